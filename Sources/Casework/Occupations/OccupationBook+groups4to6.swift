extension OccupationBook {
  /// Groups 4 to 6: code | = checked or ~ ours | Danish | English | everyday words, ours. See ``OccupationBook``.
  static let groups4To6 = """
    4110|~|Almindeligt kontorarbejde|General office clerks|kontorassistent;kontormedarbejder;kontorhjælp;administrativ medarbejder
    4120|~|Almindeligt sekretærarbejde|Secretaries (general)|sekretær
    4131|~|Skrivearbejde på maskine|Typists and word processing operators|
    4132|~|Indtastning af data|Data entry clerks|dataindtaster;tastemedarbejder;dataregistrering
    4211|~|Kassererarbejde i bank og på posthus|Bank tellers and related clerks|bankkasserer
    4212|~|Arbejde med spil og væddemål|Bookmakers, croupiers and related gaming workers|croupier
    4213|~|Arbejde med pantelån|Pawnbrokers and money-lenders|
    4214|~|Inddrivelse af gæld|Debt-collectors and related workers|inkassomedarbejder
    4221|~|Arbejde på rejsebureau|Travel consultants and clerks|rejsekonsulent
    4222|~|Kundeservice på kundekontaktcenter|Contact centre information clerks|kundeservicemedarbejder;callcentermedarbejder
    4223|~|Omstilling af telefon|Telephone switchboard operators|telefonist;omstillingsmedarbejder
    4224|~|Reception på hotel|Hotel receptionists|hotelreceptionist
    4225|~|Information ved skranken|Enquiry clerks|servicemedarbejder ved skranke;borgerservicemedarbejder
    4226|~|Almindeligt receptionsarbejde|Receptionists (general)|receptionist
    4227|~|Interviewarbejde|Survey and market research interviewers|interviewer
    4229|~|Andet kundeinformationsarbejde|Client information workers not elsewhere classified|
    4311|~|Almindeligt regnskabs- og bogholderiarbejde|Accounting and bookkeeping clerks|bogholderiassistent;fakturamedarbejder
    4312|~|Almindeligt arbejde med statistik, finans og forsikring|Statistical, finance and insurance clerks|forsikringsassistent
    4313|~|Lønarbejde|Payroll clerks|lønmedarbejder;lønassistent;lønbogholder
    4321|~|Kontorarbejde med lager|Stock clerks|lagermedarbejder;lagerassistent;lagerekspedient;varemodtager
    4322|~|Kontorarbejde med planlægning af produktion|Production clerks|produktionsplanlægger
    4323|~|Kontorarbejde med transport|Transport clerks|kørselsdisponent;speditionsassistent;disponent
    4411|~|Kontorarbejde på bibliotek|Library clerks|biblioteksassistent;biblioteksmedhjælper
    4412|~|Omdeling og sortering af post|Mail carriers and sorting clerks|postbud;postmedarbejder;postomdeler
    4413|=|Korrekturlæsning og beslægtede funktioner|Coding, proof-reading and related clerks|korrekturlæser
    4414|=|Skrivearbejde og beslægtede funktioner|Scribes and related workers|
    4415|=|Arbejde med arkivering og kopiering|Filing and copying clerks|arkivmedarbejder;scanningsmedarbejder
    4416|=|Almindeligt kontorarbejde inden for HR|Personnel clerks|HR-assistent;personaleassistent
    4419|=|Almindeligt kontor- og kundeservicearbejde ikke klassificeret andetsteds|Clerical support workers not elsewhere classified|
    5111|=|Servicearbejde af passagerer under rejser|Travel attendants and travel stewards|steward;stewardesse;kabinepersonale
    5112|=|Kontrolarbejde under rejser|Transport conductors|togfører;billetkontrollør
    5113|=|Turist- og rejselederarbejde|Travel guides|guide;rejseleder;turistguide
    5120|=|Kokkearbejde|Cooks|kok;smørrebrødsjomfru;køkkenassistent;ernæringsassistent;kantinemedarbejder;gastronom
    5131|=|Tjenerarbejde|Waiters|tjener;servitrice;serveringsmedarbejder;serveringsmedhjælper
    5132|=|Bartenderarbejde|Bartenders|bartender;barista
    5141|=|Frisørarbejde|Hairdressers|frisør
    5142|=|Kosmetologarbejde og beslægtede funktioner|Beauticians and related workers|kosmetolog;negletekniker;fodplejer
    5151|=|Rengøringsinspektørarbejde|Cleaning and housekeeping supervisors in offices, hotels and other establishments|rengøringsinspektør;rengøringsleder;oldfrue
    5152|=|Husbestyrerarbejde|Domestic housekeepers|husbestyrer;husholderske
    5153|=|Ejendomsinspektørarbejde|Building caretakers|pedel;vicevært;ejendomsfunktionær;teknisk servicemedarbejder;varmemester;ejendomsservicetekniker;gårdmand
    5161|=|Astrologiarbejde og beslægtede funktioner|Astrologers, fortune-tellers and related workers|astrolog
    5162|=|Kammertjenerarbejde|Companions and valets|
    5163|=|Bedemandsarbejde|Undertakers and embalmers|bedemand
    5164|=|Arbejde med kæledyr|Pet groomers and animal care workers|dyrepasser;hundepasser;hundefrisør;medhjælper i dyrehandel;medhjælper på dyreinternat
    5165|=|Kørelærerarbejde|Driving instructors|kørelærer
    5169|=|Servicearbejde ikke klassificeret andetsteds|Personal services workers not elsewhere classified|
    5211|=|Stade- og markedssalg|Stall and market salespersons|torvehandler;markedssælger
    5212|=|Gadesalg af fødevarer|Street food salespersons|pølsemand;issælger
    5221|=|Butiksejere|Shop keepers|butiksejer;kioskejer
    5222|=|Butiksledere|Shop supervisors|butiksleder;souschef i butik
    5223|=|Salgsarbejde i butik|Shop sales assistants|butiksassistent;butiksmedarbejder;ekspedient;salgsassistent;butiksmedhjælper;blomsterekspedient;bagerjomfru;medarbejder i genbrugsbutik;varehusmedarbejder
    5230|=|Kasseassistentarbejde og beslægtet kundebetjening|Cashiers and ticket clerks|kasseassistent;kassemedarbejder;billetsælger
    5241|=|Modelarbejde|Fashion and other models|model;fotomodel
    5242|=|Demonstrationsarbejde|Sales demonstrators|demonstratør
    5243|=|Dørsalg|Door to door salespersons|dørsælger;facer
    5244|=|Salgsarbejde i kundekontaktcentre|Contact centre salespersons|telefonsælger;telemarketingmedarbejder
    5245|=|Salgsarbejde på servicestationer|Service station attendants|tankpasser;medarbejder på tankstation
    5246|=|Kasseassistentarbejde inden for catering og fastfood|Food service counter attendants|caféassistent;cafémedarbejder;fastfoodmedarbejder;kioskmedarbejder
    5249|=|Salgsarbejde ikke klassificeret andetsteds|Sales workers not elsewhere classified|udlejningsmedarbejder
    5311|=|Børneomsorgsarbejde|Child care workers|pædagogmedhjælper;dagplejer;barnepige;babysitter;medhjælper i børnehave;medhjælper i vuggestue;SFO-medhjælper;pædagogisk assistent
    5312|=|Hjælpelærerarbejde|Teachers' aides|lærervikar;hjælpelærer;skoleassistent;støtteperson i skole
    5321|=|Omsorgsarbejde på institutioner (ekskl. plejehjem)|Health care assistants|sygehjælper;portør;plejemedhjælper på sygehus;medhjælper på bosted
    5322|=|Social- og sundhedsarbejde i private hjem (inkl. plejehjem)|Home-based personal care workers|social- og sundhedshjælper;SOSU-hjælper;sosu hjælper;hjemmehjælper;plejehjemsmedhjælper;ufaglært i plejen;handicaphjælper;personlig hjælper;sosu;omsorgsmedhjælper
    5329|=|Andet omsorgsarbejde inden for sundhedsområdet|Personal care workers in health services not elsewhere classified|sterilassistent;hospitalsmedhjælper
    5411|=|Brandslukningsarbejde|Fire-fighters|brandmand
    5412|=|Politiarbejde|Police officers|politibetjent
    5413|=|Fængselsbetjentarbejde|Prison guards|fængselsbetjent
    5414|=|Sikkerhedsvagtarbejde|Security guards|vagt;vægter;sikkerhedsvagt;dørmand
    5419|=|Andet rednings- og overvågningsarbejde|Protective services workers not elsewhere classified|livredder;skolepatruljeleder;parkeringsvagt
    6111|=|Dyrkning af markafgrøder inden for jordbrug|Field crop and vegetable growers|planteavler;landmand med planteavl
    6112|=|Dyrkning af afgrøder fra træer og buske|Tree and shrub crop growers|frugtavler
    6113|=|Væksthus- og anlægsgartnerarbejde|Gardeners, horticultural and nursery growers|gartner;anlægsgartner;væksthusgartner;greenkeeper;kirkegårdsgartner
    6114|=|Dyrkning af blandede afgrøder|Mixed crop growers|
    6121|=|Arbejde med opdræt af husdyr, ekskl. fjerkræ|Livestock and dairy producers|landmand med dyr;svineavler;kvægavler;staldmester;fodermester
    6122|=|Arbejde med opdræt af fjerkræ|Poultry producers|hønseavler
    6123|=|Arbejde med bi- og silkeavl|Apiarists and sericulturists|biavler
    6129|=|Andet arbejde med dyreopdræt|Animal producers not elsewhere classified|minkavler;hesteopdrætter
    6130|~|Arbejde med både planter og dyr i landbrug|Mixed crop and animal producers|landmand;landbrugsmedhjælper med uddannelse
    6210|~|Skovbrugsarbejde|Forestry and related workers|skovarbejder med uddannelse;skovhugger;skov- og naturtekniker
    6221|~|Arbejde med fisk og skaldyr i akvakultur|Aquaculture workers|dambrugsmedarbejder
    6222|~|Fiskeri ved kysten og i ferskvand|Inland and coastal waters fishery workers|fisker
    6223|~|Fiskeri på dybt vand|Deep-sea fishery workers|fiskeskipper
    6224|~|Jagt og fangst|Hunters and trappers|jæger;skytte
    6310|~|Landbrug til eget brug|Subsistence crop farmers|
    6320|~|Husdyrhold til eget brug|Subsistence livestock farmers|
    6330|~|Landbrug med planter og dyr til eget brug|Subsistence mixed crop and livestock farmers|
    6340|~|Fiskeri, jagt og indsamling til eget brug|Subsistence fishers, hunters, trappers and gatherers|
    """
}
