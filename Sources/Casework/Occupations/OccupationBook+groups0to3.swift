extension OccupationBook {
  /// Groups 0 to 3: code | = checked or ~ ours | Danish | English | everyday words, ours. See ``OccupationBook``.
  static let groups0To3 = """
    0110|=|Militært arbejde på officersniveau|Commissioned armed forces officers|officer
    0210|=|Militært arbejde på befalingsmandsniveau (underofficersarbejde)|Non-commissioned armed forces officers|sergent;befalingsmand
    0310|=|Militært arbejde, øvrige rangordener|Armed forces occupations, other ranks|soldat;konstabel;værnepligtig
    1111|=|Øverste ledelse i lovgivende myndigheder|Legislators|politiker;borgmester;minister
    1112|=|Øverste ledelse i offentlige virksomheder|Senior government officials|kommunaldirektør;forvaltningschef
    1113|=|Ledelse af stamme- og landbysamfund|Traditional chiefs and heads of village|
    1114|=|Øverste ledelse i interesseorganisationer|Senior officials of special-interest organizations|generalsekretær;foreningsformand
    1120|=|Øverste virksomhedsledelse|Managing directors and chief executives|direktør;administrerende direktør
    1211|=|Ledelse inden for økonomifunktioner|Finance managers|økonomichef;regnskabschef
    1212|=|Ledelse inden for HR-funktioner|Human resource managers|personalechef;HR-chef
    1213|=|Ledelse inden for virksomhedsstrategi/policy området|Policy and planning managers|strategichef
    1219|=|Ledelse inden for anden forretningsservice og andre administrative funktioner|Business services and administration managers not elsewhere classified|kontorchef;administrationschef
    1221|~|Ledelse inden for salg og marketing|Sales and marketing managers|salgschef;marketingchef
    1222|~|Ledelse inden for reklame og kommunikation|Advertising and public relations managers|kommunikationschef;pressechef
    1223|~|Ledelse inden for forskning og udvikling|Research and development managers|udviklingschef
    1311|~|Ledelse inden for landbrug og skovbrug|Agricultural and forestry production managers|driftsleder i landbrug
    1312|~|Ledelse inden for fiskeri og akvakultur|Aquaculture and fisheries production managers|
    1321|~|Ledelse inden for fremstilling|Manufacturing managers|produktionschef;fabrikschef
    1322|~|Ledelse inden for råstofudvinding|Mining managers|
    1323|~|Ledelse inden for bygge og anlæg|Construction managers|byggeleder;entreprisechef
    1324|~|Ledelse inden for forsyning, distribution og lager|Supply, distribution and related managers|lagerchef;logistikchef;indkøbschef
    1330|~|Ledelse inden for informations- og kommunikationsteknologi|Information and communications technology service managers|it-chef
    1341|~|Ledelse inden for børnepasning|Child care services managers|børnehaveleder;institutionsleder;vuggestueleder
    1342|~|Ledelse inden for sundhed|Health services managers|oversygeplejerske;hospitalschef
    1343|~|Ledelse inden for ældreomsorg|Aged care services managers|plejehjemsleder;leder af hjemmepleje
    1344|~|Ledelse inden for socialt arbejde|Social welfare managers|socialchef;leder af bosted
    1345|~|Ledelse inden for undervisning|Education managers|skoleleder;rektor
    1346|~|Ledelse inden for bank og forsikring|Financial and insurance services branch managers|filialchef;bankdirektør
    1349|~|Anden ledelse inden for specialiserede tjenester|Professional services managers not elsewhere classified|
    1411|~|Ledelse inden for hotel|Hotel managers|hoteldirektør;hotelchef
    1412|~|Ledelse inden for restauration|Restaurant managers|restauratør;restaurantchef;cafébestyrer
    1420|~|Ledelse inden for detail- og engroshandel|Retail and wholesale trade managers|købmand;varehuschef
    1431|~|Ledelse inden for sport, fritid og kultur|Sports, recreation and cultural centre managers|halinspektør;museumsleder
    1439|~|Anden ledelse inden for service|Services managers not elsewhere classified|campingpladsbestyrer
    2111|~|Arbejde inden for fysik og astronomi|Physicists and astronomers|fysiker
    2112|~|Arbejde inden for meteorologi|Meteorologists|meteorolog
    2113|~|Arbejde inden for kemi|Chemists|kemiker
    2114|~|Arbejde inden for geologi og geofysik|Geologists and geophysicists|geolog
    2120|~|Arbejde med matematik, aktuarberegning og statistik|Mathematicians, actuaries and statisticians|matematiker;statistiker
    2131|~|Arbejde inden for biologi|Biologists, botanists, zoologists and related professionals|biolog
    2132|~|Rådgivning inden for landbrug, skovbrug og fiskeri|Farming, forestry and fisheries advisers|agronom;landbrugskonsulent;forstkandidat
    2133|~|Arbejde med miljøbeskyttelse|Environmental protection professionals|miljøkonsulent
    2141|~|Ingeniørarbejde inden for industri og produktion|Industrial and production engineers|produktionsingeniør
    2142|~|Ingeniørarbejde inden for bygge og anlæg|Civil engineers|bygningsingeniør
    2143|~|Ingeniørarbejde inden for miljø|Environmental engineers|miljøingeniør
    2144|~|Ingeniørarbejde inden for maskinteknik|Mechanical engineers|maskiningeniør
    2145|~|Ingeniørarbejde inden for kemi|Chemical engineers|kemiingeniør
    2146|~|Ingeniørarbejde inden for råstoffer og metallurgi|Mining engineers, metallurgists and related professionals|
    2149|~|Andet ingeniørarbejde|Engineering professionals not elsewhere classified|ingeniør
    2151|~|Ingeniørarbejde inden for el|Electrical engineers|elektroingeniør;stærkstrømsingeniør
    2152|~|Ingeniørarbejde inden for elektronik|Electronics engineers|elektronikingeniør
    2153|~|Ingeniørarbejde inden for telekommunikation|Telecommunications engineers|
    2161|~|Arkitektarbejde, bygninger|Building architects|arkitekt
    2162|~|Arkitektarbejde, landskab|Landscape architects|landskabsarkitekt
    2163|~|Design af produkter og beklædning|Product and garment designers|designer;tøjdesigner
    2164|~|By- og trafikplanlægning|Town and traffic planners|byplanlægger
    2165|~|Kortlægning og landmåling|Cartographers and surveyors|landinspektør
    2166|~|Grafisk og multimediedesign|Graphic and multimedia designers|grafisk designer;multimediedesigner
    2211|~|Lægearbejde, almen|Generalist medical practitioners|læge;praktiserende læge
    2212|~|Lægearbejde, specialer|Specialist medical practitioners|overlæge;speciallæge
    2221|~|Sygeplejearbejde|Nursing professionals|sygeplejerske
    2222|~|Jordemoderarbejde|Midwifery professionals|jordemoder
    2230|~|Arbejde med traditionel og alternativ medicin|Traditional and complementary medicine professionals|
    2240|~|Paramedicinsk arbejde|Paramedical practitioners|paramediciner
    2250|~|Dyrlægearbejde|Veterinarians|dyrlæge
    2261|~|Tandlægearbejde|Dentists|tandlæge
    2262|~|Farmaceutarbejde|Pharmacists|farmaceut;apoteker
    2263|~|Arbejde med arbejdsmiljø og sundhed i miljøet|Environmental and occupational health and hygiene professionals|arbejdsmiljøkonsulent
    2264|~|Fysioterapeutarbejde|Physiotherapists|fysioterapeut
    2265|~|Arbejde med diæt og ernæring|Dieticians and nutritionists|diætist
    2266|~|Arbejde med hørelse og tale|Audiologists and speech therapists|audiologopæd;talepædagog
    2267|~|Arbejde med optik|Optometrists and ophthalmic opticians|optometrist
    2269|~|Andet sundhedsarbejde|Health professionals not elsewhere classified|ergoterapeut;kiropraktor
    2310|~|Undervisning og forskning på universiteter|University and higher education teachers|lektor;forsker;professor
    2320|~|Undervisning på erhvervsuddannelser|Vocational education teachers|faglærer;erhvervsskolelærer
    2330|~|Undervisning på gymnasialt niveau|Secondary education teachers|gymnasielærer
    2341|~|Undervisning i grundskolen|Primary school teachers|skolelærer;folkeskolelærer;lærer
    2342|~|Pædagogisk arbejde med mindre børn|Early childhood educators|pædagog;børnehavepædagog
    2351|~|Arbejde med undervisningsmetoder|Education methods specialists|uddannelseskonsulent
    2352|~|Specialundervisning|Special needs teachers|speciallærer
    2353|~|Anden sprogundervisning|Other language teachers|sproglærer;dansklærer for voksne
    2354|~|Anden musikundervisning|Other music teachers|musiklærer
    2355|~|Anden kunstundervisning|Other arts teachers|tegnelærer;danselærer
    2356|~|Undervisning i it|Information technology trainers|it-underviser
    2359|~|Andet undervisningsarbejde|Teaching professionals not elsewhere classified|lektiehjælper;studievejleder
    2411|~|Revisions- og regnskabsarbejde|Accountants|revisor
    2412|~|Finansiel rådgivning|Financial and investment advisers|finansrådgiver
    2413|~|Finansiel analyse|Financial analysts|finansanalytiker
    2421|~|Analyse af ledelse og organisation|Management and organization analysts|organisationskonsulent;projektleder
    2422|~|Administration og udvikling af politik|Policy administration professionals|fuldmægtig;AC-fuldmægtig;konsulent i kommunen
    2423|~|Arbejde med personale og karriere|Personnel and careers professionals|HR-konsulent;karriererådgiver
    2424|~|Oplæring og kompetenceudvikling af personale|Training and staff development professionals|kursusleder
    2431|~|Arbejde med reklame og marketing|Advertising and marketing professionals|marketingkonsulent
    2432|~|Arbejde med presse og kommunikation|Public relations professionals|kommunikationsmedarbejder;pressemedarbejder
    2433|~|Salg af teknik og medicin|Technical and medical sales professionals (excluding ICT)|salgsingeniør
    2434|~|Salg af it|Information and communications technology sales professionals|it-sælger
    2511|~|Analyse af it-systemer|Systems analysts|systemanalytiker;it-arkitekt
    2512|~|Udvikling af software|Software developers|softwareudvikler;udvikler
    2513|~|Udvikling af web og multimedier|Web and multimedia developers|webudvikler
    2514|~|Programmering af it|Applications programmers|programmør
    2519|~|Anden udvikling og afprøvning af software|Software and applications developers and analysts not elsewhere classified|softwaretester
    2521|~|Design og drift af databaser|Database designers and administrators|databaseadministrator
    2522|~|Drift af it-systemer|Systems administrators|systemadministrator
    2523|~|Arbejde med netværk|Computer network professionals|netværksspecialist
    2529|~|Andet arbejde med databaser og netværk|Database and network professionals not elsewhere classified|it-sikkerhedskonsulent
    2611|~|Advokatarbejde|Lawyers|advokat
    2612|~|Dommerarbejde|Judges|dommer
    2619|~|Andet juridisk arbejde|Legal professionals not elsewhere classified|jurist
    2621|~|Arkiv- og museumsarbejde|Archivists and curators|arkivar;museumsinspektør
    2622|~|Bibliotekararbejde|Librarians and related information professionals|bibliotekar
    2631|~|Arbejde med økonomi|Economists|økonom
    2632|~|Arbejde med sociologi og antropologi|Sociologists, anthropologists and related professionals|sociolog;antropolog
    2633|~|Arbejde med filosofi, historie og politik|Philosophers, historians and political scientists|historiker
    2634|~|Psykologarbejde|Psychologists|psykolog
    2635|~|Arbejde med rådgivning på det sociale område|Social work and counselling professionals|socialrådgiver
    2636|~|Religiøst arbejde på højt niveau|Religious professionals|præst;imam
    2641|~|Forfatterarbejde|Authors and related writers|forfatter
    2642|~|Journalistarbejde|Journalists|journalist
    2643|~|Oversættelse og tolkning|Translators, interpreters and other linguists|tolk;oversætter;translatør
    2651|~|Billedkunstnerisk arbejde|Visual artists|billedkunstner;keramiker som kunstner
    2652|~|Arbejde som musiker, sanger og komponist|Musicians, singers and composers|musiker;sanger
    2653|~|Arbejde som danser og koreograf|Dancers and choreographers|danser
    2654|~|Instruktør- og producerarbejde inden for film og scene|Film, stage and related directors and producers|filminstruktør
    2655|~|Skuespilarbejde|Actors|skuespiller
    2656|~|Arbejde som vært i radio og tv|Announcers on radio, television and other media|radiovært
    2659|~|Andet kunstnerisk arbejde|Creative and performing artists not elsewhere classified|tryllekunstner;klovn
    3111|~|Teknikerarbejde inden for fysik og kemi|Chemical and physical science technicians|laborant;kemotekniker
    3112|~|Teknikerarbejde inden for bygge og anlæg|Civil engineering technicians|bygningskonstruktør;byggetekniker
    3113|~|Teknikerarbejde inden for el|Electrical engineering technicians|elinstallatør;el-tekniker
    3114|~|Teknikerarbejde inden for elektronik|Electronics engineering technicians|elektroniktekniker
    3115|~|Teknikerarbejde inden for maskinteknik|Mechanical engineering technicians|maskintekniker
    3116|~|Teknikerarbejde inden for kemisk produktion|Chemical engineering technicians|
    3117|~|Teknikerarbejde inden for råstofudvinding|Mining and metallurgical technicians|
    3118|~|Teknisk tegning|Draughtspersons|teknisk assistent;teknisk designer;teknisk tegner
    3119|~|Andet teknikerarbejde|Physical and engineering science technicians not elsewhere classified|produktionsteknolog;procesteknolog
    3121|~|Arbejdsledelse inden for råstofudvinding|Mining supervisors|
    3122|~|Arbejdsledelse inden for fremstilling|Manufacturing supervisors|værkfører;produktionsleder;formand på fabrik
    3123|~|Arbejdsledelse inden for bygge og anlæg|Construction supervisors|byggeformand
    3131|~|Drift af anlæg, der laver energi|Power production plant operators|kraftværksoperatør;driftstekniker
    3132|~|Drift af anlæg til forbrænding og vand|Incinerator and water treatment plant operators|renseanlægsoperatør
    3133|~|Styring af kemiske processer|Chemical processing plant controllers|
    3134|~|Styring af anlæg til olie og gas|Petroleum and natural gas refining plant operators|
    3135|~|Styring af anlæg til metal|Metal production process controllers|
    3139|~|Anden processtyring|Process control technicians not elsewhere classified|robotoperatør
    3141|~|Teknikerarbejde inden for biologi og medicin|Life science technicians (excluding medical)|biotekniker
    3142|~|Teknikerarbejde inden for landbrug|Agricultural technicians|jordbrugsteknolog
    3143|~|Teknikerarbejde inden for skovbrug|Forestry technicians|skovtekniker
    3151|~|Maskinmesterarbejde på skibe|Ships' engineers|maskinmester
    3152|~|Styrmands- og lodsarbejde|Ships' deck officers and pilots|styrmand;skibsfører;lods
    3153|~|Pilotarbejde|Aircraft pilots and related associate professionals|pilot
    3154|~|Flyveledelse|Air traffic controllers|flyveleder
    3155|~|Teknikerarbejde ved flysikring|Air traffic safety electronics technicians|
    3211|~|Arbejde med medicinsk billeddannelse og stråling|Medical imaging and therapeutic equipment technicians|radiograf;røntgenassistent
    3212|~|Arbejde i medicinske laboratorier|Medical and pathology laboratory technicians|bioanalytiker
    3213|~|Arbejde med medicin på apotek|Pharmaceutical technicians and assistants|farmakonom;apoteksassistent
    3214|~|Arbejde med proteser og tandteknik|Medical and dental prosthetic technicians|tandtekniker;bandagist
    3221|~|Sygeplejeassistentarbejde|Nursing associate professionals|social- og sundhedsassistent;SOSU-assistent;sosu assistent
    3222|~|Hjælp ved fødsler|Midwifery associate professionals|
    3230|~|Arbejde med traditionel og alternativ medicin på mellemniveau|Traditional and complementary medicine associate professionals|zoneterapeut;akupunktør
    3240|~|Assistentarbejde for dyrlæger|Veterinary technicians and assistants|veterinærsygeplejerske
    3251|~|Assistentarbejde for tandlæger|Dental assistants and therapists|klinikassistent;tandplejer;tandklinikassistent
    3252|~|Arbejde med sundhedsdokumentation|Medical records and health information technicians|lægesekretær på arkiv
    3253|~|Lokalt sundhedsarbejde|Community health workers|sundhedsformidler
    3254|~|Optikerarbejde|Dispensing opticians|optiker
    3255|~|Assistentarbejde inden for fysioterapi|Physiotherapy technicians and assistants|massør;fysioterapiassistent
    3256|~|Assistentarbejde for læger|Medical assistants|konsultationssygeplejerske-assistent
    3257|~|Kontrol af arbejdsmiljø og sundhed|Environmental and occupational health inspectors and associates|fødevarekontrollant;arbejdsmiljøtekniker
    3258|~|Ambulancearbejde|Ambulance workers|ambulanceredder;ambulanceassistent
    3259|~|Andet assistentarbejde inden for sundhed|Health associate professionals not elsewhere classified|
    3311|~|Handel med værdipapirer og valuta|Securities and finance dealers and brokers|børsmægler
    3312|~|Rådgivning om lån og kredit|Credit and loans officers|bankrådgiver;bankassistent
    3313|~|Regnskabsarbejde på mellemniveau|Accounting associate professionals|regnskabsassistent;bogholder;økonomimedarbejder
    3314|~|Assistentarbejde inden for statistik og matematik|Statistical, mathematical and related associate professionals|
    3315|~|Vurdering af værdier og skader|Valuers and loss assessors|taksator;vurderingsmand
    3321|~|Forsikringsarbejde|Insurance representatives|forsikringsassurandør;forsikringssælger
    3322|~|Salg til virksomheder|Commercial sales representatives|sælger;konsulent i marken;salgskonsulent
    3323|~|Indkøbsarbejde|Buyers|indkøber;disponent i indkøb
    3324|~|Mæglerarbejde i handel|Trade brokers|
    3331|~|Speditørarbejde|Clearing and forwarding agents|speditør
    3332|~|Planlægning af konferencer og arrangementer|Conference and event planners|eventkoordinator;konferenceplanlægger
    3333|~|Formidling af arbejde og vikarer|Employment agents and contractors|vikarkonsulent;jobformidler
    3334|~|Ejendomsmæglerarbejde|Real estate agents and property managers|ejendomsmægler;ejendomsadministrator
    3339|~|Andet arbejde med service til virksomheder|Business services agents not elsewhere classified|
    3341|~|Ledelse af kontorarbejde|Office supervisors|kontorleder;teamkoordinator på kontor
    3342|~|Sekretærarbejde inden for jura|Legal secretaries|advokatsekretær
    3343|~|Sekretærarbejde for ledelse|Administrative and executive secretaries|direktionssekretær;chefsekretær
    3344|~|Lægesekretærarbejde|Medical secretaries|lægesekretær
    3351|~|Told- og grænsearbejde|Customs and border inspectors|toldmedarbejder
    3352|~|Skatte- og afgiftsarbejde|Government tax and excise officials|skattemedarbejder
    3353|~|Arbejde med sociale ydelser|Government social benefits officials|socialformidler;sagsbehandler;borgerservicemedarbejder med ydelser
    3354|~|Arbejde med tilladelser|Government licensing officials|byggesagsbehandler
    3355|~|Politiarbejde med efterforskning|Police inspectors and detectives|kriminalassistent
    3359|~|Andet arbejde med offentlig forvaltning|Regulatory government associate professionals not elsewhere classified|kommunal sagsbehandler;kontrolmedarbejder
    3411|~|Arbejde med jura på mellemniveau|Police inspectors and detectives|stævningsmand
    3412|~|Socialt arbejde på mellemniveau|Social work associate professionals|omsorgsmedarbejder;kontaktperson på bosted;mentor;støttekontaktperson
    3413|~|Religiøst arbejde på mellemniveau|Religious associate professionals|kirketjener;sognemedhjælper
    3421|~|Idrætsudøvelse|Athletes and sports players|fodboldspiller
    3422|~|Træner- og dommerarbejde inden for idræt|Sports coaches, instructors and officials|træner;sportsdommer
    3423|~|Instruktørarbejde inden for fitness og fritid|Fitness and recreation instructors and program leaders|fitnessinstruktør;svømmelærer
    3431|~|Fotografarbejde|Photographers|fotograf
    3432|~|Indretning og dekoration|Interior designers and decorators|dekoratør;indretningsdesigner
    3433|~|Teknikerarbejde på museer, biblioteker og gallerier|Gallery, museum and library technicians|museumstekniker
    3434|~|Arbejde som køkkenchef|Chefs|køkkenchef;køkkenleder
    3435|~|Andet kunstnerisk og kulturelt arbejde på mellemniveau|Other artistic and cultural associate professionals|rekvisitør;lysmand
    3511|~|Drift af it|Information and communications technology operations technicians|it-driftstekniker
    3512|~|Hjælp til brugere af it|Information and communications technology user support technicians|it-supporter;it-medarbejder;datatekniker
    3513|~|Teknikerarbejde med netværk|Computer network and systems technicians|netværkstekniker
    3514|~|Teknikerarbejde med web|Web technicians|webmaster
    3521|~|Teknikerarbejde med lyd og billede|Broadcasting and audio-visual technicians|lydtekniker;tv-tekniker
    3522|~|Teknikerarbejde med telekommunikation|Telecommunications engineering technicians|teletekniker
    """
}
