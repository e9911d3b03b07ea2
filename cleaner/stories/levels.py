"""How common content stems are, written by scripts/train_stories: counts, no text.

A stem of level n stands in about one of 2 ** n documents of its language; a stem that
is not listed is rarer than all of these.
"""

RAREST = 8
LEVELS = {
    1: """
aan aby ada adalah afirma afsnit akan ale amb anda använd aos aprese aquest asiaki atau att
autre bahwa bebera benutz berkas bir brasil bạn bản cambio caso certai cho chỉ chọn commun
compan comple comuni cài các cách cũng cấp cần của dabei dacă daha dalam dan dann dapat dari
dels dengan denne depois det deutsc deze dia diguna direct disse diz dla don door dùng dụng een
egy eller els escolh esempi especi estado estava ett federa feira fichie fitxer foram från för
gebrui genera gibt govern grosse généra hacer hanya har harus here het hiện hoặc hvis här hơn
hợp ikke includ inform inte invest itu için jak jako jest jika jsou juga kan keine ketika khi
khác không know kommer které který kullan kunnen kunt kết lebih life look lub lại maar mai
making meg memili menggu mesmo met minist może més möglic můžete một naar nacion nastav nebo
need nesta người nhiều như nhất những nie niet notre number nào này när når năng nếu och off
også olarak ook oraz pada parte país pentru permet person peut phân phải phần pokud políti pot
pouvez presen presid primei primer przez própri può públic report représ right saat satu sau
sebaga sebuah secara see sehr selbst sem sepert sistem się skal som soubor systèm systém tai
také també ter theo thêm thì thông thường thể thống tidak tiene til till tin trabaj trabal
travai trong trên trình trường tym tính tập uns unsere unters untuk use utilis utiliz vagy van
ved versch verwen veya vie vil việc vom voor vào với want weiter withou worden wordt work yang
zal zijn điều được đặt định đổi động ένα από για είναι και μια μπορεί που σασ στην στο στον την
τησ τισ τον του των χρησιμ будет исполь команд можно наприм програ систем устано أنه است استفاد
این برای رئيس شود های يوم کند अपने करना करने किया किसी कुछ गया ज़्याद जाता ज्यादा तरह दिया नहीं
बाद में रूप लिए लेकिन वर्ष वाले सकते सबसे साथ हैं होता กรร กระท กรัฐ กล่าว การป การเ การแ การใ
ของ ความ งการ งประ ชาชน ช่วย ฐมน ดำเนิ ด้รับ ด้วย ต้อง ทรว นการ นตรี นประ นายก นใน บการ ประชา
ประเ พร้อ พัฒนา มการ มนต มารถ ยกรั รรม รวง รวม รอง ระชาช ระทร ระเท รัฐม ร่วม ร้อม วันที่ วามเ
สร้าง สามาร สำนัก สำหรั ส่วน หรับ หรือ องป องเ อย่าง เทศ เนิน เปิด เป็น เผย เพิ่ม เพื่อ และเ
โดย ในกา ให้เ ได้รั ไทย 习近 件包 使 使用 全国 全面 发展 国家 場合 央视 安装 建设 情况 持续 推动 推进 提供 文件 新闻 消息 用户 程序 系统 经济
网消 联播 行 视网 設定 软件 近平 選択 配置 问题 闻联 것이 그러나 있는 있다 있습니다 합니다
""",
    2: """
able abschn aceast acest aceste aconte acordo across actual acuerd add además adicio advoga
afirmo again aggiun agora ahora això akkor aktuel aktuál alcuni alguma alguno alguns allem
allen allerd alles allow alread altres altri always além americ anden andere andra andre angive
announ anothe ante antes apenas aplica apoio appear aprova arbeit around asegur assess assim
assina ausser autori autres availa avalia avez aynı bagian baik bank banyak bare baru based bbc
become bedeut befehl beginn beim beispi bekann believ belirl below bem berbed bereic beriku
berisi beschi besond besser best bestan besteh beszúr better beállí biasan bien bij bijvoo bit
biết brauch bring brug bruge bruger bruker bude built bundes busine być být bảo bất bằng bởi
cada called candid capita cara cas casa case casos cela change chaque chcete chegou choice
choisi chuyển chuẩn chính chúng chương chạy chứa ciudad comand commen common compro compte
confir conseg consid conta contin contoh contra conver corp corrup countr což create crimin
csak cualqu cuenta cui cung curren câmara còn công cùng cấu dados daftar dafür daher další danh
darauf darübe data davon dazu debe decisi decisã declar defend defesa denen denn depend deputa
design despré despué dessa detta dette deutli deve develo dias didn dies diesem diesen difere
differ différ dijo din dinhei diperl direit dispon disput distri divulg doch doesn dois done
dostęp down drei duas día días dưới dẫn dịch earlie early easy econom econôm effect effort
efter eigene einfac einige einmal einzel ejecut ejempl eksemp eleito eleiçõ ellos embarg empres
encont end endast ende enkel enough entire entrev entsch entwic erfolg erklär erreic erst erste
erstel ersten esimer eso espera essa essas esse estive esto està etwas europe ever every exampl
execut exempe exempl expect experi explai explic face fact falls falta famíli far fare fast
fato fazend fazer fazla feel feito fer ferram few fez ficou fie fim financ find finden finns
five fișier flere folgen folha follow folosi foncti forma found four frente friend full funcio
funkti funzio furthe future första game ganz garant geben geen gehen geht gemein genom gerade
geral gettin geïnst ghi gibi give given giá giữa gleich gobier good gran grande great group
grupo gunaka gut gói gồm habe hace hai hal happen hard haszná havia having hebben hecho heeft
help heraus high hinter hiển hogy hoje home howeve hoạt hvor hành hình hạn identi ihnen ihrem
ihrer ile import impost inc inclus incluy increa indeho indica indsti indust ingin inicia
innehå ins instea instit integr intere intern islami janeir jaring jato jedoch jeho jetzt jeśli
jos josé justiç kappal karena kasus kattin keep kein kemudi khả kijelö kirjoi kiểu kleine known
komman kommen kommt kosten která które który kun käytet käyttä könnte lado lain lange lassen
later lava leben lebens legisl lehető lei less let letzte level lidera liegt lijst line liste
lisätä little liên liệu local locati long lookin looks lorsqu lot love lucru luette lula làm
lässt lập lệnh machen macht maggio maior majd maken makes mal mana manage manera manter market
mateix means media medida meer megjel meio meiste mejor melhor mellan membua memung men mengha
menjad menos mensch mer mereka meses meu mevcut mexica mich michel might mil milhõe milita
millon minha minute mir misaln mismo modo moet moeten mogeli mohou moment months mostra można
možnos možné mucho muchos multe mundo mungki muotoi must muốn máy määrit måste méxico módosí
möchte möjlig může mặc mềm mọi mỗi mới mục nainst nama napsau napřík narzęd nation natürl
necesa necesi necess needed nem nenhum není neste netzwe never news next nhau nhân nhưng nhận
nhập nichts nieuwe night nodig noen nom nombre nome només nota note nova novemb novo nuestr
nuevo numero nun násled nástro nächst nécess nên někter nằm nội oblast obsahu också ocorre
odpowi office offici old oleh olika oluştu once open operat operaç oppure oprett opsi option
opzion opção organi others otomat outro outros outsid pacche packag pacote paket pakete pakken
pakket paquet parece part partic partid partir pasado passad passar paulo pedido pel penggu
perang perfor perint perlu permit pertam però pesqui pessoa pháp phát phép phụ plaats place
play player plusie poate podem poden poder podría point políci pomocí popula pornir porém
posibl possib posson possív post posted potřeb pouze použit použít použív počíta precis princi
prisão proble proces procur produc progra projec projet protož provid przykł przypa próxim psdb
public pueden pues put puteți példáu při příkaz případ qua qual qualqu qualse quan quarta quase
quatro quem questi questã quindi qué read realiz really reason recebe recent rechne recurs rede
reform regist relaci relaçã releas remain repres repúbl requir respon result rete richie rio
riêng run rund runnin réseau rất rằng sama samma sangat sao scegli schnel schwer sea sebelu
secció second seen segund segura sehen seiner seja selezi semana sempli semua senado sendo
sense seria servic será set setela setiap seuraa severa sezion seznam share short should show
sia sicher silva single sitten situaç size ska skapa small social sogar sollte solo someth
sonder sonra source spokes start state statem stehen steht stelle story suatu sunt suppor
suprem sure suspei systee system szöveg sàng sách sélect sólo són sẵn sửa tak taken tanto
tanıml tartal tato tego teil teksti telah temer tempo tenha tento teria terseb tersed terça
tetapi teve tham thay thema thing things think thiết though three thuộc thành thích thư thế thị
thời thứ thực tiempo tilgæn tillgä times tinha tiên tiến tiếp today toe too took top tot toàn
trebui tribun trying três trước trị tudo turn tutti twitte tylko tyto tài tác této têm tên tìm
tùy tüm tương tại tạo tất uit untern usare used using usuari uživat vai vain valint valita
valits vanlig vara vem verfüg versio vez vid vida video viel viele vielen viene vill vlastn
você voi voidaa volgen voto vytvoř válass välja vælge være více vùng většin všechn wannee wat
weg weil welche welt wenige went wer whole why wichti wieder wirkli wissen within wollen workin
world wszyst währen xarxa xem xuất xác yeni yet zawier zeit zoals zobraz zou způsob zudem
zurück zusamm zwar zwei även égalem över özelli última último đoạn đây đơn đầu đến đối έναν
αυτή αυτό αυτόμα δεν δημιου διαθέσ διαφορ ενόσ επίσησ επιλέξ επιλογ θέλετε μετά μόνο παράδε
περιέχ περισσ στη τουσ όταν автома возмож время выбран выбрат выполн доступ запуск информ июля
компью корона которо меню могут настро некото необхо нескол обычно опреде отмети параме поддер
позвол пользо помощь послед против процес работа раздел ранее расска россии сервер следую
словам случае содерж соотве состав того указат файлов челове этого этом أجل أحد أخرى أمام أمر
أمن أول إذا إنه اجتماع استخدا اما امکان اگر باشد باید بحسب برنامه بسته بها تحت تمام تنها تواند
توسط جميع حزمة حكومة حول حيث خود داده دارد دبيان دهد دولة روی زمانی سازی سنة سیستم شامل شده
شوند صورت عالم عبر فایل فقط فيها قرار ماضي متحدة محمد مستخدم مصدر مغرب ملف ملفات موجود مورد نام
نظام نیز هایی هستند وأضاف وجود وذلك وقت يجب يمكن پیکربن کنند کنید گردد अक्सर अधिक अन्य अपनी
अमेरिक अलग आपको इसके इसे इस्तेम उनके उपयोग उसकी उसके उसने उसे कभी करता करते कहा काम कारण किए
कोई क्योंक क्षेत् गयी चाहिए जाती जाते जाने जिसमें जैसे तौर दक्षिण द्वारा पहले पास फिर बहुत बारे
बिना बीच यात्रा रहा रहे राष्ट् लगभग लिया लोग लोगों व्यक्त शामिल शुरू सकता सभी समय हालाँक हुआ
हुई हुए होती होते होने กการ กงาน กจาก กประ กรม กลุ่ม กอบ การก การข การค การจั การณ์ การดำ การพั
การรั การส กำหน กี่ยว ข้อมู ครง ครอ ครั้ง คลื่อ ควิด ฆษก งกล่า งกัน งขอ งคม งควา งงาน งจาก
งชาติ งต่อ งสาธา งหวั งเป็ งเส งแต่ งและ งใน งได้ จังห จัดกา จากกา จากนี้ จำนว ชีวิต ช่วง ซึ่งเ
ฏิบัติ ฐกิจ ฐบาล ณสุข ดการ ดยมี ดยเ ดังก ดเผ ตรกา ตรว ตรีว่า ต่อเ ถานกา ทศไ ทั้งนี้ ทางกา ทางเ
ทำให้ ที่ได้ ธรร ธารณ นขอ นคร นควา นงาน นทาง นที่เ นพื้น นวน นวัน นอก นักงา นับส นินกา นื่อง
นและ นโค นโย นให้ นได้ นไป น่วย บประ บริกา บริหา บสนุ บเค ปฏิบั ประก ประจำ ประชุ ประโ ปรับ ปลอ
ปัญหา ปิดเ ป็นกา ป็นเ ป้อง พื่อเ พื่อใ พื้นที่ ภายใ มกัน มทั้ง มประ มมือ มร่ว มาตร มีการ มีควา
มือง ยการ ยงาน ยชน์ ยบาย ยวกั ยและ ยใน ยให้ ยได้ รกระ รการ รงกา รจัด รณสุ รดำเ รประ รพัฒ รมกา
รวจ รษฐ รอบ ระกอ ระชุม ระดับ ระบบ ระบาด ระหว่า ระโย รักษา รัฐบา รับกา ริการ ริหาร รีว่ากา รื่อง
รแพ รและ รให้ ลอด ละการ ลื่อน ล่าวว่า วข้อ วงเ วมกั วมทั้ วมมื วยงา วยเ วามร่ ว่าการ ศรษ ศูนย์
ศไท ษฐกิ สถาน สนับ สนุน สริม สอบ สังค สาธาร สำคัญ สิทธิ ส่งเ หกร หนด หน่ว หน้าที่ หมาย หลัก
หลัง หลือ หวัด หว่าง ห้กับ อกจา อการ อกาส องกั องกา องรั องโ องไ อมูล ออก อให้ อไป เกิด เกี่ย
เคลื่ เงิน เฉพาะ เชื่อ เชื้อ เดิน เดือ เนื่อ เมือ เมื่อ เรื่อ เวลา เศร เสริ เสีย เหลื เห็น เอก
แนว แบบ แพร่ และกา และค และป และส แล้ว แห่ง โคร โควิ โฆษ โยช โยบา โรค โรง โอกา ในพื้ ในเ ใหม่
ให้กั ให้ค ให้ป ให้มี ได้เ ได้แ ứng コロナウイルス システム パッケージ ファイル 世界 主义 主席 举行 书记 产业 今回 今天 付 代化 代表 任何
企业 伺服 体系 作出 作成 促进 保障 信息 修改 允许 入 全球 共同 关系 内核 出 分 切 列表 创建 创新 利用 加强 加快 务器 包含 包括 北京 历史 取 受 合 合作 同
名稱 含 启动 命令 問題 国际 坚定 坚持 執行 基础 增长 多 大 套件 安全 安裝 实施 实现 実行 対 工作 市场 平总 开展 引 强调 必須 必须 思 总书 情報 感染 成果 战略
执行 技术 持 指出 指定 提出 提升 操作 支持 政府 政治 政策 数据 新 新型 方式 方法 方面 显示 服务 服器 构建 核心 檔案 残 水平 注意 深入 深化 添加 版本 特色 环境
现代 生 生产 発表 目标 直接 相关 相同 科技 积极 程式 稳定 简单 管理 簡単 精神 系統 約 組態 続 组织 继续 维护 绿色 网络 自动 自動 节 落实 行动 表示 複数 見
规模 言 話 计算 设置 資料 贡献 质量 込 运行 进行 追加 选择 选项 通常 部分 部门 重大 重点 量发 関 项目 领域 领导 高 高质 默认 가장 같은 것으 것은 것을 그것
그리 대한 데비안 된다 됩니다 때문 사용하는 사용할 생각 설치할 시스템 시스템을 않습니다 없다 우리 위해 이러 있었 특히 파일을 프로그램을 필요한 하는 한다
""",
    3: """
aantal abans abhäng abilit above accept access accoun aceita achiev acho acompa acredi action
activi acusad acusaç adding additi addres adja admini adress adresá advanc advers afasta afecta
affect affich afhank agency aggior ago agreed agreem ahead air així ajoute aktive aktivi aktual
alapér alat alckmi alcune algeme algo alguna algune alguém aliado alkalm allege allein aller
allgem almost along alors alte altera altern althou altra altre altro amely amelye among amount
améric analis analys anbiet ander anders andet andrés anfang ange angebo angeze annan annat
annual anomen anschl anslut answer antara antarm anteri anunci anvend anwend anyone anythi apa
aparec aparta apesar apoiar aponta appare apple approa approv aqui aquí ara arasın area arrest
art articl artike asemen asetuk asked assegu associ assumi assunt astfel atas atenci atende
ativid atravé attack attemp attent attiva attual atual atuali atunci aufgru aument ausges
ausgew aussch aussen auswah auswäh author automà automá avere aveți avsnit awal away ayrıca azt
ação ações aún ați bad bagi bahkan bajo bancad bandei banks bao bara baris base bawah başka
beacht became beding befind began begin beglei begrän behind behöve beiden beitra bekerj bekezd
bekomm belgel benar benefi benefí benöti bepaal berbag bereit bergun berich berlin beroen besar
beschl beschr beschä beskri besoin bestaa bestem besten bestim betrac betrie bevat beyond bez
bezieh bezpoś bieten bietet big bigger bigges bilgi bilhõe billen bin bisa bisher biến biệt
black bleibe bleibt bli blick blir blive bliver blog board body bolson bom book border bort
brasíl bringe britai britis bruges bruke brukes budou build buildi bukan busca buy bzw báo bên
bölüm bölüml bölümü bör bürger będzie během bảng bấm bắt cal calcul call cambia came caminh
campai campan campañ canvia cao cap captur caratt care cargo carlos carrie cases cash casi
causa cause cel center centra centre centro ceo cerca chairm challe chamad champi chance charge
check chegar chi chief china choix choose christ chung chèn chú chẳng chế chỉnh chỗ chủ chức
cidade cierto cinco city civil ciò claim claime claims claro clean clear close code coisa
collec coloca combat combin coment comenz comes começa começo coming commer commis commit
compar compañ compet compli compra comput concer conclu concor conden condit condiç confid
congre conhec conjun connec connes conoce conoci conosc conqui consel consen consta consti
constr consul consum contac contai contas contat conten conteú contie contro contrá contém
conven convoc conțin corona correc correo correu corris cosa cosas cost couple course cover
covid crear creare creati credit criar crime crimes crise critic créer crític cuatro cuesti
cukup cum cumpri custom cut cuối cái când câu cómo cầu cập cứng dades dadurc dagege daily dall
danach dank danych dar daran darf darin darum datafo datei dateie dateis daten dati datos david
dead deal death debate deberí debido debt decade decide decidi decir declin defini defino deixa
deixar dela dele deles delive demand demons denna dennoc dentro denúnc deoare depart derech
deren derzei desarr descri desemb desenv deshal desire despit despre dess desse desta destac
deste destin detail detalh detalj detall determ dettag deveri device devono dezelf dezemb
değişt dibuat dice dich dicho dienst diferi diffic dificu difíci dig digita dikonf dilaku dilma
diminu dinero dintre dio dipili direkt direto dirett diretó disc disco discur discus discut
disebu displa dispos dispoz disque disso ditamp divers dizer diğer diện dlr doar dock doctor
docume doen doing doit dollar domest domyśl donnée dont doporu doriți dostup dosya double
dovreb doğrud dua due dumnea dung după durant durchg durchs dus dvs där défaut défini démarr
dòng dürfen düzenl dạng dấu dựa easily eben ebenfa ebenso económ eerste efecto efeito effett
efters eher eigent eingeb einges einsat einsch einzig either elecci electi electr eleiçã elenca
elenco ello else első employ encara encuen endere endlic energi energy enferm enfren englan
enkele enkelt enquan enriqu ensimm ensure entend entfer enthal enthäl entonc entrad entreg
entrée entspr entste então enviro envolv equipe equipo eram erbjud erfahr erford ergebn erhalt
erinne erkenn ermögl ersche erwart escola escrev escrit esegui esiste espace espaci espaço
españa españo especí essent esses estaba estabe establ estadu estamo estan estar estes estima
estou estudi eszköz etter että euch euro europa europä evento events eventu everyo everyt
eviden evitar exactl exchan existe existu există expert export expres extrem exécut facebo
faites falar fall famili family farklı fase faster faut favor favori favour faz featur februa
fehler fernan fest fevere fica fichei fight fighte figure filen filer filho film filsys fin
final finall finanz findet fins firm firms fiscal fitur flera flesta focus focuse fois food
force forces forder foreig form former formát formáz forske forte forwar força fosse fost
founde fourni frage fragen frau frauen free fresh freund front früher fuente fuera fueron
fuerte fun functi funcți fundo funger futuro följan følgen før første führen führt fünf fără
gab gabine games ganze ganzen gar gdy geeft gefahr gefühl gegebe gegens gegenü gegeve gehöre
gehört geld gelten gemach genau gente geplan gerald gerne gesamt geschi geschl geschä gesele
gesell gesetz gesprä gestão gesund gets geval geven gewinn gewiss geword giao gilt gir gives
giúp giải giản giữ global gobern gombra google got grafic ground grow growth grund grundl
grunds grupos gruppe grösse grösst gründe gute gör göra göre göster güncel gọi gửi haber hacia
hacien half halten hand handel handma hatten hauria haver haya head health heard hebt heisst
held helfen helps helt hemos henriq herram herste higher himsel hin hinaus histor histór hit
hizo hiệu hlavní hoch hodnot hoe hombre hoofds hope horas hospit hours house houve hoy hoàn
huge human humano hur hver hàng hãy hätte häufig hårddi hướng hỏi hộp hữu idea ihm ihn iki ilk
image imagem imagen imagin immagi immedi impact impedi impren improv inclou inclui indem indien
indiqu indivi indtas inhalt initia inklud inn inneho innen innerh inoltr insbes inseri insges
inside inspir instal instel instru instäl intent intenç interv introd involv inácio início iraq
irgend irá isis isn issue issues istnie isto itself içeren içinde jahres jair japan jede jedem
jeden jeder jedes jednod jednot jego jej jejich jelölj jemand jen jenis jestli jeweil již jméno
job jobb john joka jornal jossa jotka journa joão jste judici juiz julgam julho jurídi justif
kaikki kali kam kami kapite kapito karakt karşıl katalo kaum kaynak když keinen kell kentti
kenttä kerül key khusus kiezen killed kind kinder kivála kiến kiểm kiện klar klassi kláves
kohdis koment komple komput konnte kontak kräver kterou kterém któryc kultur kurz kurzor kärnan
käsite kích kívánt köra körper követk labour lació lagi lainny land landes lang langka langsu
langua lar large larger late latest laufen launch laut lavage lead leader leadin learn least
leave led left leicht leider leiste leistu lembra lesen lesz levant libera liberd librar liefer
liegen light ligne lihat likely linha list listes listáb lisää lisääm live livell living livre
liệt llamad llegar llevar llista lliure lloc locate logici lokal london longer lost low lower
loại ltd luego lugar luiz lunak lze lägga länder länger létreh lévő líder línia lópez lösung
lúc lưu lần lỗi lớn lời lựa maakt macchi main mainta maio maiori major majori mají mają manche
mandat mange manhã manier manife manièr manten manuel marcel mark masala masih maskin master
match materi matter mayor mayorí mañana mean measur medica medien medio medios meerde meeste
meetin megnyi mehrer mein meine meiner meist melaku melalu meliha mellem mellom memasu memban
member memerl memori memper memuat menamb menamp mencio mendap mendes menemu menent mengak
mengat menget mengga mengub menjal mensaj menyim mere merkin merkit merkki mes mesin method
mezi mezőbe michae mientr millio mind minden mindes mise misma mitarb mitgli mittel model
modern modul modyfi mogą moins molt molti molts monate money moro motivo motsva move movime
możliw muchas mudah mudanç mudar muerte muestr muita muitos mujere mulher mulig muligh multip
mundia munici muokka music musste muutta myös màquin máquin másik mão märz många mês místo mít
měli mẫu mật naam nachde nachha nada należy name namen namn namun např naquel następ near
nearly neben needs negou nehmen nei nell nessa nesse net neto nettve netwer networ neu neues
než ngay nguồn ngữ nhiên nhà nhật nhớ nieder nilai ningun ningué ningún nivel niż nog nomes
none normal north nosotr nothin notice notici notwen nou nouvea nouvel nov nové noyau nucleu
nucli nueva num numa nunca nuovo nutzen nya nye nyomja näkyy nämlic näppäi nätver några nói nós
nödvän nødven núcleo número několi obama oben object objeti obrado obriga obvykl odpoví odstra
offer offeri offizi oficia oft ofte often ogni oil określ oktobe olan oldal oldals olduğu omdat
omezen onder ones online opcion opció opción openin operas operaz opp opport oppset optie
opções opțiun ordem orden order ordina ordre ordres orice origin ort ostatn outra outras ovat
paar pachet padrão pagame page paid painik pakke pakker palabr paling pandem papel paramè
parlam partiț partne party paràme paráme parâme passed passen passie passiv past path paulis
pay paymen países pediu pengat pentin pequeñ perfec perfek pergun perhap period perman persön
períod pesar petist petrob peuven phiên phone photo phím phương pick pictur pierws pilih piliha
placer plan planal planos plans plataf platte played playin please plenty plik pliku plupar
pmdb poblac poco począt podcza poderi podeu podle points pois police policy politi položk
pomocą poprze posibi positi posiçã potent potom potreb pouco použij power poziom pozost practi
pratic prazo preced predet prefei prefer pregun premie premiè preocu prepar preso press presse
pretty preven previd previo previs prevê price prices prin privat pro probab problè problé
procés produk produt profes profit projek proper propos propri proses prostř protec prozen
prueba první prátic pré précis présen psc publis pueda punto putea python página párbes périph
před quais qualit qualsi quanto quarte quelle quello quelqu quer quickl quiene quiere quinta
quite quyết quyền què quả quản radio rahmen rate rates rather reach readin ready real realid
recebi receiv recht rechte rechts recibi recien recogn recomm recono record recorr recupe red
redes reduce refere regelm regier region região regula relate relati relato rememb remove
rendel repast replac requer resear respec respei respue retira return reuter reveal revela
rețea richti riferi risco rise risk rodrig role rolle room rose rousse rozdzi répert równie rồi
rộng saatav sabe saber safety sagen sagt saja salah sales salud samme sammen sang sarà save saw
saying saúde schaff schein schlec schlie school schrei schrit schwar schwei schwie schütz
scienc scient screen search season secret securi secção secțiu sedan seems seg seguen seguin
seguir seguri següen sehing seien seinem seis seite seksjo selama seleci self seluru selv
sempre sen sendir senza separa sera serem series seriou seront serve serveu servid servin
serviç serão sería sesuai setor settin setzen setzt sexta seçile seção señala señaló shares
shows side siden siehe sieht siempr siendo sig signif sigui siguie sim simila simple simply
sino sisäll sisält site situac situat sivun six skicka skriva skrive slik smalle sob sociai
socied sofort softwa sogena soit solche solici soluti someon someti sommer soon sorgen sotto
souhai south sowohl sozial space specia specie specif speich spent spesie spezie spiele sposób
sprach sprech später spécif staat staff stage stand standa star starke starta starte states
statt stay steige stejné stejný stellt step stesso stf stock stop store storle strate stream
street strong strony struct strugg strume studie stunde stílus større subjec subsid substi
succes sudah sugges sui suivan sumber superi supost suppri supues surpri syria szeret szerke
säkerh sätt såsom tag tage tais takes taking także takže tal talk tambah tan tanpa tant tarefa
target tarvit tatsäc tauluk tax team techni techno tedy tej tek teks televi tell temos tempat
temper temps ten tendrá tenemo tenen tener tenho tenir tentan tentar tenía terakh tercei terjad
term termas termin terror terten terá terüle testin texte texto thanks themen thinki third
thousa threat thus thí thấy thức tidiga tiedos tienen tijden tilfel tilføj tilgje tillat timpul
tingka tingue tipo tipus tiêu tiết tjener toate togeth toho tohoto toimin tomto tools total
totes toto tots touche toujou toward town trade tradin tragen transf transp trata travel través
tres trobar trotz trotzd trouve true trump try trí trúc trọng trở trợ tulee tun turned tussen
tuto tutte tuvo tuy två twee twice type työkal tábláz tão tämä técnic tím több tốt tồn tới tục
uden uhr ukuran ultima umożli umožňu umum unders unele unidos united univer unos unser unui
update upon upp uppdat usa usando usato useful user users uses uso usual usuall utan uten
utente utenti utvikl uygula użytko używan vaihto valeur valgt valgte valitt valitu valor valore
value való vamos varios variou varje veces veel vegada vegeu veja veliko vengon ver verans
verant verbes verbin verbra verbre verdad verein vergan vergle verir verkty verktø vermei
versjo verste verstä versuc vertra vertre verwij verze verzei veränd veröff vezes via vice
videre vielle vier view vilka vilken vilket vinden virus visar visas visit vissa volled volta
voltar voorbe voraus vorbei vorges vorste vortei votar votaçã votos votre voulez vrije vybrat
vài válasz vám várias vários välile välj väljer vælg vérifi výchoz văn všech vấn vẫn vậy waar
waarde waktu wann wanted warum washin wasn wasser watch water ways web websit weeks weerge
wegen weiss weit welke weltwe wenig werken wert whatev whethe white wide wijzig wilt win winter
wirtsc więcej wochen wohl wollte woman women won wonder word worked works worth wprowa write
writin writte wrote wunder www wählen wäre wünsch würde würden yester york yourse yêu zaman
zawart zaříze zeigen zeigt zich zie ziel zonder został zukunf zullen zumind zunäch zusätz zuvor
zweite základ área ähnlic ändra ændre élémen época één ích încărc întreb öffent önce örneği
összes özel ønsker única überha üzerin části đang điểm đích đôi đúng đảm đặc đồng şekild έχει
έχετε έχουν αλλάξε αριθμό αρχείο αυτήν γραφικ δείτε δεδομέ εάν εμφανί ενεργο εντολή ενότητ
επιτρέ κάθε κατάλο κείμεν λειτου μέσα μενού μιασ μπορού οποίο πληκτρ πρέπει πριν προεπι προσαρ
προσθέ ρυθμίσ στα στισ συμπερ χαρακτ χρήστη όλα όλεσ όνομα όπωσ алекса америк больше больши
большо будут вакцин вам включа владим вопрос воскре времен всегда всего встреч выбери глава
главны говори госуда графич даже данные данным данных два действ декабр день дисков добави
докуме должны дополн другие других другой жизни заболе зависи загруз записи затем здраво значен
значит издани измене измени имеет имя инстру интерф исслед катало качест количе компан конфиг
локаль люди миллио минист млн мнению многие много можете момент называ напомн настоя начала них
нужно обеспе област ограни один однако около операц описан опубли органи основн отдель отмеча
отноше очень пакета пакето пакеты пандем перед переда подроб подчер пока показа полити полици
получи поэтом правил предпо предст презид прилож примен пример причин пробле провед провер
провод продол продук произв просто работы развит различ размет распро регион резуль рекоме
решени россий россия руково себя сегодн сейчас сети ситуац следуе создан создат сообща сообще
сообщи сотруд сохран специа список способ стал сторон стран страны сущест сша такие такой тем
террит технол требуе указан украин умолча управл устрой участи файл файла файлы функци хотя чем
эконом экспер являет ядра ядро آخر أثناء أجهزة أحمد أربعاء أشخاص أعضاء أعلنت أكثر ألف أما
أمريكي أمس أمم أمنية أمير أنها أولى أيضا إسلامي إضافة إطار إعداد إعلام إفريقي إلا ابزار اتحاد
اثنين اجرا اجرای احتجاج استاند اسم اصلی اطلاعا افتراض اقتصاد الى انتخاب انجام اند ایجاد اینکه
بأن باستخد باسم باشند بحث بدون برخی بررسی برلمان برنامج بسبب بسیار بسیاری بشأن بشكل بعدما بلاد
بلد بما بيان بيانات بین تثبيت تحقيق ترین تستخدم تسمح تشغيل تصريح تعاون تغییر تنظيم تواصل توانند
توانید ثاني ثانية ثلاثاء ثلاثة جاء جاري جانب جديدة جدید جريمة جمال جمعة جهاز جيش حالات حالة
حالت حزم حسب حكم حين خارج خارجية خاشقجي خاص خاصة خدمة خميس خودکار داخل دارند داشته دایرکت دبیان
دسترسی دستور دفاع دهند دول دولي دولية دون دیگر دیگری ذاته ذخیره ذين راه رایانه رجال رسمية رغم
زمان سابق ساعة سایر سبت سرور سعودي سعودية سلطات سنوات سوف سياسية شبكة شبکه شخص شرطة شهر شیوه
صحيفة ضمن طريقة عادة عاصمة عامة عبد عدة عدد عدم عديد عربي عربية علاقات عليه عليها عمر عمل
عمليات عملية عملیات عناصر عندما عنوان عهد فإن فبراير فترة فرآیند فراهم فرنسا فريق فقد فيما فيه
قابل قانون قتل قدم قسم قسمت قضية كبير كشف لدى لذلك لها ليس مانند مثل مجال مجتمع مجلد مجلس
مجموعة مختلفة مخدم مدينة مدیریت مربوط مرة مسؤول مسؤولي مساء مستوى مشاركة مشخص مشروع مشيرا
معلوما معمولا مغربي مغربية مقابل مقتل ملك مملكة ممکن منطقة منظور منه منها موقع نحو نرم نسبة
نسخه نصب نظر نظم نفس نفسه نمایش نمونه نمی نیاز همراه همچنین همین هناك وأشار وأوضح واحد واحدة
والتي وتابع وتم وحسب وذكر وزارة وزراء وزير وسائل وسط وصول وضع وطني وقالت وكالة وكانت ولا ولايات
ولكن ولم وهي يتم يستخدم يستطيع يسمح يونيو چرا کار کاربر کاربرا کاربرد کرد کردن کرده کرنل گرفته
گزینه گیرد अक्टूब अगर अच्छा अधिकां अधिकार अनुसार अपना अभी आमतौर आवश्यक आसान इतिहास इसका इसमें
इसलिए उत्तर उत्तरी उदाहरण उनकी उन्हें उन्हों उपलब्ध उम्मीद उसका ऐसा ऐसी ऐसे करती काफी केंद्र
केवल खास खिलाफ खुद जगह जगहों जबकि जहाँ जहां जानकार जाना जारी जिसे तरीके तीन तुलना थीं दशक दिन
दुनिया दूर देते देने देश दोनों दौरान द्वीप ध्यान नये निर्मा पहली पानी पूरी पूर्व पैदा प्रति
प्रदर् प्रदान प्रभाव प्रयास प्राप् बड़े बताया बनाए बनाया बात बार बाहर भारी महत्वप मामले मुख्य
मैं मैंने यदि यहाँ युद्ध रखते रहने रही राज्य लगता वजह वर्षों वहां वाला वाली विकास विज्ञा विशेष
वृद्धि व्यवहा व्यापा शताब्द शहर शायद शुरुआत संबंधी संभावन सकती समुद्र सरकार सामान् साल सुरक्ष
स्थान स्थापि स्थित स्थिति स्वतंत हालांक हिस्सा होगा กขึ้น กคน กชน กฎห กนาย กยภา กรณี กรณ์ กรอ
กระดั กรุง กลับ กลาง กษต กอง กับกา กับป การขั การต การทำ การที่ การนำ การบ การผ การระ การล
การส่ การอ การไ กำลัง กิจก กิจกา กิจแ กียร กและ กใน ก่อน ก้ไข ขณะนี้ ขปัญ ขภาพ ขยาย ขอใ ขับเ
ขาธิกา ข้อง ข้าถึง ข้าร่ว คซีน คณะก คณะรั คติด คนไ ครบ ครัฐ ครัว ครือ ครื่อ คลาก ควบ คุณภา คโค
คโน งกร งกระ งกับ งขึ้น งทาง งทุน งนั้น งนาย งบป งผล งพยา งพื้น งยืน งรัฐ งรับ งราย งวัน งออ
งานข งานที่ งานเ งานแ งานใ งเก งเงิ งเท งเที่ งเศ งแร งโค งโร งให้ งไท งไม่ จกร จการ จจุบั จสอ
จะเป็ จันท จารณา จำกัด จำสำนั จำเป็ จิทัล จุบัน จและ จ้าหน้า ชการ ชนใ ชอบ ชื้อไ ชุมช ช่อง ฎหมา
ณภาพ ณะกร ณะรัฐ ณ์การ ดกระ ดขอ ดขึ้น ดควา ดตาม ดต่อ ดประ ดภัย ดยใ ดยไ ดวก ดังนี้ ดิจิทั ดินทา
ดีกร ดียว ดือน ดูแล ดเชื้ ดใน ดให้ ด้อย่า ด้านกา ด้แก่ ตรก ตรฐา ตรีย ตรีแ ตลอ ตลาด ตสาห ตั้งแ
ติการ ติดตา ติดเ ต่อไ ต่างป ถาบัน ทคโ ทธิภา ทยเ ทรัพ ทราบ ทร์โ ทะเบี ทั่วป ทั้งห ทำงาน ที่ต้อ
ที่ประ ที่ผ่าน ที่ยว ที่สุด ที่เกี่ ที่เป็ ทุกค ท่อง ธิการ ธิบดี ธิภาพ ธุรกิ นกร นคง นจาก นชอ
นช่ว นด้าน นตาม นต่อ นต่าง นต้น นทร์ นทุก นบาท นระบ นร่ว นวทา นวย นสถา นส่ง นส่ว นหน้า นหลั นอง
นอย่า นักนา นักเ นาคม นายอ นินงา นเป็ นเพื่ นเศ นเอ นโร นโล นใจ นไท น้อย บควา บคุณ บคุม บจาก
บดีก บผล บรม บรร บริษั บาดข บียน บุคลา ประกา ประธา ประมา ประยุ ประส ประสิ ปลัด ปลี่ย ปัจจุ
ป็นต้ ป็นป ป็นผู้ ป็นไ ป่วย ป้าหมา ผยว่า ผลก ผลกา ผลิต ผู้บริ ผู้ประ ผู้ป่ว ผ่านมา พทย์ พยาบา
พระรา พร่ระ พลเ พันธ์ พิจาร พิเศ พิ่มขึ้ พิ่มเ พียง ภาครั ภาคเ ภาพแ มกับ มขอ มขึ้น มควา มชน
มถึง มปล มพัน มมั่น มมาต มสำคั มอบ มั่นค มากขึ้ มีประ มื่อวั มเติ มเป็ มและ มใน มให้ มได้ มไท
ม่ได้ ยกระ ยขอ ยควา ยประ ยภาพ ยวข้ ยหลั ยอด ยอนุ ยะเว ยังไ ยั่งยื ยาบาล ยุทธ์ ยู่ใน ยเฉ ยเป็
ยเห ยแพ ยใต้ ย่างต่ ย่างเ รกร รกิจ รขอ รขับ รคติ รคโ รงงา รงพ รฐาน รณ์กา รตร รทำงา รบริ รมเ รรณ
รรัก รรับ รลง รสร้า รส่ง ระกาศ ระจำปี ระจำสำ ระทบ ระธาน ระมาณ ระยะเ ระยุท ระราช ระสิท รับป รับเ
รั้งที่ รั้งนี้ ราชกา รายงา รายไ ริมกา ริษัท รียน รียม รีและ รุงเ รใช้ รใน รได้ ร่ระบา ร้อย
ร้างค ร์โอ ลกระ ลการ ลขาธิ ลงทุ ละควา ละประ ละรัฐ ละสัง ลักษ ลัดก ลากร ลี่ยน ลเอ ล้านบา วกับ
วงกา วงสา วจส วต่อ วทาง วบคุ วประ วมถึ วยกา วยค วรร วรัส วัคซี วันนี้ วามป วามมั่ วามสำ วิทยา
ศักย ศาสต ศึกษา ษกป ษตร สดง สตร์ สถาบั สนอ สรร สอด สะดว สัมพั สาหก สินค้า สี่ยง สุขภา ส่งผ
หนึ่ง หมด หลาย หารจั หารือ ห็นช ห่งชา ห้การ ห้ควา ห้บริ ห้ประ ห้อง ห้เกิ ห้เป็ ห้แก่ อกช อกเ
อควา องก องค องค์ องจา องที่ องทุ องนา องผู้ องแ องใ อจาก อดค อดภั อธิบ อนเ อนไ อบกา อบค อประ
อมเ อยู่ใ อวัน อสร้า อาชีพ อำนว อำเภ อุตสา อเนื่ อเป็ อใน เกษ เกีย เขต เข้ม เข้าถึ เข้ามา
เข้าร่ เครื เครื่ เจ้าห เชิง เชิญ เชีย เช่น เดีย เตรี เติม เทค เทพ เที่ย เน้น เบีย เปลี่ เป้าห
เพีย เภอ เริ่ม เรีย เรือ เร็ว เร่ง เลขา เศษ เสน เสี่ย เอง แก้ไ แข็ง แจ้ง แทน แผน แพท แรก แรง
และก และผู้ และมี และรั และสั และแ และใ และไ แสด โนโ โลก โลยี โอชา ใกล้ ใช้เ ในก ในค ในช่ ในป
ในปี ในระ ในวั ในโ ใหญ่ ให้กา ให้บ ให้ผู้ ให้แ ไขปั ได้มี ได้อ ได้ใ ไม่มี ไม่เ ไม่ไ ไลน์ ไวรั
ảnh インストール オプション カーネル キロ コロナ デフォルト ニュース ネットワーク メニュー 举措 乡村 予定 事业 交换 交流 交通 产品 什么 今季 介面 仍然 代 件列 件系
任务 优势 优化 伙伴 伝 伟大 传统 住民 何 作 作業 作用 例 依存 保存 保护 保持 値 做好 健康 儲存 允許 先頭 入力 內容 全 兩個 共建 共识 关键 内 内容 写真 农业
农村 决定 出場 出席 出现 列出 创造 初 删除 別 利益 制度 制造 削除 割 力推 力量 加 加速 务实 务院 动力 努力 動 動作 勝 区域 升级 协调 即使 参加 参数 参照 参考
友好 双方 发布 发挥 发生 变化 另個 另外 召开 合国 同体 同志 同様 同比 名 名称 呼 命运 啟動 回 回戦 团结 围绕 国内 国务 国建 国式 国政 国特 国经 国防 图形 城市
基本 増 增加 增强 处理 変 変化 复兴 夏 外交 多個 多数 多边 大力 大量 央政 奋斗 奪 女性 始 始终 委员 学习 完全 完善 完成 完整 定性 定義 实际 実際 家主 容易
實際 対応 対策 対象 對應 少 工业 工具 工程 巩固 市場 希望 带动 席习 帮助 常委 干部 平主 平台 平同 平指 幸福 広 店 建成 建立 建議 开发 开始 开放 式现 引领 強
强化 当 当然 形 形势 形成 影响 影響 彼 思想 总理 总统 情況 意义 意味 感 愿同 截至 手 手册 打 打击 打造 扩大 扱 投资 报告 报道 押 拓展 指导 挑战 振兴 接続
控制 推荐 措施 提高 携手 支援 支撑 改變 改革 放 教育 数字 文化 文字 文明 文書 文本 文档 料夾 新增 方 方愿 方案 旅游 无法 明 書 服務 期间 机制 机器 机构 机遇
東京 某些 标准 根据 检查 楽 標準 模块 模式 機器 次 正常 民族 民生 気 決 治局 治理 活力 活动 活動 流 济社 消费 深刻 清單 渡 点 特別 特别 特定 特性 状態 状況
理念 甚至 生态 生活 用 用於 番 異 発生 登場 發展 監督 目 目录 相互 県内 知 知道 研究 础设 硬件 硬盘 确保 確認 磁盘 示 私 种情 科学 種類 空间 突破 立 符合
算机 節 类似 类型 系列 累计 組 結果 維護 網路 结合 综合 编辑 置文 美国 群众 考 联合 聞 自主 自分 自己 自身 與 良 色社 處理 虽然 融合 表 装备 覆盖 規模 规划
解决 訪 試合 語 説明 読 计划 许多 设备 设施 访问 详细 读取 販売 資訊 负责 责任 贯彻 贸易 资源 起 起動 軟體 运共 近 进入 连接 连续 追 這些 這個 這種 通 連結
進 運作 道路 適切 選 選手 選擇 選項 避免 邮件 部份 部署 重新 錯誤 错误 開 間 関係 降 限 限制 際 集 電腦 需求 非常 革命 預設 顯示 首先 高度 高水 가격 가까운
가는 가능 가지 같이 거리 것도 것입니다 경기 경우 경우에는 경제 고기 그는 그래픽 그러면 그런데 그리고 기능을 깔끔 나라 너무 네트워크 년에 다른 다시 다음 다음에 당시
대부분의 대전 대해 더욱 동안 되어 되었 등을 등이 디스크 디스크에 따라 따라서 때문에 때문이 또한 리눅스 많은 많이 말했 맛도 맛이 맛있 맛있어요 메뉴에서 모두 모든
문제 문제가 물론 미국 바로 방법으로 방법은 방법을 병원 보면 보여줘 부분을 부팅할 사람 사람들 사실 사용 사용하지 사용합니다 사용해 사진 사회 새로운 서비스 서울 선택할
설정을 설정할 설치를 설치하는 설치한 세계 소프트웨어 수동으로 시간 시스템에 시스템에서 시스템에서는 시스템은 시스템의 시스템이 시작 시장 아니 아니라 않고 않는 않으면
알려줘 어떻게 없는 없습니다 여기 여러가지 영국 옵션을 우리나라 위한 음식 의미 의해 이것 이날 이는 이들 이라 이러한 이런 이렇게 이미 이번 이상 이용 이용해 이제 이후
인간 일본 있어 있어서 있으 있으면 있지 자기 자동으로 자본주의 자세한 자신 자주 저렴 정도 정말 정보를 정부 좋아요 좋은 중국 지금 지난 지역 직접 진짜 진행
참고하십시오 처음 최고 최근 친절 통해 파라미터를 파티션 파티션을 패키지를 프로그램 프로그램에서 프로그램은 프로그램의 프로그램이 하고 하나 하드웨어 하지 하지만 한국 함께
했다 헤겔 현재
""",
    4: """
aangep aanpas abend abgesc abiert abril abschl absolu abyste accede accedi acceso acción accord
accuse accès accéde accés acelaș acepta acerca acesso acesta acestu acht achten achter aconse
acquir acquis act active activé actuel adapta adatbá addici adelan adjust admitt adott adresa
adreça advant adăuga adı afegir affair afford afhæng afin afirmó afișat africa agar age agenci
agli agregó agricu agua ahí airpor airstr ajuda akar akarja akses aktion aktiv akzept alamat
alatun alcanz alerta alguie algum algún alimen alive allere allmän allowe allowi allows allt
alltag alltid allí almace alone alrede alt alta alten alter altijd alto altura altă altınd
alueel amazin amazon ambien ambos amelyb amenaz amerik amid amigos amikor amlo ammini amor ana
analiz ancien andrew androi angabe angebl angege angele angesi anglès ankkur anlage annen
anneta anonym anpass anspru antal antale anteil anti antici antigu anting antwoo antwor anumit
anzahl apakah aplika apoi apoyo app appara appeal applic appliq apprec approp apps appuye
aproba apropr aprove aproxi apunta aquell araç araçla arbeid arbeta ardınd areas aren argume
arhite arkite armed army arquit arquiv arra arranq arrenc arrive arsip asetet aside asigna
asigur asimis ask asocia aspekt aspett assegn assets assicu assist assume assure astron asunto
atribu attend attorn aucun aucune audien aufgab aufmer aufs augen ausbau ausein ausfüh ausgeb
ausgel ausger ausnah ausrei aussag austra auswir authen auto automa avanza avança avataa avea
aver averag avheng avoid avvio award awards awaren awesom ayarla ayer ayuda ayudar açık añadió
așa bab bagaim baghda bahasa baja baku bal balanc ball balíčk band banda banker bankin barely
basado basead basera basert basic basier basis batter battle bază bazı bağlan bağlı başlan
başlat beat beauco beauti bebas becomi bedarf bedien beeinf befint befrei begeis begren begrif
begynd behand behavi behead behere behov behulp behörd behöva behövs beide beijin bejegy belang
belast belieb belirt benzer beobac beperk berada berart berate berbas berdas berech bergan
berjal berlak beruba berück besitz beste bestel bestur bestäm bestät besuch beteil beteke
betont betrei betrof betyr bevatt beveil bevind bevor bevölk bewege bewegu bewuss bezahl bezeic
bezpeč bezug biasa bid bieden biedt bila bild bilder bildun bilgil bilgis bill billio binnen
birleş bislan bisogn bist bitte biên biểu blair blanca ble blev blitt block blood blue bon bond
bonds books boost born borrow boss bottom box boy bra bracht branch brand break breath breite
brings bringt broad broade brothe brough brown bruk brukt buch budete budget buen buena bureau
buscar button buying buď buộc byl byla bylo byly bàn básico både bør büyük będą bước cabeza
cabo cadena califo callin calls camera camino canada canadi cancel cannot cantid canvis capabi
capaci capaz capito captai capíto capítu car caract career carefu carica carreg carry catch
catego caught caused causes caz cazul cazuri cea ceea cele celebr celle celu celui celý centur
cepat cepend cercan cet channe chapit charac charle chave chia chiama chiar chiave chiffr child
childr chines chuyên chép chưa chấp chắc chữ ciascu ciento cientí cifrad circul citing citize
claimi class classi clau clavie clearl click client clinic closed cloud club clé cnn coach codi
codice colleg colomb començ comerc comfor comien comisi comman compla complè compor compos
comune comunq común concep condic conduc conect conegu conexi confer connex consec consej
conser consis consol contag contar contri contrô conté convic cool coordi cop core corect
coresp corner corpor corres corret costs couldn counci counte courri court covere creazi cree
creo criado crisis cross crowd créati cts cuales cuanto cuerpo cultur cumpli cup czy części
cámara cáo câteva címsor código către cạnh cảnh cộng cục dado dahil damage damals dane danger
daraus daripa darle darste darunt dasar databá datama date datenb datens dato dator datore
datorn deakti dealer dealin deals debatt deben deberá decât dedica deel deep defeat defens
defici dein deine dejar dejó delar delen delito dello demiki democr demokr demost demás denied
denke denken denunc depene deport deputy deres derett derfor dermed derniè descar descon descub
descăr desea deseja deside dessen desweg detali detect devem devez devido değişi diagno diakti
diario diatur diberi dicen dicha diciem died diikut dijala dijela dikena dimana dimint dimula
dine dinge dins dintr dipaka dipasa dipend diperb diputa dir direcc direta dirige dirigi disapp
dischi discos discou discov discul diseas disedi disku diskut dispue distin ditemu ditent
divent diễn dodatk doiven dokume domand domina doming donald donc dosyas dotycz doubt două
downlo dowoln dołącz drew dringe dritte drive driven driver drop droppe druck drug drugie
druhou drukke drücke duda dues duplán dur durcha durchf duro durumu duy dva dài dàng dành
därför década décrit déjà dépend désact détail détect dévelo dólare düzelt dělení důleži earnin
earth easier east eat edad edessä editor educat eerst efecti efectu effekt effet effici effizi
egal egyes egyéni egérgo ehemal eigens eight eindru einflu einger einhei einric eins einset
einste eintra eksist ekster electo elegir elektr elemen eli elimin elk elke ella ellas elrend
eltern elvála elé email emerge empeza empfeh emplac enable encarg encour enda ended endre
endrin enero engage engels engine enhanc enhete enige enjoy enn enregi ensemb ensin enskil
ensuit entant entdec enten entert entgeg entida entorn entrar entri entry entsta entwed enviar
eran erfüll ergänz erhebl erhält erhöht eri erilai erlaub erlebe ermitt erneue erneut ernähr
erreur error errors ersetz erstat erster erstma ersätt ervan erweit erwähn erzeug erzähl eröffn
esas escrib escrip escriu escuch esetén esfuer esille esitet esos espai esposa essen estará
estarí estat esteja estigu estoy estrat estànd estánd etc etkile etmek etters eure euros event
except excite exciti exclus exista existi expand expens explor expose extend extra eye ezt
faced faces faceți facile facili facing factor fahren failed fair fake faktis fallen fallet
falsch false famoso fan fand fans fantas farlo father fatto façon fear febrer fecha feedba
feelin fehlen fehlt feil fel felhas fell felsor felt feltét female fertig festge festle festpl
fet fiecar field fighti fil filene fill filled films finali finalm finde findes findin fine
finish finne finnes fire fired firmen fit fjerne fler fleste flight foarte fog fokus foley
folge folgt folks folose fonte footba forced fordi foreca forget forhån format forme formul
fornis fornit forsch forskj fortfa fortsa fortsä fortun foto fourth fox france franci franzö
frei freihe freita french freque freuen fri frisch frissí fronte frustr fuerza fund fundam
funds fungov fungsi funguj funkce funkci funkcj funksj furniz futbol fysisk fácil fähigk fällen
fällt får förder före förkla först försök først fühlt führte führun gaan gaat gagal gain ganar
gang ganger ganske gas gather gave gebase gebe gebeur gebiet gebrac gebrau geconf gedach gedank
gedeel gedefi geeign gefall gefund gefähr gefäll gegent gegenw gehalt gekomm gekoze gelege
gelen gelese gelijk geling gelir gemaak gemakk genann genaue genaus genere genoem genomm genutz
ger geralm gerate gerech gereke gerekl geri gering german geräte gesagt gescha gesche geschm
geschr gesehe gesich gestal gestel gestio gestor getest gevall gewalt gewese gewich gewonn
gewoon gewähr gewöhn gewüns gia gian giant ging girişi girl gitt giver giving giả giới giờ
gjelde gjenno gjør gjøre glaube glück goal goals goed goede goes gold gone gordon gracia grado
grafis graphi greate green grense grenze groott gross grote groups growin gràfic gráfic grünen
guarda guerra guess guten guy gán gây gäller går góp görünt günsti găsite główny gắng gặp gốc
habita habitu habla hablar habrá habría habían hacen hacerl hakemi halama haluta handbu handle
hands hanter happy hasn hast haupts haus hause hausha haven hear hearin heart heavy heel heisse
hela hele helped helpen helpin helyez herhan herman herrsc herunt hervor herzen hetzel heu
hicier highes highli highly hijo hijos hilfe hilfre hilft hinein hingeg hinwei hinzu hinzuf
hinzug hits hitta hittas hivatk hiểu hjelp hjälpa hjælpe hoax hodně hoewel hoffnu hohe hohen
hold holdin holida honest hopefu hopes hora hostag hot hour howard hozzá hozzáa hoá https
hubier hubo huidig hun hundre hurtig hvert hvilke hvorda hälfte hält hätten håndte höchst höhe
höhere hạt hết họa iar ideas idee iets igen iglesi igual ihres ikonra ilgili illega illetv
images immerh implem impres inch incide incloe inclue incluí income incred indepe india indiri
infecc infect infine influe infras ingen ingest inglés ingres inhoud inicio inizia injure
injury inklus inmedi innan inne innhol innova innych inquir insiem insist instag instan intell
intenc intend intens intera interi interp interé intégr invece invers invio inzwis iphone iraqi
irelan isi islam issued istedi iställ items izin içerir içeriğ jadi jahrhu james januar japane
jauh jawaba jedneg jednej jednoh jefe jegyzé její jeleni jelení jelölő ještě jihadi jinou jiné
jiný jobs johon join joint jonka jota jour jueves jugado jugend julio jumlah junge jungen juni
junio junto justic jádro jährig jälkee järjes jóvene kadar kakkos kaksoi kaldır kamera kannst
kanske kapcso karrie kata kauf kaufen każdej každý kdy keaman kebany kecil kecual kedua keepin
kehyks keiner keluar kembal kemung kennen kentän kepada keras kerete kesala ketik khiển kho
khoá khoảng khó khẩu khỏi khởi kidnap kids kiest kilka killin kilome kjerne kjøre kjører kleidu
knapp knew knowle kode kohtee koko kolejn kolleg kombin komma kommun komt komuni koneks konkre
konkré konkur kontro konzen konzep konzer kopf kopier korrek korzys kosong końcu kraft krever
kritik kritis krok kromě krypte która któreg której którym kuin kunci kunden kunna kurang
kurdis kuten kuvake kuvakk källko kämpfe két kíván könne könnt kör közvet között különb künstl
küçük laat laatst labora lack lador lage lagret lalu lama lament langen langfr langsa langue
lanjut laquel largel larges largo lat laten lavoro law lawmak layana league learne learni
leavin ledigl leer legal legge legger lehet leiden leitun lengka lequel lernen letak letter
leute levels levera ley lhe liber libero libert libre licent liebe lieber liess ligaçã lighti
lika liknan limite lines lingku lingua link linke linked linkit links linuxo linuxu listad
listan listel listen listy listę lisätt lisäty lite litera lives liście llama llegad llegir
llegó lleva loan loans logick logiqu lograr lokala lokale lokasi looked loss losses loved lucha
lugare lui luis lunes luoda luodaa luz luôn lämpli längst läsa läuft låter létre lên línea
lượng lợi lục lực machin machte madrid mag magazi mail maka manaje manchm mann manufa manuál
maquin mare markie markt martes martin marzo masing mass massiv massna masuk matche matt matéri
maxima maybe mayo mayore meanin meant meanwh medan meddel median mediu meest meesta meet megadh
megado megfel meghat meinem meinen meinun mejora meldun memaka memasa memast membac membat
membut memeri memind memint memula memòri memóri menawa mencar mencob mendef mendet meneka
meneta mengan menge mengen menghi mengir mengon mengun mening meniul menjel meno menor mens
mensag mentio mentre menuen menuli menyeb menyed menyer menyia menys menüpa mercad merk merupa
meskip mesma messag mest meter metin metode mettre mező mezők mezőt micros mid mida middle
miembr mieux miles millia millor mindre mindst minimá minuto mis miss missat missed missin
missio mitad mitein mitjan mitte mittle mix miérco między miễn mnoho mobile modell models modus
mohli molte monat moneta monito montag moon morena morgen mornin mostly mot mother motto moved
movie movimi moving možná mucha muerto muitas mujer mukaut mulai mult multi muncul muokat
murder musi muslim musí musíte mutter muutet muuttu mycket mye myself màn männer määrät måte
mètode médico mémoir méthod método mình místní módulo môi müsse müsste měl mạng mạnh mặt mức
nabídk nabídn nabízí nachba nachfr nachge nachri nacház nad nadie naleze nalezn named namnet
nasa natur natura nature navega navigá navn navnet navíc nazwa nazwy nazwę nebude negati negoci
negoti neighb nein neithe nejprv nejsou nemen ner nessun netz neuer nevet nevoie nevét newspa
nghĩa ngoài ngoại nguyên ngày ngôn ngắn ngụ nhanh nhóm nhỏ nice nich niedri niektó nieman
niesta nieto niin nim nimi nimmt nine niveau niños noche nochma noe nogle nomor noms noodza nor
northe notare noted noviem nového nový nowe nowego nowej nuevas nuevos numai nume numele numéro
nuova nutné nutzer nutzt nutzun nyomta nytt nyttig název näkyvä nästa någon något næste nível
nötig nützli něj nějaké někdy nơi nền nối nữa obicei obișnu obliga obrazo obsah obsaho observ
obsług obtene obteni obter obviou obwohl obține ocasio occasi octubr ocurri odpově oferec oferă
offen offenb offene offere offers oficiá ofrece ofta okamži olabil olacak oldala oldalt oletus
olla oltre olur olyan ominai onders ongoin ontwik opcji operac operar operač opgesl opnieu
oportu oppdat oppfør oppgav opposi oppret oppsta opstar opties opérat orang origen osa oszlop
otherw otsikk outils outlet outsta overal overee overwh ovviam owned owners oznacz označe
pacien padres pages pagina paina painet pakets palavr paměti panjan papan paper paranc pareja
parent parfoi parlia partei partes partie partis partiz partiç parts pasar paso pass passe
passer pasó patien patric paul paying peligr pels pemili pengem pensar peor perché perhat
perquè pertan peruba pesan pese pesos peter peu peña pflege photog photos physic phạm phục
piece pitää places planet planne planni plante platfo plats plattf platz plc pneumo pocos pod
podemo poderá podmín podobn podpor podria podrá podrán podsta poi poiché poista poiste pojawi
pojedy pole polece policí polémi pomięd pomoci ponown ponto poor popisu porni porniț posizi
poskyt posled possa posta poster posts postup potenc potenz potrze poté pourra pouvoi powerf
powodu poznám pozwal pozíci počet połącz pracov pracuj prakti praxis pre precum predic preis
prendr prensa pressu preten prezen pri primar prime primo primul prinzi prior priori prison
privad procee produz profil profun progre prohib promis promot proměn pronto propia propio
propue prosec prosje prospe proteg protes proto proved provee provin provoc provád provés
proyec proyek prozes prvním przech przed przegl przy prácti präsen präsid précéd psycho pudier
pueblo puedan puerta puesto pugui puis pull punkte punt puntua purcha purpor purpos push puttin
puțin pàgina päivit předch předna předpo překla přidat přidán připoj připra příkla přímo přístu
původn quale quali queda quedar quella querid quick quiero quiser quá qüesti raccom race raise
raised rakenn ran range rapida rapide rappor raum razie razón reacci reache reacti reader
reagan reagie reakti realis realit realme rechaz recher recoma recome recove recuer redakt
redan redige reduci reduct reduzi reeds referê reflec refuse regard regel regeln regelu región
regres reiche reicht reihe rein rekomm releva remind rempla repeat republ reques requie reserv
reside resist resmi resolu resour respek respet respir respos rest resto retail reveló revenu
review revist režimu reține ricerc richar richte richtu riesgo riga rights riguar rileva rimuov
risiko rispet rispos risult rivin road robert roll rollin romney rozděl rozhod rozhra rozpoc
rozpoz ruang ruimte rules rumors rushed rusia russia ruudus ruutuu ruční ručně rychle rámci
rápida récupé réelle référe répons rígido różne różnyc rücken răspun ręczni různé sabemo sabit
sadece safe sahip saison sale samen samman samozř sampai samsta samt san sana sandy sanita
sarakk satt saving savoir sayısı scale scaric scelta schaue scheda schedu scherm schick schijf
schimb schlag schlim schlus schläg schnee schnit schrif schule schutz schwan schätz schön
schöne scopo scored scotla scritt scrive sean sebagi sebena sechs sectie sectio sector secure
sedang sederh sediki seeing seem seemed segnal segons seguid seguit segure seguro segíts sehe
seines seiten sejuml sekali sekara sekce sekci sekcja sekcji selain selalu selanj selecc select
seleçã sell sellin selten sement senare senate sencil send sendin senior sent senten sentid
septie serie sering serta served servei serà serán sett sette seul seule seva seven severe
seviye sexual seçebi seçene shared shareh sharin shift shooti shortl shot showed showin shown
siano sicht sichtb sidan sidste sieben siente sign signal signed sigue sijain sijoit sikker
simile simplu sine singol singur sini sinn sinne siquie sir sisi sista siste sister sites sivu
sivuil sivull sivunu sivuty själv skapar skifte skills skrip skript skulle skupin skuteč slight
smart snabbt snel sobald societ soient sold soldie solid solito somewh somit sommig sonnen
sonnta sonrak sonst sor sorgt sorpre sort sostit sota sotlof sought sound sounds souven součas
součás spass spazio spațiu speak speake speaki specul spend spende spendi spesif spezia spiega
spiel spielt spitze spojen spoke sport spot sprawd spread sprich sprog správc správn språk
spuště spécia squad sta staan staate staatl staats stabil stadt stake stap stark starti stati
statio stattf stedet steeds steg stejně steps stessa stets steuer steve steven stiskn stoppe
stor stora storie stosow strass streng stretc strike strom stroni strukt stránk studen study
stuff style stále städte ställe ständi stärke stöd støtte stück submit subscr substa suchen
sudden suffer suffic suffit sufici sull sulle summer sung super suplim suport supply supplé
suppos surel surfac surger surplu surrou surviv suspec suspen svilup svobod svært své switch
symbol sympto syrian szakas szybko számoz számát szúr szüksé sáng sättet sådan sæt sèrie sécuri
série sítě sınırl sản taak tabel tabela tabell table tabulk tagen tahu taille takich takie
takové takový tale talkin talks tallen találh tamanh tamaño tampoc tangen tarafı tarde tarea
tareas tas tasca tasque tasti tata tausen tay teams tech teclas tecnol teilen teilwe tekan
tekst teksto tel telefo teljes tellin tema tenga tengan tengo tenido tentu tenían tepat tercer
tergan terhub terms terpis territ terug teruta terwij test tested testim testo teszi text
textov też themse throug thuật thái thảo thật thỏa thử ticket tid tierra tietok tijd tilgan
tillba tillha tillåt tilpas tilsva timp tinggi tipi tipos tipp tipps tips titik title titula
tiver tiếng tiện tjenes tod todaví toegan toepas toevoe toista tom tomar tombol tomu tonnes
tony topic tories tornar tory tota touch tough tour tovább track tracta trader tradic tradit
traffi traini tramit trang transa transi transm trao tratar tratta tre treasu treatm trebal
treffe trenge trial triar tried trifft trigge trip triunf triển trois trovar truly trust truy
truyền trycka trykke tránh trạng trả trừ trực tugas tulajd tulost turns tut tworze tych typ
typica typu tyyli tyyppi tárgym tâche tâches täglic tämän tässä tätä téměř términ tôi tür
těchto třeba tượng tạm tải tắt tối tổng tức ubicac uffici ugyana uitgev uitvoe ulang ulike
uložen ului umfang umfass umgang umgehe umožní umsetz umso umumny umwelt umístě unabhä unas
unbedi unclea unde unei unfort unidad union unique unit units unlike unsich unterh unterw
unusua unveil uppfyl uppsta următo urspru ursprü urucho urutan určité usar usata ustawi usunię
utama utføre utile utilic utveck uuden uusi uveden używaj używać użyć užiteč vacuna vad val
valda valget valori vanaf vari varian varias variet variáv varsay vasemm vastaa vecchi vedere
vedlik vegade vehicl velge velmi verand verarb verbot verbun verder verdie vereis verfah verfol
verges verhal verhin verhäl verkau verkeh verlag verlan verlet verlie verlor verlus vermut
verpfl verrà vers versi versic versie versiu versió versor verspr versão vertei vervan vervol
verwal verwan verzi verzic veți victim victor vidare vieles vierne vierte viimei viktig ville
villko violen viral virtua virtue virtuá visa vise viser vises visita visite vissza vist visto
viz viết voce voegen voeren voice voir volba voll voller vollst volunt volver volúme vonatk
vooraf vooral voorko voorzi vorein vorgeh vorhan vorher vorige vorlie vorsic vostre vote vragen
vrij vybere vybert vybran vybrán vyskyt vysvět vytvář vyžadu vzdále vztahu változ värde värdet
vælger værdie værktø víctim völlig výběr výběru vývojá včetně vše vždy waarin waarop wachst
wahl wahrsc wait waitin wales walk wall wants warned warnin wartoś warunk watche weaken weapon
wechse weder weeken wege weise welcom wenigs werde weren werk werkt werkze werte wesent west
wester weten whose widers wiele wife wild willia willin wind window winner winnin wirele wirkt
wish witnes większ woche words worker worry worst wouldn writer wrong wtedy wusste wybran
wybrać wybór wykona wykorz wymaga wyłącz wyświe xoá xảy yalnız yapıla yardım yderli yen yenide
yerine yes yksi young youtub ytterl zachow zadat zadání zahl zahlen zahlre zahlun zahrnu zajíma
zakres zależn založe zastos zcela zda zde zdefin zdrojo zeer zehn zeiche zeigte zeiten zeitpu
zelf zelfs zentra zentru ziehen zieht ziele ziemli zien zmiany zmieni změnit změny znaczn
znajdu znamen znovu zodat zona zonas zostan zostać zpět zufolg zuglei zukünf zuletz zunehm
zustan zustän zvolen zvolit zweck zwisch závisl zählen áll ändern änderu ändrin äusser återst
ændrin çalışm çalışt çeşitl çok élőfej élőláb érhető értéke éste étape éviter írja írjon înaint
încerc încât într órdene önceki österr único útil überal überbl überle überna überne überpr
überra übersc übertr überwa überze üblich übrig übrige často část đánh đáp đóng đĩa đường đại
địa đọc řádku řádky źródło žádné άλλα άλλη άλλο ένασ έτσι ίδια ίδιο ακολου ακόλου αλλά αλληλο
ανάλογ αναφορ αντίστ αντιγρ απενερ αυτέσ βάση βρίσκε γλώσσα γραμμή διάφορ δύο εγγραφ εδώ εικόνα
εισάγε εμφανι εναλλα ενώ επιθυμ επιλέγ επιλεγ επόμεν εργαλε θέση καθορί καθώσ κατά κατάστ
κειμέν λίστα μέγεθο μέχρι μία ολόκλη ονόματ οποία οποιαδ πίνακα παραδε παρακά περιβά περιγρ
πλήκτρ πληροφ προηγο προκαθ προσ προτιμ πρώτα πρώτη πρώτο σελίδα σημείο σημειώ στοιχε συγκεκ
συνέχε συνδυα σχετικ σύνδεσ τέλοσ τελευτ τιμή τοποθε τροποπ τότε τύπο υπάρχο υπολογ χρήση χωρίσ
όπου ότι όχι ώστε агентс админи адрес адреса активн аппара архите безопа бизнес будуще быстро
вариан введит ввести версии виде включе включи власти вниман внутри военно военны возник восста
вручну всем выбор выбора выводи выделе выступ герман гражда далее данный делает делать диск
диска диске диски дистри дня добавл должен должна доллар достат другим другом жёстки жёстко
заверш загруж задать запись запуст запуще зараже защиты заявил заявле здесь иденти избежа
извест изменя имени иметь имеют имеющи иногда интерн инфекц исполн источн исходн какой клавиш
комбин коммен контро корабл котору которы кроме легко логиче любой машины медици менее мире
морско москва набор нажмит назад назвал назван назнач наибол найти нас настра находи начина
недост нового новой новый номер обнару обновл оборуд образо объект обычны обязат одного одной
означа окруже оно описыв основа осталь отказа открыт отобра отправ очеред пакет первый переза
переме перехо планир подклю подход показы полезн получа получе помочь потреб правит предла
предло предос премье пресс призна принял принят проект произо происх простр проток профил
проход прошли пункт раз размер размещ разраб распол редакт режиме самоле свобод своей своем
своих связан сделат сервис сетево сетевы сеть символ сложно случая смотри сначал снижен собств
совмес соглас соедин создав состоя списка списке станда страни строке строки суббот сценар
считае таблиц таким таких тексто теперь тип типа тогда тома тот третье тыс тысяч удален удалит
укажит указыв уровен уровня устана участн файле формат части часто часть четвер числе элемен
этих этой эту آخرين آلاف آنجا آورد آید أبرز أبريل أبيض أحيانا أخير أخيرة أداة أدوات أربعة أرض
أزمة أسابيع أساسية أسبوع أشهر أعلن أعلى أعمال أفراد أفضل أقراص أقل أكبر أكتوبر أكد أكدت ألماني
أمني أميركي أنباء أنهم أهمية أوامر أوروبي أيام إثر إثنين إجراء إجراءا إحدى إدارة إرهابي إسباني
إسرائي إشارة إضافية إطلاق إعادة إعدادا إعلامي إعلان إقلاع إقليمي إليه إليها إمكاني إنترنت إنشاء
إنها ابتدا اتصال اتفاق اجازه احتمال اختصاص اختيار ادامه ارائه ارتباط ارتفاع ارسال اساس استثنا
استقرا اسطنبو اسکریپ اشاره اضافه اعتراف اعتقال اعتماد اغلب افتتاح افزار اقدام الآن الـ الله
اندازی انظر اول اولین اولیه اکثر اکنون ایمیل اینکار بأنه بأنها باريس باشید بالغ بحيث بخصوص
بداية بذلك برامج برس برمجيا بروتوك بروزرس بريطان بعدها بكل بلاده بلاغ بلدان بلغ بمدينة بناء
بنابرا بندی بهدف بواسطة بوتفلي بود بوست بيضاء بينما بينها بينهم بکار بیشتر بیشتری تابعة تاريخ
تالي تحتاج تحديد تحقق تحقيقا تحكم تحوي ترامب تركي تركيا تركية تستطيع تسجيل تصريحا تطبيق تطبيقا
تعداد تعديل تعرف تعریف تعزيز تعمل تفاصيل تقارير تقدم تقديم تقرير تكون تلفزيو تنظیم تنفيذ تنمية
توان توجه توزيعة توزیع توسعه توصیه توضیح توقيف تويتر ثالث ثالثة ثلاث جامعة جایگزی جداگان جديد
جزء جزائر جزائري جمهوري جنوب جهة جهت جهود جولة حاجة حادث حاسوب حال حالي حاليا حتی حدث حدود حديث
حذف حرب حركة حزب حساب حسن حصول حفل حقوق حقيقة حقیقت حماية حملة حوار حواسيب حوالي حياة خاصی
خدمات خروج خلالها خلفية خمسة خواهد خيار خيارات داخلية دار دبلوما دخل دخول درباره درخواس درون
دریافت دستورا دستوري دستگاه دعم دعوة دفع دقيقة دلیل دهنده دور دولار دوم دونالد ديمقرا دين دیسک
ذات رأي رئاسة رابط رابعة رباط رجل رسائل رسمي رفض روش رياض زمینه زيارة زیر سابقة سادس ساده سازد
ساعات سبب سخت سرورها سرویس سرية سطح سطر سلام سلطة سلمان سوى سيارات سيارة سياسة سياسي سياق سيتم
سيطرة شؤون شخصا شخصية شرق شركة شرکت شعب شعبية شما شمال شناخته شناسای شيء صباح صحافي صحة صحراء
صحفي صفحه صلاحيا صور صورتی صيغة ضبط ضرورة ضوء طالب طرف طريق طریق طلب طور ظاهرية ظروف عامل عبارت
عدالة عدل عزيز عسكري عسكرية عشر عشرات عقب عقد علاوه عليك عملکرد عمومی عنف عنه عنها عودة غاية
فراخوا فرانس فرصة فرض فرنسي فرنسية فصل فضای فعال فعل فلسطين فلكوت فهرست فهرستی فيديو فيسبوك
قائلا قائمة قابلیت قاعدة قام قانوني قاهرة قدس قراءة قرص قضاء قضائية قضايا قطاع قنصلية قوات قوة
قول قوله قوية قيادة قيام قيمة كامل كانوا كبرى كبيرة كثير كذلك كلمة لأن لأنه لاحظ لجنة لقاء لقد
لكل لكنها لهذا لهم لوكالة لينكس لینوکس مؤتمر مؤسسات مؤسسة مؤكدا مئات مئة مائة مارس ماشین ماضية
مالي مالية ماي مباراة مباشرة مبتنی متاحة متحدث متداول متصل متظاهر متعلقة متغير متغيرا متفاوت
متواصل متوفرة مثال مجازی مجدد مجموعه محاولة محتوای محتويا محددة محدود محكمة محلية محلی مختصة
مختلف مخدمات مدني مدير مديرية مدیر مدیرسی مراقبة مرتبط مركز مزيد مسؤولو مستشار مشابه مشاكل
مشاهده مشتبه مشكلة مشکل مصادر مصالح مصر مصري مضيفا معارضة معظم مغاربة مقبل مقر مكان مكتب ملايين
ملكي مليون مما مناسبة مناطق منتخب منجر منظمة منهم مهمة مواجهة موارد مواطني مواقع موضوع مياه
نائب ناس نتائج نتيجة ندارد نساء نسخ نسخة نشان نشانی نشر نطاق نظرا نفسها نقل نهاية نهایت نواب
نواة نوع نيابة نگهدار نیازمن نیست هجوم هدف همان هنا هنگام هوية هيئة هیچ وأضافت وأكد وأكدت واجهة
واشنطن والذي وبحسب وبعد وجاء وجه وخلال وذكرت وطنية وعلى وفق وقع ولاية ولي وليس وهذا يبلغ يتعلق
يحتاج يحوي يشير يعتبر يعد يعمل يعني يقول يكون يمكنك پارامت پارتیش پاسخ پردازد پروتکل پروژه
پشتیبا پیام پیدا پیش پیشفرض چند چندین چنین کاربری کامل کدام کنترل کنیم گام گذاری گرافیک گردند
گروه گزارش گوناگو گیرند یابد یکدیگر یکی अंतिम अच्छी अध्ययन अनुमति अनुमान अप्रेल अभियान आगे आया
आस्ट्र इसकी उनमें उसी ऊपर एवं कंपनी कब्जा कलाकार कानून कार्यक केन्द् क्या क्रान् खत्म घोषणा चार
चीन चुनाव जबर्दस जांच जाएगा जिनमें जिसका जिसके जिसने जीवन जैसी जैसेकि ट्रम्प तस्वीर तैयार दिए
दिनों दूसरे देखा देता देशों नजर नदी नया नाम निजी निर्दे पड़ा पता परिवर् पश्चिम पहुंच पार पार्टी
पिछले पीछे पुरुष पुलिस पूरा प्रणाल प्रतिन प्रत्य प्रथम प्रमुख प्रस्त फिल्म फैसला फ्रांस बना
बनाने ब्रिटि ब्रिटे भूमि भूमिका मदद मध्य महिला माना मिला मुझे यहां यूरोपी योजना रखने राजनीत लगा
लगातार लागू लौट वापस विकसित संख्या संबंध सक्षम समर्थन सामग्र साम्रा सीमा सेना स्कूल स्तर स्पष्ट
हमारे हमें हिस्से हूं होगी กกว่า กขอ กข้อ กคร กครั้ กควา กณฑ์ กดัน กตัว กต่าง กต้อ กทั้ง กท่อ
กนั้น กภาค กระจา กระตุ้ กระบ กลง กลาโ กล้ชิ กษณ์ กสถา กหลา กันยา กันแ กันโ กันใ กับก กับค
กับผู้ กับส กับสำ กับห กับเ กายน การกา การกำ การค้า การฉี การช่ การดู การด้า การตา การติ การต่า
การท่ การนา การป้ การพิ การภา การมี การย การร การร่ การวิ การศึ การสำ การห การโ กาสนี้ กำกับ
กำชับ กิจข กิจใ กิดกา กิดขึ้ กิดค กเก กเป กเป็ กเล กโฆ กให้ กได้ ก็ตาม ก่ประ ก้ปัญ ขนส่ ขนาด
ขอบ ขอเ ขั้นต ขึ้นใ ข้มแ ข้อเ ข้ารับ ข้าใจ คคล คประ คมนา คมแ ครม คลัง คลุม คล้อ ควร คส่ว คัญข
คัญใ คัดก คาดว่า คิดเ คืบห คุมโ คุ้มค คเอ คโร ค่าใช้ ค์กร ค์การ งกัด งขัน งข้อ งคง งคน งคับ
งค์ก งค์กา งจัง งช่ว งดำเ งดิจิ งด้าน งตร งตาม งต้น งต้อ งถิ่น งถึง งทะเ งทุก งบริ งปฏิ งพระ
งพอ งภาค งมหา งมั่น งมาก งมีค งมือ งยั่ง งยิ่ง งระบ งร่ว งสถา งสร งสร้า งสอ งสัง งสาว งสิ้น
งสุด งส่ง งส่ว งหน่ งหม งหาค งอยู่ งานค งานป งานไ งินเ งเข้า งเค งเพื่ งเห งแผ งแว งโฆ งใจ งให
งไป งไร จขอ จพระ จริง จริญ จะช่ว จะต้อ จะมีกา จะได้ จักร จัดทำ จัดหา จัดเ จากก จากนั้ จากป จากส
จากเ จากโ จำหน่า จิกาย จึงไ จใน ฉบับ ฉีดวั ชนที่ ชนเ ชนแ ชนไ ชวน ชาสัม ชียง ชื่นช ชื่อม ชื่อมั่
ชื้อโ ชุมค ช้จ่าย ช้ประ ซึ่งจะ ซึ่งมี ญขอ ญใน ฒนธ ฒนาเ ณาการ ณ์โค ดกร ดคล้ ดงค ดงาน ดจน ดตั้ง
ดยก ดยกา ดยจะ ดยต ดยสา ดร้อ ดล้อ ดวัค ดังนั้ ดินห ดีขึ้น ดเป็ ดเร็ ดและ ดไท ด็จพ ด่วน ด้จัด
ด้ดำเ ด้ประ ด้มีกา ด้ร่ว ด้านเ ด้ให้ ตกร ตขอ ตนเ ตภัณ ตรง ตรีเ ตรแ ตอน ตอบ ตอร์ ตะวัน ตัวเ ตามก
ตามค ตามที่ ตามน ตามมา ตามเ ตามแ ตำบล ติงาน ติดต่ ติตาม ติมว่า ติและ ตือน ตุลาค ตและ ต่วัน
ต่อกา ต่อจา ต่อย ต่อว่า ต้อน ถลง ถานที่ ถึงกา ถึงค ถือเ ถูกต้ ทธศา ทธิพ ทบจา ทบต่ ทพม ทยคู่
ทยมี ทยส ทยาลั ทยแ ทยใ ทยไ ทรง ทศที่ ทศแ ทอง ทัลเ ทัศน์ ทั่วโ ทั่วไ ทั้งกา ทั้งส ทั้งสิ้ ทั้งใ
ทางก ทางมา ทางไ ทำควา ที่มีกา ที่มีค ที่รัฐ ที่สำคั ที่อยู่ ที่เกิ ที่เข้า ที่ไม่ ทุกภา ท้อง
ธนาคา ธศาส ธันวา นกระ นกลุ่ นกว่า นกับ นกิจ นข้อ นคณะ นคน นครั้ นจัง นจำน นชม นชุม นฐาน นฐานะ
นด้ว นตอ นตัว นต้อ นถึง นทั่ว นทั้ง นที่ป นที่มี นที่ไ นทุน นธร นนาย นบริ นผล นผ่าน นพระ นพัฒ
นภาค นมาก นมาต นยัน นยาย นระดั นระยะ นระห นรับ นราช นราย นรูป นวัต นวาค นวโ นศูน นสัง นสาธา
นสุข นหนึ่ นอนา นอยู่ นออ นักท่ นักโ นาการ นาคต นาคาร นางสา นามัย นายกฯ นายส นายสุ นายแ นำไป
นี้ไป นุญาต นุทิน นุนกา นุมัติ นเข้า นเงิ นเชื่ นเดื นเท นเมื นเรื่ นแน นแบ นแป นแร นแล้ นโด
นโอ นให นไม่ นไล น้นย้ำ น้อง บกับ บขอ บข้อ บครั บคลุ บด้ว บต่อ บถาม บทรา บนโ บบกา บบริ บบเ บปรุ
บฟัง บมือ บรอ บริเ บวน บสถา บสำนั บหน่ บหน้า บหมา บังคั บัตร บัติกา บัติงา บัติตา บายข บาลเ
บาลใ บาลไ บุคค บูรณา บและ บโค บใน บให้ บไซ ปกติ ปตาม ปยัง ประกั ประสา ปรึก ปรุง ปลง ปลูก ปิดใ
ปีงบ ปแบ ป็นก ป็นค ป็นที่ ป็นห ป็นอ ป็นแ ป็นโ ผนกา ผยแ ผลัก ผลใ ผู้ติด ผู้อำน ผู้เสี ผู้แท
ผ่านกา ฝ้าระวั พขอ พงษ์ พชีวิ พนัก พบว่า พมหา พยาก พรร พระเ พฤศ พลัง พี่น้อ พื่อกา พื่อค พื่อช่
พื่อนำ พื่อป พื่อล พื่อส พื่อส่ พื่อแ พื้นฐา พและ ฟื้นฟู ภัณฑ์ ภาคส่ ภาพข ภาพชี ภายห ภารกิ
ภูมิภา มกฎ มข้อ มคณะ มคร มคว มคิด มชาติ มช่ว มด้ว มต้อ มทาง มนาค มนโ มพระ มพร้ มรับ มราช มวล
มสร้า มสะด มสามา มสุข มหาด มหาน มัคร มั่นใ มากก มาคม มาจาก มาชิก มายเ มายใ มาะสม มิภาค มีคุณ
มีนาค มีผล มีมติ มีราย มีส่ว มีแน มือกั มือใ มื่อเ มูลค่า มเก มเข้ มเข้า มเชื่ มเด็ มเป้า มเสี่
มแข็ มแน มแห่ มโค มโย มโร ม่เกิ ม่ให้ ยกร ยกัน ยกเ ยคู่ฟ้า ยงพ ยงใ ยจาก ยชีวิ ยต่อ ยทั้ง ยทาง
ยทุก ยนเ ยนแ ยรติ ยรัฐ ยละเ ยวัน ยสร้า ยหาย ยังค ยังมี ยังเ ยากร ยายน ยาลัย ยินดี ยิ่งขึ้ ยี่ยม
ยืนยั ยุทธ ยใช้ ยให ยไป ยไม่ ย่างยั่ ย่างใ ย่างไ รก็ตา รคลั รคว รงส รฉีด รช่ว รณากา รณ์โ รดูแ
รด้าน รตาม รติด รต่อ รต่าง รถเ รถใ รทาง รท่อ รนาย รปฏิ รปรั รป้อ รผลิ รมค รมชา รมที่ รมรา รมว
รมแ รมใ รยก รรค์ รรถ รระบา รราช รรเ รร่ว รวด รศึก รสถา รสนั รอย่า รออ ระกัน ระจาย ระชาสั ระตุ้น
ระบว ระวัง ระสง ระสบ ระสาน ระเด็ ระเบี ระเภ ระเมิ รักษ์ รับค รับท รับผ รับผู้ รับฟั รับมื รับร
รับแ รับโ รัพยา รัพย์ รัสโ รายละ ริมส ริเว รียบ รึกษา รือข่า รือน รือเ รุนแ รูปแ รเก รเข้า รเงิ
รเดิ รเปิ รเป็ รเพิ่ รเพื่ รเมื รแก้ ร้อน ร้างชา ร้างส ฤศจิ ลกเ ลขอ ลงนา ลงพื้ ลดค ลประ ลวง ลอง
ละขอ ละคณะ ละพัฒ ละภาค ละสถา ละสห ละส่ง ละเป็ ละเอี ละให้ ละได้ ลักกา ลักดั ลักป ลักเ ลังจา
ลังใ ลาคม ลาโห ลิตภั ลือก ลุ่มเ ลเพื่ ลและ ลใน ลให้ ลได้ ล่าวต่ ล่าวเ ล่าสุด ล้ชิด ล้อง ล้อม
วกัน วขอ วงก วงค วงดิ วงม วงวั วงแ วงใ วจเ วดล้ วดเ วถึง วนกา วนข วนผู้ วนมา วนห วนเ วนใ วมกา
วมเ วมใ วมไ วยกั วยว่า วยโ วยใ วหน้า วัฒน วัตก วัตถุ วันอ วาคม วามต้ วามพ วามรู้ วามส วามสะ
วามสา วิกฤ วิจัย วเพิ่ วและ วโน้ วโล วใน วไท วไป ว็บไ ว่างวั ว่าด้ว ศจิกา ศักดิ์ ษกรั สงค์ สนใ
สภาพ สมัค สมาค สมาชิ สมเ สรุป สร็จ สวน สวัส สหก สอง สังกั สัญญา สั่งกา สำเร็ สิงหา สิ่งแ สียชี
สุวร สูงสุ สู่การ สโค หนัก หนือ หน่าย หน้ากา หมาะส หลว หล่ง หาคม หาดไ หานค ห่งป ห่วง ห้คน ห้ทุก
ห้มีกา ห้มีค ห้สามา ห้ได้ อกัน อกับ อกแ อขอ อข่าย องข องต องถิ่ องทา องมี องส องห องอ อช่ว อดจ
อดเ อนก อนกา อนป อนรั อนาค อนามั อนุญา อนุทิ อนุมั อนแ อนใ อบคุ อบด้ อบถา อบร อบห อบเ อบแ อบใ
อมด้ อมทั้ อมรั อมั่น อมแ อมโ อมใ อยก อยละ อยอ อยู่ระ อรับ อร่ว อลด อส่ง ออน อัตรา อาการ อากาศ
อาคาร อาหาร อียด อเชิ อเพิ่ อเศ อเส อและ อโค อไม่ อไว เกณ เกิน เก็บ เข้ารั เข้าสู่ เข้าใ เจน
เจริ เซีย เดิม เด็จ เด็น เตอ เตือ เต็ม เทีย เฝ้าระ เพราะ เภท เมิน เยี่ย เร็จ เลข เลือ เล็ก เวณ
เวีย เว็บ เว้น เสร็ เหตุ เหนื เหมาะ เอส เอีย เอเ แก่ป แก่ผู้ แก้ปั แจง แต่ละ แต่วั แต่เ แนะนำ
แบ่ง แปล แลก และข และจั และน และบ และผ และพ และพั และภา และร และระ และสา และส่ และห และอ และโ
แวด แหล่ โคโ โทร โน้ม โภค โยง โรนา โหม ใจเ ใจใ ใช้จ่า ใช้ป ใช้ใ ในฐา ในทุ ในภา ในส ในสั ในส่
ในห ในอ ในแ ให้ก ให้ทุ ให้ส ให้สา ให้ห ให้ไ ไซต์ ได้ก ได้จั ได้ดำ ได้ที่ ได้ป ได้มา ได้ร่ ไตร
ไปตา ไปยั ไปสู่ ไปแ ไปใ ไฟฟ้า ไม่ใ ไรก็ アドレス キー コマンド コンピュータ サーバ ソフトウェア ツール ディスク データ データベース
パラメータ パーティション ファイルシステム プログラム マシン メール ユーザ ユーザー 丁薛 专家 专门 业发 业链 严重 丰富 主 主体 主动 主持 主机 主题 举办 义思 义现 乌克
乐际 习贯 事件 互信 互利 互動 互尊 互联 些文 些软 交往 产党 产力 产生 产量 介绍 仕事 代码 令列 令行 仮想 件內 件名 件服 优先 优质 传承 伴关 佈版 位元 位址 位置
体制 体化 体验 作业 作伙 作品 作系 使命 來自 例子 供应 供给 依性 依托 便利 俄罗 保留 保證 保護 信心 修复 修正 個 個程 候变 倡议 做為 優先 元 元首 充分 先生
克兰 党员 入推 入新 入贯 全体 全党 全力 全局 全方 全省 全部 公共 公司 公平 公式 公路 公里 共产 共享 共赢 关切 关负 关部 具体 内存 写入 军事 冲突 决策 准备 凝聚
処理 出口 出台 出現 分别 分割 分区 分点 切实 初始 初期 利共 刪除 制定 制限 副主 力度 办公 加入 加大 加密 加紧 加载 动安 动构 动高 助力 動程 包容 化全 化发 化国
化建 化改 医疗 华民 协作 协同 协议 協定 单位 单独 南部 卫生 原始 参见 參數 友谊 双边 发现 发行 发表 发言 发送 取代 变量 变革 古 只需 台阶 史性 号化 合理 同利
同发 同名 同样 同樣 名字 启用 吸引 员长 商品 商环 啟用 回答 团队 団体 困难 国企 国元 国全 国共 国关 国原 国发 国国 国总 国情 国民 圖形 场景 坚强 域合 培育 基
基层 基礎 增进 声 声明 売 変数 复制 复杂 外开 多名 多家 多次 多种 多项 大国 大型 大复 大多 大学 大家 大小 大常 大成 大部 夯实 失败 夾內 奋进 媒体 子 字化 字符
字经 存储 学生 安徽 安排 官方 定版 实合 实推 实践 审议 客戶 宣布 家发 家级 密切 密码 密钥 导弹 导致 尊重 尝试 尽管 局势 局常 局面 居民 届全 展作 展开 展成 展战
展新 展现 展道 山东 工智 左右 巨大 布局 带领 常 常用 常见 平均 平强 平新 平稳 广东 广大 广泛 应用 应链 度融 度重 座谈 建交 建新 建议 开启 引导 弘扬 强国 强大
当天 形式 彻习 彻落 征程 心利 必 快建 快推 快构 快速 态环 总体 恢复 情防 意见 意识 感受 態檔 應用 成功 成员 成效 成立 战争 手动 手動 扎实 扩展 技创 技術 投入
护国 担当 挂载 指令 指引 指明 指示 按照 挙 据显 授权 授權 採用 探 探索 接受 接口 推出 描述 提示 換 收入 改善 改造 攻关 攻坚 故障 效率 散佈 数 数量 整体 文交
断提 斯国 斯坦 新兴 新冠 新动 新发 新征 新成 新技 新版 新疆 新篇 新质 新高 方位 方加 施設 族伟 既 既存 明显 明确 春节 显著 普惠 智慧 暗号 替 替代 朋友 期待
本节 本身 机械 李强 材料 村振 条件 架构 架構 查看 树立 根據 根本 格局 格式 案內 桌面 検出 業系 極為 構成 模組 檢查 欄位 權限 次全 欢迎 正义 正式 正确 正確 步提
步驟 步骤 武器 武装 死亡 段階 比增 比较 民主 民共 民大 气候 江苏 江西 決定 汽车 沟通 河北 河南 治療 法律 法治 注入 流合 测试 济发 浏览 浙江 深度 測試 游客 湖北
湖南 源码 满足 潜力 激发 無法 牢记 物流 物理 特 特殊 状态 独立 王毅 现场 理员 理員 理器 理论 環境 甘肃 生成 生物 產生 用意 畅通 界面 略伙 番号 疫情 登录 登録
發生 發行 监测 相依 相容 相应 相關 真正 研发 确定 确立 确认 磁碟 示例 示范 社区 祗需 禁止 福建 福祉 种方 移除 稱為 稳步 穩定 空 突出 立场 立法 竞争 章 符號
答案 策部 签署 範囲 篇章 簡單 类命 粮食 精准 系发 納入 紧密 經常 網際 編輯 編集 繁荣 组件 组合 组成 细节 经贸 经验 结构 结果 统筹 统管 续发 续推 编译 罗斯 置
美丽 美好 群組 翻译 考察 考虑 联网 聚焦 胜利 脚本 腳本 自然 至少 至目 良好 色列 若干 范围 获取 营商 营造 蓝图 蔡奇 薛祥 虚拟 虛擬 融入 行业 行版 袭击 装软 複雜
解決 言語 計畫 訊息 設備 詳細 變數 认真 讨论 记录 记指 讲话 论坛 设社 设立 设计 识别 询问 语言 请参 调整 调查 调研 谋划 質問 财政 质生 贵州 资金 走进 赵乐 践行
转化 转型 输入 辨識 边主 达成 运动 运输 近用 返 返回 进展 进程 送回 适当 适用 通用 通道 造业 造成 造福 進入 逻辑 適用 避 部长 部队 郵件 采取 重庆 重视 量共
金融 铁路 镜像 长期 開始 開発 関連 阅读 防控 防部 阶段 陆续 除非 際網 集团 集群 雖然 電子 面临 面建 面战 面推 面积 面贯 韧性 項目 領域 页面 顺利 预计 额外 风险
首次 驱动 高效 高标 高速 黑龙 龙江 가게 가능한 가면 가운데 가치 각종 강조 갖고 같아요 개념 개발 거의 건물 것이라 것이었 것처럼 결과 결국 경우가 경우에 경우에도
경우에만 경제적 경험 계속 공간을 공개 과거 관계 관계자 관련 관리 관심 관한 국가 국물 국민 국민들 규모 규정 그냥 그대 그들 그래서 그러 그러므로 그러한 그런 그렇게
그렇지 그만큼 그의 근처 기능은 기능이 기대 기록 기본값으로 기본적인 기술 기업 기지 나는 나머지 나오 나타나 나타난 남극 내용 내용을 년대 노동자 노동자들 높은 다르
다릅니다 다양 다양한 다음과 달러 대부분 대상 대전역 대통령 대표 대한민국 데스크톱 데이터를 독일 동시 동작하지 동작합니다 되고 되는 등의 디스크를 디스크의 따르면
때문입니다 라고 러시아 마운트 마음 마찬가지 마찬가지로 만드는 만원 많고 맛은 매우 맥도날드 먹고 먹을 먼저 메뉴 메뉴가 메모리 메시지를 명령을 명이 모습 목표 못하 무엇
문제를 문화 민중진영 바다 반대 반면 반찬 받는 받았 발생 발전 발표 밝혔 방문 방법 방법이 방법입니다 방송 베이스 변화 보고 보다 보십시오 보이 부트로더 분들 분석
분위기 불과 불구 비중 비해 사건 사고 사상 사업 사용자 사용자가 사용자의 사용하고 사용하려면 사용하면 사용해야 사이 사장님 사회주의 상당히 상태 상황 생산 생활 서로
선거 선생님 선택하면 선택하십시오 선택한 설명 설명합니다 설정에 설정이 설정하면 설정한 설치가 설치하고 설치하지 설치합니다 성격 세기 세종기지 소프트웨어를 속에 속에서
손님 수도 수밖 수준 수출 시대 시설 시스템으로 시작하였 실제 실제로 아니면 아닌 아래에 아이 아이들 아주 아직 아침 않다 않았 않은 앞으 어느 어떤 얼마나 엄청난 없었
없이 에서 여기서 여러 역사 역시 역할 영향 영화 옛날 오늘 오늘날 오히려 올바른 올해 옵션은 완전 완전히 왔다 요구 우리들 운동 운영 위에 위해서 유럽 으로 의식 의원
의한 이곳 이루어지 이를 이름 이름을 이미지 이미지를 이에 이와 이용할 이유 이처럼 일까지 일반 일반적으로 일반적인 일에 일이 입니다 있고 있기 있는데 있는지 있다는
있다면 있던 있도록 있습니 있어야 있을 있지만 자동차 자체 작업을 작품 장치를 장치에 재벌 적이 전망 전문가 전통 전했 전화 점에서 점이 정보가 정보는 정신 정책 정치
정치적 제대 제품 존재 종류의 좋고 좋습니 좋습니다 주고 주로 주문 주요 주장 준비 중심 중요 중요한 지난해 지니 지원 지원하는 지원합니다 질문에 질문을 차이 참여
참조하십시오 찾아줘 첫번째 추가로 출판 치료 커널을 커다란 커피 컴퓨터를 컴퓨터에 컴퓨터의 크게 크기를 텍스트 통한 특별한 특징 파라미터로 파일은 파일의 파일이 파티션에
파티션은 파티션이 패키지 패키지가 패키지의 평가 표시합니다 프로그램에 필요 필요가 필요합니다 하나를 하려면 하며 하십시오 하여 하였 한편 해도 해서 현상 현실 형태 환경
활동 회사 훨씬
""",
    5: """
abando abc abduct abends abgele abgese ablauf ablehn abnehm abogad abord absich abstan abstim
abu abzusc acaba acabar academ accion accomp accura ach acima acknow aclara aclaró activa
activo acto actor actore actos actres actriz actuac acumul acusac adatta adds adecua admit
adoles adquir adulto advent advert advice advier advirt advise advoca aeropu affili afghan
afrika aftern agent agente agents agiert agosto agrade agree agrega agresi aid aim aimed aircra
aire akteur alan alarma album alcald alcanc alegeț alejan aleman alex algun alianz allega
allian allá alongs alters altos ambas ambass ambiti amigo amplia amt anaya anbefa andy anerke
anfrag anfäng angefa angekü angeme angene angeno anger angesp angest angrif angry angst angéli
anhand animal animat ankomm anlass anlieg anmeld annahm annet ansatz anscha ansich ansons
anstat anstre antoni anyway anywhe anzeig anális apartm aporta apoyan apoyar appell applie
apply apreci aprend apropi arab arabia archit argent argue argued arm arme arms arrang arsena
artist arvo arxius asesin asesor asette asia asian asiste asisti asking asks aspect aspira
assaul assign ataque athlet ativar atrás attach attitu attrac attrak audio aufbau aufent aufgeb
aufgef aufgeh aufgel aufgen aufges aufget aufgew aufnah aufrec aufruf aufste auftau auftra
auftre auftri aug auge ausbil ausbre ausdru ausdrü ausenc ausfal ausgab ausgan ausgeg ausgeh
ausgez ausgle auslan auspro ausseh aussie ausste austau auswei autor autos autóno avance avviar
avviat aware ayrı azteca baby backed backgr bag bahn baker bakr bald ban banco banken bankru
bar barack barcel barra barrel basica bastan bau bauen bay bayern beantr beantw bear bearbe
beaten beatin bed bedenk bedroh bedürf beeind beende befass befrag begann begegn begehr begins
begrün begrüs behalt behaup beinha beiträ bekämp belief belong bemerk bequem beratu bereik
bergen berufe berufs berühm berühr besche beschw besorg betref betreu beträg beurte bevorz
beweis bewerb bewerk bewert bezoge bienes bilden bildet binden biológ birini birmin birth
birthd bissch blamed blanco blieb blogge blogs bloque bloss boca boden bodies bombin botsch
bought bowl bowler boyfri boys brain brande brazil breaki brian bridge bright brinda bringi
britán broadb broadc broke broken broker browse brutal brücke bueno buenos bullet bunch buried
buscan bush butter buzzfe början búsque bücher bühne büro cabe cabine calida califi caliph
calle camp campo canadá canal cancer candy cantan capabl capt captiv card cards cargos carrer
carryi cars carta cast casual católi causad causar causin causó cautio cent cents ceremo cerrad
cerrar certif ceva chain chair changi charak charit charli chart cheap cheese chef chelse
chicag chicke chiede chose chosen chris church chí cienci cierre cierta cifra cifras cinema
circun cited cities civili clara clarke clase clave clever clip closer clubs clínic coalic
coalit coast coffee coinci colabo cold colect colegi collap collea color comedy comer cometi
comida comité commod compon compre conced concen concie concre confes confia confli confor
confro confus consci conseq consig contes contex contó convie convin convir cook cooper copa
copy corazó corn corren costa costum count county coupon courte courts cov covera coveri crazy
creado cream creatu crecie crecim credib creen cricke cristi crop crucia crude cruz cuaren
cuarto cuidad culpa cumple curios curiou cuts cuttin cuya cuyo cuál cuánto cáncer cárcel célula
dach dachte dahin dahint dalle dama damali danebe daniel danke dark dauer dauern dauert daught
davis davor daño debemo debent debut decena decent decirl decret deeply defenc define degree
deinem deinen deiner deja delega deligh delinc demana demasi dems demues denomi dens deny
depind deposi depres derart deras dereft deriva derrot desapa deserv desper desto destro destru
detain detene deteni detrás devast dezent dialog dichos dicien dictat diego diejen dienen dient
dieron diesma difund digo dijero dingen dinner dios diplom dire disast discip disclo diseña
disfru dishes diskri diskus dismin dismis dispar distan ditamb divide divisi dizini doble dog
dolor domici domini donner doppel dosis downin dozen dozens dpa drama dramat dran drauf drauss
draw drawn dresse drin drivin drugs dry durchz dutzen dynami déterm dónde dürfte düssel easter
eating ebene ebola echt echte edge editio edt educac eficaz ehrlic ehto eignet eindeu einers
einfüh eingan eingef eingeh eingel einget eingri einhal einher einkau einkla einkom einlad
einsti einzug einzus eis ejerce ejerci ejérci elabor elegid elsewh eltávo emails embara embarr
embass emitid emocio emotio empezó empfie empfin emphas empiez emplea encabe encima encoun
encues endet ending enfoca enforc eng engagi englis enjoye enorme ensayo enter entera entere
enteri enterp entfal enthus entien entlan entlas entrep entspa enttäu enviad envió enz epidem
episod equall equipm equity equiva erarbe ereign erfass erfähr ergibt erhiel erhobe erhöhe
erkran erlang erlebn erlebt erledi erleic erläut ernst errich erschi erstau erstes erwach
erwerb erziel escena escuel escánd esegue esenci esittä espect estaci estadi estadí estata
estela estilo estrel estren estruc estuvi estuvo esté estén etabli etapa evalua evenin everyb
everyw evoluc exacta examin exceed excell excepc excess exclud exist expans expire explod
exploi explos explot expone expues extens exteri extern extran extrao extrañ eyes fabric fachkr
facts facult fahrer fahrt fahrze fail failin failur fairly faktor falle fallec fallin famosa
famous farben farm farmac farmer fashio faszin fazit fbi fears feed feels feet feiert feita
felici felipe feliz fellow femini fenóme fernse festiv festzu feuerw fiesta fifth figur figura
file filed filing finale finals finds fines finger fino firma firmad fisch fische fits fixed
flasch flavor fleisc flexib fliege fliess florid flow flucht flug flugze fly flying fläche
flücht focusi fokuss foot footag formac formal formar formas formen fortal fortsc forum fossil
fotogr fotos founda fragt framew francs frankf frankr fraud frecue freedo freela freie freien
freier freige freiwi fremde freude früh frühen frühja fuego fuel fully funció fundac fundin
funny fussba futura fàcil fälle física físico fútbol fühlen führe fülre fünfte fürs gadget
gained gains galt gaming ganado ganska ganó garcía gearbe geblie gebore gebote geburt gebäud
gedenk gefeie geford gefrag geförd geführ gegang gegrün gehe geheim gekauf gelang gelern gelung
geländ gemäss gemüse genehm genies genişl genug genuss genüge geogra george gerich gern gerät
geschw geschü gespro gestar gester gestió getan getrag getrof gewens gewähl gezeig geziel
gezoge geände geöffn girlfr girls glas glaubt glückl gmbh gmt god golden goods gov grad gradua
graham grain grand grant gratui grave graves greife greift grew griff grossa grossb grosst
grown grunde grün grüne guaran guard guardi gubern guest guide guidel guilty gulf gun gusta
guter gutes guys gäbe gängig gäste género gültig gần habido hablan habló habt hacers haga hagan
hair halle hallow haltun hambur handed handli handlu handwe handy harder hardwa harm hart hará
hate haut hayan headli headqu heat heavil hechos heftig heimat heiss hell helpfu herbst herkun
herr hersel herz herzli heutig hey hierbe hierzu hiess hija hill hinbli hinder hinsic hjälp
hochge hochwe hoevee hoffe hoffen hoher holder hole hollyw homes homose honour hoped hoping
hoppa horari horrif host hotel hoz http humana humani hunde hunder hurric husban hände hängen
hängt häuser höher hören ian iba iban ice ideal ideale ideen ido ignore ilegal illust immigr
implic impone impose imposi imposs impues impuls imágen incorp increm ind indeed indeli index
indian indicó ine infant inflat info infos ingeni ingred injuri inkl inmigr inmuni innens
innere innoce inom insigh inspec insura insurg inteli interr invent invert invita invite involu
ios ipad irish irregu isil island israel italia italie italy izquie jack jahrze jail jamás jan
japón jason javier jedenf jederz jeglic jene johann johnso joined joinin joke jones jong jorge
jornad jose josh journe joven juan judge juego juicio juli jump juntos justo jährli jüngst
kaffee kallas kalt kamen kampf kannte kapita karte karten katego katzen keen keeps keines kelly
kenne kenned kennt kenntn kentät kept keuze kevin kick kid kill killer kilóme kim kinds king
kirche kitche kjent klappe klare klasse klein kleins klima klimas klingt knife knowin knows
koalit kobani kochen kohlen kollek komfor kommis kompet kompli kompon kondit konseq konser
konstr konsum kontex kontin kooper korea korean koruma korvaa kostet kranke krankh kreati
kredit kreise krieg kriege kriegs krise krisen kriter krävs kuchen kunne kunst kunsts kurzem
kurzen kuva käyttö käytös kép köln kümmer kündig künfti kürzer kürzli labor laden lady lag
landen langjä lanzar latina latino laufze lautet laws lawyer leads lebend lebt lecker lee leg
legen legend legt legte leices leiter lejos lendin length lengua leser lesson lets leucht leyes
lezen león lib libro libya licens licht lieben liebli liebst liesse liest liga lights likes
limit limita linie liquid lista listed lists listă lived liverp llamar llamó llega llegan
llegue llevad llevan llevó locale locali locker logik lograd logró lohnt lor lord lose losing
lots lovely lucky lucrur luft lust lächel länge lídere lösen mac mache madre maestr mainly
maker makers mala male managi maneja mangel manhat manner mano manos mantie map marca marcad
marco margin marido marine marke marken marks martín maría mascar maschi mascul masiva masked
massac masse massen massge matrim matthe maturi max meade mechan medici medium medizi megadá
mehrfa mehrhe mehrma meines meint mejore meldet memory menore mental menu menü menüsü merger
mesaje mesti metall metern metros miedo miglio miguel mike millón min minder mine mini minimu
mirror mismas mismos mistak mithil mitt mittei mitten mobili mode modelo modera modifi moduli
mohamm molest moltes mom monatl monats monter monthl morgan morir mortal mostró mosul motiva
motivi mounta mouse moveme moves movies movili mps muchís mukaan mukais mund musica myster
máxima máximo mädche médica mögen münche nachfo nacht nachte nachvo nachwe nachzu nación nahe
nahezu nahm nahmen nahrun namens names narrow naturs naviga nbc nearby ned nennen nennt nerven
neun newcas newsle ngăn nhiệm niemal nigeri nincs nivele niño nomi nomina norte notabl notes
nuevam nueve nummer nyckel nâng nähe näher nötige oberfl objeto obra obstan obtain ocasió
occurr ocho oct oculta ocurre odds offenc offens oficin ofreci oftmal ohnehi ojos oldalo oldalr
older olympi oms onto opened opfer opinio opinió oposic oppone oppose optima optimi optisc
ordere ordnun org orgull orient oro orte oscar otorga oursel outcom output overse overvi overzi
owner pablo pace pacifi pact padre pagar pago pair pan panel pantal papier parecí paris park
pasa pasada pasand pase passio passo passt pausch paz pcs peace pedro pelícu pena penalt pendan
pendie penis pensam pensio pentag pequen percen perder perdió perfil periód permis perspe
perten peso petici petrol pflanz pflich philip phones phänom phối pic picked pidier pidió
pieces piel piensa pinter pitch placed planea planen planes plant planun plasti plays plazo
pledge pläne plötzl pocas podcas podero podido podía pointe polici polize poll polls pone poner
pop portal portav portug posici posses povert powers praise prayer precio prefie pregna preise
premio preser presió presta presum presun previa priced pricin print prisió prize probad probie
proced proget progno promed promet promoc promov prompt pronun propag propie propon propor
propós protag proteí protoc prove proven provis prüfen pubbli publik pudo puedes puedo puerto
pulled punkt puntos pure pursue pushed pushin puso puts pyongy pérdid qaeda qualif quals quasi
quedó querem quería quiera quit quitar quizás quién quoted radica raisin random rare rarely
raten raus razone reads recall recess rechnu rechtf rechtl rechtz recibe recipe reclam reden
reducc referi referr refier regime reglas reibun reinig reise reisen reiter reject relató
reliab relief religi remark rennen renova renunc rep repräs resalt rescue resign resolv respal
ressou restau restri restru retain retire rettun reunió revisa revise revisi revolu reward
rezept ricard rich riesig riippu risike rising rival rivals rivera rock rohsto rollen rote
roten roughl round row rufen rugby ruhige rule ruled ruling rumor rumore rumour runde runs
russla ryan rápido rätt räumen régime río saben sache sachen sah salida salina salir salió salt
salvar samall sammel sancio sangre sanida santa sarcin sarkai sars sat satiri satisf satz
sauber saudi scelto scene schade schalt scharf schaut scheme schenk schiff schild schlaf schlic
schlos schlüs schmer schnei schock schrie schuld schult schwed schwim schwin schwäc schäde
schönh score scotti scroll seat sede seek seekin seemin sees seguim seid seitde seized sekund
semi senken sensac sensib sentim sentir senzil sept seres server servir sesión sessio sets
settle setzte sex sexo seçilm seçim señor shadow shape sharp sharpl shipme shock shocke shocki
shoot shop shoppi shots sick sicure sides siete siglas siglo signs siguen silenc silver simbol
simon simpli sina singer sinken sinnvo sit sitio sittin sitzen sjekke skepti skin skippe sleep
slow smartp smartw smith smooth sobrev sodass sofern soft sola solame solang solch solida
soluci somos song songs sonne sony sorry sortie sospec sosten sostuv soul southe soviet sovint
soweit soy spaces spanne spannu sparen spd speech speed speise spesso spezif spirit sponta
sportl sports spotte spring spüren square stadiu staffe stamme stammt standi stando stands
starri stars starts startu stated statis stattd status stecke steckt stefan steigt stellu stelt
stephe stg stick stimme stocks stolen stolz stomac stood storag stores storm strahl straig
strang streck streic stress strict stroms struck stuck studio subord subray succee sucede
sucedi suceso suche suele suerte suicid suma sumini summar sun sunni sunteț supera supone
suppli surely surgeo survey sustai sustan sustit sweet swing syötet sábado sánche sämtli síntom
südlic tables tablet tackle tactic tages takeov takip talent talked tampa tariff tasa tasche
task taste tat tatsac taucht taxes taylor teache teen teenag teile teilna teilne teils teilte
teleco telegr teleph tells teléfo temas tempor tend tenden tender tendre tendrí tenien teoría
tercih terren terrib testen tests teuer teurer texas thank theate theatr themat theore theori
theory theref thin thomas thread thúc thậm thẻ tief tiefer tienes tier tiere ties tildel tim
tiny tipped tired tisch titel titles tokyo tolera toll tolle toma tomado tomorr tomó tonnen
tool topics totall totalm touris tourna traded traduc traine tranqu transl trasla tratad tratam
tratan treat treate trend trenne treten trick trinke tritt trocke troops troubl truth tryk trái
trägt trì tsunam tuned turkey turkis turnin tutto tuvier tweet tweete types typisc tyylin tätig
título tạp từng ubicad uitgeb umfeld umfrag umgebu umgese ums umsatz umstän unable unchan
unconf underg underl underw unempl unexpe unglau unidas unión unklar unknow unless unmitt
unname unten unterb unterd unterg unterk unterl unzähl upcomi upgrad upload upper urged urhebe
urlaub ursach urteil usan usate ustede utföra utgåva utilit vaak valinn valoar valora valuab
values vater vaya vegeta ven venezo venezu venta ventaj ventur verabs veranl verano verban
verdac verfas verhan verifi verify verkün verlas verlau verleg verlän verläu vermeh vermie
vermit verpac verpas verseh verset versta versto verstö vertri verurs verwei verzwe vetera
viaje vicepr vidas videos vieler vielfa vielfä vielme vielse vielza viewer views vigila villag
vincul vio violac violat virgin vision visiti visito vista visual vital vive viven vivien vivir
voleu volk vollen vollko volume volvió voran vorber vorder vorgab vorhab vorjah vorkom vorläu
vorne vorsch vorsit vorsta voted voters voy voz vuelta vuelto vuelve vulner værdi vía vögel
wachse waffen wahrge wahrne wake walkin wander warm warten wartun watchi weak wealth wearab
wearin weathe websei weibli weiche weight weihna wein weird weisse weitge wenden werbun werkst
wertsc wertvo weshal wettbe wetter wheat whom wicket widely wien wikipe willen wins wirken
wirkun withdr wobei wohnun womögl worldw worrie worse wort worte worten wozu writes wuhan
wurzel wächst wälder wären yer yield younge zealan zeitge zeitli zeitra zerstö zertif zij
zubere zucker zuerst zufrie zugang zuge zugrif zuhaus zuläss zumal zuscha zutate zuverl zwecke
zweife zwinge zürich ángel ältere ändert ésta éxito înseam întâi öffnen öffnet öffnun ökolog
ökonom öncede översä überga überge überla überni überno überse übersi überst überwi đáng διάταξ
επίπεδ επεξερ εφαρμο κάνετε μέροσ μορφή οποιοδ ορίσετ πατήσε τύπου τώρα две задачи именем
каждой объеди перечи полнос расшир текуще требов آخرون آخرین آلية أبحاث أبناء أثار أجانب أجنبية
أحداث أحدهم أحزاب أحمر أداء أدلة أدى أراضي أربع أردوغا أرقام أركان أسرة أسفرت أسلحة أسماء أسود
أشار أصبح أصوات أطراف أطفال أفادت أقرب أمل أمين أنا أنحاء أهداف أوروبا أوسط أوضح إجرامي إرهاب
إسطنبو إسلام إشراف إقامة إمارات إندوني إنسان إنساني إيجاد إيران ابتداء اتجار اتخاذ اتصالا
اتفاقي احترام احتفاظ احتفال احد اختبار استثما استجاب استخبا استرات استعدا استغلا استقال استقبا
استماع استمرا استهدف اسمه اشتباه اعتبار اعتداء اغتصاب افريقي الحد الحق انتباه انتشار انتقاد
انتقال انتهاء انسحاب انطلاق انه اهتمام اگرچه باب بالغة بتهمة بحر بحري بحرية بحرين بحضور بحلول
بدء بدأت بروز بشرية بطولة بعيد بفضل بقاء بقيمة بلدين بلغت بمناسب بمنطقة بنسبة بهذا بهذه بهم
بوجود بيت تأتي تأثير تأكيد تابع تاريخي تالية تتعلق تتمثل تجمع تحديث تحريات تحرير تحمل تدبير
تدخل تدوينة تراب ترشح تسبب تستهدف تشرين تشهد تصل تضامن تظاهرا تعامل تعبئة تعبير تعد تعرض تعرضت
تعليق تعليم تعود تغريدة تغيير تغییرا تلقت تمت تمكن تمكنت تنقل تهدف تهم توالي توصل توصلت توفر
توفي توقف تولید تونس ثقافية ثمانية جانبه جبهة جثة جدا جراء جرائم جرت جرى جزئیات جزيرة جلسة
جماعة جمعية جنسية جهات جهتها جوية جيد حادثة حافظه حاكم حالية حاول حراسة حراك حرية حصل حصيلة
حقيقية حكومية حلول خامس خامسة خرطوم خصوص خصوصا خطاب خطة خطوة خطوط خلاله خلفي خليج خمس دجنبر
دراسة درجة درهم دعا دورة دوري ذكر ذكرت ذكرى رئاسية رئيسة رئيسي رابع راحل راهنما رجب رحلة رسالة
رسميا رفع رقم رمضان رويترز زعيم زيادة سؤال سابقا ساحة سبق سبيل ستة سترات سجل سجن سفارة سفر سفير
سكان سلسلة سواء سواحل سودان سوداني سوريا سيد سيدة سير سيكون شأن شاب شارع شباب شبكات شخصيات شدن
شراكة شرایط شرعية شركات شعبي شغل شكل شوارع شيخ صادر صالح صحافة صحراوي صحية صدد صغيرة صفراء صلاة
صناعة صورة صين ضحايا ضرائب ضرب ضغط طائرة طرق طنجة طويلة طيب طيران ظاهرة ظهر ظهور عالمي عالمية
عاماً عددا عديدة عرض عشرة عشرين عضو علاج علاقة علم علما علي عليا عليهم عمال غاز غرب غربي غربية
غضب غياب فان فتح فرص فرق فرقة فساد فضلا فعالیت فيزيائ قائد قادة قارة قاضي قامت قايد قبض قبيل
قتلى قدیمی قرابة قرارات قرب قرر قررت قرن قصد قطاعات قليلة قناة قواعد كأس كاتب كافة كاملة كاميرا
كبار كبيرا كتابة كرة كشفت لاحقا لازمة لاعب لجوء لدينا لرئيس لصالح لصحيفة لقب لقي لكرة لكنه لما
لمدة لوزارة لولاية لولي ليست ليل ليلة ماء ماكرون مبادرة مباشر مبلغ متعلق متورطي متوسط متوقع
مثير مجالات مجلة مجموعا محاكمة محامي محاولا محتجين محطة محلي مخدرات مخصصة مدة مدعي مدن مدنية
مدى مرأة مرتبطة مرحلة مركزي مركزية مسار مساواة مستشفى مستشفي مستقبل مستمر مسجد مسلمين مسيرة
مشاركي مشاريع مشترك مصرعهم مصرية مصطفى مطار مطالبة مظاهرا معالجة معتبرا معرض معروف معروفة
معطيات معه معها مفاوضا مقابلة مقارنة مقبلة مكافحة مكلف مكلفة ملعب ملكية مليار ممارسة ممكن منتصف
منح منصب منع مهاجري مواطن موجة موسم موعد مولاي ميزة میزبان نار ناصر ناطق نجم نحن ندوة نزاع نسبت
نشرت نشرته نشطاء نصف نظرية نظيره نفط نقطة نقلت نمو نهائي نور نونبر هؤلاء هجرة هجمات وأبرز وأثار
وأشارت وأصيب وأعلن وأعلنت وأفاد وأوضحت وإن واسع واسعة واعتبر واقع واقعة وبين وتأتي وتحديد وتقول
وحدة وحيد ودعا ودعت وسبق وسجل وصل وطن وعدم وفاة وفقا وقبل وقعت وقوع وكذا وكذلك وكشف ولن وما ومع
ونشر ونقلت وهم ووصف ويأتي ويقول ویرایش يأتي يبدو يتعين يجري يحمل يخص يذكر يريد يشار يضيف يظهر
يعرف يكن يمن يناير يورو يوليو يوليوز يومي يونكس پرسش กกร กกระ กกลุ่ กกัน กจ่าย กจ้าง กฎาค กฐาน
กด้ว กถึง กทม กทร กทาง กที่สุ กทุก กนี้ไ กฝ่าย กพบ กมาต กมิติ กยิ่ง กรก กรทา กรที่ กรธ กระทำ
กราค กราย กรเ กรแ กรใ กรไ กฤต กฤษ กลิ่น กลไ กล้เ กวัน กว้าง กศึก กษณะ กษาที่ กษาอ กษาเ กษาแ
กษาใ กสาร กสำนั กหน่ กอนา กักตั กังว กัดก กันกา กันข กันต กันมา กันสุ กันเ กันไ กับดู กับบ กับแ
กับโ กากอ กาญจ การกั การก่ การขา การคั การจ การจำ การจ่า การจ้า การดั การต่ การต้ การท การทา
การทุ การน การนี้ การบู การผู้ การฝึ การพ การฟื้ การม การมา การรา การศู การสั การสา การหา การอำ
การอุ กาศเ กาสใ กิจชุ กิจที่ กิจพ กิจเ กิจไ กิดป กิดผ กุมภา กเฉิ กเฉี กเดิ กเบี้ กเรี กเว้ กเห
กแบ กแห่ กโค กโร กไป กไม่ ก่อส ก่อใ ก้าวห ขณะที่ ขณะเ ขอข ขอค ขอรั ขออ ขาดแ ขีดค ขียว ขึ้นจา
ขึ้นทะ ขึ้นอ ขึ้นเ ขึ้นไ ขได้ ข็งแ ข่งขั ข่าวสา ข้มง ข้อต ข้อส ข้างห ข้าราช คการ คงข คชัน คณะทำ
คณะผู้ คตะวั คนที่ คนเ คนใ คมข คมเ ครรา ครศ ครัด ครับ คราะห์ ครึ่ง ครเ คร่ง คลน คลอ คลาย คล่อ
คล้าย คอน คัญกั คัญที่ คัดเ คับใ คารก คารพ คารเ คำนึง คำแนะ คียง คุณป คุณส คุมกา คุ้มกั คใต้
ค้าและ ค์ควา งกฎ งกลั งกลา งกลุ่ งกาย งกำห งก่อ งขณะ งคณะ งคร งครั งคล งคุณ งค์ค งค์เ งจัด งชาว
งดัง งด่ว งตน งตลา งตัว งตั้ง งติด งถูก งทรั งทั่ว งทั้ง งที่ผ่า งที่มี งที่เ งที่ไ งท่อ งธนา
งธุร งนอ งนัก งนาม งน้อ งบุค งปรั งปล งปลั งปัญ งผู้ป งผู้ป่ งผ่าน งพัฒ งพาณิ งภูมิ งมอ งมาจา
งมาต งมีกา งมีป งยัง งยุติ งรถ งรว งรอ งรัก งรัด งราช งรุก งลง งวด งวล งวัฒ งวัล งศึก งศูน งสม
งสัย งสามา งสำคั งสำนั งสิท งสิน งสือ งสุข งสูง งหนึ่ งหน้า งหล งหลั งหลา งอง งอธิ งอย่า งอาชี
งอายุ งอุต งานกา งานด้า งานตา งานต่า งานภา งานร่ งานส งานห งานอ งินกู้ งินใ งินไ งื่อน งเข้
งเจ้า งเชื่ งเดิ งเดี งเดื งเต งเต็ งเน้ งเป้า งเพิ่ งเรี งเรื งเร่ งเล งเว งเห็ งเอ งแก้ งแล้
งแห งโด งโล งโอ งใก งใช้ งใด งใย งไก งไว้ จจริ จจัย จชุม จนถึ จนเ จประ จราจ จราช จะดำเ จะทำใ
จะสามา จะส่ง จะเข้า จะใช้ จัดกิ จัดขึ้ จัดงา จัดตั้ จัดส จัดใ จัยแ จากค จากต่า จากที่ จากผู้
จากภา จากสำ จากห จารย์ จำปีง จึงข จึงมี จึงเ จเป็ จเยี่ จให้ จไท จ่ายเ จ่ายใ จ้งเ จ้างงา ฉพาะใ
ฉลิม ฉียง ฉุกเ ชนทั่ ชนทุ ชนสา ชนอ ชนิด ชน์จา ชน์ใ ชบัญ ชมก ชลบุ ชสีมา ชอาณา ชัดเ ชับใ ชัยศ
ชั่วโ ชาการ ชาติแ ชาติไ ชายแ ชาวไ ชิงรุ ชิญช ชิญรั ชีพแ ชี่ยว ชี้แจ ชื่อเ ชื้อรา ชื้อเ ชุมไ
ช้งาน ช้บริ ช้สิท ช้เท ช้เป็ ช้ใน ซอร์ ซีนเ ซีนโ ซีนใ ซียน ซึ่งก ซึ่งกา ซึ่งข ซึ่งป ซึ่งส ซึ่งใ
ซึ่งไ ญกับ ญชว ญชาติ ญญัติ ญรับ ญหากา ญหาเ ญาตใ ญี่ปุ่น ฎาคม ฏิรูป ฐานกา ฐานข ฐานรา ฐและ ฒนากา
ฒนาที่ ฒนาป ฒนาระ ฒนาแ ณกุล ณประ ณรง ณรัฐ ณสม ณะทำงา ณะเดี ณาจัก ณิชย์ ณ์และ ดกับ ดกิจ ดจาก ดชอ
ดตร ดทาง ดทำแ ดนค ดปัญ ดผล ดภาระ ดมาต ดยข ดยค ดยนา ดยป ดยผู้ ดยร ดยส ดยสำ ดยอ ดระยะ ดรับ ดลง
ดว่าจะ ดสร ดหมา ดหลั ดอก ดับกา ดับคุ ดับสู ดับโ ดิการ ดีอีเ ดือด ดเก็ ดเงิ ดเจ ดเลื ดเว ดเห็
ดแค ดโค ดโร ดให ดได้ ด้กล่า ด้กำห ด้ตาม ด้มอ ด้มาก ด้ลง ด้สั่ง ด้านค ด้านสา ด้เข้า ด้เป็ ด้เห็
ด้ใน ตกล ตการ ตจาก ตถุป ตที่ดี ตประ ตรป ตรศุ ตรส ตระห ตราจา ตรีก ตรีช่ ตรีป ตรียั ตรีไ ตรเ ตัวอ
ตัวแ ตัวใ ตั้งค ตั้งเ ตั้งใ ตามกา ตามป ตามพ ตามส ตามห ตำรว ตำแห ติขอ ติคณะ ติธร ติบโ ติภูมิ
ติหน้า ติเห็ ติให้ ตุ้นเ ตใน ตให้ ต็มที่ ต่ยัง ต่อค ต่อป ต่อย่า ต่างชา ต่เดื ต้นทุ ต้นแ ต้นไ
ต้านโ ถนน ถยน ถวาย ถานป ถึงบ ถึงป ถึงวั ถึงเ ถึงแ ถือว่า ถุนาย ถุประ ถเข้า ถใช้ ถใน ถไฟ ทต่อ
ทธิป ทบาท ทบุรี ทยที่ ทยทุ ทยอ ทยาศา ทย์เ ทย์แ ทย์โ ทรอ ทศอ ทศเ ทศใ ทสม ทหาร ทอด ทะเล ทักษะ
ทันที ทั่วถึ ทั้งป ทั้งยั ทั้งเ ทางด้า ทางที่ ทางป ทางสั ทางห ทางอ ทางอา ทางแ ทางใ ทำการ ทำหน้า
ทินก ทิศทา ทียบ ทียม ที่กระ ที่กำห ที่ขอ ที่จะเ ที่จัง ที่ดิน ที่ดีขึ้ ที่ตร ที่ถูก ที่ทุก
ที่ปรึ ที่มีคุ ที่มีป ที่ยัง ที่ยั่ง ที่รับ ที่สามา ที่ส่ง ที่อาจ ที่เข้ ที่เดิ ที่เห ที่โร
ที่ใช้ ที่ใน ที่ให้ ทึกข้ ทุกก ทุกฝ่า ทุกมิ ทุกห ทุนเ ทุนใ ท็จจ ท่านั้น ท่าเที ท้อน ธานกา ธารณะ
ธิประ ธิพง ธิพล ธีการ ธ์และ นกรุ นกล นกลา นกล่า นกัน นกำลั นก่อ นขณะ นข่าว นคดี นคว นค้าเ นจัด
นชาว นช่อ นดัง นดับ นดิน นดีที่ นดูแ นดเ นดใ นตน นตร นตรา นตั้ง นทบุ นทรั นทรา นทะเ นที่จะ
นที่จั นที่ต นที่ที่ นที่ผ่า นที่รั นที่สำ นที่อ นที่แ นที่ใ นทึก นท้อ นธุร นธ์แ นนโ นบุค นบ้าน
นปฏิ นปลั นปัจ นปีนี้ นป้อ นผู้ที่ นผู้ป นผู้เ นพิธี นฟูเ นภัย นภาพ นภาย นภูมิ นมีค นยน นยัง
นยุท นย์ก นย์ป นรถ นรว นรอ นรัฐ นราก นร้อ นวคิ นวง นวัฒ นสม นสมา นสามา นสำคั นสิน นสิ่ง นสุด
นสูง นหน่ นหรื นหลา นอน นอัต นอัน นอาหา นอีก นอื่น นอุต นอแ นักศึ นังสื นับเ นาคุณ นาชาติ
นานาชา นาประ นายจ้า นายธ นายน นายวิ นายเ นาระบ นาเศ นาและ นำร่อ นำเข้า นำเส นิกส์ นินค นินโ
นิยม นี้เป็ นี้ได้ นึงถึ นึ่งใ นุนใ นุรัก นุษย์ นเก นเข นเค นเจ้า นเชิ นเดิ นเดี นเปิ นเพ นเพิ่
นเรื นเว นเส นเห นแก่ นแต่ นแห่ นแอ นไข นไฟ น้นกา น้อม น้ากาก น้าที่ข น้าที่ใ น์ขอ น์จาก น์ใน
บกร บกระ บกิจ บคอ บดูแ บตัว บทบา บทาง บทุก บนัก บนาย บบอ บบ้าน บปรา บปัญ บผิด บผู้ติ บผู้ที่
บผู้ป บพื้น บมอ บมาต บรว บรัฐ บรับ บราง บราย บริโ บร้อ บวง บวัค บสว บสิท บสูง บหลั บอนุ บอร์
บออ บอาชี บัญชี บัญญั บัติห บัติเ บันกา บันทึ บับที่ บาดโ บาทต่ บาทส บายกา บายรั บายใ บาลส บาลแ
บียบ บื้อง บูรณ์ บูรพ บเก บเงิ บเชื้ บเป็ บเศ บเอ บแท บแน บแร บโต บโร บโล บใช้ บให บได้ บไป
บ่งเ บ้านเ บ้านแ ปกค ปกร ปฏิรู ปดาห์ ปด้ว ปธร ปพลิ ประม ประวั ปราบ ปราม ปริมา ปลาย ปล่อ ปสู่กา
ปัจจั ปัญญา ปิดป ปแล้ ปใช้ ปใน ปได้ ป็นข้ ป็นทา ป็นธ ป็นผ ป็นพื้ ป็นมา ป็นระ ป็นรู ป็นร้ ป็นวั
ป็นศู ป็นส ป็นสิ ป็นส่ ผชิญ ผนงา ผนป ผลงา ผลต ผลผ ผลไ ผิดช ผู้จัด ผู้ช่ว ผู้ที่เ ผู้ที่ไ ผู้รับ
ผู้ว่ารา ผู้สูง ผู้อื่น ผู้เข้า ผู้ใช้ ผู้ได้ ผ่อน ผ่านระ ผ่านเ ฝ่ายกา พการ พชร พชัย พบผู้ พบเ
พย์สิ พรว พระบ พระบา พระม พฤติ พฤษ พลิเ พันธ พันธุ์ พาณิช พาะใน พิ่มค พิ่มป พื่อป้ พื่อพั พื่อย
พื่อร พื่อรั พื่อหา พื่อไ พแห่ พใน ฟอร์ ฟังไ ฟูเศ ภอเ ภัยข ภัยแ ภัยใ ภาคตะ ภาคป ภาคม ภาคใ ภาพกา
ภาพค ภาพป ภาพร ภาพัน ภาพใ ภูมิคุ้ ภูมิใ มกระ มกรา มกลุ่ มกิจ มก้าว มคืบ มงค มงว มงาน มจัง มจัด
มจาก มจำน มจำเ มชม มดุล มตร มติค มติเ มต่อ มต่าง มต้น มต้าน มที่ก มที่จะ มที่มี มที่เ มที่ไ
มทุก มนุษ มบริ มบัติ มบูร มปก มผัส มผิด มพัฒ มพื้น มภาพั มมอ มมาก มมุ่ง มยิน มรอ มราย มลง มศัก
มษาย มสถา มสน มสนั มสัม มสำเ มสิน มสูง มส่ง มหน้า มหลั มหาก มหาช มหารื มหาวิ มอง มอย่า มออ มอุต
มากที่ มากยิ่ มาตรา มายกา มายที่ มายัง มายแ มาอย่า มาเป็ มาโด มาใช้ มิคุ้ม มิตร มิถุนา มีข้อ
มีจำน มีนาย มีนโ มีผู้ติ มีผู้ป่ มีผู้เ มีมาต มีวัต มีศัก มีอากา มีเป้า มีโอ มือด้า มือน มือระ
มือแ มุทร มุ่งมั่ มุ่งเ มูลที่ มูลเ มู่บ้าน มเดื มเป มเพื่ มเสี มเห มเห็ มแผ มแร มแล้ มโด มใจ
มไป มไม่ ม่ต้อ ม่มีกา ม่สามา ม่เป็ ม่ใช่ ยกลั ยกว่า ยกับ ยคน ยงกา ยงเ ยงแ ยจ้าง ยชัย ยด่ว ยด้าน
ยตร ยตล ยตัว ยตาม ยต้อ ยถึง ยที่เ ยนค ยนต์ ยนรู้ ยนอ ยนาย ยนใ ยบริ ยบร้ ยบเ ยผล ยภาย ยมกา ยมค
ยมช ยมพ ยมาก ยมีผู้ ยมเ ยยัง ยระยะ ยราย ยร่ว ยลง ยลด ยวชา ยวที่ ยวยา ยวเ ยวแ ยว่ากา ยศรี ยสม
ยสามา ยสาร ยสำคั ยสิน ยสุชา ยส่ง ยหรื ยอง ยอม ยอย่า ยะทาง ยะห่าง ยังก ยันว่า ยานย ยายเ ยาวช
ยาศาส ยียว ยุติธ ยู่ระห ยเข้า ยเงิ ยเพิ่ ยเพื่ ยเล ยเอ ยแด ยแล้ ยโค ยโร ยใจ ย่อม ย่อย ย่างดี
ย่างมา ย่างมี ย่างยิ่ ย่างร ย่างแ ย์กลา ย์สิน ย์และ รกฎา รกรุ รกอ รกัก รกำห รก่อ รขน รขยา รคณะ
รควา รคัด รงค์ รงเ รงแ รจัง รจาก รจ่าย รจ้าง รชัย รณกุ รณรั รณีที่ รณ์เ รณ์แ รดัง รตั้ง รติภู
รต้อ รถย รถแ รถไ รทั้ง รที่เ รทุก รธร รนำเ รบร รบูร รปก รฝึก รพชั รพิจา รฟื้น รภาพ รภาย รมข
รมจั รมช รมทา รมส รมส่ รมอ รมไ รรค รรยา รรลุ รระดั รรัฐ รราย รลด รวบ รศรี รศุลี รศูน รสร รสาธา
รสำนั รอนิ รอนุ ระการ ระบร ระบาท ระมหา ระยะห่า ระวัติ ระสำคั ระหนั ระเกี รัฐอ รัฐแ รัตน รับตั
รับบ รับผิ รับม รับรา รับวั รับส รับสิ รับใ รัวเ รั้งแ ราการ ราคม รางวั ราจร ราจาร ราชก ราชบั
ราชสี ราชอา ราบป รายกา รายใ ราษฎ รินท ริมค ริมาณ ริมแ ริมใ ริโภ รีกล่า รีช่ว รีประ รียก รียัง
รีได้ รือง รือผู้ รือมี รือแ รือโ รือใ รือไ รุงไ รุ่งเ รูปธ รเค รเจ รเชื่ รเต รเทา รเป รเฝ้า
รเรี รเส รแข่ รแจ้ รแส รแห่ รโร รให รไท รไป รไม่ ร่งค ร่งด่ ร่งรั ร่งใ ร่อง ร้อง ร้างพื้ ร้างรา
ร้างอา ร้างเ ร้างแ ร้างโ ฤษฎี ฤษภา ลค่าเ ลงค ลงทะ ลงาน ลงเ ลงไ ลจาก ลชน ลดกา ลดภา ลดล ลบุรี
ลผลิ ลสุข ลอก ลอม ละกร ละกระ ละกลุ่ ละคน ละคร ละจัด ละช่ว ละติด ละต้อ ละนวั ละนาย ละบริ ละบุค
ละผล ละผู้ป ละพื้น ละมาต ละยัง ละยั่ง ละลด ละสนั ละสร้า ละสาธา ละสามา ละสิ่ง ละหน่ ละออ ละเข้า
ละเค ละเจ้า ละเท ละเผ ละเอ ละโค ละใน ละไม่ ลักฐา ลังกา ลังงา ลังเ ลับบ้า ลับมา ลากห ลาการ ลายเ
ลำดับ ลิตแ ลิเค ลี้ยง ลือเ ลุ่มป ลุ่มผู้ ลูกค้า ลเผ ลไก ลไท ล็กท ล่วง ล่อง ล่อย ล่าวถึ ล้วเ
ล้านค วกร วกใ วคิด วงที่ วงยุ วงศ์ วงษ์ วงห วงอุ วจค วจรา วจแ วชน วชาญ วต่าง วนก วนค วนที่ วนบุ
วนรา วนร่ วนแ วบคู่ วบร วมก วมงา วมต้า วมป วมห วมแ วมโ วยก วยที่ วยบ วยป วยรั วยล วยส วยแ วลช
วลากา วลาที่ วสาร วอย่า วัดที่ วัดน วัดส วัดเ วัสดิ วางแ วามก้า วามคิ วามคื วามจำ วามช่ วามผิ
วามยิ วามรั วามสั วามแ วามไ วิชากา วิตข วิตที่ วิตเ วิตแ วิธีกา วิสาห วิเค วียน วเป็ วเรื วเส
วแท วโม วใจ วให้ วได้ ว่างก ว่างกา ว่างป ว่าจะมี ว่าราช ว่าเป็ ศขอ ศทาง ศที่มี ศอย่า ศและ ศใน
ศให้ ษกก ษฎร์ ษฎีกา ษตรฯ ษภาค ษายน ษาใน สงสั สดิกา สตรา สถานี สนาม สบกา สมดุ สมบั สมบู สมอ สมัย
สมุท สยาม สรณ สวม สหรั สอน สะท้อ สะสม สังเ สัญชา สันติ สัปดา สัมผั สากล สาระสำ สารแ สาหกิ สำรว
สิทธิ์ สินเ สิ่งที่ สียง สียหา สืบสา สื่อสา สุขไ สุชาติ สุดใ สุทธิ สูงขึ้ สูงอา สูตร สู่ระบ สใน
ส่งต่ ส่งม ส่งอ ส้นทา หกิจ หญิง หนอ หนัง หนุน หน่ง หน้าเ หมอ หมู่บ้า หม่ที่ หยุด หรัฐ หลอ หลาก
หวัง หัวข้ หัวห หัวใ หากมี หาการ หาควา หางาน หาชน หายใ หารก หารแ หาวิท หุ้นส่ ห็นถึ ห็นว่า ห่งใ
ห้กร ห้กระ ห้สอ ห้หน่ ห้เก ห้เข้า ห้เห็ อกป อกมา อกระ อกสา อกใ อกไ อข้อ อคณะ อคิด องจั องชา
องดำ องตา องต้ องทำ องบ องบุ องพ องภา องม องมา องมื องร องระ องรา องสำ องสิ องส่ องอา องอุ อดร้
อด้าน อตก อต่อ อนค อนที่ อนห อนิก อนุชา อนุรั อบข้ อบน อบส อบอา อบโ อปพ อป้อ อผู้ป อพัฒ อมกั
อมข อมที่ อมอ อยาก อยู่ที่ อยเ อยแ อรร อรอ อระห อราย อร์ม อร์เ อสถา อสนั อสม อสัง อสาร ออง ออนุ
ออม ออัด อันดั อันเ อาจเ อาณาจั อาศัย อาเซี อำนาจ อินเ อิเล็ อีกค อีกด้ อีกทั้ อีเอ อุดม อุบัติ
อุปก อเข้า อเชี อเต อเท็ อเพี อเพื่ อเม อเมื อแก้ อแนะ อใช้ อได้ อ่อน เกต เกล้า เขีย เข็ม เข้าเ
เข้าไ เคชั เคย เคราะ เคร่ เคีย เงื่อ เจ็บ เฉลิ เฉิน เฉีย เชี่ย เซอ เด็ก เด่น เติบ เทพฯ เท็จ
เท่านั้ เท่าเ เนีย เนื้อ เบิก เบี้ย เบื้อ เผชิ เพช เมต เมริ เมษา เยาว เยีย เลี้ย เวช เวที เสพ
เสม เส้น เหล่า แก่เ แก้ว แข่ง แคล แดง แดน แต่ง แต่ยั แต่อ แต่ไ แถล แน่น แผ่น แยก แรม แลผู้ แลสุ
และจะ และช่ และต และติ และต้ และท และที่ และนา และบุ และม และมา และยั และยั่ และรา และล และวั
และวิ และสำ และสิ และสิ่ และอา แสน แหน่ แอป แออั โดด โดส โทษ โปร โมง ใจแ ใช้งา ใช้บ ใช้สิ ใช้แ
ใต้ก ใต้แ ในข ในงา ในจั ในชุ ในด้า ในต ในต่า ในที่ ในท้ ในปั ในพ ในพิ ในภู ในรา ในรู ให้ต ให้สั
ให้อ ให้โ ให้ใ ไกล ได้กำ ได้ข ได้ต ได้ตา ได้นำ ได้ม ได้ล ได้ส ได้สั่ ไปด้ ไปเ ไปไ ไม่ต้ ไม่พ
ไม่สา デバイス ページ ボリューム 专业 专班 专项 世纪 业企 业体 业农 业务 业化 业取 业园 业增 业态 业投 业提 业数 业生 业集 业高 东北 严峻 严格 严治 丰收 主产
主任 主党 主张 主权 乌军 乌方 书写 书长 争力 事务 云南 互动 互支 互补 互通 互鉴 些问 交易 交部 产值 产区 产总 享受 京市 亲自 代新 仪式 价值 价格 伊始 伊斯 伊朗
众多 优秀 优良 伟业 低碳 体报 体现 体经 体育 何立 作共 作报 作提 作文 作机 作物 作组 來源 依法 依靠 便捷 俄乌 俄军 俄方 保证 信任 個檔 倡导 假期 做强 停火 健全
储备 儿童 充满 先 先进 光荣 克服 党全 党委 党组 入学 入实 全市 全新 全社 全覆 全链 兩種 公园 公室 公布 公正 兰抵 共服 共生 关心 关情 兴产 兴伟 典范 养老 内外
内涵 内蒙 内部 军委 军方 军队 农产 农户 农机 农民 农田 冠疫 冠肺 冲击 准确 凌晨 减少 几天 出发 出新 出行 出重 分享 分发 分析 分歧 分配 分钟 切换 切问 划纲 列国
刚刚 创业 创历 初心 利化 利合 制作 制宜 制改 制机 刻领 副总 力争 力发 力实 力建 力打 力提 力支 办法 加值 加沙 务业 务部 动作 动全 动发 动建 动经 劳动 势头 勒斯
化产 化工 化新 化水 化解 化进 北部 区建 医药 医院 升級 升至 协商 協助 南京 南北 南方 南昌 博物 占比 卫星 印发 危机 压力 参阅 反映 发出 发力 发动 发射 发扬 受伤
变局 变成 口岸 口总 台湾 史文 史新 合力 合发 合本 吉林 同個 同努 同意 同推 同期 同步 同维 听取 呈现 员干 周边 品牌 品种 品质 哈尔 哈马 哪些 售额 商务 善民 嘱托
回升 回应 园区 固定 国主 国代 国同 国土 国外 国大 国媒 国实 国工 国成 国新 国正 国理 国统 国集 国领 国首 国高 坚决 坚守 坚实 坦伊 型升 城乡 城镇 域交 域务 培养
培训 基準 堂同 塑造 境保 境内 增收 增效 增速 士指 壮大 备份 复苏 外国 外贸 外资 外长 多元 多彩 多样 多種 大事 大代 大关 大发 大变 大局 大工 大幅 大开 大批 大报
大数 大湾 大精 大规 大贡 大项 大高 天气 天津 天然 天称 央军 央决 央坚 央总 奉行 奋力 奋发 契机 奠定 好交 好伙 好发 好合 好生 委书 字母 季度 安理 宏伟 宏观 官员
定位 定发 定奉 定支 宝贵 实事 实体 实做 实党 实好 实干 实效 实行 实验 宣传 宪法 家事 家庭 家新 家重 察调 小 小组 小麦 尼斯 尽快 局委 层级 展倡 展全 展取 展大
展提 展改 展机 展格 展注 展理 展示 展繁 履职 履行 山水 山西 岗位 州市 工厂 巴勒 市 市民 席提 帮扶 常态 平发 平方 平正 广州 广西 广阔 庆祝 应急 底线 延伸 建筑
建起 开创 开局 开工 开幕 开拓 开辟 开通 式发 引发 引擎 强党 强劲 强发 强同 强多 强战 强烈 强领 彻党 彻新 循环 德国 心技 志愿 态保 态文 性意 性成 性挑 总值 总结
总量 总额 恪守 感谢 成全 成熟 成绩 成部 成长 戻 手冊 手順 打开 批重 承诺 抓住 抓好 抓紧 投产 抗运 抢抓 抵抗 担任 拉动 持稳 持高 指挥 指数 挖掘 接待 推广 提质
搜尋 搭建 摧毁 播种 擘画 收获 改变 改进 攻击 放型 政协 政经 效应 效益 救援 整治 文旅 文章 斗目 料庫 断加 断取 断增 斯克 斯兰 新业 新产 新优 新台 新局 新建 新数
新春 新机 新材 新活 新驱 方共 方坚 方始 方密 方应 方支 方称 方米 方针 施工 施建 族复 无论 明建 景区 曾经 本国 机关 机场 权威 村民 村部 极参 极推 枢纽 标任 标志
根基 框架 案系 梦想 检测 森林 欧洲 欧盟 款目 正 正加 步伐 步加 步推 比例 比重 民众 民心 民意 民政 民民 民群 民营 气象 水利 水稻 水青 永远 汇聚 污染 沪宁 治互
治党 治化 治国 法国 法机 注重 流动 流域 流通 济体 济全 济增 济工 济高 海南 海外 海洋 深圳 深走 清单 清洁 渠道 港口 港澳 湾区 澳大 激励 火热 火箭 灾害 炎疫 点领
热烈 然气 牢牢 物资 特点 独特 献率 率达 玉米 王沪 环节 现出 现实 现新 球化 球南 球发 球性 球治 理体 理想 理政 理李 生动 生命 生机 生长 用好 田间 申请 电力 电子
电视 电话 画面 界经 略引 略性 略沟 番目 监督 盖率 目標 省级 瞭解 矛盾 知识 短板 破坏 確保 示精 祖国 祝贺 福感 秉持 种植 科夫 科研 秘书 秩序 移动 移動 空袭 空間
立峰 立方 立自 立足 筑牢 管控 粤港 系建 紧张 紧急 紧紧 红色 纪念 纷纷 细化 终坚 经历 经营 结奋 结带 结束 给予 统友 统计 续优 续加 续增 续开 续提 续深 绿水 罗夫
美元 美方 群体 职业 职责 联互 联动 联系 联通 肺炎 脱贫 自信 自强 自治 自觉 至今 致力 航天 航空 船舶 色产 色低 色发 蒙古 蓬勃 蔬菜 行政 衔接 补贴 表团 表声 表大
表达 西南 西方 西省 西部 见证 规定 规范 视频 解放 記錄 試 詳情 订单 认识 议通 议长 议题 记关 记强 论述 设性 试点 试验 调度 调配 谈判 谱写 责同 货物 贫困 贫攻
贸合 资产 赋予 赓续 赞赏 走出 走实 走深 起点 越多 趋势 距离 跨境 跨越 轉換 车辆 轨道 边关 边合 边境 辽宁 迅速 迎接 运用 运营 近期 进世 进乡 进全 进共 进出 进制
进口 进国 进强 进新 进步 进民 进高 述活 逐步 通信 通协 通车 通运 速公 速发 速度 造新 道称 遠端 遵循 部群 配合 配套 采用 采访 释放 量达 金山 链供 链条 销售 長
长江 长赵 长远 開機 闻办 闻发 队伍 防军 防空 防范 附近 际公 际合 际形 际社 际经 际行 降低 陕西 院副 院总 院新 难题 集体 集成 零售 青山 青海 非遗 面振 面提 面深
革委 革开 韩正 頁面 類似 项工 项重 预期 预警 领全 领土 领悟 食安 首批 香港 马克 马斯 验交 验室 高原 高层 高技 高新 高校 高端 高铁 黄河 鼓励 가계 가구 가능성
각국 감독 강력 강화 갖가지 같다 개월 개인 개혁 걸쳐 것과 것에 것인 겨울 격차 결코 경우는 경쟁 경쟁력 경제개혁 경제성장 경제적인 경제체제 경향 계기 계획 고대 고유
공산주의 공장 과연 과정 과학 관점 교육 교환가치 구별 구소련 구체적인 국가들 국제경쟁 권력 그때 그럼에 그에 급속 기간 기계 기능 기반 기온 기초 끊임없 나가 나온
나타납니다 나타났 나타내 날씨 남아 낮은 내가 내지 너무나 년의 노동 노동력 노래 노력 높다 높이 눈이 다만 단계에서 단순 달라집니다 달리 당은 당의 대개 대기업 대단히
대립 대원들 대하여 데비안을 도시 동작하는 되면 되지 두고 드라이버 들어 등에 등은 등장 디렉터리에 때는 때에 또는 똑같 런던 로마 마리안소 마지막 마치 만드 만든 만들
만들어 만듭니다 만큼 많다 말을 말이 말하면 말한 맞는 맥스웰만 면에서 모순 못한 못했 무려 무슨 문명세계 문서를 문학 문학비평 문학연구 미터 민족 민중운동 바람 밖에
받아들이 받지 발견 발달 방식 방향 번째 변증법 변증법적 별로 보니 보아 보여 보였 보이지 보인 볼셰비키 부르주아 부분 부분은 부여 부팅하는 부패 분명히 분야 비교적
비로소 비롯 비슷 비용 비판 비행기 뿐이 사는 사실이 사정 사항을 사회주 산업 삶의 상당 상품 생긴 선거운동 선진국 선택 선택합니다 설치에 설치하기 설치하면 성과 성장
세계경제 세월 소련 소비지출 소위 소프트웨어의 수가 수는 수입 스스 스스로 승리 시리얼 시장경제 식민지 신문 실패 실행할 아래 아리스토 안된 안에 않아 않을 앞서 앞에
앞으로 약간 어떠 어려운 어려움 언어 얼음 없을 여년 여부를 여전히 역사적 열심히 영국인들 영역 예를 예상 예컨대 오랫동안 왜냐하면 요인 요컨대 우선 원인 월에 위대 위치
위치에 유명 의하면 의해서 이념 이데올로 이래 이론 이루 이룩 이야기 이외 이해 인류 인문주의 인식 인정 일어난 일을 일정 일찍 일체 읽어들이는 임금 입력할 입장 있게
있듯 있었던 있으나 있음 자리 자본 자본주 자유 작은 잘못 전에 전쟁 전제 전체 전혀 절대적 점점 점차 정권 정보 제도 제일 조건 좋다 주는 주변 중세 중소기업 중에
중에서 증가 증대 지배 지식 지적 지지 진리 진정 진출 차지 책을 책의 철학 첫째 체제 최대 최초 추구 추세 추진 출판사 출판상품 충분 측면 컴퓨터에서 크다 키보드
킹조지섬 통일 통제 통하여 통해서 특성 파라미터 파악 판단 펭귄 편이 평균 포함 표현 프랑스 플라톤 하기 하다 하드웨어에 하루 하면 학교 학문 한계 항목을 해안 해야 행위
혁명 형성 형식 혹은 확대 확실히 후반 후보 후에
""",
    6: """
aaron abajo abande abdome abdul abdull aborda aborto abre abrir abrió abroad absenc absorb
absten abubak abuse abusiv abuso acabó académ accele accent accide acclai accusa aceler aceptó
acorda acoso acting actitu actors acts actuar actúa acudie acudir adam addict adequa admire
admiti adopta adopte adopti adquis ads adult adults adviso aerial aficio afició afortu afp
afraid afterm afterw aged agence agenda aggres agreso aguant ahorra ahorro aide aiming aims
aired airlin aislad aislam aka albert alcoho alegan alejad alemán aleppo alert alfons alfred
alike allies alloca altame altas alumin alumno amante amista ammuni amplio analyt analyz andalu
anesth aniver ankle ankles annive anthon antico anticu anxiet anybod anymor aparen apart apelli
apertu aplaud apolog apoyad appall append appeti applyi appoin appreh approx apro aprobó apuest
apuntó aquel arabic arbitr archiv argues ariste armada armado armas arn arriba arries arriva
arroja arsene artifi arts artícu asever ashley asiáti assemb assert asset asumir asylum atacan
atacar atendi atenta athens atiend atlant atmosp attrib auctio audito aun autode automo autono
autops autore autumn autént aviato avione avión avoide avoidi awarde ayunta azul aérea añade
añadid backin backup bacter badly bajar bajos baking bale bali ballot balls balón bancar bander
bands banned barbar barrie barrio barry basa basada baseba bases basket basta batall batch
batsma batsme battli baño bebida bebé bebés bedroo beef begun behalf behave bell belt ben bench
beside beta bias biden bike bilate bills biogra biolog biopic biopsy bite bits bitter bizarr
blame blanqu blast blaste bleedi blocks bloods bloomb blow blues blueto blumen blunke boardi
bob bogotá bogus boko bolsil bomb bomber bombs bonus booked bookma boom booste borrar boston
bottle bounce bound bounda bowled bowlin boyle bpd brains brando brands breach bread breaks
breakt breast breve brief briefe briefl brilla brilli briton brote buenas buffal bug burden
burned burnin burst buscab buscad busy buyers básica bélgic cable cadáve caja cake calder
calend calien calles calm cama cambió camero campbe campeo campos campus canari cancil cancio
canció caos capace captio caras cardia cardif carece carga caribe cariño carmen carne caro
cartas cartel carter caráct casada casado casas castig castil castro cat catalu cathol causan
cayó caída cbs cdmx ceasef ceilin cell celula censur centen cerebr cero chad chambe chapte
chargi charts chat cheape cheati checke checki chemic chest chibok chile chino chinos chip
chips chivas choosi choppe chrome ciclo cien cine cinta circle circum cita citado citó civile
claram clases clash clashe clasif classe claudi claves cleane cleare cliff clima climat climb
climát clive clock closel closes closin clothi clouds cluste clásic cocina codes cohen col cole
colega collab collin coloni colora colour column comeba comedi comic comici commut compac
compas compat compen compil compou compri compue concej conces concur condem condol confie
config confin confun congel conozc conspi contab contad contam contem convey conviv cookie
cookin cope copies copyri correr corrie corrob corta corte corto costar costly costo costos
cotidi counti coup covers cracke craft craig crash creaci creada crecer creer crew creó crimen
criter crops crossi crown cry crédit crónic cuadra cuadro cuarta cuban cubier cuente cuesta
cuidar culpab cumbre cumpla cumula cupert cups cura curso cursos custod cuáles cycle cyclin
cálcul césar círcul córdov dad dallas damagi damien dance dando danny darles darren darse dará
databa dating dave davies dawn daños deadli deadly dealt dear deaths debajo debili debió debtor
debts debunk dec decrea decía defaul defect defien dejado dejan dejand dejara dejaro dejará
dejen delant delaye delete delibe delici demócr denial denver denyin deploy depth desafo desast
descan descen desemp desenc deseo desert desest desigu desinf deskto desmen desnud despac
desped despla desser detenc detent deteri detroi diagnó diaria dicapr dictad dieta diez difusi
dije dimini dip disagr discap discom discon discre discri diseño disgus dish disord disrup
distur diálog dna domain donate doors dot doubts dough dougla downgr drawin dream drink drinki
droga drogas drops drásti dual duarte dubbed dublin dudas dueño duncan duo dura duraci duró
dust dutch duty dvd dylan díaz eager ear earn earned ears ease ecolog ecosys edició edific
edinbu edit editin eduard edward eficac eficie egg eighth electe elevad eligib eléctr embaja
emergi emilio emitió empleo empren encant encarc encend endors endosc ends enemig energé energí
enfati enfoqu engaña enjoyi enlace enormo enseña ensuri entero entitl entra entran entren
entret entrie entró entusi envuel equal equali equipa equipp equivo eres eric erradi escala
escape escoge escond espald especu espero esposo estall estate estatu estrec estuve estás
ethnic eurobo evange everto everyd evitan evolut evolve exact excele excusa exerci exhaus
exhibi exigir existí exit exitos exmini expedi expend explan exposi exposu expuls expuso extent
faith falla falsa falso fascin fastes fat fatal fatall fate favora favore feared feb fechas fed
fee fees femeni fergus fernán festej fever fewer ficció fictio fiebre fields fierce fifa figuri
files filmed filmin filter filtra fires firing fitnes fix flanke flat fled floati floor fluctu
fondo fondos foods forbes ford forens foreve forgiv forgot formad forman formed forms forth
forthc forums fought fracas fractu frame franc franch franco francé frank frankl frase fraude
freed freely frenar fueran fundad funded funera fábric fármac fórmul gabrie galaxy galler
gamers gana gananc ganaro ganas gane gap garden gary gasoli gastar gasto gastos gatt gay gdp
gear geek gen gender genero generó genita genre gentle gently genuin genéti georgi getty giants
gift gigant gill gira glad glasgo glass globe glory gol golpe golpea gonzál gossip gotten gout
grab grabac grabar graeme granad grandf grante graved gravem greek grenad grey gripe grueso
guadal guards guerre guessi guidan guille gunfir gunman gunmen guns gunsho gómez habers habili
habit habits hacemo hacker hadn hago haines hall hallaz hamstr handfu handse hang hangin haram
hardly haremo harris harry harves haría hashta headac headed heads hearts heaven hecha height
helico hello hennin henry herida hernán hero herrer hesita hetero hice hicimo hidden hide
hiding higien hijas hip hired hiring hittin hoaxes hodgso hogar holand holds holy homela homele
homici hong honor hosted hostin hosts househ houses housin hovere html hub hugely hughes humans
humble hunter hurt hussei hábito icon iconic ideolo ideoló idioma iguald igualm ill ilustr
imbala imf imperi impide implan implie impuni impuso inappr inaugu incent incert inches increí
incump incurr indisc indone indíge inevit inferi inflam infrae inició inject injust inmens
inmune inmuno inning input inquis inscri insect insegu insert intel intele interb interc interf
interm inters intima intimi invasi inyecc ipod iran irania irán isaacs isla islas isolat issuin
item itunes itv jacket jackso jacque jaime jalisc jamie jasmin jay jean jennif jersey jesús
jets jewish jim jimmy joan joe jonath jonny jordan joy judges judgme juegos juez jugar juice
jumped junta jury justin juzgad juárez karat kate keeper keyboa keys keywor khan kickin kindle
kingdo kirby knee kneeli knock kobane kong kurds kuwait lab label labels laid lake landsc lanka
lanza lanzad lanzó laptop larga lately latin latter lavado lawren lawsui lay layer layoff
layout leaked lean leathe leaves leeds legacy legale legali legiti lehman lender lens leo
leonar lesion letras lettin leves lewis leyend liabil liam libres libros licenc lie lies lifest
lifeti lift lifted lightl liked limits limpia limón lin lined lions llamab llamam llaman llenar
lleno llevab load loaded loadin locals lock logra logran logíst loose lopa lords lorenz loud
louis lover loves lowest luchad luchar luck lujo luna lunch lung luxury lying lynch límite
líneas líquid lógica macboo machis mad madril madrug maduro magic magica magist mails mainst
mainte malays malcol malest malici mall malo malos mamá mandar manejo manhoo manifi manipu
mantuv manual mapa maps mar maravi marcas marcha margar margen mariju marked marria marrie
marrue marsha martyn mary mashab massag matar maximu mcdona meal meals meat mecani medal mediad
medite mensua mente mentir mercha merece merely merril mesa mess metal meteor metro mexico
miami midfie midnig migrac migran migrat mikhai milbur milest militi milk miller minds mines
ming mining minori minus mira mirar missil mixed modest mohame mood moody moral moreov mortga
mosque motion motor motorc motors mount mounte mourin mouth mtv muerta multa multas mum murier
murió murphy murray musici mínimo móvil múltip música nacido nacimi nació nakaso narcot narrat
native navida negó neil nervou newly nfl nicely nick nickna nicola nicolá nights nikola ninten
nobody nokia nombra nomine norma normas normat nortea northw nose notifi noting notion notori
novel novela nowher nuclea nurse nuts nyc objeci obras obsess obtuvo occide occur occurs ocean
ochoa ocupan ocupar odd odio oferta offend offset offsho oficio ohio okay ola olive oliver
olvida olímpi omar onu opec opener opens opt orange ordena orders ore organ organs oscars
ottawa outdoo outlin outloo outrag outski oven overco overlo overni overs overtu owen owns
oxford oye oído pack pacto pacífi padece padeci paga pagarl pain paint pakist palaci panic
panora papa papele papers papá paradi pareci parque partly partíc parís pasaje pasará pasarí
pasión passin passwo patent patria patroc patrol patter pause payabl pays pdf pedir peer penal
pendin pennsy pensad pensan pensé peores pepper percat percep perdid perdie perdon perjud
perpet persis persua pertin pfizer pgr phenom phil philos photoj phrase pickin pico pide piden
pie piense pierde pilot pinos pipeli piracy plain plane planta plants plata plate platic playa
playst pleasu plena pleno plot pobres pobrez poca pocket pollin pondrá ponen ponerl poners
pontíf pool poores poorly populi porcen port portab portad portfo portio portra posee postin
postul postur pounds powere pranks precau predec prelim premiu presio presti presup pretax
prevé pride priist prince printe privac privil prizes probar procla produj profou prohíb prolon
promes promin promue proof prop propus protej proud provie psicol psoe puebla puente pullin
pulmon punish purely pursui pérez quanti quebec quedad quedan queen quemad querer quiet quisie
quiso quizá quota quotas quote quotes químic races racing radar rafael raid raids rain ramón
rand rangin rango rankin ranks ransom rape rapid rapper raqqa rastre rated ratifi rating ratio
ray raíz rbs reachi reafir reales realic rear reatta rebel rebuil recalc receip recién recoge
recogi recomi recons recrui recurr redacc redact reddit redeem refine refiri reflej reflex
reforz refres refugi refusi regain reina reino reivin relata reluct rely remote removi render
renewe reorga repair repara repart repaym repent repeti replay replie reprod repurc reputa
requis rescat resche resemb resort restor resuel resume retali reto retos retras reunie reunio
reunir reveng revers revuel rey reyes rice richer ricky rico ride ridicu ridícu rifle ring
rings riquez risen rises risks rivers robbie robins rodríg rogen roger roja rojos roles roman
romper ronald rookie ropa rosa ross rostro rounde rounds roundu route routin royal rueda runner
rural rush ruta récord sabido sacar sachs sad sadly saints sala salari saldrá salen salido
salier salomo saltar saluda salvad samsun sancti sand santo santos sarah satura sauce saved
scanda scar scared scary scenar scenes scepti schola scoop scores scorin scorse scott scrapp
scratc scream script scrum scruti seats seattl sec secund seeds selfie semeja semico semina
sensat sensit sensor sentad sequel sergea serio serves serían seth sevent severo señale señora
sgt shake shane sharia shaun shears sheet sheffi sheikh shekau ship shippi shirt shirts shoes
shoote shops shorta shortc showca shr shut shutte sienta siento siga signat signin silent
silico simpat simult sincer sindic singap sirve sirven sitios sitúa sixth sizes skill skip sky
slam sleepi slippe slowdo slower slowly snap snopes socio socios soil sol solos solve solvin
somali someho sophis soport sorkin sostie southa southw soybea spain spanis sparke spectr
speeds spell spider spin spinne split spoken sponso sporti sprint sri stable stack stages
stainl stanle starre stayed stayin steady steal steel steppe sterli stimul stir stockh stone
stored storme strap straw striki string stuart studyi stumbl stunne stunni stupid subcom subir
subió subs subseq subtle suburb suelo suena sueño sufrag sufre sufrid sufrir sufrió sugar
sugier suit suitab suite sujeto suman summit superb superf superm supers superv supong supple
surge surgic surgió survei suspic susten suya sweden swiss switze sydney sympat sync syndic
símbol tab tackli taiwan tajant taliba tank tanta tantas tantos tap tape tarifa tasks taught
tawil teach teachi tears teaspo ted telefó temor temple tempra tends tengam tennis tens teníam
terapi terrem terry testig textur thankf theme therap thick thinks thomps thorou threw thrill
throat throw thrown tie tied tienda tiende tight tighte timing timoth tip titled tocar toilet
tomada tomand ton tone tonigh tonne tono tons topped toppin torn torno totali toughe towns
tracke tracki tracks traged train transc trasto tratab trato trayec trends trials tribut tricky
tricol tridev tries trilli trimes triste triump trophy tropic truste tráfic trágic trámit tuit
tuiteó tune turism turnov tus tutori tuve tuvimo tweets twist unam unarme unbeat unbeli uncert
unfair unhapp uniden unido unifor unions unlimi unnece unveri upbeat updati upset upward urban
urbano urgenc urgent url usado usage usb usd usda usted vacaci vacati valenc valien valios
valley variat varied varón vast vatica vaugha vayan vean vecino vegas vehícu vender vendid
venido venir ventil veracr verde vergüe verse verán viajar viajes viejo viendo vienen vieron
viewin vigent vigor vino violad viruse visibi visibl visits visión vivo vocal vocero voces
voiced volcke votaci votes voting vuelos vuelva vías víncul wage walked wallet walls walter
wantin warran waste watchd wave wear weddin weekly welfar welsh wenger werewo westmi whatsa
whenev wherea whilst wholly wider widesp width wilkin wilson wimble wine wing winger wired wise
wives wkt woke woods woodwa worn worryi worthy wounde woznia wright wrist xbox yard yards yeah
yemen yields yorkvi yours yukos zavala zero zimbab zone ácido águila ámbito ángele áreas éstas
órgano únicam 丁仲 专精 专访 专题 世瞩 业产 业全 业创 业基 业大 业家 业强 业技 业新 业科 业结 业规 业赴 业转 业进 业领 东南 东盟 东省 东部 丝绸 严肃
丰硕 临近 主办 主导 主战 主线 举世 乃至 久久 久弥 义事 乘坐 习教 习领 乡亲 乡镇 乱交 争胜 事关 事情 事目 事行 事访 互惠 亚太 亚洲 交付 交织 产基 产投 产线 京举
京召 京津 亮点 亲切 今世 付出 代价 代党 代农 令部 仲礼 休闲 优惠 伟蓝 传播 伴随 位数 体平 体建 体意 体理 何维 余名 作专 作主 作关 作取 作战 作新 作潜 作论 作风
作高 佩斯 供坚 供武 供法 依然 侵略 促发 俄总 保供 保险 信号 信念 修订 借鉴 值占 值同 做大 做法 停止 储存 儿女 元化 元增 充足 先烈 先行 光伏 克强 克思 克斯 克难
党建 党性 党领 入境 入开 入强 全世 全保 全倡 全军 全域 全感 全民 全程 公交 公众 公安 公约 兰军 兰危 兰国 兰州 兰总 兰提 兰方 兰革 共创 共卫 共处 关怀 关注 兴业
兴国 兴战 兴领 养殖 内国 内政 内生 内陆 内需 写新 军今 军当 军打 军称 军继 军进 农作 农情 农技 冬小 冰雪 决心 冷战 准入 准农 几乎 出全 出建 出系 出贡 出问 击乌
击落 击退 分类 切协 切高 划建 列主 列军 列新 列车 列重 初步 利亚 利完 别增 制裁 副秘 力保 力加 力持 力解 力谱 办好 办理 功夫 加公 加力 加工 加美 务体 务保 务委
务工 动产 动党 动共 动员 动实 动态 动指 动摇 动新 动方 动生 动荡 动解 动计 助企 劲动 势互 势产 勃发 勇毅 化交 化传 化便 化保 化农 化务 化基 化战 化政 化旅 化服
化率 化管 化经 化营 化街 化转 化道 北斗 北方 北省 北约 区 区内 区发 区实 区市 区生 医护 升行 华关 华出 华文 华进 协主 协委 协定 卓越 单产 单边 南省 占全 卫国
卫队 印度 危险 历久 历程 历经 厉奋 压实 厘岛 厚植 原创 厦门 县域 参观 反复 发放 发电 发起 发达 受损 受灾 受益 变乱 变身 叠加 口增 另据 台独 台记 司令 合声 合实
合治 合法 合组 合起 同习 同事 同富 同应 同心 同胞 同行 同见 名单 吴政 告指 员国 员正 周围 周期 呼吁 命先 命卫 命老 品零 响力 响应 哪里 商业 器装 回顾 团成 团领
围内 固拓 国事 国产 国作 国公 国农 国制 国力 国友 国合 国坚 国始 国委 国安 国宪 国市 国战 国提 国方 国生 国空 国粮 国累 国自 国进 国重 国铁 国驻 图景 圆满 土壤
土完 场主 场化 均增 均衡 坚克 坚成 坚战 坦克 坦总 坦诚 型世 型企 型城 型工 型开 城区 域协 域开 域经 基站 基调 基金 堂举 堵点 境外 增产 增多 增量 备制 复工 夏粮
外部 多亩 多台 多国 多措 多新 多方 多条 多极 大作 大使 大党 大全 大决 大利 大动 大势 大大 大市 大干 大愿 大战 大提 大政 大桥 大模 大省 大科 大胜 大豆 大连 大问
大陆 大限 大面 大风 天 天表 太空 太经 夫表 央司 央周 央团 央宣 央纪 央经 央财 头企 奇迹 奋战 好开 好政 好新 好朋 好疫 好转 好造 好邻 好防 妥善 委主 姿态 威胁
字技 学家 学指 学校 学研 学院 孩子 宁夏 宁表 守住 守护 守正 安置 完备 宗旨 官兵 定信 定制 定增 定居 定恪 定相 定精 定资 实习 实保 实全 实力 实基 实处 实实 实落
审查 客流 客观 室今 宪章 家 家乡 家企 家作 家公 家共 家副 家卫 家园 家外 家安 家战 家提 家机 家电 家粮 家统 家表 家门 家领 密集 富多 富裕 寻常 寻找 寻求 导同
导航 小区 小学 小康 尔滨 尔科 尚未 尤尼 尼亚 尽责 局加 局性 层交 层次 居世 居全 居家 屏障 展动 展势 展发 展合 展壮 展思 展指 展方 展环 展稳 展经 展脱 展规 展览
展阶 山区 山银 岁 峻复 崇高 州大 巡查 工商 巴厘 巴嫩 巴斯 巴西 巴黎 市委 带北 带南 席同 席团 席王 常务 幕式 干事 干杰 干涉 平共 平凡 平安 平开 平生 平衡 广场
广袤 庄严 庆市 序推 应当 底气 底色 府工 度体 度保 度创 度型 度显 度赞 康发 康社 康稳 延续 延长 建制 建工 开新 开行 开设 式主 式开 引进 弹药 弹袭 强保 强合 强团
强基 强指 强政 强沟 强经 强表 当今 当代 当家 当晚 彰显 律保 心区 心工 心相 志性 忙碌 忠诚 快发 快完 快形 快递 态优 态势 态化 态度 怎么 思主 思考 思路 急难 性作
性变 性新 性问 总产 总台 总局 总投 总数 息化 情怀 情调 惠包 惠民 想指 想新 愁盼 意基 意愿 愿加 愿景 愿望 愿继 慰问 成小 成本 成电 成重 战书 战士 战斗 战机 战线
战胜 手推 手机 手构 手段 扎根 扎波 打卡 打破 打赢 打通 执政 执法 扩容 批准 批国 批新 承担 承载 技自 抓实 抓手 抗疫 护世 护主 护全 护发 护多 护好 护自 抵达 拉维
拦截 拱火 拼搏 持久 持互 持党 持全 持召 持多 持密 持开 持相 持经 指南 指标 挥重 捍卫 换新 据美 掌握 探讨 接触 接近 控工 控机 推行 提交 提振 提请 提速 援助 搭载
支付 支部 支配 收割 收官 放军 放合 放新 放眼 政党 政务 政区 政部 政隆 故事 效性 效提 效果 敏尔 救助 救治 整合 整改 文艺 斗争 断优 断发 断完 断扩 断推 断深 断迈
斯基 斯外 斯总 斯科 斯表 新举 新体 新农 新区 新品 新场 新平 新引 新形 新思 新战 新政 新模 新理 新生 新突 新进 新通 新阶 新项 方交 方便 方公 方发 方合 方国 方希
方开 方推 方提 方政 方深 方相 方积 方继 方维 方高 施新 旅客 旗帜 既往 早稻 明倡 明天 明思 明称 易体 易投 春季 春耕 昨天 普京 普通 朗伊 朗外 朗媒 本利 本届 本次
本遵 术产 术创 术制 术攻 术研 机具 机组 权主 权利 权力 权益 李克 李希 李干 李鸿 村全 村公 村居 村庄 村旅 村里 条 杭州 极作 极化 极大 极支 构性 构成 林省 果丰
果转 架内 查研 标进 栗战 样性 核电 核酸 桥梁 械化 检验 模型 模达 次次 次深 次突 欢乐 欧班 正值 正创 正合 步全 步增 步夯 步恢 步扩 步深 武维 毅参 比超 毕业 民代
民宿 民带 民当 民抗 民服 民用 民经 民至 民间 气氛 气温 气管 氛围 水库 水电 水质 永久 求同 求进 汇报 汗尤 江南 江流 江省 江经 汲取 沈阳 沉浸 沙漠 河水 河流 河西
油菜 治区 治基 治建 沿海 沿线 法定 法工 法权 法规 波罗 注册 泽连 津冀 洲国 活方 活跃 派出 流互 流程 流量 济实 济带 济总 济新 济治 济规 济运 海关 海军 海合 海峡
海市 海新 浸式 涅茨 消除 涌现 深切 深厚 深处 深情 深耕 深远 清理 清零 温度 温暖 源安 源汽 满满 演出 演进 潮流 澳门 灌溉 灯光 点产 点任 点工 点建 点问 点项 热潮
热门 焕发 爆发 爱国 片区 牢固 物医 物多 物质 物馆 牵引 牵挂 特大 特征 特拉 特新 犯罪 状况 献力 率先 率超 王东 现互 现全 现共 现高 班列 球产 球倡 球安 球文 球经
球首 理丁 理事 理解 生保 生健 生历 生效 生服 生部 用场 电商 电池 电站 电路 画卷 界代 界多 略合 略意 略部 略高 疗卫 疗服 疫苗 疾病 病例 病毒 益问 监管 目建 相亲
相信 相处 相当 相比 相知 相结 相继 相连 相通 省份 省委 省市 看待 看记 真主 真抓 睦邻 瞩目 石油 矿产 码头 研制 研学 研成 砥砺 破解 础研 确方 碳发 祝愿 祝福 秋粮
种形 种粮 种面 科创 科院 称 称美 移推 移走 程度 程建 稳产 稳住 稳健 稳增 稳居 究院 空气 空白 空系 穿梭 窗口 立体 立全 立即 策举 策措 签约 算力 管道 箭弹 米
精度 精彩 精特 精细 系健 系取 系基 系实 系持 系提 素质 索符 紧围 紧建 紧进 繁忙 红线 约旦 级党 纪录 纳入 纵深 纽带 纽约 线路 组建 织开 终保 终相 经合 经开 结协
绚丽 统产 统先 统文 统普 统泽 统特 统马 续保 续多 续实 续巩 续打 续扩 续改 维华 维夫 绽放 缅怀 缓解 缩短 网站 罗热 美军 美西 老区 考核 耶夫 聆听 职尽 职工 联控
联盟 联防 聚力 育新 脚步 腐败 自立 自贸 致富 致贺 致辞 舞台 航班 航线 航运 良种 艰巨 艰苦 艰难 色化 色经 色转 色通 节假 节期 节点 节约 苏州 苗情 英国 英雄 范化
范区 茨克 草案 荣发 营业 营企 融资 行全 行国 行新 行正 行真 行稳 行调 街区 街道 补助 表决 表明 表演 表题 装箱 装置 西北 西安 西藏 见效 观众 观察 观看 观经 规律
解读 计局 议审 议强 议政 议程 记习 记嘱 记始 记忆 记总 记重 设取 设工 设成 设提 设新 设现 证明 证签 评价 评估 诉求 诚挚 课题 调控 谐共 谴责 负面 货币 货运 质升
质增 购物 贯通 贸企 费品 费场 费市 贺信 资企 资兴 资合 资本 赛事 赫尔 走廊 走符 走访 超大 超越 越南 越大 越式 足迹 跃升 跟进 路径 路线 路网 踔厉 身体 转变 转移
转达 辉煌 辐射 输部 边协 边机 边贸 达峰 迈出 迈进 迎仪 进农 进取 进城 进学 进工 进度 进攻 进政 进方 进社 远程 违反 违法 连斯 追求 适应 选举 透明 逐渐 通水 通电
通网 通行 通讯 速增 速推 速演 造出 造性 造提 造良 造高 道主 遗产 遭遇 邀请 邻友 郑州 部件 部发 部称 部部 部陆 配收 采购 里程 重塑 重建 重温 重症 量增 量稳 量超
量连 金额 钢铁 钦佩 铭记 银山 银行 铸牢 链稳 锚定 键核 镇化 长势 长拉 长沙 长点 长王 长超 门发 门口 门委 门负 闭幕 问候 间站 间管 阐述 阐释 队员 防护 防止 防治
防联 阿拉 附加 际事 际关 际化 际强 际指 际法 际环 际秩 际表 陆海 陈敏 限度 院联 险挑 陪同 隆参 隔离 隧道 难愁 集聚 集装 雷达 霸权 青少 青春 非洲 面发 面合 面称
面落 面貌 面领 革发 韩国 项双 项措 项政 项行 项规 顿涅 预算 领作 领航 领跑 题新 额同 额超 风光 风电 风貌 风雨 飞机 食产 食品 食生 餐饮 首位 首共 首相 首重 马力
驾驶 验区 骨干 高产 高位 高兴 高品 高峰 高级 高领 魅力 鲜明 鲜花 鸿忠 黎巴 龙头
""",
    7: """
abdel abolis abrams absent abused accomm accumu accusi acid acreag acres acted adams adapt
adapte adm admiss admits adopt adrian aerosp affirm afflec agassi ages aggreg ahmed aids ain
airdro airpla akhtar akmal alarm albeit albums alexan alhaki ali alicia alisha allah allegi
allerg allowa almuni altere altoge ambula ambush amende amendm aminya amongs amster anbar
ancram andrea anfiel angela angle angril anna anne antihi aol applei arachn arash archbi arena
arguin arizon armies array arrivi arteri ashame askarz assad assump assura astero aston atroci
audit austri avg aviati aviv awaken awful baa babies backbe backer backs backwa badeh bafta
bags bail ballad bancor bandwi bangla banksy bannin bans bargai barkle barley barred bars bart
bary bashar bat bath batman battin beach bearin bears beatle beats beauty beckha beirut belfas
belgia belgiu belmar belove benchm beneat bengha benite benjam bennet bernar bernie besieg bet
bettin bibeau bidder biddin bids bieber bird blackb blacks blade blanch blank blind blockb
blocke bloody blown blurre boards boasts boerse boje bolste bolton bombar bombed bones bonghw
bonn boomin boosti boots borno bosnia bosses bouche bourne bourse boxes boxing bracel brad
brandi brave breakf brett brick bride briefi brigad bristo brit broadl bronze bruce bruise
brusse buffer bulk bullis bundle buoyan burn burnha burnle burrow bus bushel butt buyer buyout
buzz byrne cairns caitli calif callab callag cambri camps candle canist cape capped caps caribb
carlin carmak caroli carpet carrol cartoo casing castin catalo catast catchi cats cattle cbc
ccc cease cech celtic cen cereal cftc chandl chaos charlt charte chase chasin checkp checks
chosun chroni chrysl chunk circui cirill citiba citico clad clarif clark classm classr claws
clayto cleara cleari cleric climbe clinch clint closur clothe coache coachi coal cocoa cod
colin collat colone columb comcas compel comply compul concei condom congra connel connor
consor copied copper cops cord cords corps corpse corry costin cotton counse courag crab crack
crashe crater crawli creato crosse crowds cruel crushi crysta cuba cubic cueto culkin cult curb
curse czech daimle dale dallag dam dancin danish darkne dated dates dawson dean decapi deemed
deepes deferr degrad delay delays delica demise denies denis denmar dennis denoun dent depict
deprec depriv derby deregu dermat devalu devote diabet dial diane diarie diet dignit dion
dippen disabl disadv discla disgui disney distra divert dogs dolphi donati doping downsi downto
downwa draft drafte drag dragge dragon drake dress dressi drexel drilli drinks drisco drives
drone droppi drough drove drunk duck dude duff dug dumped dumpin durex duties dvds earmar
earnes earthq eased easing eastwo eaten ebay echoed ecuado ecus eddie edged edging edible
edouar egypt egypti elderl elite elizab elliot ellis elvis embark embatt embrac emirat emment
empire empty emwazi endure enduri enemie enemy enlist enters envisa envoy epic equiti ericss
erupte escort espn eterna ethica ethics eurone eurozo evacua evans evasio eve evil exagge
excheq excuse exempt exists eyewit facial fails falcon falluj fame fanati fatigu fats fault
federe feedin fence ferdin fertil feud fidel fifty finche fined finnis fireba firewa firmed
firmer firmly fish fisher fishin fitch fixtur fla flag flagsh flash flatte fleein fleet flemin
fletch flew flies flinto floode flowin flown flows forbid forcin forese forest foster fours
foxx franz fraser freeze freigh fricti fried frontl frost frozen fuelle fulfil fulham fundra
furiou gainin gamepl gangs gareth gartne gastro gate gavin gawker gazpro geneti genoci geoff
gerhar gerrar gestur gibbs gig gigaby gilchr giles gilles glenn glouce gnp goalke godson goldma
gonna goodlu gough gps grabbe grace grade graffi grains grammy grandc grandd greece greenw
greete greg grievo grip guests guilde guitar gunner hailed halo halt ham hameed hamilt hammer
hamper handhe handin hanove harbou harden hardes harmis harper hassan havana hayden hayes
header headin headph hebdo hectar heels heinek helmet helmut henman henson herald hersch hessle
hewitt hewlet highbu highs highwa hijack hilari hilary hinted hiv hogg hoggar hollan holmes
hometo hop horrib horror horse hostil housto huffpo hugh humane humphr hung hungry hunt huntin
hurdle hutton hybrid iaaf ibm icc ico igor ilbo ilic illino illnes imelda immens inaccu inadeq
incisi incomp incorr indefi indies indoor infamo infide infilt infrin inheri insult insure
inter intrig iraqis iron ironic irresp issuan ivan jailed jaw jeans jeff jenkin jeremy jerry
jerusa jess jessic jesus jet jewelr jihad jilted joel johans johnny jointl joking jon joseph
judged judgem jumpin jumpsu junior junk jupite jurisd kallis kaneri kansas kaspro kassig kateri
keane keith kemp ken kent kenter kenya kerry kfc kgi khodor kicked kidney kiichi kilroy kirchn
knight knocke knocki kocani kostas kuo labell labs lads lamber landed landin landma lane langer
lansdo lasted lastin laugh laughi lawson laying lbw leak leaks leap lease lebane lebano lectur
legall legs leigh lend lenovo lesser lethal letwin levell lewsey lianne libor libyan lied
lieute liftin lighte limiti limp limpin lindsa lineup linkin liquor lisa lisbon listin lit
litiga lleyto lloyd lockdo locked log longes loopho lovers loving lowere lows loyal lse luckil
lucrat luke lungs lure luxemb lyng macaul macedo macera macrum madden magnet magnif magsaf
maize maj majed makhay managu manila manoeu mansio marath marc marche marcus maria mario marry
martyr marvel mate mates mathew mature mccart mcgrat medall medics melbou memora mep mercan
mercur mercy merge merged merit merits metals meters metres metrop microc midlan mig milan mile
mill millen mills minera minor miracl miracu missou misund miyaza module monopo monste montre
moore morin morris mortar moscow mourni mrs msn msnbc mths multil multim munich murill muscle
museum mutila mutual myth naked namely nanny nasir natali nathan nato nazi neat neck needle
nephew nerve netfli nether nets nevert newcom nhs nicara nichol nicky nigel nightl nightm nil
ninth nippon noise noon noorul norway norwic nottin ntini nuns nusra nydail oaten oblige obscur
obstac occupa odinga oecd ofcom offsid oils olds olivie ons ontari oper opera opted optica
orderi ounce ounces outbre outfit outrig outset overha overru oversh oversi overta overth
overwe owed oxygen pacema packar packed painfu pains palace paler parame parked parker partia
passpo pat payout peak peel peers penali pence penins penny percei peru peshme pet pete pharma
phase phelps philli pilots pionee pirate pizza placem placin planti plausi pleade plotti plunge
pointi poison poland polish polled polloc pontin poorer pope popped poppin porn ports portsm
pose posed posing postpo potter pound poured prank preach prejud premis presco presle pressi
prevai priest printi propel protot proves provok pruden pseudo psp pumpki pundit pupils putin
qaida qatar qtr querie quilli quinn quotin raced racial racist radcli rage rahman railwa raises
rally ram ranger ranges ranked rap raped rapidl rat ration rats raw razor razzaq rcmp react
reacte reaffi reassu rebels recapi recept reckon recrea redemp refina refini refuge refund
refute regret rehana reid reinfo relay relega relian remova renego rent reopen repaid repay
reply reps restat restra resurr retina retrea retrie retwee reviva revive revs reynol rhetor
riches rick rid rifles rift ringto rip rivalr river roads rob robben robber robin robust rocket
rocks roddic rodent rogers romani romant rome rooms rosenb rosnef roy rubber rubbis ruddoc
rudin rudolp ruin ruined rupees russel sacked saddam safegu safer saga salman sam sami sample
samuel sapphi satell satire savage scan scare schroe scisso scope scorer scots scrap seal
sealed seam sebast seed seeker segmen seize selfle seller sells senato seoul servan severi
shall shallo shame shaped shaw sheer shelf shell shelte shephe shifti shippe ships shirle
shoaib shorte shortf shrs sic sideli sidewa siege sight sights silk simpso sinai singh singin
sits sized skopje slappe slated slide slip slope slot slotte slowed slowin sluggi slump smashe
smilin snappe sniper snow soap soarin solar sole solely somebo sons sore sorts sounde soundi
sounes spa spam spamme spania sparki spca speaks specta spends spice spotli spray spywar squeez
stade staged stagna stamfo stance statin statue statut staunt steadi steam steppi stewar steyn
stiff stoppi strain straus stray streak stride strip stroke stumps stunt submis sue sued suits
sulliv sum sumito summon sums superh superp surpas surren susan swank swap swappi swathe swaths
swell swept swift swiftl taibu tait tanker tanzan tattoo taxati taxpay tea tear techcr teens
teletu tensio tentat testic testos texaco textil thaila thanke thanou thatch theft thierr
thirds thorpe thresh throwi tiger timepi tinder tissue toddle tommy topper toront toss totale
totten touchl tourin toy toys trades traffo tragic trail traile tranch trappe trauma treati
trees tremen trendi tresco trevor tricks trio triple tripol trophi trouse truce truck trucks
tube tuitio tukur tumble turner twenty twicke twin tycoon ugly ultra umpire unacce unanim
unattr unauth unawar uncle uncove underm undern undert undoub unity unprec unsecu unspec unsucc
unwill uprisi ups urge useles ussr valent valid valued vancou vanish vendor venice venue vera
verdic versus vessel vet veteri vicker viewed villa villie vladim vocati vodafo vogue volati
volley vorozh vowed wages walker walks warmin warn warne warpla warren wars wasps wasted waters
watson waves wayne weaker weakne weigh weighe wells welshm whistl whitma whitst wholes wildli
wildly winsle wintou wipe wire wished wishes woes wood workfo worldc worlds worsen wrongd wsj
yahoo yair yasir yasuhi yellow yemeni yeutte yonhap yorksh youhan youngs younis yousuf youth
ypg yugans zehaf zinc zurich
""",
}
