extension OccupationBook {
  /// Groups 7 to 9: code | = checked or ~ ours | Danish | English | everyday words, ours. See ``OccupationBook``.
  static let groups7To9 = """
    7111|~|Byggearbejde på huse|House builders|bygningshåndværker
    7112|~|Murerarbejde|Bricklayers and related workers|murer;brolægger som murer;flisemurer
    7113|~|Stenhuggerarbejde|Stonemasons, stone cutters, splitters and carvers|stenhugger
    7114|~|Betonarbejde|Concrete placers, concrete finishers and related workers|betonarbejder;terrazzoarbejder
    7115|~|Tømrer- og bygningssnedkerarbejde|Carpenters and joiners|tømrer;bygningssnedker;tømrersvend;snedker på byggeplads
    7119|~|Andet arbejde med råbygning|Building frame and related trades workers not elsewhere classified|nedriver;stilladsmontør;kloakarbejder
    7121|~|Tagdækkerarbejde|Roofers|tagdækker
    7122|~|Arbejde med gulve og fliser|Floor layers and tile setters|gulvlægger;fliselægger
    7123|~|Arbejde med puds|Plasterers|
    7124|~|Isoleringsarbejde|Insulation workers|isolatør
    7125|~|Glarmesterarbejde|Glaziers|glarmester
    7126|~|VVS-arbejde|Plumbers and pipe fitters|VVS-montør;blikkenslager;vvs'er
    7127|~|Arbejde med køling og ventilation|Air conditioning and refrigeration mechanics|kølemontør;ventilationsmontør
    7131|~|Maler- og tapetarbejde|Painters and related workers|maler;bygningsmaler;malermedhjælper
    7132|~|Lakering og sprøjtemaling|Spray painters and varnishers|autolakerer;industrilakerer
    7133|~|Rensning af facader og skorstene|Building structure cleaners|skorstensfejer;facaderenser
    7211|~|Støbning og formning af metal|Metal moulders and coremakers|støberiarbejder
    7212|~|Svejsearbejde og skæring|Welders and flamecutters|svejser
    7213|~|Pladearbejde|Sheet-metal workers|pladesmed;karosserismed
    7214|~|Arbejde med stålkonstruktioner|Structural-metal preparers and erectors|stålkonstruktør;klejnsmed;smed;skibsbygger
    7215|~|Rigning og splejsning af kabler|Riggers and cable splicers|
    7221|~|Smedearbejde|Blacksmiths, hammersmiths and forging press workers|grovsmed;beslagsmed
    7222|~|Værktøjsmagerarbejde|Toolmakers and related workers|værktøjsmager
    7223|~|Indstilling og betjening af værktøjsmaskiner|Metal working machine tool setters and operators|CNC-operatør;maskinarbejder;industritekniker
    7224|~|Slibning og polering af metal|Metal polishers, wheel grinders and tool sharpeners|metalsliber
    7231|~|Mekanikerarbejde, biler og andre køretøjer|Motor vehicle mechanics and repairers|mekaniker;automekaniker;dækmontør;mekanikermedhjælper
    7232|~|Mekanikerarbejde, fly|Aircraft engine mechanics and repairers|flymekaniker
    7233|~|Mekanikerarbejde, maskiner i landbrug og industri|Agricultural and industrial machinery mechanics and repairers|landbrugsmaskinmekaniker;industrimekaniker
    7234|~|Mekanikerarbejde, cykler|Bicycle and related repairers|cykelmekaniker;cykelsmed;cykelreparatør
    7311|~|Fremstilling og reparation af præcisionsinstrumenter|Precision-instrument makers and repairers|urmager;finmekaniker
    7312|~|Fremstilling og stemning af musikinstrumenter|Musical instrument makers and tuners|klaverstemmer
    7313|~|Guld- og sølvsmedearbejde|Jewellery and precious-metal workers|guldsmed;sølvsmed
    7314|~|Keramikerarbejde|Potters and related workers|keramiker;pottemager
    7315|~|Glashåndværk|Glass makers, cutters, grinders and finishers|glaspuster
    7316|~|Skiltemaling og gravering|Sign writers, decorative painters, engravers and etchers|skiltemaler
    7317|~|Håndværk i træ og kurv|Handicraft workers in wood, basketry and related materials|kurvemager
    7318|~|Håndværk i tekstil og læder|Handicraft workers in textile, leather and related materials|håndvæver
    7319|~|Andet kunsthåndværk|Handicraft workers not elsewhere classified|lysestøber
    7321|~|Førtrykning|Pre-press technicians|grafisk tekniker;prepressmedarbejder
    7322|~|Trykkeriarbejde|Printers|trykker;bogtrykker
    7323|~|Bogbinding og efterbehandling af tryksager|Print finishing and binding workers|bogbinder
    7411|~|Elektrikerarbejde, bygninger|Building and related electricians|elektriker;el-montør
    7412|~|Mekanikerarbejde, el|Electrical mechanics and fitters|automatiktekniker;elektromekaniker
    7413|~|Arbejde med elledninger|Electrical line installers and repairers|
    7421|~|Elektronikmekanikerarbejde|Electronics mechanics and servicers|elektronikfagtekniker;elektronikmekaniker;hvidevarereparatør
    7422|~|Installation af it og telekommunikation|Information and communications technology installers and servicers|it-installatør;antennemontør
    7511|~|Slagter- og fiskehandlerarbejde|Butchers, fishmongers and related food preparers|slagter;butiksslagter;fiskehandler;slagteriarbejder med uddannelse
    7512|~|Bager- og konditorarbejde|Bakers, pastry-cooks and confectionery makers|bager;konditor;bagermedhjælper
    7513|~|Fremstilling af mejeriprodukter|Dairy-products makers|mejerist
    7514|~|Konservering af frugt og grønt|Fruit, vegetable and related preservers|
    7515|~|Smagning og sortering af mad og drikke|Food and beverage tasters and graders|
    7516|~|Fremstilling af tobak|Tobacco preparers and tobacco products makers|
    7521|~|Behandling af træ|Wood treaters|
    7522|~|Møbelsnedkerarbejde|Cabinet-makers and related workers|snedker;møbelsnedker
    7523|~|Betjening af maskiner til træ|Woodworking-machine tool setters and operators|maskinsnedker
    7531|~|Skrædder- og modistarbejde|Tailors, dressmakers, furriers and hatters|skrædder;modist;syerske
    7532|~|Tilskæring af tøj|Garment and related pattern-makers and cutters|tilskærer
    7533|~|Syning og broderi|Sewing, embroidery and related workers|broderer;reparationssyer
    7534|~|Møbelpolstring|Upholsterers and related workers|møbelpolstrer
    7535|~|Garvning og behandling af skind|Pelt dressers, tanners and fellmongers|garver
    7536|~|Skomagerarbejde|Shoemakers and related workers|skomager
    7541|~|Dykkerarbejde|Underwater divers|dykker
    7542|~|Sprængningsarbejde|Shotfirers and blasters|
    7543|~|Kvalitetskontrol af produkter, undtagen mad og drikke|Product graders and testers (excluding foods and beverages)|kvalitetskontrollant
    7544|~|Bekæmpelse af skadedyr og ukrudt|Fumigators and other pest and weed controllers|skadedyrsbekæmper;rottefænger
    7549|~|Andet håndværkspræget arbejde|Craft and related workers not elsewhere classified|blomsterbinder;blomsterdekoratør
    8111|~|Betjening af maskiner i minedrift|Miners and quarriers|
    8112|~|Betjening af anlæg til mineraler og sten|Mineral and stone processing plant operators|
    8113|~|Boring af brønde|Well drillers and borers and related workers|brøndborer
    8114|~|Betjening af maskiner til cement og sten|Cement, stone and other mineral products machine operators|betonvaremedarbejder
    8121|~|Betjening af anlæg til metal|Metal processing plant operators|
    8122|~|Betjening af anlæg til overfladebehandling af metal|Metal finishing, plating and coating machine operators|galvanisør
    8131|~|Betjening af maskiner til kemiske produkter|Chemical products plant and machine operators|procesoperatør i kemi;medicinalarbejder
    8132|~|Betjening af maskiner til fotografiske produkter|Photographic products machine operators|
    8141|~|Betjening af maskiner til gummi|Rubber products machine operators|
    8142|~|Betjening af maskiner til plast|Plastic products machine operators|plastmager;plastoperatør
    8143|~|Betjening af maskiner til papir|Paper products machine operators|
    8151|~|Betjening af maskiner til spinding|Fibre preparing, spinning and winding machine operators|
    8152|~|Betjening af maskiner til vævning og strik|Weaving and knitting machine operators|
    8153|~|Betjening af symaskiner|Sewing machine operators|industrisyerske;maskinsyerske
    8154|~|Betjening af maskiner til farvning og blegning|Bleaching, dyeing and fabric cleaning machine operators|
    8155|~|Betjening af maskiner til skind|Fur and leather preparing machine operators|
    8156|~|Betjening af maskiner til sko|Shoemaking and related machine operators|
    8157|~|Betjening af maskiner til vask|Laundry machine operators|vaskerimedarbejder;vaskeriassistent;renseriassistent
    8159|~|Betjening af andre maskiner til tekstil|Textile, fur and leather products machine operators not elsewhere classified|
    8160|~|Betjening af maskiner til mad og drikke|Food and related products machine operators|slagteriarbejder;mejeriarbejder;procesoperatør i fødevarer;bryggeriarbejder
    8171|~|Betjening af anlæg til papirmasse og papir|Pulp and papermaking plant operators|
    8172|~|Betjening af anlæg til træ|Wood processing plant operators|savværksarbejder
    8181|~|Betjening af anlæg til glas og keramik|Glass and ceramics plant operators|teglværksarbejder
    8182|~|Betjening af dampmaskiner og kedler|Steam engine and boiler operators|kedelpasser
    8183|~|Betjening af maskiner til pakning og mærkning|Packing, bottling and labelling machine operators|pakkerioperatør
    8189|~|Betjening af andre maskiner og anlæg|Stationary plant and machine operators not elsewhere classified|maskinoperatør;industrioperatør;procesoperatør
    8211|~|Montering af maskiner|Mechanical machinery assemblers|maskinmontør;vindmøllemontør
    8212|~|Montering af el og elektronik|Electrical and electronic equipment assemblers|elektronikmontør
    8219|=|Andet monteringsarbejde|Assemblers not elsewhere classified|montør;montagemedarbejder;møbelmontør
    8311|=|Togførerarbejde|Locomotive engine drivers|lokomotivfører;togchauffør
    8312|=|Tograngering|Railway brake, signal and switch operators|rangerleder
    8321|=|Motorcykelførere|Motorcycle drivers|bud på knallert
    8322|=|Chauffører af biler, taxier og varevogne|Car, taxi and van drivers|taxachauffør;varebilschauffør;chauffør i varevogn;flextrafikchauffør;pakkechauffør;chauffør;medicinbud
    8331|=|Buschauffører og sporvognsførere|Bus and tram drivers|buschauffør;letbanefører;chauffør
    8332|=|Lastbilchauffører|Heavy truck and lorry drivers|lastbilchauffør;eksportchauffør;skraldebilschauffør;chauffør
    8341|=|Førere af mobile landsbrugs- og skovbrugsmaskiner|Mobile farm and forestry plant operators|traktorfører;maskinstationsmedarbejder;skovmaskinfører
    8342|=|Entreprenørmaskinførerarbejde|Earthmoving and related plant operators|gravemaskinefører;entreprenørmaskinfører;maskinfører
    8343|=|Kran- og liftførerarbejde|Crane, hoist and related plant operators|kranfører
    8344|=|Truckførerarbejde|Lifting truck operators|truckfører;lagermedarbejder med truck
    8350|=|Dæksarbejde og medhjælp om bord på skibe|Ships' deck crews and related workers|matros;skibsassistent;dæksmand;færgemedarbejder
    9111|=|Rengøringsarbejde i private hjem|Domestic cleaners and helpers|rengøringshjælp;rengøringshjælper i private hjem;hushjælp
    9112|=|Rengøringsarbejde undtagen i private hjem|Cleaners and helpers in offices, hotels and other establishments|rengøringsassistent;rengøringsmedarbejder;rengøringshjælper;serviceassistent;stuepige;hospitalsserviceassistent;rengøring
    9121|=|Manuel vask og presning af tøj|Hand launderers and pressers|strygerske;vaskeriarbejder i hånden
    9122|=|Rengøring af transportmidler|Vehicle cleaners|bilvasker;bilplejer;klargører af biler;togrengører
    9123|=|Vinduespudsning|Window cleaners|vinduespudser
    9129|=|Andet rengøringsarbejde|Other cleaning workers|tæpperenser;graffitirenser
    9211|=|Manuelt arbejde inden for agerbrug|Crop farm labourers|landbrugsmedhjælper i marken;høstarbejder;jordbærplukker
    9212|=|Manuelt arbejde inden for husdyravl|Livestock farm labourers|staldmedhjælper;stalddreng;landbrugsmedhjælper i stalden;hestepasser
    9213|=|Manuelt arbejde inden for både agerbrug og husdyravl|Mixed crop and livestock farm labourers|landbrugsmedhjælper;landarbejder
    9214|=|Manuelt arbejde inden for havebrug og væksthusgartneri|Garden and horticultural labourers|gartnerimedhjælper;gartnermedhjælper;havemand;kirkegårdsmedhjælper;medhjælper på planteskole;parkmedarbejder;gartneriarbejder
    9215|=|Manuelt skovarbejde|Forestry labourers|skovarbejder;skovmedhjælper
    9216|=|Manuelt arbejde inden for fiskeri og akvakultur|Fishery and aquaculture labourers|medhjælper på dambrug
    9311|=|Manuelt arbejde inden for råstofudvinding|Mining and quarrying labourers|
    9312|=|Manuelt arbejde inden for anlægssektoren|Civil engineering labourers|vejarbejder;anlægsarbejder;brolæggermedhjælper;kloakmedhjælper;jord- og betonarbejder;vejmand
    9313|=|Manuelt arbejde inden for byggesektoren|Building construction labourers|byggearbejder;arbejdsmand;byggepladsmedhjælper;håndlanger;murerarbejdsmand;tømrermedhjælper
    9321|=|Pakkeriarbejde|Hand packers|pakkerimedarbejder;pakkemedarbejder;pakker;pakkeriarbejder
    9329|=|Andet manuelt produktionsarbejde|Manufacturing labourers not elsewhere classified|produktionsmedarbejder;fabriksarbejder;produktionsmedhjælper;industriarbejder;specialarbejder på fabrik
    9331|=|Førere af hånd- og pedaldrevne køretøjer|Hand and pedal vehicle drivers|cykelbud på ladcykel
    9332|=|Førere af dyretrukne køretøjer og maskineri|Drivers of animal-drawn vehicles and machinery|hestevognskusk
    9333|=|Arbejde med lastning og losning|Freight handlers|lagermedhjælper;lagerarbejder;lagermedarbejder;flyttemand;havnearbejder;terminalarbejder;bagagearbejder
    9334|=|Arbejde med opfyldning af lager og butik|Shelf fillers|opfyldningsmedarbejder;flaskedreng;varefylder;servicemedarbejder i butik;hyldeopfylder;lagermedarbejder
    9411|=|Tilberedning af fastfood|Fast food preparers|pizzabager;burgerkok;grillmedarbejder
    9412|=|Køkkenhjælp|Kitchen helpers|køkkenhjælper;køkkenmedhjælper;opvasker;kantinehjælp;kantinemedhjælper;kantinemedarbejder;caféhjælp
    9510|=|Servicearbejde på gaden|Street and related service workers|reklameuddeler på gaden
    9520|=|Gadesalg (undtagen madvarer)|Street vendors (excluding food)|gadesælger;avissælger
    9611|=|Indsamling af skrald og genbrugsartikler|Garbage and recycling collectors|skraldemand;renovationsarbejder
    9612|=|Arbejde med affaldssortering|Refuse sorters|affaldssorterer;genbrugspladsmedarbejder;medarbejder på genbrugsplads;miljøarbejder
    9613|=|Gadefejning og beslægtet arbejde|Sweepers and related labourers|gadefejer;parkarbejder;naturplejer;medarbejder i materielgård
    9621|=|Kurérarbejde og transport af bagage|Messengers, package deliverers and luggage porters|bud;cykelbud;avisbud;omdeler;pakkebud;piccolo
    9622|=|Forefaldende arbejde|Odd job persons|altmuligmand;pedelmedhjælper;handymand;servicemedhjælper;gårdhjælper
    9623|=|Måleraflæsning og tømning af salgsautomater|Meter readers and vending-machine collectors|måleraflæser;automatopfylder
    9624|=|Arbejde med indsamling af vand og brænde|Water and firewood collectors|
    9629|=|Andet manuelt arbejde|Elementary workers not elsewhere classified|garderobemedarbejder;kontrollør ved indgang;servicemedarbejder
    """
}
