"""How common content stems are, learned by scripts/train_stories: counts, no text.

A stem of level n stands in about one of 2 ** n documents of its language; a stem that is not
listed is rarer than all of these.
"""

RAREST = 8
LEVELS = {
    1: """
estado number person primer
""",
    2: """
acuerd además ahora alguno ante antes asegur bien cada caso ciudad compan comuni cuenta curren
despué dijo direct día días ellos embarg eso especi espera esto expect explic financ forma genera
gobier govern gran hace hacer hecho import includ inclus increa inform intern invest market mejor
menos mexica millon mismo moment mucho muchos mundo méxico nacion nuestr nuevo offici parte pasado
país podría políti presen presid princi produc public públic qué realiz relaci report result sea
será social solo tanto three tiempo tiene trabaj vez
""",
    3: """
accoun actual additi admini afecta afirma agreem algo alguna alread americ améric andrés announ
anothe anunci aquí around atenci aument autori aún bajo bank based believ board busine called cambia
cambio campañ candid capita casa casi casos centro chairm change coment comenz commen commit compar
compañ comple compro conclu confir conoce conoci consid contin contra contro conver corona corp
cosas countr covid credit cualqu cuatro cuesti cut cómo dar datos debe debido debt decidi decir
decisi declar declin dentro derech desarr destac develo dice dicho difere dinero dio divers dlr
dollar don down due earlie early econom económ efecto effect ejempl elecci electo ello empres encont
encuen end enferm enfren entonc entrev equipo españa españo estaba establ estamo estar estrat estudi
evitar exchan existe expert export expres famili federa fin final five follow foreig four frente
fuera fueron fuerte funcio furthe gente gobern grande group grupo haber hacia haya help hemos here
high histor hizo hombre horas howeve hoy humano identi inc indust inicia instit intent intere issue
later likely llamad llegar llevar long luego lugar lópez major manage manera manten manuel mayor
mayorí medida medio medios meetin member mencio mensaj mes meses mientr might mil minist misma
months mostra muchas muerte muestr mujere mundia nada nation necesi news next ningun ningún nivel
nombre nosotr notici nueva nunca número objeti obrado off office oficia oil operat organi palabr
pandem parece part partic partid partir países pequeñ period permit pesar plans poblac poco poder
posibi posibl possib pregun previo price prices proble proces profes profit progra propos provid
prueba próxim pueden pues quiene quiere rate realid receiv recent recibi recono redes regist remain
repres respec respon respue revela rise sales salud second secret securi see segund seguri semana
servic sería set severa señala señaló share shares should siempr siendo siguie sino sistem situac
six source spokes state statem states stock strong suppor supues system sólo tal tan televi tendrá
tenemo tener tenía termin though tienen tipo today total trade trata través tres tuvo unidos united
univer unos use used uso utiliz varios veces ver verdad vida virus world última último
""",
    4: """
abiert able above accept acceso acción acepta acerca acompa acquir acquis action activi adding
adelan affect afirmó again agenci agency ago agreed agregó agricu agua ahí alcanz alerta alguie
algún alimen allow allí almost along alrede alta althou alto ambien ambos amenaz amigos amlo among
amount analiz analys annual anteri aparec aplica apoyo appear approv aproba aprove apunta aquell
area argume asked asocia associ asunto attack attemp author availa avanza averag away ayer ayuda
ayudar baja balanc bankin banks basis become began below benefi best better big blanca britis budget
buen buena buscar buy cabeza cabo cadena call came camino canada cantid capaci carlos case cash
causa celebr centra cerca cercan certai charge chief china ciento cientí cierto cinco circul city
claro clear close colomb combat comerc comien coming comisi commer commis common commun compet
compra común concer conden condic condit conduc confer congre consec consej conser consti constr
consum contac contag contar conten contie conven coordi corpor corres corrup cost costs crear create
creo crisis critic crític cuales cuanto cuerpo cumpli custom cámara dado daily darle date deal
debate deben deberá deberí decide dedica defend defens defici defini dejar dejó delito demand democr
demost demues demás denunc depart depend deport descar descub design despit destin detail detall
determ diario dicen dicha diciem differ diffic difíci diputa dirige dirigi discus dispon dispue
distin distri doctor docume domest doming donald done duda dólare earnin edad efecti effort eight
ejecut electr elimin ella ellas empeza employ encarg ended enero enough enriqu entend entida entrar
entreg eran esas escrib escrit escuch esfuer esos espaci esposa estará estarí estima estoy europe
euros evento ever every eviden execut experi fact factor fall falta family famoso far favor febrer
fecha fell few figure finali finalm find firm fiscal force former found franci free friend fronte
fuente fuerza full fundam funds futbol future futuro ganar garant german give given global good got
gracia growth grupos guerra habita habla hablar habrá habría habían hacen hacerl hacien half happen
having head health held herman hicier higher hijo hijos histór hit holdin home hora hospit house
hubo idea igual imagen immedi impact improv inclui incluy income indepe indica indicó infecc infect
ingres inicio initia inmedi insist instal instea integr intenc interv introd invers involv issued
issues japan japane jefe john josé jueves jugado julio junio junto justic jóvene keep key know known
labora lado large larges largo late latest launch law lead leader least led left less level levels
ley libert libre life line lista little llama llegad llegó lleva loan local lograr london look
lookin loss lot low lower ltd lucha lugare luis lunes luz líder madrid main making mal mandat manife
manufa martes marzo materi matter mayo mayore mañana measur media median meet mejora mejore menor
mercad miembr miles milita minuto mis mitad miérco modo money morena motivo move movimi mucha muerto
mujer munici must médico nadie name natura near necesa need needed negoci negoti net never nieto
night nine niños noche normal north noted noviem nuevas nuevos obliga observ ocasio octubr ocurri
offer offere ofrece old open operac oportu option orden order origen origin others outsta owned
pacien padres paid pareja partes partne pasar paso past pasó pay paymen peligr pensar peor perfec
perfor perman pese pesos peña place plan planne plante pocos podemo podrá podrán point policy policí
politi polémi poner popula positi post posted poster potenc potent power precis prefer prensa preocu
prepar press pressu preten preven pri privad privat probab proced profun prohib projec pronto propag
propia propio propue protec proteg provoc proyec prácti pudier pueblo pueda puerta puesto punto
puntua purcha put página quarte quedar questi rates rather razón reacci reache real really realme
reason rechaz recien recome record recuer recupe recurs red reduce reduci reflec reform región
regres regula relate relati releas repúbl requir resear reserv reside respet resto return reuter
reveló revenu review revist revolu riesgo right rose rusia rápida sabe saber sale san sanita saying
schedu sean sector seen seguid seguir seguro seis sell sellin senior sentid septie serie seriou
serán seven sexual shareh short show siete signif sigue simila simple siquie small socied sold
solici someth soon sorpre south specia specif start starte story subjec subsid succes sufici sugges
supply taken taking talks tampoc tarde target tax techno tecnol tema tengo tenido tenían tercer term
terms territ things think third threat tierra times titula todaví tomar too took top tradic tradin
transm transp tratam tratar treasu triunf trump twitte técnic términ unas unders unidad union unit
usar using usuari vacuna value vamos van varias video vierne violen visita visto volunt volver votos
víctim want washin weeks went west whethe why within withou work workin worth yester yet york zona
única único
""",
    5: """
abando abilit abogad abril absolu acaba acabar accede access accion accord achiev aclara aclaró
across act activa active activo acto actor actore actos actriz actuac acumul acusac acusad adapta
add addres adecua adjust adopta adquir adulto advanc advers advert advier advirt advise aeropu
africa agente agosto agrade agree agrega agresi ahead aid aimed air aire alarma alcald alcanc alejan
aleman aliado alianz allege allowe allá altera altern altos always ambas amigo amor amplia anaya
angéli animal answer antici antigu antoni anyone anythi anális apenas aporta apoyar appare apple
applic approa aprend aproxi areas argent arrang articl artist asesin asesor asimis asiste asisti ask
aspira assets assist ataque atende atrás attend attent attrac audien aun ausenc austra autor autóno
avance azteca añadió bad banco banker barcel barrel base bastan battle became begin beginn behind
bid bienes bigges bill biológ bit black blanco bloque boca body bond bonds boost border borrow
bought brasil brazil brinda bring britai britán broker brothe brough bueno buenos build buildi busca
buscan buying búsque cabe calida califi califo calle calls campai campo canadi canadá canal cancel
cannot cantan capaz captur car cara caract cargo cargos carrer carrie carta castig católi causad
causar cause caused causó cdmx center cerrad cerrar chance check childr christ cienci cierre cierta
cifra cifras circun civil claim claime claims clara clase clave client closed club clínic coalic
coinci colabo colect colegi collec coloca combin comer comes cometi comida comité commod compla
compli compor compre comput conced concen concep concie concre conect confes confia confid confli
confor conjun connec conseg consig consis consta consul contai contri contó convie convir convoc
cooper copa corazó correc cosa costa counci counte couple course court cov cover creado creati
crecie crecim cree creen crimin cristi crude cruz cts cuaren cuarto cuidad culpa cultur cumple
curios cuts cuya cuyo cuál cuánto cáncer cárcel célula dama damage dan data david daño dealer death
debemo decena decirl decret deja delega delinc delive demasi denied denomi deposi deriva derrot
desapa descon descri despre destru detect detene deteni detrás device dichos dicien didn diego
dieron dificu difund digita digo dijero dios direcc disapp disclo discou discov discur diseña disfru
dismin dispar dispos disput distan divide divisi doble doesn doing dolor domina dosis drop droppe
década dónde east educac eficaz either ejerce ejerci ejérci elabor electi elemen embara emerge
emitid emocio empezó empiez emplea encabe encima encour encues ending energy enfoca engine enorme
ensayo entera entien entire entorn entrad enviad enviro envió epidem equipm equity equiva error
escena escuel escánd esenci espect especí estaci estadi estadí estata estrel estren estruc estuvi
estuvo esté estén etapa europa evalua event eventu everyo everyt exacta exampl exceed excepc exclus
exista existi expand expans expens explai explor explot expone extend extens exteri extran extrao
extrañ extrem fabric face facebo facili facult failed fallec fallin falsa famosa farm farmac farmer
fase featur feel felici felipe feliz femini fenóme fernan fiesta fight fighte figura filed finale
fines firmad firms fixed focus food forced forces foreca form formac formar formas fortal forwar
fotogr fotos fourth france fraude frecue french front fuego funció fund futura fácil física físico
fórmul fútbol gain gains gana ganado ganó garcía gas gave gestió gets gettin giving gold goods grado
gratui grave graves great greate ground groups growin guaran guarda guardi gubern gusta género
habido habitu hablan habló hacers haga hagan hand hands hard haremo hará hayan heard heavy hechos
herram hija himsel hold homose hope hour hours hubier huge human humana humani iba ido iglesi ilegal
image imagin implem implic imposi impres impues impuls imágen incide incorp increm indivi ine infant
inflat ingeni inglés inmigr inmuni inside instag instan instru insura inteli intend intens interi
interp interr interé invent invert invita involu iraq irregu isis islami isn italia itself izquie
james jamás japón javier job joint jorge jornad journa joven juan judici juego juicio juntos justif
justo killed kilóme kind labor lack lament lanzar largel latina latino leadin leave legal legisl
lejos lengua let letter levant leyes león libera libro lidera liga light limita limite liquid list
litera live llamar llamó llega llegan llegue llevad llevan llevó loans locale locali lograd logró
longer losses lost love lídere línea machin madre maestr mainly mainta majori makes mala maneja mano
manos mantie marca marcad marco margin mark marks martín maría mascar mascul masiva matrim meade
mean means medica medici medium men menore mental mentir merece merger messag met metros michae mid
middle miedo miguel millón minute mismas mismos modelo modern modifi moneta monter morir mornin
mortal mostró moveme movili moving máxima máximo médica método mínimo nación named nearly necess
needs negati networ newspa nivele niño norte northe note notes nothin nuevam nueve numero obama
object objeto obra obstan obtain obtene obteni obtuvo ocasió ocho oculta ocurre offeri offers oficin
ofreci often oms once online opción openin opinió oposic opport opposi optimi orgull orient oro
otorga output outsid overal overse owners pablo packag pact padre pagar page pago pan papel paper
parent paris parlam parlia parts party pasa pasada pasand paul paz pedro pelícu pena pendie pensam
perder perdió perfil perhap periód perten peso petici petrol phone photo pictur pide pidier pidió
piel piensa planea planes planet planni plant plataf play plazo plc pocas podero podido podía points
police polici pone poor portal portav posici practi precio predic prefie premio presió presta presun
pretty previa previs priced primar prime prior priori prisió probad procee procur progre promed
promet promis promot promov pronun proper propie propon propor propós prospe protag protes proteí
protoc proven provin provis publis pudo puedan puedes puedo puerto puntos purpos puso pérdid qualit
queda quedó querem querid quería quickl quiera quiero quitar quite quizás quién quoted radica raise
raised raisin range razone reach read ready reagan recibe reclam recomi recomm recorr recove reducc
reduct refere referi refier refuse regard region reiter reject religi remove renova renunc repeat
replac reprod republ reques requie resalt resist resolv resour respal respir rest restau restri
restru retail retira reunió reveal revisa revisi ricard rights rising risk rivera robert role room
round rules ruling run runnin rápido récord régime río sabemo saben salida salina salir salió salvar
sancio sangre sanida santa sars satisf saving saw school season sede seek seekin seems sees seguim
segura selecc senado senate sencil sensac sent senten sentim separa series servir sesión settle sexo
señor sharp sharpl showed showin shows side siente siglas siglo sign signed siguen silenc simply
single site sitio situat size slight sobrev solame solida soluci someon somos sospec sosten sostuv
southe soy speaki specul spendi spread stabil staff stake standa starti stay step stg stocks stop
strate street streng strike struct study subord subray substa sucede sucedi suceso suerte suffer
sufrió suicid suma sumini supera superi supone suppli suprem sure surplu surpri suspen sustan sustit
syria sábado sánche síntom takes talk talkin tariff tasa team techni teleph tell teléfo temas tempor
tenden tender tendrí tenga tengan tenien teoría terren terrib terror texas texto themse thing thousa
tienes togeth tokyo toma tomado tomorr tomó tonnes totall totalm toward town trader tradit traduc
tranqu transa transf trasla tratad tratan travel tribun true trust try trying turn turned tuvier
título ubicad unchan underw unidas units unión unless unlike update usa usan users ustede valor
valora variou vaya ven vender venezo venezu venta ventaj ventur verano verde verifi versio versió
via viaje vice vicepr victor vidas viene view vigila vincul vio violac viral virtua visit vista vive
viven vivien vivir volume volvió votar voto voy voz vuelta vuelto vuelve vulner vía wall wanted
wants watch ways web websit weeken wester wheat white whole whose wide willia willin withdr woman
women won worker writte wrote wuhan yen young zonas ángel área época ésta éste éxito
""",
    6: """
abajo abande aborda aborto abre abrir abrió abroad absten abuso acabó academ académ accide accomp
accura accuse aceler aceptó acknow aconse aconte acorda acoso acredi actitu actuar actúa acudie
acudir acusan adicio admite admiti adoles adopte adquis advant adviso affair affili aficio afició
afortu aftern age agenda aggres agreso aguant ahorra ahorro aircra airlin airpor airstr aislad
aislam alberg albert alcoho alegan alejad alemán alfons alfred alive allowi allows alone altame
altas altura alumno amante amazin amid amista amplio analis andalu aniver anonym anthon anti antico
anticu aparen aparta apelli apertu aplaud apoyad apoyan app appeal applie apply appoin apprec approp
approx apreci apro aprobó aprueb apuest apuntó aquel arabia archiv aren ariste arma armada armado
armas armed arms army arn arregl arreme arrest arriba arries arrive arroja artifi artícu asever asia
asian aside asiáti asking aspect assemb assess assume asumir atacan atacar atendi atenta atiend
atribu attrib audio audito authen auto autode automa automá autore autént avione avión avoid aware
ayunta azul aérea añade añadid backed bacter bajar bajos baker balón bancar bancos bander bankru
barrer barrio basa basada basado bases basic basta batall baño bbc bear bebida bebé bebés becomi
begins begun behead beyond biden bills blanqu block blog blood bogotá bolsil bomba book books born
borrar boston bottom boy branch brand brazos break breve brilla bringi broad broadc broke broken
brote brown buenas built burden bureau buscab buscad buyers básica bélgic cadáve caer caja calcul
calder calien calles callin cama cambió camera campeo campos canari cancil cancio canció caos capace
capítu caras care carece carefu carga caribe cariño carmen carne caro carry carryi cars cartas
cartel carter caráct casada casado casas cases castil castro casual catalu catego caught causan
causin cautio cayó caída ceilin celula censur cent centen centre cents cerebr cero certif challe
changi channe charac charle chemic chicag child chile chines chino chinos chivas choice choose ciclo
cien cierra cine cinta circum cita citado cited citing citize citó civile claimi claram clases
clasif class classi claudi claves clearl click clima climát clinic closel closin clásic cnn coast
cocina code coffee cold colega collap coloni color comand comedi comfor comici comman compen compon
compue comune concej conces concur conexi confie confin confun confus congel conocí conozc conqui
consci consen conseq consol conspi contab contad contam contem contex convin conviv core corn correo
correr corrie corta corte corto costar costo costos costum cotidi couldn county coupon covere coveri
crea creaci creada crean crecer creer creó crimen criter crop cross crédit crónic cuadra cuadro
cuarta cubier cubrir cuente cuesta cuidar culpab cumbre cumpla cura curso cursos custod cuttin
cuáles cuándo cálcul césar círcul código córdov dando danger daniel darles darse dará dato daños
dead dealin debajo debent debili debió debts decade decrea decía deep defect defenc defien degree
dejado dejan dejand dejara dejaro dejará dejen delant delaye delgad delica demons demócr depres
deputy desafo desast descan descen desea desemb desemp desenc deseo desest desigu desinf desmen
desnud despac desped desper despid despla destro desvel detenc deteri devast diagnó diaria dictad
died diera dieta diez difusi dije diplom discap discip disco discon discre discri discul discut
diseas diseño dismis displa disrup divulg diálog domici domini door double doubt drive droga drogas
drug drásti duarte dudas dueño dura duraci duro duró dutch díaz earned ease easier easily easter
easy ecolog edició edific editio editor edomex eduard educat effici eficac eficie elegid elegir
elevad else eléctr email embaja emilio emitió emphas empleo empren enable encant encarc encend ends
enemig energé energí enfati enfoqu enforc engage engaña englan enhanc enlace enseña ensure enter
entere entero enterp entra entran entren entret entró entusi enviar envuel epn equal equipa equivo
eres erradi errore escala escapa escoge escola escond espald especu espero esposo essent estadu
estall estate estatu estela estilo estrec estupe estuve estánd estás etc events evitan evoluc exactl
examin excele except excess exclud excusa exerci exhibi exigir existí exitos exmini expedi expend
expire exposi expues expuls expuso extent extern extra exámen eye faced faces facing failur fair
fairly fake falla fallen falls falsas false falso fans fantas fast father favora favore favori
favour fear fears fechas fed fee feed feelin fees feet felt female femeni fernán festej festiv
ficció ficha fiebre field fifa fighti filas file filing film filtra finall findin fine finish fire
fired firma firmó flexib flight floor florid flow focuse foley fondo fondos formad formal forman
format formed formul foto founde fox fracas franco francs francé frase frenar freque fresh frustr
fuel fueran fui fully fun functi fundac fundad fundin fábric fármac gabine gabrie gained game games
gananc ganaro ganas gane gasoli gastar gasto gastos gates gather gay generó genéti george georgi
gestio gigant gira girl gives gmt goal god goes gol golpe golpea gone gonzál google gortar grabac
grabar gradua grain granad grante graved gravem grew gripe gross grow guadal guerre guille gulf
gustar gómez habers habili hablam hacemo hacker hacía hago hallaz handle happy haría hasn haven
headed headqu hear hearin heart heavil hecha helped helpin herida hernán herrer hetero hice hicimo
highes highli highly higien hijas hogar holand holder holds holida hollyw homena homici honest hong
hoped hopes horari houses hugo hundre hurt hábito héctor iban ideas ideolo ideoló idioma iguald
igualm ilustr images imf impedi imperi impide impone impose imposs impuni impuso inaugu incapa
incaut incent incert incons increí incump incurr indeed index india indian indisc indone indíge
inferi inflam influe infrae inhibi inició injure injust inmens inmune inmuno innova inscri insegu
inspir intele intell intera interb interc interm intimi invasi inyecc iphone iran iraqi irán isla
island islas issuin italy items jaime jalisc jan jesús jihadi jobs joe join joined juegos juez jugar
junta jurídi juzgad juárez keepin kept killin knew knowle kong korea korean kuwait labour land
langua lanza lanzad lanzan lanzó larga larger latin lavado laws learn learne leavin lee leer legale
legali lendin lesion letras levera leves leyend liabil libres libros licenc licens limit limits
limpia limón lines link linked listed listo lives living llamab llamam llaman llenar lleno llevab
locate locati logra logran logíst looked looks lorenz luchad luchar lujo luna lynch límite líneas
líquid lógica machis madres madril madrug maduro magazi magist mail maker makers malest malo malos
mamá managi manda mandar manejo manhat manifi manipu mantuv manual mapa mar maravi marcas marcha
margar margen marido marrue martin mass massiv matar maturi mató maximu maybe meanin meant meanwh
mecani mediad medite memori mensua mente mentio mercha merril mesa metal method metro mexico michoa
migrac migran migrat millio mind mine minimu mining mira mirar misión missin missio mobile modali
model models modera molest moneda monito monthl moody moral morgan mortga mostly mother motiva motor
motors moved moves movie muchís muere muerta multa multas multip murder murier murió music musica
muslim máquin móvil múltip música nacido nacimi nació names narcot narrow navega navida nearby negó
neighb neithe neumon newly nicolá niñas nombra none nor norma normas normat nortea nota notice
notifi noting nov novela objeci obras obviou occasi occide occurr ochoa ocupan ocupar odio oferta
offset oficio ojos ola olvida olímpi ones ongoin onto onu opcion opec opened opinio oppose ordena
ordere orders ordina osorio outlet outlin outloo overni owner owns oye oído pacifi pacto pacífi
padece padeci paga pagarl pagos palaci panel panora pantal papa papele papá paquet pareci parecí
parque partie partly partíc parís pasaje pasará pasarí pase pasión pasos pass passed patien patria
patroc paying pedido pedir penal pendin pensad pensan pensé peores percat percen percep perdid
perdie perdon perjud permis perpet perro perros perspe pertin períod peter pfizer pgr philip photog
photos physic pick pico piden pie piece piense pierde pierna pinos pipeli placed placer planif
planta plants plata platfo platic playa played player playin please pledge plena pleno pobres pobrez
poca podían pointe pondrá ponen ponerl poners pontíf populi porcen port portad portio portug posee
posts postul postur powerf prd pre precau preced prelim premiu preser presio presti presum presup
prevé pricin priist prison privac privil pro probar produj profil prohíb prolon promes promoc prompt
promue propus protej prove provie psicol psoe puebla puente pulmon push puttin pérez qtr quedad
quedan quemad querer quick quinta quisie quiso quizá quota quotas químic radio rafael ramíre ramón
ran rango rapid rastre rated ratifi rating raíz reacti reader readin reafir reales realic realis
realit rebasa recalc recaud recess recibí recién recoge recogi recogn recurr redacc redact redeem
referr refine refiri reflej reflex reforz refuer refugi regala reglas reina reino reivin relata
relató releva relief remark rememb renewe reorga rep repara repart repaym repent repeti repurc
reputa requer requis rescat resche resign resolu restor resuel resume retain retali retire reto
retos retras reunie reunio reunir revers revise revuel rey reyes richar rico ridícu riquez risen
rises road rodríg roja rojos romper ropa rosa rostro rueda rule rumbo rumor rumore rumors runs ruso
ruta sabido sacar safe safety sala salari saldrá salen salido salier saltar saluda salvad sancti
santia santo santos satura saudi save scale scene scheme scienc scient screen search sec sectio
secund secure seeing seeks seem seemed seguía select self sells semeja semico send sense sensib
sentad sentir seres sergio seria serio serve served servid serían sessio sets settin severe severo
señale señora shared sharin shift ship shipme shippi shooti shortl shot shown shr sides sienta
siento siga signal signs silver simpat sincer sindic sirve sirven sister sites sitios sitúa slow
smalle smith societ socio socios softwa sol sola soldie solos soluti someti somewh soport sort
sostie sought sound soviet soybea space speech speed spend spent split spoke sports spot spring
stable stage stand standi stands star starts stated statio statis status steady steel steps sterli
steven stimul stockh stood stoppe storag store stores storie straig stream stress strict struck
strugg studen studie style subir subió submit subscr subsec subseq subven succee sudden suele suelen
suelo suena sueño sufrag sufre sufrid sufrir sugar sugier suit sujeto suman summer superf superv
supong suppos surfac surge surger surgió surrou survey surviv suspec sustai susten suya swiss switch
syrian símbol tabasq table tajant takeov talent tamaño tanta tantas tantos tarea tarifa tarjet taxes
tech teleco telefó tellin temor tempra ten tendre tengam teníam terapi terrem test testig testim
testin thanks theref thinki thomas throug thus tienda tiende tighte tipos tocar tolera tomada tomand
tonne tono torno totali touch tough track traded traffi traged traini transc transi trasto tratab
trato trayec treatm trend tricol tried trigge trimes trip triste troubl tráfic trágic trámit tuit
tuiteó turism turkey turnov turns tus tuve tuvimo twice type ubicac ultima unable unam uncert unclea
underl unfort unido unusua unveil upcomi upgrad upon upward urbano urged urgenc urgent url usado
usando usd usda user uses usted usuall utilic utilit vacaci valenc valien valios valore values
varied variet varón vatica vayan vean vecino vehicl vehícu vendid venido venir ventil veracr vergüe
verse verán viajar viajes victim videos viejo viendo vienen vieron views vigent vigor vimos vino
violad violat visión vivo vocero voces voice votaci vote voting vuelos vuelva vías vídeo víncul wage
wait waitin warned warnin warran wasn watche water weak weapon weathe weekly weight welcom whatev
whatsa widely wife win window winter witnes wonder word words worked works worldw worrie worst
wouldn write writin wrong yes yield yields youtub zavala ácido águila ámbito ángele ánimo áreas
éstas índice órdene órgano únicam
""",
    7: """
abc abduct absenc absorb abu accele accumu acted acting adds adequa admitt adopt adopti advice
advoca affirm afford afghan afterw agent agents aggreg agrees aide aim aims alan allega allian
allies alloca allowa alongs alumin ambass amendm andrew androi angele angry annive anymor anyway
anywhe apart apartm apps arab arbitr archit argued arm art asks assaul asset assign assumi assump
assura assure atlant attach attitu attorn auctio aug automo autumn avg award awarde awesom baby
backgr backin badly bag baghda bags bakr ban band bar barack bargai barrie basica batter bay bearin
beat beauti bed beef behalf behavi belgia belgiu belief bell belong ben beside biddin bids bigger
bilate billio birth birthd blame blamed blocke blue bodies bolste bombin bonus boom booste bound box
boyfri boys bpd brain breach breaki breaks breath brian bridge brief briefi bright brings broade
broadl brutal buffer bulk bullet bullis bundes burnha burnin bushel buyer buyout buys cabine cable
calend calif caliph callab calm camp cancer capabi capabl captiv card cards career cast causes cbs
centur ceo cereal ceremo chain chapte chargi charte chase cheap cheape checki cheese chip chips
chose chosen chris chrysl church citico cities civili clarif clayto clean cleare cleari climat clip
closer closes coal coalit collat collea colleg colora columb compat comply compos compou compri
confro consor contes cook cool copper corner costly cotton counse count covera covers crash crazy
credib crew crime crops crucia cubic cumula curb dad dallas dark daught deadli deals debtor dec
deeply defaul defeat define delay delays delibe deny deploy deprec deregu desire detroi deutsc
diagno dictat disagr disast distur dog doubts downgr downlo downwa dozen dozens draft dramat draw
drawin drawn dresse drew drexel drilli driven driver drivin droppi drough drugs dry dual duties duty
dynami earn earth earthq eased easing eat eating ecuado edge edward electe eligib elsewh embarr
embass emergi emotio encoun endors englis enjoy enormo enteri entert entitl entry episod equall
equiti escape eurobo evenin everyb exact excell excheq excite exciti exempt exist explan explos
expose exposu eyes facts fail failin famous fan fashio faster fbi feared feb feedba feels fellow
fewer fields fifth files fill filled finger firmer fish fit fix flag flat fleet floati flows fluctu
fly flying focusi folks foods foot footag forcin ford forese forest forget forms foster fought
founda framew franc franch frank frankf fraud freedo freela freeze freigh frozen funny gap gatt gdp
genuin geogra getty giant girlfr girls glass gnp goals goldma gordon grace grade grains grand grant
graphi green grown guard guess guidel guilde guilty gun guy guys hair halt handed handli harder
hardwa harm harris harves headli heads heat height helps hersel hill hittin hoax hole homes honor
hopefu hoping horrif host hostag hostil hot hotel housin housto howard http husban ibm ignore ill
illega illino illust imbala inch incred inevit infras inject injuri injury inquir inspec insure
inter interf inters invite ios ipad irania iron isil islam israel issuan item jail jersey jim johnso
joinin jointl joke jones jong jordan jose joseph josh judge judgme jump jumped kansas keen keeps
kidnap kids kiichi kill killer kim kinds king kingdo knife knowin knows kurdis lady laid lamber
latter lawmak lawren lawson lawsui lawyer lay layoff leads learni lease leaves legend lehman lender
length lesson libor libya lift limiti links listen listin lived load loadin lose losing lots louis
loved lowere lowest lucky luxemb mac mainte maize malays male manila manner marine marked masked
massac master match mature meal meat mechan meets memory merely merge metals miami michel microc
micros midnig mike mill mills minera mines mini minori minus mirror miss missed missil mistak mix
mixed miyaza modest mohamm montre moreov moscow mosul motion mounta multi multil mutual myself
myster nakaso nature naviga nbc nervou nether nicara nice nigel nigeri nil nippon nobody nomina
northw notabl nuclea obstac occur oct offens offsho ohio oils older ontari opens orange ore otherw
ottawa ounce ounces outcom overha overwh pace pages pair panic park partia passen passin path patric
patter payabl pays peace peak penalt penis pensio pentag persis persua peru pharma phase phenom pic
picked placem places plane planti plasti plenty pocket poll polls pool portfo posses postin postpo
pound powers praise pregna premie presse pressi pretax prince printe prosec proved pruden psycho
pull pulled pure purpor pursue pursui pushed pushin puts qaeda qualif quanti quebec quiet race rain
raises rally random ranges rangin rankin ranks rapidl rare ratio raw reachi reads reaffi recall
receip recons redemp regain regime reinfo reliab reluct remind remote remova reopen repair repay
replie reply rescue resort restra revs reward rice rich ridicu risks rival river rock rollin ronald
roughl rounds routin row royal rubber ruled rumour rural rushed russia sachs salomo sat saved scanda
scenar scope scott scroll seat seats seattl segmen seized seller semi sen senato sendin sensit sept
servin sevent sex shape shears sheet shippe ships shock shocke shocki shoot shop shoppi shorta
shortf shots shrs shut sick simult singap sit sittin sized skepti skills skin slide slippe slowed
slowly smart smartp smartw smooth snow soft sole solid solve sony sorry sotlof sounds southw spain
spanis sparke speak speake spirit sponso sport spotli spotte square squeez stance stanle steadi
stephe steppe steve stick storm strain strang stretc striki stuck studio studyi stuff subcom suffic
summar summit sun super superm supple surgeo suspic switze symbol sympat syndic tablet tactic taiwan
talked tank tanker tape task teache teams teenag telegr tells temper tend tensio tested tests text
textil thaila thank theory thin thinks thirds ticket tied ties tight tim timing tiny title tom ton
tonigh tons tool tools topic toront totale tour touris trades train traine transl treat treate
trends trial troops truck truly truth turkis turnin tweet tweete types typica underg underm undert
unempl unexpe unfair uniden unions unique unknow unname unspec unsucc upload upper urge urges useful
ussr usual valley valued vast vegeta venice versus vessel vetera viewed villag virgin vision visite
visiti visits visual vital volati volcke voted votes wages wake walk walkin warm waste watchi waters
wave weaken weaker weakne wealth wearab wearin weird weren wherea wholes wholly whom wider widesp
wilson winner winnin wins wirele wish workfo worry worse wright writer writes yasuhi yeutte younge
yourse zealan zero zone
""",
}
