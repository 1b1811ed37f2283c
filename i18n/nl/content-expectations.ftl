# Wat ouders kunnen verwachten: getallen van één jaar, met dat jaar in de zin.

expectation-gpo-2019 = In 2019 kreeg de geschillencommissie 101 verzoeken en gaf zij 60 adviezen. Meer dan zeven van de tien zaken gingen over verwijdering, twee van de tien over toelating.
expectation-gpo-2018 = In 2018 behandelde de geschillencommissie 78 zaken en gaf zij 46 oordelen. Ongeveer acht van de tien zaken gingen over verwijdering. Soms was er daarbij nog geen besluit.
expectation-gpo-2015 = In 2015 kreeg de geschillencommissie 56 verzoeken en gaf zij 38 adviezen. Veertien gingen over het basisonderwijs, twintig over de middelbare school en vier over het voortgezet speciaal onderwijs.
expectation-lkc-2018 = Veel klachten worden opgelost vóór er een oordeel is. In 2018 kreeg de landelijke klachtencommissie 276 klachten. In 79 zaken gaf zij advies, 80 zaken waren al opgelost of gestopt.
expectation-lkc-2017 = In 2017 kreeg de landelijke klachtencommissie 239 klachten en gaf zij 71 adviezen. Het bestuur loste 59 klachten op, of de ouder stopte ermee. Vier zaken eindigden met bemiddeling.
expectation-lkc-2016 = In 2016 gaf de landelijke klachtencommissie 79 adviezen. Zeven klachten werden ingetrokken na bemiddeling.
expectation-onderwijsconsulenten-2016-2017 = In schooljaar 2016-2017 hielpen onderwijsconsulenten in 1.605 zaken. Meestal was er contact binnen vijf werkdagen. In Noord- en Zuid-Holland kwam daar twee tot drie weken bij.
expectation-verzuim-zonder-school-2024-2025 = U bent niet alleen. In schooljaar 2024-2025 stonden 16.351 leerplichtige kinderen op geen enkele school ingeschreven.
expectation-verzuim-langdurig-2024-2025 = In schooljaar 2024-2025 waren 4.804 ingeschreven kinderen langer dan vier weken niet op school, zonder toestemming.
expectation-onderwijstijd-2024-2025 = In schooljaar 2024-2025 werden 6.131 aanvragen voor minder lesuren goedgekeurd. De basisschool kreeg er 1.423 en het speciaal basisonderwijs 317. De middelbare school kreeg er 1.030 en het praktijkonderwijs 91. Het speciaal onderwijs kreeg er 940. Het voortgezet speciaal onderwijs kreeg er 2.330.
expectation-vrijstelling-2024-2025 = In schooljaar 2024-2025 waren er 11.194 vrijstellingen om een lichamelijke of psychische reden (artikel 5 onder a). Om geloof of overtuiging (artikel 5 onder b) waren het er 2.860.
