"""How common content stems are, written by scripts/train_stories: counts, no text.

A stem of level n stands in about one of 2 ** n documents of its language; a stem that
is not listed is rarer than all of these.
"""

RAREST = 8
LEVELS = {
    1: """
compan estado here number person primer report see
""",
    2: """
actual acuerd además ahora alguno alread americ anothe ante antes appear around asegur bank
based become believ best better bien cada caso change ciudad commen comple comuni confir consid
contin corp create cuenta curren despué develo differ dijo direct don down día días econom
ellos embarg end eso especi espera esto ever every expect experi explic few financ find follow
forma found friend genera gettin give gobier good govern gran great group hace hacer hecho help
high home howeve import inc includ inclus increa indust inform intere intern invest islami keep
know known later less let little long look lot making market media mejor menos mexica might
milita millon mismo moment mucho muchos mundo méxico nacion nation need never news next nuestr
nuevo off offici old part parte pasado país podría point políti post posted presen presid
princi produc provid public pues put públic questi qué realiz really reason recent relaci
releas result right sea second será set share should social solo someth source spokes state
story sure taken tanto things think though three tiempo tiene times today too took trabaj
twitte use used vez video want why withou work world yet
""",
    3: """
able above access accoun across activi add additi admini afecta afirma again ago agreed agreem
air algo alguna allege almost along althou always among améric analys andrés announ annual
answer anunci anythi appare apple approa approv aquí area arrest articl asked atenci attack
attent aument author autori availa away aún bad bajo banks behind below benefi big bit blog
board body book border build buildi busine call called cambia cambio came campañ candid capita
captur casa case cash casi casos center centro certai chairm challe charge check christ cierto
city claim claime claims clear close collec combin coment comenz comes coming commer commis
commit common commun compar compañ compet compro conclu connec conoce conoci consum contac
conten contra contro conver corona cosas cost countr course covid creati credit critic cualqu
cuatro cuesti custom cut cómo daily dar data datos death debe debido debt decide decidi decir
decisi declar declin defini demand dentro depart derech desarr descri design despit destac
detail device dice dicho didn difere dinero dio discus dlr doctor doesn doing dollar domest
done due earlie early easily easy económ efecto effect effort either ejempl elecci ello else
empres encont encuen enferm enfren enough enriqu entire entonc entrev equipo españa españo
estaba establ estamo estar estima estudi europe everyo everyt evitar exampl exchan execut
existe expert explai export expres extrem facebo fact famili family far favori featur federa
feel fighte fin final finall five focus food forces foreig form former four free frente fuera
fueron fuerte full fun funcio furthe future game games gente given gobern google got grande
growth grupo haber hacia hacien hand happen hard having haya head health heard held hemos
himsel histor hit hizo hombre hope horas hospit hours house hoy humano idea identi image imagin
immedi improv inicia inside instea instit integr intent interv involv iraq isis isn issue
issues japan job journa key killed kind large latest launch lead leader learn least left level
life likely line list live llamad llegar llevar local longer lookin love low lower ltd luego
lugar lópez major makes manage manera manten manuel matter mayor mayorí mañana mean means
medida medio medios meetin member men mencio mensaj mes meses mientr mil mind minist minute
misma money months mostra move muchas muerte muestr mujere mundia must nada name near necesa
necesi needed needs net networ night ningun ningún nivel nombre north nosotr nothin notici
nueva nunca número obama objeti obrado offer office oficia often oil once online open operat
option order organi origin others outsid page palabr pandem parece partic partid partir past
pay paymen países pequeñ perfec perfor perhap period permit pesar phone photo pictur place plan
plans play please poblac poco poder police politi popula posibi posibl positi possib potent
power practi pregun press pretty previo price prices probab proble proces profes profit progra
projec propos prueba próxim publis pueda pueden quarte quickl quiene quiere quite rate rates
rather read real realid receiv recibi recien recono record redes reduce regist regula relate
relati remain rememb repres requir resear respec respon respue return reuter reveal revela rise
rose run runnin sales salud saying school screen search season secret securi seems seen seguir
segund seguri semana sense series servic sería severa señala señaló shares short show side
siempr siendo siguie simila simple simply single sino sistem site situac six small someon
someti soon south space specia specif start starte statem states stay stock stop street strong
subsid succes sugges suppor supues surpri syria system sólo takes taking tal talk tan target
tax team techno televi tell tendrá tenemo tener tenía term termin terror thanks thing thinki
third threat tienen tipo togeth top total toward town trade tradin trata través tres true try
trying turn tuvo unders unidos united univer unos update users using uso utiliz varios veces
ver verdad versio via vida view virus wanted watch ways web websit weeks went whethe whole
within woman won wonder word workin works writin writte wrote yester york yourse última último
""",
    4: """
abiert abilit abril absolu accept acceso acción accord acepta acerca achiev acompa acquir
acquis act action active adding addres adelan adjust advanc advant affect afirmó age agenci
agency agregó agricu agua ahead ahí airpor airstr alcanz alerta alguie algún alimen alive allow
allows allí alone alrede alta altern alto amazin ambos amenaz amigos amlo amor amount analiz
androi anonym anteri anyone aparec aplica apoyo app applic apps aproba aprove aproxi apunta
aquell areas aren argume armed army arrive art aside asimis ask asocia assets assist associ
asunto attemp attend authen automa avanza averag avoid awesom ayer ayuda ayudar añadió baghda
baja balanc banker bankin base basic basis battle beauti became becomi began begin beginn
behavi behead beyond bid bigger bigges black blanca blood bond bonds books born borrow bottom
box boy break bring brings britis brothe brough budget buen buena built buscar buy buying
cabeza cabo cadena callin calls camera camino campai canada canadi cannot cantid capaci car
care carefu carlos carrie cases catego caught causa cause caused celebr centra centre cerca
cercan chance channe charac chief child childr china choice choose ciento cientí cinco circul
citing citize claimi claro class classi clearl click clinic cnn code colleg colomb combat
comerc comfor comien comisi comman compla compli compra comput común concep concer conden
condic condit conduc confer confid congre consec consej conser consis consti constr consul
contag contai contar contie contri conven cool coordi corner corpor corres corrup costs couldn
counte couple cover covere crear cree creo crisis crític cts cuales cuanto cuerpo cultur cumpli
cámara dado damage darle date david dead deal dealer debate deben deberá deberí decade dedica
deep defend defens defici dejar dejó delito delive democr demost demás denied denunc depend
deport descar descon descub destin detall determ diario dicen dicha diciem died diffic difíci
digita diputa dirige dirigi disapp discov displa dispon dispue distin distri divers docume
doming donald door double downlo drive drop duda década dólare earnin easier east eat edad
editor educat efecti eight ejecut electi electo electr elimin ella ellas email emerge empeza
employ enable encarg encour ended energy enero engage engine enjoy ensure entend entida entrar
entreg enviro eran esas escrib escrit escuch esfuer esos espaci esposa estará estarí estoy
estrat etc europa euros event evento events eventu eviden exactl except excite existi expand
expens explor extra face factor failed fake fall false falta famoso fan fans fantas fast father
favor febrer fecha feedba feelin fell felt female field fight fighti figure film finali finalm
findin fine finish fire fired firm firms fiscal fit focuse foley folks force forced foreca
forget format forwar founde fox franci freque fresh front fronte fuente fuerza functi fund
fundam funds futbol futuro gain ganar garant gave german gets girl gives giving global goal
goals goes gold gone gracia greate green ground groups grow growin grupos guerra guy habita
habla hablar habrá habría habían hacen hacerl half handle hands happy hasn haven hear heart
heavy helped helps herman hicier higher highli highly hijo hijos histór hoax hold holdin honest
hopefu hora hostag hour hubier hubo huge human hundre ideas iglesi igual imagen images impact
impres incide inclui incluy income indepe indica indivi infecc infect influe inglés ingres
inicio initia injure inmedi insist inspir instal instan instru intell intenc intera interi
interé introd invers iphone iraqi islam issued itself james japane jefe jihadi jobs john join
joint josé jueves jugado julio junio junto justic jóvene kidnap kids killin knew knowle kurdis
labora lack lado lament larger larges largo late law learne learni leave leavin led letter
levels ley libert libre light limite link linked links listen litera lives living llama llegad
llegó lleva loan loans locati lograr london looks loss losses lost loved lucha lugare luis
lunes luz líder machin madrid magazi mail main mainta majori mal mandat manife manufa mark
martes marzo master materi maybe mayo mayore meanin measur median medica meet mejora menor
mentio mercad messag michae micros middle miembr miles minuto mis missin mitad miérco mobile
model models modern modo moneta monito morena mornin mostly mother motivo moved movimi moving
mucha muerto mujer multip munici murder music muslim myself médico nadie named natura nearly
necess negoci negoti neighb newspa nice nieto nine niños noche normal northe note noted notice
nov noviem nuevas nuevos object obliga observ obviou ocasio occasi octubr ocurri offere offeri
offers ofrece ones operac oportu opport orden origen outlet outsta overal owned owners pacien
padres pages paid paper pareja parent partes partne parts party pasar paso pass passed pasó
peligr pensar peor perman pese pesos peña photog photos physic pick piece places planne planni
plante platfo played player playin plc plenty pocos podemo podrá podrán points policy policí
polémi poster posts potenc powerf precis predic prefer prensa preocu prepar pressu preten
preven pri primar prime prison privad privat profil profun progre prohib promis promot pronto
proper propia propio propue protec proteg provin provoc proyec prácti pudier pueblo puedan
puerta puesto pull punto puntua purcha purpor purpos página qualit queda quedar querid quick
quiero race radio raise ran range razón reacci reach reache reader readin ready reagan realme
rechaz recogn recome recomm recuer recupe recurs red reduci reflec reform refuse regard region
región regres releva remind remove replac republ repúbl reques reserv reside resour respet rest
resto reveló revenu review revist riesgo rights risk road role romney room rumors rushed rusia
rápida sabe sabemo saber safe safety sale san sandy sanita save saving saw scale schedu scienc
sean sectio sector seeing seem seemed seguid seguro seis select self sell sellin send senior
sent sentid separa septie serie seriou serve serán settin seven severe sexual shared shareh
sharin shooti shot showed showin shows siente sign signif sigue siquie sister sites situat size
skills slight socied softwa sold soldie solici somewh sorpre sort sotlof sound sounds speak
speaki specul spend spendi spent spoke spot spread stabil staff stake stand standa star starti
statio step steven stoppe store storie strate stream streng strike strugg studen stuff style
subjec submit substa suffer sufici super supply suppos surger surplu surviv suspec syrian table
talkin talks tampoc tarde teams techni tecnol tellin tema ten tengan tengo tenido tenían tercer
terms territ test text themse thousa throug thus tierra titula todaví tomar tonnes tools topic
touch trader tradic tradit traffi traini transa transf transm transp tratar travel treasu
treatm tried trip triunf truly trump trust turned turns type typica técnic términ ultima unas
unclea unfort unidad union unique unit unlike usar user usuall usuari vacuna value vamos van
varias variou versió victim vierne violen viral visit visita visto voice volunt volver vote
víctim wait waitin walk wall wants washin wasn watche water weapon weeken west wester whatev
white whose wide wife willin win window wish witnes women words worked worker worth wouldn
write writer wrong yen yes young youtub zona zonas única único
""",
    5: """
abando abc abduct abogad abu acaba acabar academ accede accion accomp accura accuse acknow
aclara aclaró activa activo acto actor actore actos actriz actuac acumul acusac acusad adapta
adds adecua admit admitt adoles adquir adulto advent advers advert advice advier advirt advise
advoca aeropu affair affili afford afghan africa aftern agent agente agents agosto agrade agree
agrega agresi aid aimed aircra aire alarma alcald alcanc alejan aleman aliado alianz allega
allowe allowi allá alongs altera altos amazon ambas ambass ambien amid amigo amplia anaya angry
angéli animal animat anti antici antigu antoni anyway anywhe anális apartm apenas aporta apoyan
apoyar appeal applie apply apprec approp apreci aprend arab arabia archit argent argue arms
arrang artist asesin asesor asiste asisti asking asks aspect aspira assaul assess assign assume
ataque atende atrás attach attitu attorn attrac audien audio aug ausenc austra autor autóno
avance aware azteca baby backed backgr bag baker bakr banco bar barack barcel barrel basica
bastan batter bay bbc bear beat bed begins belief belong bienes bill biológ birth birthd blanco
blogge blogs bloque blue boca bodies bombin boost bought bowl boyfri boys brain brand brasil
brazil breaki breath bridge bright brinda bringi britai britán broke broken broker brown browse
brutal bueno buenos bullet bunch buried busca buscan butter button buzzfe búsque cabe calcul
calida califi califo caliph calle camp campo canadá canal cancel cancer candy cantan capabi
capabl capaz captiv cara caract card career cargo cargos carrer carry carryi cars carta casual
catch católi causad causar causin causó cautio cents centur ceo ceremo cerrad cerrar certif
chain chair changi charli cheap cheese chicag chicke chines chose chosen chris church cienci
cierre cierta cifra cifras circun cited cities civil civili clara clase clave clean clever
client clip closed closer cloud club clínic coalic coalit coast coffee coinci colabo cold
colect colegi collea coloca color comer cometi comida comité commod compon compor compre conced
concen concie concre conect confes confia confli confor confro confus conjun consci conseg
consen conseq consig consol consta contes contex contó convie convin convir convoc cook cooper
copa copy corazó core corn correc cosa costa costum counci count county coupon court courte cov
covera coveri crazy creado cream creatu crecie crecim credib creen crime crimin cristi crop
cross crowd crude cruz cuaren cuarto cuidad culpa cumple cup curios curiou cuts cuya cuyo cuál
cuánto cáncer cárcel célula dama dan danger dark daught daño dealin debemo debent decena decent
decirl decret deeply define degree deja delega delinc demasi demons demues denomi deny deposi
depres deriva derrot desapa deserv desire desper despre destro destru detain detect detene
deteni detrás devast diagno dichos dicien dictat diego dieron dificu difund digo dijero dinner
dios diplom direcc disast disclo discou discur diseas diseña disfru dishes dismin dismis dispar
dispos disput distan divide divisi doble dog dolor domici domina dosis doubt dozen dozens
dresse driven driver drivin droppe drug drugs dry dynami dónde earth easter eating ebola edge
editio edt educac effici eficaz ejerce ejerci ejérci elabor elegid elemen elsewh emails embara
embarr embass emitid emocio empezó emphas empiez emplea encabe encima encoun encues ending
enfoca enforc englan englis enhanc enjoye enorme ensayo enter entera entere enteri enterp
entert enthus entien entorn entrad entrep enviad enviar envió epidem episod equall equipm
equity equiva error escena escuel escánd esenci espect especí essent estaci estadi estadí
estata estela estilo estrel estren estruc estuvi estuvo esté estén etapa evalua everyb everyw
evoluc exacta examin exceed excell excepc excess exciti exclud exclus exist expans expire
explod explos explot expone expose expues extend extens exteri extern extran extrao extrañ eye
eyes fabric faced faces facili facing facts facult fail failur fair fairly fallec fallin famosa
famous farm farmac farmer fase fashio faster fbi fear feed feels feet felici felipe feliz
fellow femini fenóme fernan fiesta figura file filed filing fill filled finale finds fines
finger firmad fits fixed flavor flight florid flow flying focusi foot footag footba formac
formar formas fortal foto fotogr fotos founda fourth framew france francs frecue freedo freela
french frustr fuego fuel fully funció fundac fundin funny futura fácil física físico fútbol
gained gains ganado ganó garcía gas gather geogra george gestió giant girlfr girls god goods
gov grado gradua grain grand grant graphi gratui grave graves grew gross grown guaran guard
guarda guardi gubern guess guest guide guidel gulf gun gusta guys género habido habitu hablan
habló hacers haga hagan hair hallow handed handli harder hardwa harm hará hate hayan headli
headqu hearin heat heavil hechos hell helpfu helpin herram hersel hey hija hill holder hole
holida hollyw homes homose hopes hoping horari horrif hot hotel http humana humani hurric
husban iba iban ice ido ignore ilegal illega illust impedi implem implic impone impose imposi
imposs impues impuls imágen inch incorp incred increm indeed index indicó ine infant inflat
info infras ingeni ingred injuri inmigr inmuni innoce innova insigh inspec instag insura insurg
inteli intend intens interp interr invent invert invita invite involu ios ipad irregu isil
island israel italia items izquie jail jamás jan japón javier joined joke jones jong jorge
jornad josh journe joven juan judici juego juicio jump juntos justif justo keepin keeps kept
kid kill killer kilóme kim kinds kitche knife knowin knows kobani korea korean labor lady land
langua lanzar largel latina latino lawyer leadin leads league legal legend legisl lejos lendin
length lengua lesson lets levant leyes león libera librar libro libya licens lidera liga lights
likes limit limita lines liquid lista listed lists lived llamar llamó llega llegan llegue
llevad llevan llevó locale locali locate lograd logró looked lose lots lovely lucky lídere
línea mac madre maestr mainly mala male managi maneja manhat manner mano manos mantie map marca
marcad marco margin marido marine marks martin martín maría mascar mascul masiva masked mass
massac massiv match matrim matt maturi max meade meant meanwh mechan medici medium mejore
memori memory menore mental menu merger met method metros mid miedo miguel mike millio millón
mine mini minimu mirror mismas mismos miss missed missio mistak mitt mix mode modelo modera
modifi mohamm molest mom monter monthl morir mortal mostró mosul motiva mounta mouse moveme
moves movie movies movili muchís multi myster máxima máximo médica método nación names narrow
nature naviga nbc nearby negati neithe nigeri nivele niño none nor norte notabl notes nuevam
nueve numero objeto obra obstan obtain obtene obteni ocasió occurr ocho oct oculta ocurre odds
offens oficin ofreci ojos older oms ongoin onto opción opened openin opinio opinió oposic
opposi optimi ordere org orgull orient oro otherw otorga oursel outcom output overse overvi
overwh owner pablo pace pacifi packag pact padre pagar pago pair pan pantal papel parecí paris
park parlam parlia pasa pasada pasand pase passen passio path patien paul paying paz peace
pedro pelícu pena pendie penis pensam pentag percen perder perdió perfil periód permis perspe
perten peso peter petici petrol philip phones pic picked pidier pidió pieces piel piensa pinter
placed planea planes planet plant plataf plays plazo pocas podero podido podía pointe polici
polls pone poner poor pop portal portav portug posici posses prayer pre precio prefie pregna
premio preser presió presta presum presun previa previs priced pricin print prior priori prisió
pro probad proced procee promed promet promoc promov prompt pronun propag propie propon propor
propós prosec prospe protag protes proteí protoc prove proven provis psycho pudo puedes puedo
puerto pulled puntos pure pursue push pushin puso puts puttin pyongy pérdid qaeda qualif quedó
querem quería quiera quitar quizás quién quoted radica raised raisin random rare rarely razone
reacti reads realit recall recess recibe recipe reclam recorr recove reducc reduct refere
referi referr refier regime reglas reiter reject relató reliab religi remark renova renunc rep
repeat requie resalt rescue resist resolv respal respir restau restri restru retail retain
retira retire reunió revisa revise revisi revolu reward ricard rich richar rising rivera robert
rock rollin roughl round rule rules ruling rumor rumore rumour runs russia ryan rápido régime
río saben salida salina salir salió salt salvar sancio sangre sanida santa sars sat satiri
satisf saudi scene scient scroll seat secure sede seek seekin seemin sees seguim segura seized
selecc senado senate sencil sendin sensac sensib senten sentim sentir sept seres served server
servin servir sesión sessio sets settle sex sexo señor shape sharp sharpl shift shipme shock
shocke shocki shoot shop shoppi shortl shots shown sick siete siglas siglo signal signed signs
siguen silenc silver simpli sit sitio sittin skepti skin sleep slow smalle smart smartp smartw
smooth sobrev societ soft sola solame solid solida soluci soluti somos sorry sospec sosten
sostuv soul southe soviet soy spaces speake speech speed spirit sport sports spotte spring
square stage standi stands starts startu stated status steps steve stg stick stocks stolen
stomac stood storag stores storm straig strang stress stretc strict struck struct stuck studie
studio study subord subray subscr succee sucede sucedi suceso sudden suele suerte suicid suma
sumini summar summer sun sunni supera superi supone suppli suprem surely surfac surgeo surrou
survey suspen sustai sustan sustit sweet swing switch sympto sábado sánche síntom tables tablet
tactic takeov talent talked tamaño tampa tariff tasa task taste taxes teache tech teen teenag
telegr teleph tells teléfo temas tempor tend tender tendre tendrí tenga tenien teoría terren
terrib testin texas texto thank theory theref thin thomas thread ticket tienes ties tim tiny
tips tired title tokyo tolera tom toma tomado tomorr tomó tool topics totall totalm tough
touris track traded traduc traine tranqu transi transl trasla tratad tratam tratan treat treate
trial tribun trick trigge troops troubl truth tuned turkey turkis turnin tuvier tweet tweete
twice types título ubicad unable unchan unconf underg underl underw unexpe unidas units unión
unknow unless unname unusua unveil upcomi upgrad upload upon upper usa usan useful uses ustede
utilit valor valora valuab values variet vaya vegeta vehicl ven venezo venezu venta ventaj
ventur verano verifi verify viaje vice vicepr victor vidas videos viene views vigila villag
vincul vio violac violat virgin virtua vision visite visiti visito vista visual vital vive
viven vivien vivir volume volvió votar voters voto votos voy voz vuelta vuelto vuelve vulner
vía wake walkin warm warned warnin watchi wealth wearab wearin weathe weight weird welcom weren
wheat whom widely willia winner winnin wins winter withdr worry worse worst writes wuhan www
yield younge ángel área época ésta éste éxito
""",
    6: """
aaron abajo abande abdome abdul abdull aborda aborto abre abrir abrió abroad absenc absorb
absten abubak abuse abusiv abuso acabó académ accele accent accide accusa aceler aceptó aconse
aconte acorda acoso acredi acting actitu actors acts actuar actúa acudie acudir addict adequa
adicio admire admiti adopta adopte adopti adquis ads adult adults adviso aerial aficio afició
afortu afp afraid afterm afterw aged agence agenda aggres agreso aguant ahorra ahorro aide aim
aired airlin aislad aislam aka alan albert album alcoho alegan alejad alemán aleppo alert alex
alfons alfred alike allies alloca altame altas alumin alumno amante ambiti amista ammuni amplio
analis analyt analyz andalu andrew andy anesth angele aniver ankle ankles annive anthon antico
anticu anxiet anymor aparen apart aparta apelli apertu aplaud apolog apoyad appall append
appeti applyi appoin appreh approx apro aprobó apuest apuntó aquel arabic arbitr archiv ariste
arm armada armado armas arn arriba arries arriva arroja artifi artícu asever asia asian asiáti
assemb assert asset assumi assure astron asumir atacan atacar atendi atenta athlet atiend
atlant atmosp atribu attrib auctio audito aun auto autode automo automá autono autops autore
autént avione avión avoidi award awaren ayunta azul aérea añade añadid backup bacter bajar
bajos baking bale bali ball ballot balón ban bancar band bander bands bankru banned barbar
barely barrio basa basada basado baseba bases basket basta batall batch battli baño bebida bebé
bebés bedroo beef begun behave beijin belt ben beside beta bias biden bike bilate billio bills
bin biogra biolog biopic biopsy bite bits bitter bizarr blame blamed blanqu blast blaste bleedi
block blocks bloods bloomb blueto blumen boardi bogotá bogus boko bolsil bomb bomber bombs
bonus bookma borrar boss boston bottle bound boyle bpd brains branch brando breach bread breaks
breast breve brian brief briefe briefl brilla brilli briton broad broadc broade brote buenas
buffal bug bundes burden bureau burned burnin burst buscab buscad busy buyers básica bélgic
cabine cadáve caja cake calder calend calien calles calm cama cambió camero campeo campos
campus canari cancil cancio canció caos capace captio capítu caras cardia cards carece carga
caribe cariño carmen carne caro cartas cartel carter caráct casada casado casas cast castig
castil castro cat catalu cathol causan causes cayó caída cbs cdmx ceasef ceilin cell celula
censur cent centen cerebr cero chad champi chapte chargi charle chart chat cheape cheati checke
checki chemic chest chibok chile chino chinos chip chips chivas choosi choppe chrome ciclo cien
cine cinta circle circum cita citado citó civile claram clases clashe clasif classe claudi
claves cleane cleare cliff clima climat climb climát clock closel closes closin clothi clouds
cluste clásic coach cocina codes cohen col colega collab collap coloni colora column comand
comedi comic comici commut compac compas compat compen compou compri compue comune concej
conces concur condem condol conexi confie config confin confun congel conozc conqui conspi
contab contad contam contem convey convic conviv cookie cookin correr corrie corrob corta corte
corto costar costly costo costos cotidi counti coup covers cracke craft crash creaci creada
crecer creer crew creó crimen crimes criter crops crossi crucia cry crédit crónic cuadra cuadro
cuarta cuban cubier cuente cuesta cuidar culpab cumbre cumpla cumula cupert cups cura curso
cursos custod cuttin cuáles cycle cyclin cálcul césar círcul código córdov dad dallas dando
daniel danny darles darren darse dará databa dating dato dave dawn daños deadli deadly deals
dear deaths debajo debili debió debtor debts debunk debut dec decrea decía defaul defeat defect
defenc defien dejado dejan dejand dejara dejaro dejará dejen delant delaye delete delibe delici
deligh demócr denial denver denyin deploy depth deputy desafo desast descan descen desea desemb
desemp desenc deseo desert desest desigu desinf deskto desmen desnud despac desped despla
desser detenc detent deteri detroi diagnó diaria dicapr dictad dieta diez difusi dig dije
dimini dip discap discip discom discon discre discri discul discut diseño disgus dish disord
disrup distur divulg diálog dna domain domini donate doors dot doubts dough downgr dramat draw
drawin drawn dream drink drinki droga drogas drops drásti dual duarte dubbed dudas dueño duncan
dura duraci duro duró dust dutch duty dylan díaz eager ear earn earned ears ease ecolog ecosys
edició edific edit editin eduard eficac eficie egg elegir elevad eligib eléctr embaja emergi
emilio emitió emotio empleo empren encant encarc encend endors endosc ends enemig energé energí
enfati enfoqu engagi engaña enjoyi enlace enseña entero entitl entra entran entren entret
entrie entry entró entusi envuel equal equipa equipp equivo eres eric erradi escala escape
escoge escola escond espald especu espero esposo estadu estall estate estatu estrec estuve
estánd estás ethnic eurobo evange evenin everyd evitan evolut evolve exact excele excusa exerci
exhaus exhibi exigir exista existí exit exitos exmini expedi expend explan exposi exposu expuls
expuso extent failin faith falla fallen falls falsa falso fascin fastes fat fatal fatall fate
favora favore favour feared fears feb fechas fed fee fees femeni fergus fernán festej festiv
fever fewer ficció fictio fiebre fields fierce fifa figuri files filmed filmin films filter
filtra fires firing firma fix flat fled flexib floati floor fluctu fly fondo fondos foods
forbes ford forens foreve forgiv forgot formad formal forman formed formul forth forum forums
fought fracas fractu frame franc franch franco francé frank frankl frase fraude freed freely
frenar fueran fundad funera fábric fármac fórmul gabine gabrie galaxy galler gaming gana gananc
ganaro ganas gane gang garden gasoli gastar gasto gastos gatt gay gear geek gen gender genero
generó genita gentle gently genuin genéti georgi gestio getty giants gift gigant gill gira glad
glass globe gmt gol golden golpe golpea gonzál gordon gossip gotten gout grab grabac grabar
granad grandf grante graved gravem grenad grey gripe grueso guadal guards guerre guessi guidan
guille guilty gunfir gunman gunmen guns gunsho gómez habers habili habit habits hacemo hacker
hadn hago haines hall hallaz handfu handy hang hangin haram haremo harves haría hashta headac
headed heads hearts heaven hecha height helico hello hennin herida hernán hero herrer hesita
hetero hice hicimo hide hiding highes higien hijas hired hiring hittin hoaxes hogar holand
holds holy homela homele homici hong honor hoped host hostin househ houses hovere html hub
humans humble hunter hurt hussei hábito icon iconic ideal ideolo ideoló idioma iguald igualm
ill ilustr imbala imf immigr imperi impide implan implie impuni impuso inappr inaugu incent
incert inches increí incump incurr india indian indisc indone indíge inevit inferi inflam
infrae inició inject injury injust inmens inmune inmuno input inquir inquis inscri insect
insegu insert intele interb interc interf interm inters intima intimi invasi inyecc ipod iran
irania irán isaacs isla islas isolat issuin italy item itunes jacket jackso jaime jalisc jasmin
jason jay jennif jersey jesús jets jewish jim joan joe johnso joinin jonath jordan joy judge
judgme juegos juez jugar juice jumped junta jurídi justin juzgad juárez karat kevin keyboa keys
keywor kick kindle king kingdo kirby knee kneeli kobane kong kurds kuwait lab labels labour
laid lake landsc lanza lanzad lanzó laptop larga lately latin latter lavado lawren laws lawsui
lay layer layoff layout leaked lean leathe leaves lee leer legacy legale legali legiti lehman
lender lens leo leonar lesion letras lettin levera leves leyend liabil libres libros licenc lie
lies lifest lifeti lighti lightl liked limits limpia limón lin lined llamab llamam llaman
llenar lleno llevab load loaded loadin locals lock logra logran logíst loose lopa lord lorenz
losing loud louis lover loves luchad luchar luck lujo luna lunch lung luxury lying lynch límite
líneas líquid lógica macboo machis mad madril madrug maduro magic magica magist mainte maker
makers malays malest mall malo malos mamá mandar manejo manhoo manifi manipu mantuv manual mapa
maps mar maravi marcas marcha margar margen mariju marked marria marrie marrue marsha mary
mashab massag matar matche maximu mcdona meal meals meat mecani medal mediad medite mensua
mente mentir mercha merece merely merril mesa mess metal meteor metro mexico miami midnig
migrac migran migrat milest militi milk minds mines ming mining minori minus mira mirar missil
mixed modest mohame mood moody moon moral moreov morgan mortga mosque motion motor motors mount
mounte mouth mtv muerta multa multas mum murier murió musica máquin mínimo móvil múltip música
nacido nacimi nació nakaso narcot narrat nasa native navega navida negó newly nfl nicely nickna
nicolá nights nikola ninten nobody nokia nombra nomina norma normas normat nortea northw nose
nota notifi noting notion notori novel novela nowher nuclea nurse nuts nyc objeci obras obsess
obtuvo occide occur occurs ocean ochoa ocupan ocupar odd odio oferta offset offsho oficio ohio
okay ola olive oliver olvida olympi olímpi omar onu opcion opec opens oppose opt orange ordena
orders ordina ore organ organs oscar ottawa outdoo outlin outloo outrag outski oven overco
overlo overni owns oxford oye oído pack pacto pacífi padece padeci paga pagarl pain paint
palaci panel panic panora papa papele papá paquet paradi pareci parque partie partly partíc
parís pasaje pasará pasarí pasión passin passwo patent patria patric patroc patrol patter pause
payabl pays pdf pedido pedir penal penalt pendin pennsy pensad pensan pensé peores pepper
percat percep perdid perdie perdon perjud perpet persis pertin períod pfizer pgr phenom philos
photoj phrase pico pide piden pie piense pierde pilot pinos pipeli pitch placer plain plane
planta plants plasti plata plate platic playa pleasu pledge plena pleno plot pobres pobrez poca
pocket podcas pollin pondrá ponen ponerl poners pontíf pool poorly populi porcen port portab
portad portfo portio posee postin postul postur pounds powere praise pranks precau preced
predec prelim premiu presio presse presti presup pretax prevé pride priist prince printe privac
privil prize probar procla procur produj profou prohíb prolon promes promin promue proof propus
protej proud proved provie psicol psoe puebla puente pullin pulmon purely pursui pushed pérez
quanti quebec quedad quedan queen quemad querer quiet quinta quisie quiso quizá quota quotas
quote quotes químic races racing radar rafael raid raids rain ramón rand rango rankin ranks
ransom rape rapid rapper raqqa rastre rated ratifi rating ratio ray raíz reachi reafir reales
realic realis rear reatta rebel rebuil recalc receip recién recoge recogi recomi recons recrui
recurr redacc redact reddit redeem refine refiri reflej reflex reforz refres refugi refusi
regain reina reino reivin relata relief reluct remote removi render renewe reorga repair repara
repart repaym repent repeti replie reprod repurc reputa requer requis rescat resche resemb
resign resolu restor resuel resume retali reto retos retras reunie reunio reunir reveng revers
revuel rey reyes rice richer rico ride ridicu ridícu rifle ring rings riquez risen rises risks
rival rivers rodríg rogen roja rojos roles roll roman romper rookie ropa rosa rostro rounds
roundu route routin rueda runner ruta récord sabido sacar sachs sad sadly saints sala salari
saldrá salen salido salier salomo saltar saluda salvad samsun sancti sand santo santos sarah
satura sauce saved scar scared scary scenar scenes scepti scheme schola scoop scored scores
scotla scott scratc scream script seats seattl sec secund seeds selfie semeja semico semina
sensat sensit sensor sentad sergea seria serio serves servid serían seth sevent severo señale
señora sgt shadow sharia shears sheet sheikh shekau ship shippi shirt shirts shoes
shoote shops shorta shortc showca shr shut shutte sides sienta siento siga signat silent silico
simpat simult sincer sindic singap sirve sirven sitios sitúa sizes skill skip sky sleepi slippe
slowly smith snap snopes socio socios soil sol solos solve solvin somali someho song songs sony
sophis soport sorkin sostie sought southw soybea spain sparke spectr spider split spoken sponso
stable stack staffe stainl stanle stars statis stayed stayin steady steal steel stephe sterli
stimul stir stockh stone stored storme strap striki studyi stumbl stunne stunni stupid subcom
subir subió subseq substi subtle suburb suelo suena sueño suffic sufrag sufre sufrid sufrir
sufrió sugar sugier suit suitab suite sujeto suman summit sung superf superm supers superv
supong supple surge surgic surgió survei suspic susten suya swiss switze symbol sympat sync
syndic símbol tab tag taiwan tajant tale taliba tank tanta tantas tantos tap tape tarea tarifa
tasks taught tawil taylor teach teachi tears teaspo ted teleco telefó temor temper temple
tempra tenden tends tengam tens teníam terapi terrem tested testig testim tests textur thankf
theate theme therap thick threw thrill throat throw thrown tie tied tienda tiende tight tighte
timing timoth tip tipos titled titles tocar toilet tomada tomand ton tone tonigh tonne tono
tons tony torn torno totali touche tour towns tracke tracki tracks traged train transc trasto
tratab trato trayec trend trends tribut tricky tricol tridev trilli trimes triste tropic truste
tráfic trágic trámit tuit tuiteó tune turism turnov tus tutori tuve tuvimo tweets twist ubicac
unam unarme unbeli uncert unempl unhapp uniden unido unifor unlimi unnece unveri updati upward
urban urbano urged urgenc urgent url usado usage usando usb usd usda usted usual utilic vacaci
vacati valenc valien valios valley valore variat varied varón vast vatica vayan vean vecino
vegas vehícu vender vendid venido venir ventil veracr verde vergüe verse verán vetera viajar
viajes viejo viendo vienen vieron viewin vigent vigor vino violad visibi visibl visits visión
vivo vocal vocero voces volcke votaci votes voting vuelos vuelva vías víncul wage walked wallet
walls walter warran wave weak wear weddin weekly werewo whatsa whenev wherea wholly wider
widesp width wild wilson wine wired wirele wise wives woke woods worldw worn worrie worthy
wounde woznia wright wrist yard yards yeah yemen yields yorkvi yours zavala zero zone ácido
águila ámbito ángele áreas éstas órgano únicam
""",
    7: """
abdel abolis abrams absent accomm accumu acid acreag acres acted actres adm admiss admits adopt
aerosp affirm afflec ages aggreg ahmed aims ain airdro airpla alarm alhaki alisha allah allegi
allerg allian allowa altere ambula ambush amende amendm aminya amongs amster anbar ancien
angela anger angril anna antihi anybod applei arachn arash archbi arena argued arguin arizon
armies arrivi arteri askarz assad assump assura astero atroci autumn avg aviv awaken awarde
awards awful baa babies backin badeh badly bags ballad bancor banksy bargai barley barrie bart
bary bashar batman beach bearin bears beatin beatle beats behalf beirut belgia belgiu belove
beneat bengha benjam berlin besieg bet bibeau biddin bids bieber bird blade blank blocke bloody
blow blown blurre boasts bolste bombed bonghw bonn boom booste boosti boots borno bosnia bourse
boxes bracel brandi brave breakf brick bride briefi brigad broadl bruise buffer bulk bullis
bundle buoyan burn burnha burrow bushel buyer buyout buzz cable caitli calif callab camps
candle canist cap cape caroli cartoo casing castin catast catchi cats cattle cbc ccc cease cen
cereal cftc chambe chandl chaos charit charte chase checkp chi chosun chroni chrysl cirill
citiba citico clad clarif classm claws clayto cleari cleric climbe closur clothe coal cocoa cod
collat colone colour columb comcas comply compos concei condom consor copper cops copyri cord
cords corps corpse cotton counse courag courts crab crater crawli crosse cruel crushi crysta
cuba cubic culkin cult curb curse dam damagi darkne dated dates decapi deemed deepes deferr
degrad delay delays delica demise denoun depict deprec deregu dermat deutsc devalu devote
diabet diane diet dignit dion disagr discla disney distra dogs dolphi downto downwa draft
dragge dress drew drexel drilli drone droppi drough drove drunk dude dug dumped dumpin durex
duties earnes earthq eased easing eaten ebay ecuado ecus edible edouar edward egypt egypti
elderl electe elite embatt embrac emirat emment empire emwazi enemie enemy enlist enormo enters
envisa envoy equiti erupte escort espn ethica ethics evacua evil exagge excheq exempt exists
eyewit facial falluj fame fanati fatigu fats feedin fence fertil fidel fifth finche fireba
firmed firmer fish fisher fishin fitch fitnes fla flag flash fleein fleet flew flies floode
flowin flown flows forbid forcin forese forthc fortun foster frankf fraud freeze freigh fricti
fried frozen fulfil fundra furiou gadget gangs gap gary gastro gate gawker gdp geneti genoci
gerhar gestur glory gnp godson goldma gonna goodlu gps grabbe grace grade graffi grains grandd
grievo grip guests guilde halt handse hanove harbou hardly harper harris hassan havana hayden
headph hebdo hectar heels helmet helmut henry hessle hewlet hidden highs highwa hijack hilari
hip hits hometo hop horrib horror hostil housin housto howard huffpo humane hung hungry hunt
huntin hutton ibm ico igen igor ilbo ilic illino illnes inaccu inadeq incisi incorr indefi
infamo infide infilt insult insure intel inter intrig iraqis iron ironic issuan jack jacque jaw
jean jeans jeff jerusa jess jessic jesus jewelr jihad jilted jimmy joel jointl joking jon jose
joseph jumpin jumpsu kansas kassig keen kelly kent kenya kerry kfc kgi kidney kiichi kilome
kirchn knight kocani kuo laden lamber landed landin lasted laugh laughi lawmak lawson laying
leak leaks lease lebane lebano legall legs lend lenovo lesser lethal lianne libor libyan lieute
lift liftin lighte limiti limp limpin lineup linkin liquor lisa listin lit litiga lockdo locked
log loving lowere lowest lows loyal luckil lucrat luke lungs luxemb lyng macaul macedo macera
macrum madden magnet magsaf mainst maize maj majed managu manila mansio marche marry martyr
marvel mate matthe mature medics mercan mercy merge merged metals meters metres metrop michel
microc midlan mig mile mill mills minera minor miracl miracu missou miyaza module monste montre
morin mortar moscow mourni msnbc mths multil murill museum mutila mutual myth naked namely
nasir nathan nato nephew nervou netfli nether nicara nigel nightl nightm nil nippon noise
noorul nun nuns nusra nydail obstac occupa odinga oecd offenc offend oils ontari oper opted
optica orderi ounce ounces outbre overha overru oversi overth overwe owed oxygen packar painfu
pains pakist paler parame parked partia passer passpo peak penins penny pensio persua peru
peshme pet pharma phase phelps pilots pionee pizza placem placin planti plausi pleade plotti
plunge poison poland poll polled pope popped porn portra ports pose posed posing postpo pound
poured powers prank preach premie premis pressi prevai priest printi propel provok pruden
pseudo pumpki punish qaida qatar qtr quilli quit quotin rage rahman railwa raises rally ram
ranges rangin raped rapidl rat ration rats raw razor rcmp reaffi reassu rebels recapi recept
recrea redemp refina refini refuge refund refute rehana reinfo remova renego reopen repaid
repay reply reps resort restat restra retina retrea retrie retwee revs reynol rhetor rifles
ringto rip river robber rocket rocks rodent ronald rosenb row roy royal rubber rudin ruin
ruined ruled rural saddam safegu sam sample sapphi satell satire savage scanda scare scisso
scope scotti sealed segmen seize selfle seller sells semi sen senato seoul severi shallo shame
shaped shelf shell shelte shifti shippe ships shirle shortf shrs sic sideli siege sight sights
sinai singer singh sits sized skopje slappe slated slide slope slowed sluggi slump smashe
smilin snappe sniper snow solar sole somebo sons sore sounde soundi spa spanis sparki spca
speaks specie spends spice spin spray squeez staged stance starre starri statin statue steadi
steppe stewar strain stray string strip stroke stunt sumito summon superh superp surren swap
swathe swaths swell swept swift tackle tanker tanzan tattoo tear techcr teens tel teletu tensio
tentat testic testos texaco textil thaila thanke thatch theft theori thinks thirds throwi tiger
timepi tin tinder tissue toddle toront totale toy toys trades tragic trail traile tranch trappe
trauma treati trees trendi tries tripol trouse truce truck trucks tube tukur ugly ultra unattr
unauth unawar uncle uncove underm undern undert unfair unions unsecu unspec unsucc unwill
uprisi ups upset urge useles ussr valent valid valued vancou vanish varian venice versus vessel
vet veteri vicker viewed viewer vocati vogue volati volley vorozh voted vowed wages walks
warmin warpla warren wars waste waters weaken weaker weakne weigh weighe welfar wells whitma
whitst wholes wildli wildly wing wintou wire wished wishes workfo worryi worsen wsj yair yasuhi
yellow yemeni yeutte yonhap ypg zealan zehaf zinc
""",
}
