"""How common content stems are, written by scripts/train_stories: counts, no text.

A stem of level n stands in about one of 2 ** n documents of its language; a stem that
is not listed is rarer than all of these.
"""

RAREST = 8
LEVELS = {
    1: """
aan aby ada adalah afsnit akan ale amb anda använd aquest asiaki atau att autre bahwa bebera
benutz berkas bir bạn bản cambio certai cho chỉ chọn commun compan comple comuni cài các cách
cũng cấp cần của dabei dacă daha dalam dan dann dapat dari dels dengan denne det deutsc deze
diguna direct dla don door dùng dụng een egy eller els escolh esempi especi estado ett fichie
fitxer från för gebrui genera gibt grosse généra hacer hanya har harus here het hiện hoặc hvis
här hơn hợp ikke includ inte itu için jak jako jest jika jsou juga kan keine ketika khi khác
không know kommer které který kullan kunnen kunt kết lebih life look lub lại maar mai making
meg memili menggu met może més möglic můžete một naar nacion nastav nebo need người nhiều như
nhất những nie niet notre number nào này när når năng nếu och off også olarak ook oraz pada
parte pentru permet person peut phân phải phần pokud pot pouvez presen presid primer przez può
públic report représ right saat satu sau sebaga sebuah secara see sehr selbst sepert sistem się
skal som soubor systèm systém tai také també theo thêm thì thông thường thể thống tidak tiene
til till tin trabaj travai trong trên trình trường tym tính tập uns unsere unters untuk use
utilis utiliz vagy van ved versch verwen veya vie vil việc vom voor vào với want weiter withou
worden wordt work yang zal zijn điều được đặt định đổi động ένα από για είναι και μια μπορεί
που σασ στην στο στον την τησ τισ τον του των χρησιμ будет исполь команд можно наприм програ
систем устано است استفاد این برای شود های کند 件包 使 使用 場合 安装 情况 提供 文件 用户 程序 系统 行 設定 软件 選択 配置 问题
있습니다 합니다
""",
    2: """
able abschn aceast acest aceste across actual acuerd add además adicio again aggiun ahora això
akkor aktuel aktuál alcuni alguma alguno alguns allem allen allerd alles allow alread altres
altri always americ anden andere andra andre angive announ anothe ante antes apenas aplica
appear arbeit around asegur ausser autres availa avez aynı bagian baik bank banyak bare baru
based become bedeut befehl beginn beim beispi bekann believ belirl below berbed bereic beriku
berisi beschi besond besser best bestan besteh beszúr better beállí biasan bien bij bijvoo bit
biết brauch bring brug bruge bruger bruker bude built bundes busine być být bảo bất bằng bởi
cada called cara cas case caso cela change chaque chcete choice choisi chuyển chuẩn chính chúng
chương chạy chứa ciudad comand commen common compte confir consid contin contoh corp countr což
create csak cualqu cuenta cui cung curren còn công cùng cấu dados daftar dafür daher další danh
darauf darübe data davon dazu debe decisi denen denn depend design despré despué dessa detta
dette deutli deve develo didn dies diesem diesen difere differ différ dijo din diperl dispon
disse distri doch doesn done dostęp down drei día días dưới dẫn dịch earlie early easy econom
effect effort efter eigene einfac einige einmal einzel ejecut ejempl eksemp ellos embarg end
endast ende enkel enough entire entsch entwic erfolg erklär erreic erst erste erstel ersten
esimer eso espera estive esto està etwas ever every exampl exempe exempl expect experi explai
explic face fact falls far fare fast fazla feel fer ferram few fie financ find finden finns
fișier flere folgen follow folosi foncti forma found four friend full funcio funkti funzio
furthe future första ganz geben geen gehen geht gemein genom gerade gettin geïnst ghi gibi give
given giá giữa gleich gobier good govern gran great group gunaka gut gói gồm habe hace hai hal
happen hard haszná having hebben hecho heeft help heraus high hinter hiển hogy home howeve hoạt
hvor hành hình hạn ihnen ihrem ihrer ile import impost inc inclus incluy increa indeho indsti
indust inform ingin inicia innehå ins instea intere intern invest islami jaring jedoch jeho
jetzt jeśli jos kappal karena kasus kattin keep kein kemudi khả kijelö kirjoi kiểu kleine known
komman kommen kommt kosten která które który kun käytet käyttä könnte lain lange lassen later
leben lebens lehető less let letzte level liegt lijst line liste lisätä little liên liệu local
locati long lookin looks lorsqu lot love lucru luette làm lässt lập lệnh machen macht maggio
majd maken makes mal mana manage manera market mateix means media meer megjel meiste mejor
mellan membua memung men mengha menjad menos mensch mer mereka mesmo mevcut mexica mich might
milita millon minute mir misaln mismo modo moet moeten mogeli mohou moment months można možnos
možné mucho muchos multe mundo mungki muotoi must muốn máy määrit måste méxico módosí möchte
möjlig může mặc mềm mọi mỗi mới mục nainst nama napsau napřík narzęd nation natürl necesa
necesi needed nem není netzwe never news next nhau nhân nhưng nhận nhập nichts nieuwe night
nodig noen nom nombre nome només note nuestr nuevo numero nun násled nástro nächst nécess nên
někter nằm nội oblast obsahu också odpowi office offici old oleh olika oluştu once open operat
oppure oprett opsi option opzion opção organi others otomat outsid pacche packag pacote paket
pakete pakken pakket paquet part partic partir pasado país pel penggu perang perfor perint
perlu pertam però pháp phát phép phụ plaats place plusie poate podem poden podría point políti
pomocí pornir posibl possib posson possív post posted potřeb pouze použit použít použív počíta
primei princi proble proces produc progra projec protož provid przykł przypa public pueden pues
put puteți példáu při příkaz případ qua qualqu qualse quan questi quindi qué read realiz really
reason recent rechne rede relaci releas remain requir respon result rete richie riêng run rund
runnin réseau rất rằng sama samma sangat sao scegli schnel schwer sea sebelu secció second seen
sehen seiner selezi sem sempli semua sense servic será set setela setiap seuraa severa sezion
seznam share short should show sia sicher single sitten size ska skapa small social sogar
sollte solo someth sonder sonra source spokes start state statem stehen steht stelle story
suatu sunt suppor sure systee system szöveg sàng sách sélect sólo són sẵn sửa tak taken tanto
tanıml tartal tato tego teil teksti telah tento terseb tersed tetapi tham thay thema thing
things think thiết though three thuộc thành thích thư thế thị thời thứ thực tiempo tilgæn
tillgä times tiên tiến tiếp today toe too took top tot toàn trebui trying trước trị turn tutti
twitte tylko tyto tài tác této tên tìm tùy tüm tương tại tạo tất uit untern usare used using
usuari uživat vain valint valita valits vanlig vara verfüg versio vez vid video viel viele
vielen viene vill vlastn você voi voidaa volgen vytvoř válass välja vælge være více vùng většin
všechn wannee wat weg weil welche welt wenige went wer whole why wichti wieder wirkli wissen
within wollen workin world wszyst währen xarxa xem xuất xác yeni yet zawier zeit zoals zobraz
zou způsob zudem zurück zusamm zwar zwei även égalem över özelli đoạn đây đơn đầu đến đối έναν
αυτή αυτό αυτόμα δεν δημιου διαθέσ διαφορ ενόσ επίσησ επιλέξ επιλογ θέλετε μετά μόνο παράδε
περιέχ περισσ στη τουσ όταν автома возмож время выбран выбрат выполн доступ запуск информ
компью которо меню могут настро некото необхо нескол обычно опреде параме позвол пользо помощь
процес работа раздел сервер следую случае содерж соотве того указат файлов этого этом أخرى أمر
إذا استخدا اما امکان اگر باشد باید برنامه بسته تمام تنها تواند توسط جميع حزمة خود داده دارد
دبيان دهد روی زمانی سازی سیستم شامل شده شوند صورت فایل فقط قرار مستخدم ملف ملفات موجود مورد نام
نظام نیز هایی هستند وجود يجب يمكن پیکربن کنند کنید گردد ứng システム パッケージ ファイル 付 任何 伺服 作成 信息 修改 允许
内核 列表 创建 利用 务器 包含 包括 同 名稱 含 启动 命令 問題 執行 多 套件 安裝 実行 工作 必須 必须 情報 执行 指定 操作 数据 新 方式 方法 显示 服务 服器 檔案
注意 添加 版本 直接 相关 相同 程式 简单 管理 簡単 系統 組態 网络 自动 自動 节 表示 複数 计算 设置 資料 运行 进行 追加 选择 选项 通常 部分 関 默认 데비안 됩니다
사용하는 사용할 설치할 시스템 시스템을 않습니다 파일을 프로그램을 필요한
""",
    3: """
aantal abans abhäng abilit above accept access accoun achiev action activi adding additi addres
adja admini adress adresá advanc afecta affect affich afhank afirma agency aggior ago agreed
agreem ahead air així ajoute aktive aktivi aktual alapér alat alcune algeme algo alguna algune
alkalm allege allein aller allgem almost along alors alte altera altern althou altra altre
altro amely amelye among amount améric analys anbiet ander anders andet andrés anfang ange
angebo angeze annan annat annual anomen anschl anslut answer antara antarm anteri anunci anvend
anwend anyone anythi aos apa appare apple approa approv aquí ara arasın area arrest art articl
artike asemen asetuk asked assegu assim associ astfel atas atenci atravé attack attemp attent
attiva attual atuali atunci aufgru aument ausges ausgew aussch aussen auswah auswäh author
automà automá autori avere aveți avsnit awal away ayrıca azt aún ați bad bagi bahkan bajo banks
bao bara baris base bawah başka beacht became beding befind began begin beglei begrän behind
behöve beiden beitra bekerj bekezd bekomm belgel benar benefi benöti bepaal berbag bereit
bergun berich berlin beroen besar beschl beschr beschä beskri besoin bestaa bestem besten
bestim betrac betrie bevat beyond bez bezieh bezpoś bieten bietet big bigger bigges bilgi
billen bin bisa bisher biến biệt black bleibe bleibt bli blick blir blive bliver blog board
body book border bort bringe britis bruges bruke brukes budou build buildi bukan buy bzw báo
bên bölüm bölüml bölümü bör bürger będzie během bảng bấm bắt cal calcul call cambia came campai
campañ candid canvia cao cap capita captur caratt care carrie casa cases cash casi casos cause
cel center centro ceo chairm challe chamad chance charge check chi chief china choix choose
christ chung chèn chú chẳng chế chỉnh chỗ chủ chức cierto city ciò claim claime claims clean
clear close code collec coloca combin coment comenz comes coming commer commis commit compar
compañ compet compli compro comput concer conclu condit confid conjun connec connes conoce
conoci conosc consen constr consul consum contac contai conten conteú contie contra contro
contém conver conțin corona correc correo correu corris cosa cosas cost couple course cover
covid crear creare creati credit criar critic créer cuatro cuesti cukup cum custom cut cuối cái
când câu cómo cầu cập cứng dades dadurc dagege daily dall danach dank danych dar daran darf
darin darum datei dateie dateis daten dati datos dead deal death deberí debido debt decade
decide decidi decir declar declin defini defino delive demand denna dennoc dentro deoare depart
derech deren derzei desarr descri deshal desire despit despre dess destac detail detalh detalj
detall determ dettag device devono dezelf değişt dibuat dice dich dicho dienst diferi diffic
dig digita dikonf dilaku dinero dintre dio dipili direkt dirett diretó disc disco discus disebu
displa dispoz disque ditamp diğer diện dlr doar dock doctor docume doen doing doit dollar
domest domyśl donnée dont doporu doriți dostup dosya double dovreb doğrud dua duas due dumnea
dung după durant durchg durchs dus dvs där défaut défini démarr dòng dürfen düzenl dạng dấu dựa
easily eben ebenfa ebenso económ eerste efecto effett efters eher eigent eingeb einges einsat
einsch einzig either elecci electr elenca elenco ello else első employ empres encara encont
encuen endere endlic energi energy enferm enfren enkele enkelt enriqu ensimm ensure entfer
enthal enthäl entonc entrad entrev entrée entspr entste então enviro equipo erbjud erfahr
erford ergebn erhalt erinne erkenn ermögl ersche erwart escrev escrit esegui esiste espace
espaci espaço españa españo especí essent estaba establ estamo estan estar estes estima estudi
eszköz etter että euch euro europa europe europä events eventu everyo everyt eviden evitar
exactl exchan execut existe existu există expert export expres extrem exécut facebo faites fall
famili family farklı faster faut favori fazer featur februa federa fehler fest fichei fight
fighte figure filen filer filsys fin final finall finanz findet fins fitur five flera flesta
focus focuse fois food force forces forder foreig form former formát formáz forske forwar fost
founde fourni frage fragen frau frauen free frente fresh freund front früher fuente fuera
fueron fuerte fun functi funcți funger följan følgen før første führen führt fünf fără gab game
games ganze ganzen gar gdy geeft gefahr gefühl gegebe gegens gegenü gegeve gehöre gehört geld
gelten gemach genau gente geplan gerne gesamt geschi geschl geschä gesele gesell gesetz gesprä
gesund gets geval geven gewinn gewiss geword giao gilt gir gives giúp giải giản giữ global
gobern gombra google got grafic grande ground grow growth grund grundl grunds grupo gruppe
grösse grösst gründe gute gör göra göre göster güncel gọi gửi haber hacia hacien half halten
hand handel handma hatten hauria haya head health heard hebt heisst held helfen helps helt
hemos herram herste higher himsel hin hinaus histor hit hizo hiệu hlavní hoch hodnot hoe hombre
hoofds hope horas hospit hours house hoy hoàn huge human humano hur hver hàng hãy hätte häufig
hårddi hướng hỏi hộp hữu idea identi ihm ihn iki ilk image imagem imagen imagin immagi immedi
impact improv inclou inclui indem indien indiqu indivi indtas inhalt initia inklud inn inneho
innen innerh inoltr insbes inseri insges inside inspir instal instel instit instru instäl
integr intent interv introd involv iraq irgend irá isis isn issue issues istnie isto itself
içeren içinde jahres japan jede jedem jeden jeder jedes jednod jednot jego jej jejich jelölj
jemand jen jenis jestli jeweil již jméno job jobb joka jossa jotka journa jste kaikki kali kam
kami kapite kapito karakt karşıl katalo kaum kaynak když keinen kell kentti kenttä kerül key
khusus kiezen killed kind kinder kivála kiến kiểm kiện klar klassi kláves kohdis koment komple
komput konnte kontak kräver kterou kterém któryc kultur kurz kurzor kärnan käsite kích kívánt
köra körper követk lació lagi lainny land landes lang langka langsu langua lar large larger
late latest laufen launch laut lead leader leadin learn least leave led left leicht leider
leiste leistu lesen lesz librar liefer liegen light ligne lihat likely linha list listes listáb
lisää lisääm live livell living livre liệt llamad llegar llevar llista lliure lloc locate
logici lokal longer lost low lower loại ltd luego lugar lunak lze lägga länder länger létreh
lévő línia lópez lösung lúc lưu lần lỗi lớn lời lựa maakt macchi main mainta maiori major
majori mají mają manche mange manier manièr manten manuel masala masih maskin master materi
matter mayor mayorí mañana mean measur medica medida medien medio medios meerde meeste meetin
megnyi mehrer mein meine meiner meist melaku melalu meliha mellem mellom memasu memban member
memerl memori memper memuat menamb menamp mencio mendap menemu menent mengak mengat menget
mengga mengub menjal mensaj menyim mere merkin merkit merkki mes meses mesin method mezi mezőbe
michae mientr mil millio mind minden mindes minist mise misma mitarb mitgli mittel model modern
modul modyfi mogą moins molt molti molts monate money mostra motsva move możliw muchas mudah
muerte muestr muitos mujere mulig muligh multip mundia muokka musste muutta myös màquin máquin
másik märz många místo mít měli mẫu mật naam nachde nachha nada należy name namen namn namun
např następ near nearly neben necess needs nehmen nei nell neste net nettve netwer networ neu
neues než ngay nguồn ngữ nhiên nhà nhật nhớ nieder nilai ningun ningún nivel niż nog none
normal north nosotr nothin notice notici notwen nou nouvea nouvel nov novo nové noyau nucleu
nucli nueva num numa nunca nuovo nutzen nya nye nyomja näkyy nämlic näppäi nätver några nói
nödvän nødven núcleo número několi obama oben object objeti obrado obvykl odpoví odstra offer
offeri offizi oficia oft ofte often ogni oil określ oktobe olan oldal oldals olduğu omdat
omezen onder ones online opcion opció opción openin operas operaz opp opport oppset optie
opções opțiun orden order ordina ordre ordres orice origin ort ostatn outra outras outro outros
ovat paar pachet padrão page paid painik pakke pakker palabr paling pandem paramè parece partid
partiț partne party paràme paráme parâme passed passen passie past path pay paymen países
pengat pentin pequeñ perfec perfek perhap period permit persön pesar peuven phiên phone photo
phím phương pick pictur pierws pilih piliha placer plan plans platte play please plenty plik
pliku plupar poblac poco począt podcza poder podeu podle points police policy politi položk
pomocą poprze popula posibi positi potent potom potreb použij power poziom pozost practi preced
predet prefer pregun premie premiè prepar press presse pretty preven previo price prices prin
privat pro probab problè problé procés produk profes profit projek proper propos proses prostř
protec prozen prueba první pré précis présen própri próxim publis pueda punto putea python
página párbes périph před qual qualit qualsi quarte quelle quello quelqu quickl quiene quiere
quite quyết quyền què quả quản rahmen rate rates rather reach readin ready real realid receiv
recht rechte rechts recibi recien recogn recomm recono record red redes reduce refere regelm
regier region regist regula relate relati rememb remove rendel replac repres requer resear
respec respue return reuter reveal revela rețea richti riferi rise risk role rolle room rose
rozdzi répert równie rồi rộng saatav safety sagen sagt saja salah sales salud samme sammen sang
sarà save saw saying schaff schein schlec schlie school schrei schrit schwar schwei schwie
schütz scienc scient screen search season secret securi secção secțiu sedan seems seg seguen
seguin seguir segund seguri següen sehing seien seinem seite seja seksjo selama seleci self
seluru selv semana sempre sen sendir senza separa sera series seriou seront serve serveu servid
servin serão sería sesuai settin setzen setzt seçile seção señala señaló shares shows side
siden siehe sieht siempr siendo sig signif sigui siguie simila simple simply sino sisäll sisält
site situac situat sivun six skicka skriva skrive slik smalle sofort softwa sogena soit solche
soluti someon someti sommer soon sorgen sotto souhai south sowohl sozial space specia specie
specif speich spent spesie spezie spiele sposób sprach sprech später spécif staat staff stage
stand standa starke starta starte states statt stay steige stejné stejný stellt step stesso
stock stop store storle strate stream street strong strony struct strugg strume studie stunde
stílus større subjec subsid succes sudah sugges sui suivan sumber suppri supues surpri syria
szeret szerke säkerh sätt såsom tag tage tais takes taking także takže tal talk tambah tan
tanpa tant tarefa target tarvit tatsäc tauluk tax team techni techno tedy tej tek teks televi
tell tempat temper temps ten tendrá tenemo tenen tener tenir tentan tenía ter terakh terjad
term termas termin terror terten terüle testin texte thanks themen thinki third thousa threat
thus thí thấy thức tidiga tiedos tienen tijden tilfel tilføj tilgje tillat timpul tingka tingue
tipo tipus tiêu tiết tjener toate togeth toho tohoto toimin tomto tools total totes toto tots
touche toujou toward town trabal trade tradin tragen transp trata travel través tres trobar
trotz trotzd trouve true trump try trí trúc trọng trở trợ tulee tun turned tussen tuto tutte
tuvo tuy två twee twice type työkal tábláz tämä tím több tốt tồn tới tục uden uhr ukuran ultima
umożli umožňu umum unders unele unidos united univer unos unser unui update upon upp uppdat usa
usando usato useful user users uses uso usual usuall utan uten utente utenti utvikl uygula
użytko używan vaihto valeur valgt valgte valitt valitu valore value való varios variou varje
veces veel vegada vegeu veja veliko vengon ver verans verant verbes verbin verbra verbre verdad
verein vergan vergle verir verkty verktø vermei versjo verste verstä versuc vertra vertre
verwij verze verzei veränd veröff vezes via vida videre vielle vier view vilka vilken vilket
vinden virus visar visas visit vissa volled volta voorbe voraus vorbei vorges vorste vortei
votre voulez vrije vybrat vài válasz vám várias vários välile välj väljer vælg vérifi výchoz
văn všech vấn vẫn vậy waar waarde waktu wann wanted warum washin wasn wasser watch water ways
web websit weeks weerge wegen weiss weit welke weltwe wenig werken wert whatev whethe white
wide wijzig wilt winter wirtsc więcej wochen wohl wollte woman women won wonder word worked
works worth wprowa write writin writte wrote wunder www wählen wäre wünsch würde würden yester
york yourse yêu zaman zawart zaříze zeigen zeigt zich zie ziel zonder został zukunf zullen
zumind zunäch zusätz zuvor zweite základ ähnlic ändra ændre élémen één ích încărc întreb öffent
önce örneği összes özel ønsker última último überha üzerin části đang điểm đích đôi đúng đảm
đặc đồng şekild έχει έχετε έχουν αλλάξε αριθμό αρχείο αυτήν γραφικ δείτε δεδομέ εάν εμφανί
ενεργο εντολή ενότητ επιτρέ κάθε κατάλο κείμεν λειτου μέσα μενού μιασ μπορού οποίο πληκτρ
πρέπει πριν προεπι προσαρ προσθέ ρυθμίσ στα στισ συμπερ χαρακτ χρήστη όλα όλεσ όνομα όπωσ
больше больши будут вам включа вопрос всегда выбери графич даже данные данных действ дисков
добави докуме должны дополн другие других другой зависи загруз записи затем значен измене
измени имеет имя инстру интерф катало качест количе конфиг локаль можете называ них нужно
обеспе ограни один однако операц описан основн отдель очень пакета пакето пакеты перед поддер
подроб получи послед поэтом правил прилож пример пробле провер произв просто работы различ
размет рекоме сети следуе создан создат сообще сохран специа список способ сущест требуе указан
умолча управл устрой файл файла файлы функци хотя чем являет ядра ядро آخر أجهزة أحد أكثر أما
إضافة إعداد إلا ابزار اجرا اجرای استاند اسم اصلی اطلاعا افتراض انتخاب انجام اند ایجاد اینکه
باستخد باشند بدون برخی بررسی برنامج بسیار بسیاری بشكل بما بيانات بین تثبيت ترین تستخدم تسمح
تشغيل تغییر توانند توانید جديدة جدید جهاز حالات حالة حالت حزم حيث خاصة خدمة خودکار دارند داشته
دایرکت دبیان دسترسی دستور دهند دون دیگر دیگری ذخیره راه رایانه زمان سایر سرور سوف شبكة شبکه
شیوه طريقة عادة عبر عدة عمل عملية عملیات عندما عنوان فرآیند فراهم قابل قسم قسمت لذلك مانند مثل
مجلد مجموعة مختلفة مخدم مدیریت مربوط مشخص معلوما معمولا ممکن منظور نرم نسخه نصب نظر نظم نفسه
نمایش نمونه نمی نیاز همراه همچنین همین هناك واحد وصول يستخدم يستطيع يسمح چرا کار کاربر کاربرا
کاربرد کرد کردن کرده کرنل گرفته گزینه گیرد ảnh インストール オプション カーネル デフォルト ネットワーク メニュー 交换 什么 介面 仍然
件列 件系 任务 作業 例 依存 保存 値 儲存 允許 入 入力 內容 兩個 内 内容 决定 出现 列出 删除 別 削除 割 動作 即使 参数 参照 参考 发布 取 另個 另外 合 同様 名
名称 呼 啟動 图形 基本 处理 多個 多数 大量 安全 完全 完成 完整 定義 实际 実際 容易 實際 対 対応 対象 對應 少 工具 希望 帮助 建議 开发 开始 当 当然 影响 情況
意味 手册 扱 押 持 接続 控制 推荐 支持 改變 文字 文書 文本 文档 料夾 新增 方 方案 无法 書 服務 机器 某些 标准 核心 根据 检查 標準 模块 模式 機器 次 正常 清單
特別 特别 特定 特性 环境 甚至 用 用於 異 發展 目录 知 知道 硬件 硬盘 确保 確認 磁盘 示 种情 種類 空间 算机 節 类似 类型 維護 網路 编辑 置文 自己 與 處理 虽然
表 見 説明 読 许多 设备 访问 详细 读取 資訊 起動 軟體 込 连接 這些 這個 這種 連結 運作 適切 選 選擇 選項 避免 邮件 部份 重新 錯誤 错误 限 限制 際 電腦 非常
預設 顯示 首先 것입니다 경우에는 그래픽 그러면 그리고 기능을 네트워크 다음에 대부분의 디스크 디스크에 때문에 리눅스 메뉴에서 문제가 방법으로 방법은 방법을 부분을 부팅할
사용하지 사용합니다 사용해 선택할 설정을 설정할 설치를 설치하는 설치한 소프트웨어 수동으로 시스템에 시스템에서 시스템에서는 시스템은 시스템의 시스템이 않으면 없습니다
여러가지 옵션을 이러한 이렇게 이용해 있으면 자동으로 자세한 정보를 참고하십시오 파라미터를 파티션 파티션을 패키지를 프로그램 프로그램에서 프로그램은 프로그램의 프로그램이
하드웨어 하지만
""",
    4: """
aangep aanpas abend abgesc abiert abril abschl absolu abyste accede accedi acceso acción accord
accuse accès accéde accés aceita acelaș acepta acerca acesso acesta acestu acht achten achter
acompa aconse aconte acordo acquir acquis act active activé actuel adapta adatbá addici adelan
adjust adott adresa adreça advant adăuga adı afegir afford afhæng afin afirmó afișat agar age
agenci agli agora agregó agricu agua ahí airpor airstr ajuda akar akarja akses aktion aktiv
akzept alamat alatun alcanz alerta alguie algum algún alimen alive allere allmän allowe allowi
allows allt alltag alltid allí almace alone alrede alt alta alten alter altijd alto altura altă
altınd alueel além amazin amazon ambien ambos amelyb amenaz amerik amid amigos amikor amlo
ammini amor ana analiz ancien androi angabe angebl angege angele angesi anglès ankkur anlage
annen anneta anonym anpass anspru antal antale anteil anti antici antigu anting antwoo antwor
anumit anzahl apakah aparec aplika apoi apoyo app appara applic appliq apprec approp apps
appuye aprese aproba apropr aprove aproxi apunta aquell aqui araç araçla arbeid arbeta ardınd
areas aren argume arhite arkite armed army arquit arquiv arra arranq arrenc arrive arsip asetet
aside asigna asigur asimis ask asocia aspekt aspett assegn assets assicu assist assume assure
astron asunto atribu attend attorn atual aucun aucune audien aufgab aufmer aufs augen ausbau
ausein ausfüh ausgeb ausgel ausger ausnah ausrei aussag austra auswir authen auto automa avanza
avança avataa avea aver averag avheng avoid avvio awaren awesom ayarla ayer ayuda ayudar açık
añadió așa bab bagaim baghda bahasa baja baku bal balanc balíčk band banda banker bankin barely
basado basead basera basert basic basier basis batter battle bază bazı bağlan bağlı başlan
başlat beauco beauti bebas becomi bedarf bedien beeinf befint befrei begeis begren begrif
begynd behand behavi behead behere behov behulp behörd behöva behövs beide beijin bejegy belang
belast belieb belirt bem benzer beobac beperk berada berart berate berbas berdas berech bergan
berjal berlak beruba berück besitz beste bestel bestur bestäm bestät besuch beteil beteke
betont betrei betrof betyr bevatt beveil bevind bevor bevölk bewege bewegu bewuss bezahl bezeic
bezpeč bezug biasa bid bieden biedt bila bild bilder bildun bilgil bilgis billio binnen birleş
bislan bisogn bist bitte biên biểu blanca ble blev blitt block blood blue bon bond bonds books
born borrow bottom box boy bra bracht branch brand break breath breite brings bringt broad
broade brothe brough bruk brukt buch budete budget buen buena bureau buscar button buying buď
buộc byl byla bylo byly bàn básico både bør büyük będą bước cabeza cabo cadena califo callin
calls camera camino canada canadi cancel cannot cantid canvis capabi capaci capaz capito captai
capíto capítu car caract career carefu carica carlos carreg carry catch catego caught causa
caused causes caz cazul cazuri cea ceea cele celebr celle celu celui celý centra centre centur
cepat cepend cerca cercan cet channe chapit charac chave chia chiama chiar chiave chiffr child
childr chines chuyên chép chưa chấp chắc chữ ciascu ciento cientí cifrad cinco circul citing
citize claimi claro class classi clau clavie clearl click client clinic closed cloud clé cnn
codi codice colleg colomb combat començ comerc comfor comien comisi comman compla complè compor
compos compra comune comunq común concep conden condic conduc conect conegu conexi confer
congre conhec connex consec consej conser consis consol consti conta contag contar contri
contrô conté conven convic cool coordi cop core corect coresp corner corpor corres corret
corrup costs couldn counte courri court covere creazi cree creo criado crimin crisis cross
crowd créati crític cts cuales cuanto cuerpo cultur cumpli cup czy części cámara cáo câteva
címsor código către cạnh cảnh cộng cục dado dahil damage damals dane danger daraus daripa darle
darste darunt dasar databá datama date datenb datens dato dator datore datorn david deakti
dealer dealin deals debate debatt deben deberá decât dedica deel deep defend defens defici dein
deine dejar dejó delar delen delito dello demiki democr demokr demons demost demás denied denke
denken denunc depene depois deport deputy deres derett derfor dermed derniè descar descon
descub descăr desea deseja desenv deside dessen desta deste destin desweg detali detect devem
devez devido dezemb değişi diagno diakti diario diatur diberi dicen dicha diciem died difíci
diikut dijala dijela dikena dimana dimint dimula dine dinge dins dintr dipaka dipasa dipend
diperb diputa dir direcc direit direta dirige dirigi disapp dischi discos discou discov discul
discur diseas disedi disku diskut dispue disso distin ditemu ditent divent divers diễn dodatk
dois doiven dokume domand doming donald donc dosyas dotycz două downlo dowoln dołącz drew
dringe dritte drive driven driver drop droppe druck drug drugie druhou drukke drücke duda dues
duplán dur durcha durchf duro durumu duy dva dài dàng dành därför década décrit déjà dépend
désact détail détect dévelo dólare düzelt dělení důleži earnin earth easier east eat edad
edessä editor educat eerst efecti efectu effekt effet effici effizi egal egyes egyéni egérgo
ehemal eigens eight eindru einflu einger einhei einric eins einset einste eintra eksist ekster
electi electo elegir elektr elemen eli elimin elk elke ella ellas elrend eltern elvála elé
email emerge empeza empfeh emplac enable encarg encour enda ended endre endrin enero engage
engels engine enhanc enhete enige enjoy enn enquan enregi ensemb ensin enskil ensuit entant
entdec enten entend entert entgeg entida entorn entrar entreg entri entry entsta entwed enviar
eran erfüll ergänz erhebl erhält erhöht eri erilai erlaub erlebe ermitt erneue erneut ernähr
erreur error errors ersetz erstat erster erstma ersätt ervan erweit erwähn erzeug erzähl eröffn
esas escrib escrip escriu escuch esetén esfuer esille esitet esos espai esposa essa esse essen
esses estará estarí estat esteja estigu estoy estrat estànd estánd etc etkile etmek etters eure
euros event evento except excite exciti exclus exista existi expand expens explor expose extend
extra eye ezt faced faces faceți facile facili facing factor fahren failed fair fake faktis
fallen fallet falsch false falta famoso fan fand fans fantas farlo father fatto favor façon
fear febrer fecha feedba feelin fehlen fehlt feil feito fel felhas fell felsor felt feltét
female fertig festge festle festpl fet fiecar field fighti fil filene fill filled film fim
finali finalm finde findes findin fine finish finne finnes fire fired firm firmen firms fiscal
fit fjerne fler fleste flight foarte fog fokus foley folge folgt folks folose fonte forced
fordi foreca forget forhån format forme formul fornis fornit forsch forskj fortfa fortsa fortsä
fortun foto fox france franci franzö frei freihe freita freque freuen fri frisch frissí fronte
frustr fuerza fund fundam funds fungov fungsi funguj funkce funkci funkcj funksj furniz futbol
futuro fysisk fácil fähigk fällen fällt får förder före förkla först försök først fühlt führte
führun gaan gaat gagal gain ganar gang ganger ganske garant gas gather gave gebase gebe gebeur
gebiet gebrac gebrau geconf gedach gedank gedeel gedefi geeign gefall gefund gefähr gefäll
gegent gegenw gehalt gekomm gekoze gelege gelen gelese gelijk geling gelir gemaak gemakk genann
genaue genaus genere genoem genomm genutz ger geral geralm gerate gerech gereke gerekl geri
gering german geräte gesagt gescha gesche geschm geschr gesehe gesich gestal gestel gestio
gestor getest gevall gewalt gewese gewich gewonn gewoon gewähr gewöhn gewüns gia gian giant
ging girişi girl gitt giver giving giả giới giờ gjelde gjenno gjør gjøre glaube glück goal
goals goed goede goes gold gone gracia grado grafis graphi greate green grense grenze groott
gross grote groups growin grupos gràfic gráfic grünen guarda guerra guess guten guy gán gây
gäller går góp görünt günsti găsite główny gắng gặp gốc habita habitu habla hablar habrá habría
habían hacen hacerl hakemi halama haluta handbu handle hands hanter happy hasn hast haupts haus
hause hausha haven haver hear hearin heart heavy heel heisse hela hele helped helpen helpin
helyez herhan herman herrsc herunt hervor herzen hetzel heu hicier highes highli highly hijo
hijos hilfe hilfre hilft hinein hingeg hinwei hinzu hinzuf hinzug histór hits hitta hittas
hivatk hiểu hjelp hjälpa hjælpe hoax hodně hoewel hoffnu hohe hohen hold holdin holida honest
hopefu hopes hora hostag hot hour hozzá hozzáa hoá https hubier hubo huidig hun hundre hurtig
hvert hvilke hvorda hälfte hält hätten håndte höchst höhe höhere hạt hết họa iar ideas idee
iets igen iglesi igual ihres ikonra ilgili illetv images immerh implem impres inch incide
incloe inclue incluí income incred indepe indica indiri infecc infect infine influe infras
ingen ingest inglés ingres inhoud inicio inizia injure inklus inmedi innan inne innhol innova
innych inquir insiem insist instag instan intell intenc intend intens intera interi interp
interé intégr invece invers invio inzwis iphone iraqi isi islam issued istedi iställ items izin
içerir içeriğ jadi jahrhu james januar japane jauh jawaba jedneg jednej jednoh jefe jegyzé její
jeleni jelení jelölő ještě jihadi jinou jiné jiný jobs john johon join joint jonka josé jota
jour jueves jugado jugend julio jumlah junge jungen juni junio junto justic jádro jährig jälkee
järjes jóvene kadar kakkos kaksoi kaldır kamera kannst kanske kapcso karrie kata kauf kaufen
każdej každý kdy keaman kebany kecil kecual kedua keepin kehyks keiner keluar kembal kemung
kennen kentän kepada keras kerete kesala ketik khiển kho khoá khoảng khó khẩu khỏi khởi kidnap
kids kiest kilka killin kilome kjerne kjøre kjører kleidu knapp knew knowle kode kohtee koko
kolejn kolleg kombin komma kommun komt komuni koneks konkre konkré konkur kontro konzen konzep
konzer kopf kopier korrek korzys kosong końcu kraft krever kritik kritis krok kromě krypte
która któreg której którym kuin kunci kunden kunna kurang kurdis kuten kuvake kuvakk källko
kämpfe két kíván könne könnt kör közvet között különb künstl küçük laat laatst labora lack lado
lador lage lagret lalu lama lament langen langfr langsa langue lanjut laquel largel larges
largo lat laten lavoro law lawmak layana league learne learni leavin ledigl leer legal legge
legger lehet leiden leitun lengka lequel lernen letak letter leute levels levera ley lhe liber
libero libert libre licent liebe lieber liess ligaçã lighti lika liknan limite lines lingku
lingua link linke linked linkit links linuxo linuxu listad listan listel listen listy listę
lisätt lisäty lite litera lives liście llama llegad llegir llegó lleva loan loans logick logiqu
lograr lokala lokale lokasi london loss losses loved lucha lugare lui luis lunes luoda luodaa
luz luôn lämpli längst läsa läuft låter létre lên líder línea lượng lợi lục lực machin machte
madrid mag magazi mail maka manaje manchm mandat manife mann manufa manuál maquin mare mark
markie markt martes marzo masing mass massiv massna masuk matt matéri maxima maybe mayo mayore
meanin meant meanwh medan meddel median mediu meest meesta meet megadh megado megfel meghat
meinem meinen meinun mejora meldun melhor memaka memasa memast membac membat membut memeri
memind memint memula memòri memóri menawa mencar mencob mendef mendet meneka meneta mengan
menge mengen menghi mengir mengon mengun mening meniul menjel meno menor mens mensag mentio
mentre menuen menuli menyeb menyed menyer menyia menys menüpa mercad merk merupa meskip mesma
messag mest meter metin metode mettre mező mezők mezőt micros mid mida middle miembr mieux
miles millia millor mindre mindst minimá minuto mis miss missat missin missio mitad mitein
mitjan mitte mittle mix miérco między miễn mnoho mobile modell models modus mohli molte monat
moneta monito montag moon morena morgen mornin mostly mot mother motivo motto moved movimi
moving možná mucha muerto muitas mujer mukaut mulai mult multi muncul munici muokat murder musi
music muslim musí musíte mutter muutet muuttu mycket mye myself màn männer määrät måte mètode
médico mémoir méthod método mình místní módulo môi müsse müsste měl mạng mạnh mặt mức nabídk
nabídn nabízí nachba nachfr nachge nachri nacház nad nadie naleze nalezn named namnet nasa
natur natura nature navega navigá navn navnet navíc nazwa nazwy nazwę nebude negati negoci
negoti neighb nein neithe nejprv nejsou nemen nenhum ner nessun netz neuer nevet nevoie nevét
newspa nghĩa ngoài ngoại nguyên ngày ngôn ngắn ngụ nhanh nhóm nhỏ nice nich niedri niektó
nieman niesta nieto niin nim nimi nimmt nine niveau niños noche nochma noe nogle nomes nomor
noms noodza nor northe notare noted nova noviem nového nový nowe nowego nowej nuevas nuevos
numai nume numele numéro nuova nutné nutzer nutzt nutzun nyomta nytt nyttig název näkyvä nästa
någon något næste nível nós nötig nützli něj nějaké někdy nơi nền nối nữa obicei obișnu obliga
obrazo obsah obsaho observ obsług obtene obteni obter obviou obwohl obține ocasio occasi octubr
ocurri odpově oferec oferă offen offenb offene offere offers oficiá ofrece ofta okamži olabil
olacak oldala oldalt oletus olla oltre olur olyan ominai onders ongoin ontwik opcji operac
operar operač opgesl opnieu oportu oppdat oppfør oppgav opposi oppret oppsta opstar opties
opérat orang origen osa oszlop otherw otsikk outils outlet outsta overal overee overwh ovviam
owned owners oznacz označe pacien padres pages pagina paina painet pakets palavr paměti panjan
papan paper paranc pareja parent parfoi partei partes partis partiz partiç parts pasar paso
pass passar passe passer pasó patien patric paying peligr pels pemili pengem pensar peor perché
pergun perhat perman perquè pertan peruba pesan pese pesos pessoa peter peu peña pflege photog
photos physic phạm phục piece pitää places planet planne planni plante platfo plats plattf
platz played player playin plc pneumo pocos pod podemo poderá podmín podobn podpor podria podrá
podrán podsta poi poiché poista poiste pojawi pojedy pole polece policí polémi pomięd pomoci
ponown ponto popisu porni porniț posizi poskyt posled possa posta poster posts postup potenc
potenz potrze poté pouco pourra pouvoi powerf powodu poznám pozwal pozíci počet połącz pracov
pracuj prakti praxis precis precum predic preis prendr prensa preocu pressu preten prezen pri
primar prime primo primul prinzi prior priori prison privad procee produz profil profun progre
prohib promis promot proměn pronto propia propio propue prosec prosje prospe proteg protes
proto proved provee provin provoc provád provés proyec proyek prozes prvním przech przed przegl
przy prácti präsen präsid précéd psycho pudier pueblo puedan puerta puesto pugui puis pull
punkte punt puntua purcha purpor purpos push puttin puțin pàgina päivit předch předna předpo
překla přidat přidán připoj připra příkla přímo přístu původn quais quale quali queda quedar
quella querid questã quick quiero quiser quá qüesti raccom race radio raise raised rakenn ran
range rapida rapide rappor raum razie razón reacci reache reacti reader reagan reagie reakti
realis realit realme rechaz recher recoma recome recove recuer recupe recurs redakt redan
redige reduci reduct reduzi reeds referê reflec reform refuse regard regel regeln regelu región
regres reiche reicht reihe rein rekomm releva remind rempla repeat republ repúbl reques requie
reserv reside resist resmi resolu resour respek respet respir respos rest resto retail reveló
revenu review revist režimu reține ricerc richte richtu riesgo riga rights riguar rileva rimuov
risiko rispet rispos risult rivin road robert roll rollin romney rozděl rozhod rozhra rozpoc
rozpoz ruang ruimte rumors rushed rusia russia ruudus ruutuu ruční ručně rychle rámci rápida
récupé réelle référe répons rígido różne różnyc rücken răspun ręczni různé sabe sabemo saber
sabit sadece safe sahip saison sale samen samman samozř sampai samsta samt san sana sandy
sanita sarakk satt saving savoir sayısı scale scaric scelta schaue scheda schedu scherm schick
schijf schimb schlag schlim schlus schläg schnee schnit schrif schule schutz schwan schätz
schön schöne scopo scritt scrive sean sebagi sebena sechs sectie sectio sector secure sedang
sederh sediki seeing seem seemed segnal segons seguid seguit segura segure seguro segíts sehe
seines seis seiten sejuml sekali sekara sekce sekci sekcja sekcji selain selalu selanj selecc
select seleçã sell sellin selten sement senare senate sencil send sendin senior sent senten
sentid septie serie sering serta served servei serviç serà serán sett sette seul seule seva
seven severe seviye sexual seçebi seçene shared shareh sharin shift shooti shortl shot showed
showin shown siano sicht sichtb sidan sidste sieben siente sign signal sigue sijain sijoit
sikker simile simplu sine singol singur sini sinn sinne siquie sisi sista siste sister sites
sivu sivuil sivull sivunu sivuty själv skapar skifte skills skrip skript skulle skupin skuteč
slight smart snabbt snel sob sobald socied soient sold soldie solici solid solito somewh somit
sommig sonnen sonnta sonrak sonst sor sorgt sorpre sort sostit sota sotlof sought sound sounds
souven součas součás spass spazio spațiu speak speake speaki specul spend spende spendi spesif
spezia spiega spiel spielt spitze spojen spoke spot sprawd spread sprich sprog správc správn
språk spuště spécia sta staan staate staatl staats stabil stadt stake stap star stark starti
stati statio stattf stedet steeds steg stejně steps stessa stets steuer steve steven stiskn
stoppe stor stora storie stosow strass streng stretc strike strom stroni strukt stránk studen
study stuff style stále städte ställe ständi stärke stöd støtte stück submit subscr substa
suchen sudden suffer suffic suffit sufici sull sulle summer sung super suplim suport supply
supplé suppos surel surfac surger surplu surrou surviv suspec suspen svilup svobod svært své
switch symbol sympto syrian szakas szybko számoz számát szúr szüksé sáng sättet sådan sæt sèrie
sécuri série sítě sınırl sản taak tabel tabela tabell table tabulk tagen tahu taille takich
takie takové takový tale talkin talks tallen találh tamanh tamaño tampoc tangen tarafı tarde
tarea tareas tas tasca tasque tasti tata tausen tay teams tech teclas tecnol teilen teilwe
tekan tekst teksto tel telefo teljes tellin tema tempo tenga tengan tengo tenha tenido tentar
tentu tenían tepat tercer tergan terhub terms terpis territ terug teruta terwij test tested
testim testo teszi text texto textov też themse throug thuật thái thảo thật thỏa thử ticket tid
tierra tietok tijd tilgan tillba tillha tillåt tilpas tilsva timp tinggi tipi tipos tipp tipps
tips titik title titula tiver tiếng tiện tjenes tod todaví toegan toepas toevoe toista tom
tomar tombol tomu tonnes topic tornar tota touch tough tovább track tracta trader tradic tradit
traffi traini tramit trang transa transf transi transm trao tratar tratta tre treasu treatm
trebal treffe trenge trial triar tried trifft trigge trip triunf triển trois trovar truly trust
truy truyền trycka trykke tránh três trạng trả trừ trực tudo tugas tulajd tulost turns tut
tworze tych typ typica typu tyyli tyyppi tárgym tâche tâches täglic tämän tässä tätä técnic
téměř términ têm tôi tür těchto třeba tượng tạm tải tắt tối tổng tức ubicac uffici ugyana
uitgev uitvoe ulang ulike uložen ului umfang umfass umgang umgehe umožní umsetz umso umumny
umwelt umístě unabhä unas unbedi unclea unde unei unfort unidad union unique unit units unlike
unsich unterh unterw unusua unveil uppfyl uppsta următo urspru ursprü urucho urutan určité usar
usata ustawi usunię utama utføre utile utilic utveck uuden uusi uveden używaj używać użyć
užiteč vacuna vad val valda valget valor valori vamos vanaf vari varian varias variet variáv
varsay vasemm vastaa vecchi vedere vedlik vegade vehicl velge velmi verand verarb verbot verbun
verder verdie vereis verfah verfol verges verhal verhin verhäl verkau verkeh verlag verlan
verlet verlie verlor verlus vermut verpfl verrà vers versi versic versie versiu versió versor
verspr versão vertei vervan vervol verwal verwan verzi verzic veți vice victim victor vidare
vieles vierne vierte viimei viktig ville villko violen viral virtua virtue virtuá visa vise
viser vises visita visite vissza vist visto viz viết voce voegen voeren voice voir volba voll
voller vollst volunt volver volúme vonatk vooraf vooral voorko voorzi vorein vorgeh vorhan
vorher vorige vorlie vorsic vostre vote vragen vrij vybere vybert vybran vybrán vyskyt vysvět
vytvář vyžadu vzdále vztahu változ värde värdet vælger værdie værktø víctim völlig výběr výběru
vývojá včetně vše vždy waarin waarop wachst wahl wahrsc wait waitin walk wall wants warned
warnin wartoś warunk watche weaken weapon wechse weder weeken wege weise welcom wenigs werde
weren werk werkt werkze werte wesent west wester weten whose widers wiele wife wild willia
willin win wind window winnin wirele wirkt wish witnes większ woche words worker worry worst
wouldn writer wrong wtedy wusste wybran wybrać wybór wykona wykorz wymaga wyłącz wyświe xoá xảy
yalnız yapıla yardım yderli yen yenide yerine yes yksi young youtub ytterl zachow zadat zadání
zahl zahlen zahlre zahlun zahrnu zajíma zakres zależn založe zastos zcela zda zde zdefin zdrojo
zeer zehn zeiche zeigte zeiten zeitpu zelf zelfs zentra zentru ziehen zieht ziele ziemli zien
zmiany zmieni změnit změny znaczn znajdu znamen znovu zodat zona zonas zostan zostać zpět
zufolg zuglei zukünf zuletz zunehm zustan zustän zvolen zvolit zweck zwisch závisl zählen áll
ändern änderu ändrin äusser återst ændrin çalışm çalışt çeşitl çok élőfej élőláb érhető értéke
éste étape éviter írja írjon înaint încerc încât într órdene önceki österr única único útil
überal überbl überle überna überne überpr überra übersc übertr überwa überze üblich übrig
übrige často část đánh đáp đóng đĩa đường đại địa đọc řádku řádky źródło žádné άλλα άλλη άλλο
ένασ έτσι ίδια ίδιο ακολου ακόλου αλλά αλληλο ανάλογ αναφορ αντίστ αντιγρ απενερ αυτέσ βάση
βρίσκε γλώσσα γραμμή διάφορ δύο εγγραφ εδώ εικόνα εισάγε εμφανι εναλλα ενώ επιθυμ επιλέγ επιλεγ
επόμεν εργαλε θέση καθορί καθώσ κατά κατάστ κειμέν λίστα μέγεθο μέχρι μία ολόκλη ονόματ οποία
οποιαδ πίνακα παραδε παρακά περιβά περιγρ πλήκτρ πληροφ προηγο προκαθ προσ προτιμ πρώτα πρώτη
πρώτο σελίδα σημείο σημειώ στοιχε συγκεκ συνέχε συνδυα σχετικ σύνδεσ τέλοσ τελευτ τιμή τοποθε
τροποπ τότε τύπο υπάρχο υπολογ χρήση χωρίσ όπου ότι όχι ώστε админи адрес адреса аппара архите
безопа большо быстро вариан введит ввести версии виде включе включи внутри возник восста времен
вручну всего выбор выбора выводи выделе далее два делает делать диск диска диске диски дистри
добавл должен должна достат другим другом жёстки жёстко заверш загруж задать запись запуст
запуще здесь иденти избежа изменя имени иметь имеют имеющи иногда интерн источн исходн какой
клавиш комбин контро котору которы кроме легко логиче любой машины многие много момент набор
нажмит назван назнач наибол найти настоя настра находи начина недост нового новой новый номер
обнару обновл оборуд образо обычны одного одной означа окруже оно описыв основа осталь открыт
отобра отправ пакет первый переда переза переме подклю подход показа показы полезн получа
получе потреб предла предло предос предпо предст примен причин проект происх простр проток
пункт раз размер размещ разраб ранее распол распро редакт режиме резуль руково свобод связан
сделат сервис сетево сетевы сеть символ случая смотри сначал совмес соедин создав состоя списка
списке станда страни строке строки сценар таблиц такие таким таких тексто тем теперь тип типа
тома удален удалит укажит указыв уровня устана файле формат части часто часть элемен этих этой
эту آنجا آورد آید أثناء أحيانا أداة أدوات أساسية أفضل أقراص أقل أنه أنها أوامر أول أولى إدارة
إضافية إعادة إعدادا إقلاع إنترنت إنشاء ابتدا اتصال اجازه احتمال اختصاص اختيار ادامه ارائه
ارتباط ارسال اساس اسکریپ اشاره اضافه اعتماد اغلب افزار اقدام اندازی انظر اول اولین اولیه اکثر
اکنون ایمیل اینکار باشید بحيث برامج برمجيا بروتوك بروزرس بعدها بنابرا بندی بها بود بکار بیشتر
بیشتری تالي تحتاج تحقق تحكم تحوي تستطيع تطبيق تطبيقا تعداد تعديل تعرف تعریف تعمل تكون تنظیم
تنفيذ توان توجه توزيعة توزیع توسعه توصیه توضیح جایگزی جداگان جديد جهت حاجة حاسوب حال حتی حذف
حساب حسب حصول حقیقت حواسيب خاص خاصی خدمات خواهد خيار خيارات درباره درخواس درون دریافت دستورا
دستگاه دلیل دهنده دوم دیسک ذات ذين رابط رسائل رغم روش زمینه زیر سابقة ساده سازد سخت سرورها
سرویس سطح سطر شركة شرکت شما شناخته شناسای شيء صفحه صلاحيا صورتی صيغة ضبط ضمن طریق طور ظاهرية
عامل عبارت عدد عديد علاوه عليك عليه عليها عمليات عملکرد عمومی فراخوا فرض فصل فضای فعال فلكوت
فهرست فهرستی فيها قائمة قابلیت قاعدة قراءة قرص قيمة كامل كبيرة لأن لاحظ لقد لكل لها لهذا ليس
لينكس لینوکس ماشین مباشرة مبتنی متاحة متداول متصل متغير متغيرا متفاوت متوفرة مثال مجازی مجدد
مجموعه محتوای محتويا محددة محدود محلية محلی مختلف مخدمات مدير مدیر مدیرسی مرتبط مشابه مشاكل
مشاهده مشروع مشكلة مشکل معظم مناسبة منجر منها مهمة موارد موقع نتيجة ندارد نسبة نسخ نسخة نشان
نشانی نطاق نفسها نهایت نواة نگهدار نیازمن نیست هدف همان هنا هنگام هیچ واجهة واحدة وضع وقت ولا
وهذا وهي يتم يحتاج يحوي يشير يعمل يعني يكون يمكنك پارامت پارتیش پاسخ پردازد پروتکل پروژه پشتیبا
پیام پیدا پیش پیشفرض چند چندین چنین کاربری کامل کدام کنترل کنیم گام گذاری گرافیک گردند گروه
گزارش گوناگو گیرند یابد یکدیگر یکی アドレス キー コマンド コンピュータ サーバ ソフトウェア ツール ディスク データ データベース パラメータ
パーティション ファイルシステム プログラム マシン メール ユーザ ユーザー 主机 互動 互联 些文 些软 介绍 代码 令列 令行 仮想 件內 件名 件服 优先 佈版 位元 位址 位置 何
作 作用 作系 來自 例子 依性 保持 保留 保證 保護 修复 修正 個 個程 做為 優先 元 全 全体 公司 公式 具体 内存 写入 処理 出 出現 分 分割 分区 切 初始 初期 刪除
制限 加 加入 加密 加载 动安 動程 协议 協定 单独 原始 参见 參數 发现 发行 发送 取代 受 变量 古 只需 号化 同名 同样 同樣 名字 启用 啟用 回答 圖形 基 基礎 增加
声明 変 変数 复制 多种 大 大多 大小 大部 失败 夾內 始 字符 存储 官方 定版 实现 客戶 密码 密钥 导致 尝试 尽管 常 常用 常见 应用 建立 建议 引导 形式 影響 必 思
態檔 應用 手动 手動 扩展 技术 技術 报告 挂载 指令 指出 指明 挙 授权 授權 採用 探 接受 接口 描述 提示 換 支援 故障 散佈 数 数量 新版 方面 既 既存 暗号 替 替代
本节 本身 条件 架构 架構 查看 根據 格式 案內 桌面 検出 業系 極為 構成 模組 檢查 欄位 權限 正确 正確 步驟 步骤 残 段階 比较 決定 测试 浏览 測試 源码 满足 無法
物理 特 特殊 状态 状態 状況 独立 理员 理員 理器 環境 生成 產生 用意 界面 番号 登录 登録 發生 發行 目标 相依 相容 相应 相關 真正 确定 确认 磁碟 示例 祗需 禁止
种方 移除 稱為 穩定 空 章 符號 答案 範囲 簡單 納入 組 結果 經常 続 網際 編輯 編集 组件 组合 细节 结果 统管 继续 维护 编译 置 群組 翻译 考 考虑 联网 脚本 腳本
自分 至少 良 若干 范围 获取 虚拟 虛擬 行版 装软 複雜 解决 解決 言 言語 計畫 訊息 設備 詳細 變數 讨论 记录 设计 识别 询问 语言 请参 调整 質問 起 输入 辨識 近用
返 返回 进入 送回 适当 适用 通 通用 進 進入 逻辑 適用 避 郵件 镜像 開始 開発 間 関連 阅读 阶段 除非 際網 雖然 電子 需求 項目 領域 页面 项目 额外 驱动 高
가능한 경우가 경우에 경우에도 경우에만 공간을 그러므로 그러한 기능은 기능이 기본값으로 기본적인 나머지 내용을 다릅니다 다양한 다음과 대부분 데스크톱 데이터를 동작하지
동작합니다 디스크를 디스크의 때문입니다 마운트 마찬가지로 만드는 메뉴가 메모리 메시지를 명령을 문제를 방법이 방법입니다 베이스 보십시오 부트로더 사용자 사용자가 사용자의
사용하고 사용하려면 사용하면 사용해야 새로운 선택하면 선택하십시오 선택한 설명합니다 설정에 설정이 설정하면 설정한 설치가 설치하고 설치하지 설치합니다 소프트웨어를
시스템으로 실제로 아니라 아니면 아래에 여기서 올바른 옵션은 완전히 이름을 이미지 이미지를 이용할 일반적으로 일반적인 입니다 있는지 있다는 있다면 있도록 있어야 있지만
작업을 장치를 장치에 전문가 정보가 정보는 종류의 좋습니다 중요한 지원하는 지원합니다 질문에 질문을 참조하십시오 첫번째 추가로 커널을 컴퓨터를 컴퓨터에 컴퓨터의 크기를
텍스트 특별한 파라미터로 파일은 파일의 파일이 파티션에 파티션은 파티션이 패키지 패키지가 패키지의 표시합니다 프로그램에 필요가 필요합니다 하나를 하려면 하십시오
""",
    5: """
abando abc abduct abends abgele abgese ablauf ablehn abnehm abogad abord absich abstan abstim
abu abzusc acaba acabar academ accion accomp accura ach acima acknow aclara aclaró activa
activo acto actor actore actos actriz actuac acumul acusac acusad adatta adds adecua admit
admitt adoles adquir adulto advent advers advert advice advier advirt advise advoca aeropu
affair affili afghan africa afrika aftern agent agente agents agiert agosto agrade agree agrega
agresi aid aimed aircra aire akteur alarma alcald alcanc alegeț alejan aleman algun aliado
alianz allega allian allá alongs alters altos ambas ambass amigo amplia amt anaya anbefa anerke
anfrag anfäng angefa angekü angeme angene angeno anger angesp angest angrif angry angst angéli
anhand animal animat ankomm anlass anlieg anmeld annahm annet ansatz anscha ansich ansons
anstat anstre antoni anyway anywhe anzeig anális apartm aporta apoyan apoyar appeal appell
applie apply apreci aprend apropi arab arabia archit argent argue arme arms arrang artist arvo
arxius asesin asesor asette asiste asisti asking asks aspect aspira assaul assess assign ataque
atende athlet ativar atrás attach attitu attrac attrak audio aufbau aufent aufgeb aufgef aufgeh
aufgel aufgen aufges aufget aufgew aufnah aufrec aufruf aufste auftau auftra auftre auftri aug
auge ausbil ausbre ausdru ausdrü ausenc ausfal ausgab ausgan ausgeg ausgeh ausgez ausgle auslan
auspro ausseh aussie ausste austau auswei autor autos autóno avance avviar avviat aware ayrı
azteca baby backed backgr bag bahn baker bakr bald banco banken bar barack barcel barra barrel
basica bastan bau bauen bay bayern bbc beantr beantw bear bearbe beat bed bedenk bedroh bedürf
beeind beende befass befrag begann begegn begehr begins begrün begrüs behalt behaup beinha
beiträ bekämp belief belong bemerk bequem beratu bereik bergen berufe berufs berühm berühr
besche beschw besorg betref betreu beträg beurte bevorz beweis bewerb bewerk bewert bezoge
bienes bilden bildet bill binden biológ birini birth birthd bissch blanco blieb blogge blogs
bloque bloss boca boden bodies bombin boost botsch bought bowl boyfri boys brain brande brasil
brazil breaki bridge bright brinda bringi britai britán broke broken broker brown browse brutal
brücke bueno buenos bullet bunch buried busca buscan butter buzzfe början búsque bücher bühne
büro cabe calida califi caliph calle camp campo canadá canal cancer candy cantan capabl captiv
card cargo cargos carrer carryi cars carta casual católi causad causar causin causó cautio cent
cents ceremo cerrad cerrar certif ceva chain chair changi charak charli cheap cheese chef
chicag chicke chiede chose chosen chris church chí cienci cierre cierta cifra cifras circun
cited cities civil civili clara clase clave clever clip closer club clínic coalic coalit coast
coffee coinci colabo cold colect colegi collea color comer cometi começa comida comité commod
compon compre conced concen concie concre confes confia confli confor confro confus consci
conseg conseq consig consta contes contex contó convie convin convir convoc cook cooper copa
copy corazó corn corren costa costum counci count county coupon courte cov covera coveri crazy
creado cream creatu crecie crecim credib creen crime cristi crop crude cruz cuaren cuarto
cuidad culpa cumple curios curiou cuts cuya cuyo cuál cuánto cáncer cárcel célula dach dachte
dahin dahint dalle dama damali danebe daniel danke dark dauer dauern dauert daught davor daño
debemo debent decena decent decirl decret deeply define degree deinem deinen deiner deja delega
delinc demana demasi demues denomi dens deny depind deposi depres derart deras dereft deriva
derrot desapa deserv desper desto destro destru detain detene deteni detrás devast dezent
dialog dichos dicien dictat diego diejen dienen dient dieron diesma dificu difund digo dijero
dingen dinner dios diplom dire disast disclo diseña disfru dishes diskri diskus dismin dismis
dispar dispos disput distan ditamb divide divisi dizini doble dog dolor domici domina domini
donner doppel dosis doubt dozen dozens dpa dran drauf drauss dresse drin drivin drugs dry
durchz dutzen dynami déterm dónde dürfte düssel easter eating ebene ebola echt echte edge
editio edt educac eficaz ehrlic ehto eignet eindeu einers einfüh eingan eingef eingeh eingel
einget eingri einhal einher einkau einkla einkom einlad einsti einzug einzus eis ejerce ejerci
ejérci elabor elegid elsewh eltávo emails embara embarr embass emitid emocio emotio empezó
empfie empfin emphas empiez emplea encabe encima encoun encues endet ending enfoca enforc eng
engagi englan englis enjoye enorme ensayo enter entera entere enteri enterp entfal enthus
entien entlan entlas entrep entspa enttäu enviad envió enz epidem episod equall equipm equity
equiva erarbe ereign erfass erfähr ergibt erhiel erhobe erhöhe erkran erlang erlebn erlebt
erledi erleic erläut ernst errich erschi erstau erstes erwach erwerb erziel escena escuel
escánd esegue esenci esittä espect estaci estadi estadí estata estela estilo estrel estren
estruc estuvi estuvo esté estén etabli etapa evalua everyb everyw evoluc exacta examin exceed
excell excepc excess exclud exist expans expire explod explos explot expone expues extens
exteri extern extran extrao extrañ eyes fabric fachkr facts facult fahrer fahrt fahrze fail
failur fairly faktor falle fallec fallin famosa famous farben farm farmac farmer fase fashio
faszin fazit fbi feed feels feet feiert feita felici felipe feliz fellow femini fenóme fernan
fernse festzu feuerw fiesta figur figura file filed filing finale finds fines finger fino firma
firmad fisch fische fits fixed flasch flavor fleisc flexib fliege fliess florid flow flucht
flug flugze flying fläche flücht focusi fokuss foot footag footba formac formar formas formen
fortal fortsc forum fossil fotogr fotos founda fourth fragt framew francs frankf frankr frecue
freedo freela freie freien freier freige freiwi fremde french freude früh frühen frühja fuego
fuel fully funció fundac fundin funny fussba futura fàcil fälle física físico fútbol fühlen
führe fülre fünfte fürs gained gains galt ganado ganska ganó garcía gearbe geblie gebore gebote
geburt gebäud gedenk gefeie geford gefrag geförd geführ gegang gegrün gehe geheim gekauf gelang
gelern gelung geländ gemäss gemüse genehm genies genişl genug genuss genüge geogra george
gerich gern gerät geschw geschü gespro gestar gester gestió getan getrag getrof gewens gewähl
gezeig geziel gezoge geände geöffn girlfr girls glas glaubt glückl gmbh god golden goods gov
grad gradua grain grand grant gratui grave graves greife greift grew griff grossa grossb grosst
grown grunde grün grüne guaran guard guardi gubern guest guide guidel gulf gun gusta guter
gutes guys gäbe gängig gäste género gültig gần habido hablan habló habt hacers haga hagan hair
halle hallow haltun hambur handed handli handlu handwe handy harder hardwa harm hart hará hate
haut hayan headli headqu heat heavil hechos heftig heimat heiss hell helpfu herbst herkun herr
hersel herz herzli heutig hey hierbe hierzu hiess hija hill hinbli hinder hinsic hjälp hochge
hochwe hoevee hoffe hoffen hoher holder hole hollyw homes homose hoping hoppa horari horrif
hotel hoz http humana humani hunde hunder hurric husban hände hängen hängt häuser höher hören
iba iban ice ideal ideale ideen ido ignore ilegal illega illust impedi implic impone impose
imposi imposs impues impuls imágen incorp increm ind indeed indeli index indicó ine infant
inflat info infos ingeni ingred injuri inkl inmigr inmuni innens innere innoce inom insigh
inspec insura insurg inteli interr invent invert invita invite involu ios ipad irregu isil
island israel italia italie izquie jahrze jail jamás jan japón javier jedenf jederz jeglic jene
johann joined joke jones jong jorge jornad josh journe joven juan judici juego juicio juli jump
juntos justif justo jährli jüngst kaffee kallas kalt kamen kampf kannte kapita karte karten
katego katzen keeps keines kenne kennt kenntn kentät kept keuze kid kill killer kilóme kim
kinds kirche kitche kjent klappe klare klasse klein kleins klima klimas klingt knife knowin
knows koalit kobani kochen kohlen kollek komfor kommis kompet kompli kompon kondit konseq
konser konstr konsum kontex kontin kooper korea korean koruma korvaa kostet kranke krankh
kreati kredit kreise krieg kriege kriegs krise krisen kriter krävs kuchen kunne kunst kunsts
kurzem kurzen kuva käyttö käytös kép köln kümmer kündig künfti kürzer kürzli labor laden lady
lag landen langjä lanzar latina latino laufze lautet lawyer leads lebend lebt lecker legen
legend legisl legt legte leiter lejos lendin length lengua leser lesson lets leucht levant
leyes lezen león libera libro libya licens licht lidera lieben liebli liebst liesse liest liga
lights likes limit limita linie liquid lista listed lists listă lived llamar llamó llega llegan
llegue llevad llevan llevó locale locali locker logik lograd logró lohnt looked lor lose lots
lovely lucky lucrur luft lust lächel länge lídere lösen mac mache madre maestr mainly maior
mala male managi maneja mangel manhat manner mano manos mantie map marca marcad marco margin
marido marine marke marken marks martin martín maría mascar maschi mascul masiva masked massac
masse massen massge match matrim maturi max meade mechan medici medium medizi megadá mehrfa
mehrhe mehrma meines meint mejore meldet memory menore mental menu menü menüsü merger mesaje
mesti metall metern metros miedo miglio miguel mike millón min minder mine mini minimu mirror
mismas mismos missed mistak mithil mitt mittei mitten mobili mode modelo modera modifi moduli
mohamm molest moltes mom monatl monats monter monthl morir mortal mostró mosul motiva motivi
mounta mouse moveme moves movie movies movili muchís mukaan mukais mund myster máxima máximo
mädche médica mögen münche nachfo nacht nachte nachvo nachwe nachzu nación nahe nahezu nahm
nahmen nahrun namens names narrow naturs naviga nbc nearby ned nennen nennt nerven neun newsle
ngăn nhiệm niemal nigeri nincs nivele niño nomi norte notabl notes nuevam nueve nummer nyckel
nâng nähe näher nötige oberfl objeto obra obstan obtain ocasió occurr ocho oct oculta ocurre
odds offens oficin ofreci oftmal ohnehi ojos oldalo oldalr older olympi oms onto opened opfer
opinio opinió oposic optima optimi optisc ordem ordere ordnun org orgull orient oro orte otorga
oursel outcom output overse overvi overzi owner pablo pace pacifi pact padre pagar pago pair
pan pantal papel papier parecí paris park parlam parlia pasa pasada pasand pase passio passo
passt paul pausch paz peace pedro pelícu pena pendan pendie penis pensam pentag pequen percen
perder perdió perfil periód permis perspe perten peso petici petrol pflanz pflich philip phones
phänom phối pic picked pidier pidió pieces piel piensa pinter placed planea planen planes plant
planun plasti plataf plays plazo pläne plötzl pocas podcas podero podido podía pointe polici
polize polls pone poner poor pop portal portav portug posici posses prayer pre precio prefie
pregna preise premio preser presió presta presum presun previa previs priced pricin print
prisió probad probie proced proget progno promed promet promoc promov prompt pronun propag
propie propon propor propós protag proteí protoc prove proven provis prüfen pubbli publik pudo
puedes puedo puerto pulled punkt puntos pure pursue pushin puso puts pyongy pérdid qaeda qualif
quals quasi quedó querem quería quiera quitar quizás quién quoted radica raisin random rare
rarely raten raus razone reads recall recess rechnu rechtf rechtl rechtz recibe recipe reclam
recorr reden reducc referi referr refier regime reglas reibun reinig reise reisen reiter reject
relató reliab religi remark rennen renova renunc rep repräs resalt rescue resolv respal ressou
restau restri restru retain retira retire rettun reunió revisa revise revisi revolu reward
rezept ricard rich richar riesig riippu risike rising rivera rock rohsto rollen rote roten
roughl round rufen ruhige rule rules ruling rumor rumore rumour runde runs russla ryan rápido
rätt räumen régime río saben sache sachen sah salida salina salir salió salt salvar samall
sammel sancio sangre sanida santa sarcin sarkai sars sat satiri satisf satz sauber saudi scelto
scene schade schalt scharf schaut schenk schiff schild schlaf schlic schlos schlüs schmer
schnei schock schrie schuld schult schwed schwim schwin schwäc schäde schönh scroll seat sede
seek seekin seemin sees seguim seid seitde seized sekund senado senken sensac sensib sentim
sentir senzil sept serem seres server servir sesión sessio sets settle setzte sex sexo seçilm
seçim señor shape sharp sharpl shipme shock shocke shocki shoot shop shoppi shots sick sicure
siete siglas siglo signed signs siguen silenc silver simbol simpli sina sinken sinnvo sit sitio
sittin sitzen sjekke skepti skin sleep slow smartp smartw smooth sobrev societ sodass sofern
soft sola solame solang solch solida soluci somos sonne sorry sortie sospec sosten sostuv soul
southe soviet sovint soweit soy spaces spanne spannu sparen spd speech speed speise spesso
spezif spirit sponta sport sportl sports spotte spring spüren square staffe stamme stammt
standi stando stands starts startu stated statis stattd status stecke steckt stefan steigt
stellu stelt stg stick stimme stocks stolen stolz stomac stood storag stores storm strahl
straig strang streck streic stress strict stroms struck stuck studio subord subray succee
sucede sucedi suceso suche suele suerte suicid suma sumini summar sun sunni sunteț supera
superi supone suppli suprem surely surgeo survey sustai sustan sustit sweet swing syötet sábado
sánche sämtli síntom südlic tables tablet tactic tages takeov takip talent talked tampa tariff
tasa tasche task taste tat tatsac taucht taxes teache teen teenag teile teilna teilne teils
teilte telegr teleph tells teléfo temas tempor tend tenden tender tendre tendrí tenien teoría
tercih terren terrib testen tests teuer teurer texas thank theate themat theore theori theory
theref thin thomas thread thúc thậm thẻ tief tiefer tienes tier tiere ties tildel tim tiny
tired tisch titel tokyo tolera toll tolle toma tomado tomorr tomó tonnen tool topics totall
totalm tour touris traded traduc traine tranqu transl trasla tratad tratam tratan treat treate
trenne treten tribun trick trinke tritt trocke troops troubl truth tryk trái trägt trì tuned
turkey turkis turnin tutto tuvier tweet tweete types typisc tyylin tätig título tạp từng ubicad
uitgeb umfeld umfrag umgebu umgese ums umsatz umstän unable unchan unconf underg underl underw
unexpe unglau unidas unión unklar unknow unless unmitt unname unten unterb unterd unterg unterk
unterl unzähl upcomi upgrad upload upper urhebe urlaub ursach urteil usan usate ustede utföra
utgåva utilit vaak valinn valoar valora valuab values vater vaya vegeta ven venezo venezu venta
ventaj ventur verabs veranl verano verban verdac verfas verhan verifi verify verkün verlas
verlau verleg verlän verläu vermeh vermie vermit verpac verpas verseh verset versta versto
verstö vertri verurs verwei verzwe viaje vicepr vidas videos vieler vielfa vielfä vielme vielse
vielza views vigila villag vincul vio violac violat virgin vision visiti visito vista visual
vital vive viven vivien vivir voleu volk vollen vollko volume volvió voran vorber vorder vorgab
vorhab vorjah vorkom vorläu vorne vorsch vorsit vorsta votar voters voto votos voy voz vuelta
vuelto vuelve vulner værdi vía vögel wachse waffen wahrge wahrne wake walkin wander warm warten
wartun watchi wealth wearab wearin weathe websei weibli weiche weight weihna wein weird weisse
weitge wenden werbun werkst wertsc wertvo weshal wettbe wetter wheat whom widely wien wikipe
willen winner wins wirken wirkun withdr wobei wohnun womögl worse wort worte worten wozu writes
wuhan wurzel wächst wälder wären yer yield younge zeitge zeitli zeitra zerstö zertif zij zubere
zucker zuerst zufrie zugang zuge zugrif zuhaus zuläss zumal zuscha zutate zuverl zwecke zweife
zwinge zürich ángel área ältere ändert época ésta éxito înseam întâi öffnen öffnet öffnun
ökolog ökonom öncede översä überga überge überla überni überno überse übersi überst überwi đáng
διάταξ επίπεδ επεξερ εφαρμο κάνετε μέροσ μορφή οποιοδ ορίσετ πατήσε τύπου τώρα две задачи
именем каждой объеди перечи полнос продол расшир текуще требов آخرین آلية أسماء اتصالا اختبار
اعتبار اگرچه باسم بروز بوجود تالية تحت تحديث تحديد تغییرا توفر تولید جزئیات حافظه خارج راهنما
شبكات شدن شرایط عامة عديدة عناصر فإن فعالیت فيزيائ قدیمی قصد قواعد كتابة لكنه لكنها مخصصة مستوى
ممكن ميزة میزبان نسبت نوع ویرایش يونكس پرسش デバイス ページ ボリューム 些问 來源 個檔 先 先頭 全部 兩種 内部 准备 分配 切换 升級
協助 参阅 同個 哪些 固定 基準 备份 多種 字母 小 戻 手冊 手順 打开 搜尋 料庫 案系 款目 正 決 画面 番目 目標 瞭解 確保 移动 移動 空間 组成 記錄 試 詳情 轉換
遠端 采用 長 開機 頁面 類似 경우는 나타납니다 단계에서 달라집니다 데비안을 동작하는 드라이버 디렉터리에 만듭니다 문서를 부분은 부팅하는 사항을 선택합니다 설치에 설치하기
설치하면 소프트웨어의 시리얼 실행할 여부를 위치에 읽어들이는 입력할 컴퓨터에서 키보드 파라미터 하드웨어에 항목을
""",
    6: """
aaron abajo abande abdome abdul abdull aborda aborto abre abrir abrió abroad absenc absorb
absten abubak abuse abusiv abuso acabó académ accele accent accide accusa aceler aceptó acorda
acoso acredi acting actitu actors acts actuar actúa acudie acudir addict adequa admire admiti
adopta adopte adopti adquis ads adult adults adviso aerial aficio afició afortu afp afraid
afterm afterw aged agence agenda aggres agreso aguant ahorra ahorro aide aim aired airlin
aislad aislam aka alan albert album alcoho alegan alejad alemán aleppo alert alex alfons alfred
alike allies alloca altame altas alumin alumno amante ambiti amista ammuni amplio analis analyt
analyz andalu andrew andy anesth aniver ankle ankles annive anthon antico anticu anxiet anymor
aparen apart aparta apelli apertu aplaud apolog apoyad appall append appeti applyi appoin
appreh approx apro aprobó apuest apuntó aquel arabic arbitr archiv ariste arm armada armado
armas arn arriba arries arriva arroja artifi artícu asever asia asian asiáti assemb assert
asset assumi asumir atacan atacar atendi atenta atiend atlant atmosp attrib auctio audito aun
autode automo autono autops autore autént avione avión avoidi award ayunta azul aérea añade
añadid backup bacter bajar bajos baking bale bali ball ballot balón ban bancar bander bands
bankru banned barbar barrio basa basada baseba bases basket basta batall batch battli baño
bebida bebé bebés bedroo beef begun behave belt ben beside beta bias biden bike bilate bills
biogra biolog biopic biopsy bite bits bitter bizarr blame blamed blanqu blast blaste bleedi
blocks bloods bloomb blueto blumen boardi bogotá bogus boko bolsil bomb bomber bombs bonus
bookma borrar boss boston bottle bound boyle bpd brains brando breach bread breaks breast breve
brian brief briefe briefl brilla brilli briton broadc brote buenas buffal bug burden burned
burnin burst buscab buscad busy buyers básica bélgic cabine cadáve caja cake calder calend
calien calles calm cama cambió camero campeo campos campus canari cancil cancio canció caos
capace captio caras cardia cards carece carga caribe cariño carmen carne caro cartas cartel
carter caráct casada casado casas cast castig castil castro cat catalu cathol causan cayó caída
cbs cdmx ceasef ceilin cell celula censur centen cerebr cero chad champi chapte chargi charle
chart chat cheape cheati checke checki chemic chest chibok chile chino chinos chip chips chivas
choosi choppe chrome ciclo cien cine cinta circle circum cita citado citó civile claram clases
clashe clasif classe claudi claves cleane cleare cliff clima climat climb climát clock closel
closes closin clothi clouds cluste clásic coach cocina codes cohen col colega collab collap
coloni colora column comedi comic comici commut compac compas compat compen compou compri
compue concej conces concur condem condol confie config confin confun congel conozc conqui
conspi contab contad contam contem convey conviv cookie cookin correr corrie corrob corta corte
corto costar costly costo costos cotidi counti coup covers cracke craft crash creaci creada
crecer creer crew creó crimen crimes criter crops crossi crucia cry crédit crónic cuadra cuadro
cuarta cuban cubier cuente cuesta cuidar culpab cumbre cumpla cumula cupert cups cura curso
cursos custod cuttin cuáles cycle cyclin cálcul césar círcul córdov dad dallas dando danny
darles darren darse dará databa dating dave dawn daños deadli deadly dear deaths debajo debili
debió debtor debts debunk debut dec decrea decía defaul defeat defect defenc defien dejado
dejan dejand dejara dejaro dejará dejen delant delaye delete delibe delici deligh demócr denial
denver denyin deploy depth desafo desast descan descen desemb desemp desenc deseo desert desest
desigu desinf deskto desmen desnud despac desped despla desser detenc detent deteri detroi
diagnó diaria dicapr dictad dieta diez difusi dije dimini dip discap discip discom discon
discre discri discut diseño disgus dish disord disrup distur divulg diálog dna domain donate
doors dot doubts dough downgr dramat draw drawin drawn dream drink drinki droga drogas drops
drásti dual duarte dubbed dudas dueño duncan dura duraci duró dust dutch duty dylan díaz eager
ear earn earned ears ease ecolog ecosys edició edific edit editin eduard eficac eficie egg
elevad eligib eléctr embaja emergi emilio emitió empleo empren encant encarc encend endors
endosc ends enemig energé energí enfati enfoqu engaña enjoyi enlace enseña entero entitl entra
entran entren entret entrie entró entusi envuel equal equipa equipp equivo eres eric erradi
escala escape escoge escola escond espald especu espero esposo estadu estall estate estatu
estrec estuve estás ethnic eurobo evange evenin everyd evitan evolut evolve exact excele excusa
exerci exhaus exhibi exigir existí exit exitos exmini expedi expend explan exposi exposu expuls
expuso extent failin faith falla falsa falso fascin fastes fat fatal fatall fate favora favore
favour feared fears feb fechas fed fee fees femeni fergus fernán festej festiv fever fewer
ficció fictio fiebre fields fierce fifa figuri files filmed filmin films filter filtra fires
firing fix flat fled floati floor fluctu fly fondo fondos foods forbes ford forens foreve
forgiv forgot formad formal forman formed forth forums fought fracas fractu frame franc franch
franco francé frank frankl frase fraude freed freely frenar fueran fundad funera fábric fármac
fórmul gabine gabrie galaxy galler gaming gana gananc ganaro ganas gane garden gasoli gastar
gasto gastos gatt gay gear geek gen gender genero generó genita gentle gently genuin genéti
georgi getty giants gift gigant gill gira glad glass globe gmt gol golpe golpea gonzál gordon
gossip gotten gout grab grabac grabar granad grandf grante graved gravem grenad grey gripe
grueso guadal guards guerre guessi guidan guille guilty gunfir gunman gunmen guns gunsho gómez
habers habili habit habits hacemo hacker hadn hago haines hall hallaz handfu hang hangin haram
haremo harves haría hashta headac headed heads hearts heaven hecha height helico hello hennin
herida hernán hero herrer hesita hetero hice hicimo hide hiding higien hijas hired hiring
hittin hoaxes hogar holand holds holy homela homele homici hong honor hoped host hostin househ
houses hovere html hub humans humble hunter hurt hussei hábito icon iconic ideolo ideoló idioma
iguald igualm ill ilustr imbala imf immigr imperi impide implan implie impuni impuso inappr
inaugu incent incert inches increí incump incurr india indian indisc indone indíge inevit
inferi inflam infrae inició inject injury injust inmens inmune inmuno input inquis inscri
insect insegu insert intele interb interc interf interm inters intima intimi invasi inyecc ipod
iran irania irán isaacs isla islas isolat issuin italy item itunes jacket jackso jaime jalisc
jasmin jason jay jennif jersey jesús jets jewish jim joan joe johnso joinin jonath jordan joy
judge judgme juegos juez jugar juice jumped junta jurídi justin juzgad juárez karat kevin
keyboa keys keywor kick kindle king kingdo kirby knee kneeli kobane kong kurds kuwait lab
labels labour laid lake landsc lanza lanzad lanzó laptop larga lately latin latter lavado
lawren laws lawsui lay layer layoff layout leaked lean leathe leaves lee legacy legale legali
legiti lehman lender lens leo leonar lesion letras lettin leves leyend liabil libres libros
licenc lie lies lifest lifeti lightl liked limits limpia limón lin lined llamab llamam llaman
llenar lleno llevab load loaded loadin locals lock logra logran logíst loose lopa lord lorenz
losing loud louis lover loves luchad luchar luck lujo luna lunch lung luxury lying lynch límite
líneas líquid lógica macboo machis mad madril madrug maduro magic magica magist mainte maker
makers malays malest mall malo malos mamá mandar manejo manhoo manifi manipu mantuv manual mapa
maps mar maravi marcas marcha margar margen mariju marked marria marrie marrue marsha mary
mashab massag matar matche maximu mcdona meal meals meat mecani medal mediad medite mensua
mente mentir mercha merece merely merril mesa mess metal meteor metro mexico miami midnig
migrac migran migrat milest militi milk minds mines ming mining minori minus mira mirar missil
mixed modest mohame mood moody moral moreov morgan mortga mosque motion motor motors mount
mounte mouth mtv muerta multa multas mum murier murió musica mínimo móvil múltip música nacido
nacimi nació nakaso narcot narrat native navida negó newly nfl nicely nickna nicolá nights
nikola ninten nobody nokia nombra nomina norma normas normat nortea northw nose nota notifi
noting notion notori novel novela nowher nuclea nurse nuts nyc objeci obras obsess obtuvo
occide occur occurs ocean ochoa ocupan ocupar odd odio oferta offset offsho oficio ohio okay
ola olive oliver olvida olímpi omar onu opec opens oppose opt orange ordena orders ore organ
organs oscar ottawa outdoo outlin outloo outrag outski oven overco overlo overni owns oxford
oye oído pack pacto pacífi padece padeci paga pagarl pain paint palaci panel panic panora papa
papele papá paradi pareci parque partie partly partíc parís pasaje pasará pasarí pasión passin
passwo patent patria patroc patrol patter pause payabl pays pdf pedido pedir penal penalt
pendin pennsy pensad pensan pensé peores pepper percat percep perdid perdie perdon perjud
perpet persis pertin períod pfizer pgr phenom philos photoj phrase pico pide piden pie piense
pierde pilot pinos pipeli pitch plain plane planta plants plata plate platic playa pleasu
pledge plena pleno plot pobres pobrez poca pocket pollin pondrá ponen ponerl poners pontíf pool
poorly populi porcen port portab portad portfo portio posee postin postul postur pounds powere
praise pranks precau predec prelim premiu presio presti presup pretax prevé pride priist prince
printe privac privil prize probar procla procur produj profou prohíb prolon promes promin
promue proof propus protej proud provie psicol psoe puebla puente pullin pulmon purely pursui
pushed pérez quanti quebec quedad quedan queen quemad querer quiet quinta quisie quiso quizá
quota quotas quote quotes químic races racing radar rafael raid raids rain ramón rand rango
rankin ranks ransom rape rapid rapper raqqa rastre rated ratifi rating ratio ray raíz reachi
reafir reales realic rear reatta rebel rebuil recalc receip recién recoge recogi recomi recons
recrui recurr redacc redact reddit redeem refine refiri reflej reflex reforz refres refugi
refusi regain reina reino reivin relata relief reluct remote removi render renewe reorga repair
repara repart repaym repent repeti replie reprod repurc reputa requis rescat resche resemb
resign restor resuel resume retali reto retos retras reunie reunio reunir reveng revers revuel
rey reyes rice richer rico ride ridicu ridícu rifle ring rings riquez risen rises risks rival
rivers rodríg rogen roja rojos roles roman romper rookie ropa rosa rostro rounds roundu route
routin rueda runner ruta récord sabido sacar sachs sad sadly saints sala salari saldrá salen
salido salier salomo saltar saluda salvad samsun sancti sand santo santos sarah satura sauce
saved scar scared scary scenar scenes scepti scheme schola scoop scored scores scotla scott
scratc scream script seats seattl sec secund seeds selfie semeja semico semina sensat sensit
sensor sentad sergea seria serio serves serían seth sevent severo señale señora sgt shadow
sharia shears sheet sheikh shekau ship shippi shirt shirts shoes shoote shops shorta shortc
showca shr shut shutte sides sienta siento siga signat silent silico simpat simult sincer
sindic singap sirve sirven sitios sitúa sizes skill skip sky sleepi slippe slowly smith snap
snopes socio socios soil sol solos solve solvin somali someho song songs sony sophis soport
sorkin sostie southw soybea spain sparke spectr spider split spoken sponso stable stack stainl
stanle stars stayed stayin steady steal steel stephe sterli stimul stir stockh stone stored
storme strap striki studyi stumbl stunne stunni stupid subcom subir subió subseq substi subtle
suburb suelo suena sueño sufrag sufre sufrid sufrir sufrió sugar sugier suit suitab suite
sujeto suman summit superf superm supers superv supong supple surge surgic surgió survei suspic
susten suya swiss switze sympat sync syndic símbol tab taiwan tajant taliba tank tanta tantas
tantos tap tape tarifa tasks taught tawil taylor teach teachi tears teaspo ted teleco telefó
temor temple tempra tends tengam tens teníam terapi terrem testig textur thankf theme therap
thick threw thrill throat throw thrown tie tied tienda tiende tight tighte timing timoth tip
titled titles tocar toilet tomada tomand ton tone tonigh tonne tono tons tony torn torno totali
towns tracke tracki tracks traged train transc trasto tratab trato trayec trend trends tribut
tricky tricol tridev trilli trimes triste tropic truste tráfic trágic trámit tuit tuiteó tune
turism turnov tus tutori tuve tuvimo tweets twist unam unarme unbeli uncert unempl unhapp
uniden unido unifor unlimi unnece unveri updati upward urban urbano urged urgenc urgent url
usado usage usb usd usda usted vacaci vacati valenc valien valios valley variat varied varón
vast vatica vayan vean vecino vegas vehícu vender vendid venido venir ventil veracr verde
vergüe verse verán vetera viajar viajes viejo viendo vienen vieron viewin vigent vigor vino
violad visibi visibl visits visión vivo vocal vocero voces volcke votaci votes voting vuelos
vuelva vías víncul wage walked wallet walls walter warran wave weak wear weddin weekly werewo
whatsa whenev wherea wholly wider widesp width wilson wine wired wise wives woke woods worldw
worn worrie worthy wounde woznia wright wrist yard yards yeah yemen yields yorkvi yours zavala
zero zone ácido águila ámbito ángele áreas éstas órgano únicam
""",
    7: """
abdel abolis abrams absent accomm accumu acid acreag acres acted actres adm admiss admits adopt
aerosp affirm afflec ages aggreg ahmed aims ain airdro airpla alarm alhaki alisha allah allegi
allerg allowa altere ambula ambush amende amendm aminya amongs amster anbar angela angril anna
antihi anybod applei arachn arash archbi arena argued arguin arizon armies arrivi arteri askarz
assad assump assura astero atroci autumn avg aviv awaken awarde awards awful baa babies backin
badeh badly bags ballad bancor banksy bargai barley barrie bart bary bashar batman beach bearin
bears beatin beatle beats behalf beirut belgia belgiu belove beneat bengha benjam besieg bet
bibeau biddin bids bieber bird blade blank blocke bloody blow blown blurre boasts bolste bombed
bonghw bonn boom booste boosti boots borno bosnia bourse boxes bracel brandi brave breakf brick
bride briefi brigad broadl bruise buffer bulk bullis bundle buoyan burn burnha burrow bushel
buyer buyout buzz cable caitli calif callab camps candle canist cape caroli cartoo casing
castin catast catchi cats cattle cbc ccc cease cen cereal cftc chambe chandl chaos charit
charte chase checkp chosun chroni chrysl cirill citiba citico clad clarif classm claws clayto
cleari cleric climbe closur clothe coal cocoa cod collat colone colour columb comcas comply
concei condom consor copper cops copyri cord cords corps corpse cotton counse courag courts
crab crater crawli crosse cruel crushi crysta cuba cubic culkin cult curb curse dam damagi
darkne dated dates decapi deemed deepes deferr degrad delay delays delica demise denoun depict
deprec deregu dermat devalu devote diabet diane diet dignit dion disagr discla disney distra
dogs dolphi downto downwa draft dragge dress drexel drilli drone droppi drough drove drunk dude
dug dumped dumpin durex duties earnes earthq eased easing eaten ebay ecuado ecus edible edouar
edward egypt egypti elderl electe elite embatt embrac emirat emment empire emwazi enemie enemy
enlist enormo enters envisa envoy equiti erupte escort espn ethica ethics evacua evil exagge
excheq exempt exists eyewit facial falluj fame fanati fatigu fats feedin fence fertil fidel
fifth finche fireba firmed firmer fish fisher fishin fitch fitnes fla flag flash fleein fleet
flew flies floode flowin flown flows forbid forcin forese forthc foster fraud freeze freigh
fricti fried frozen fulfil fundra furiou gadget gangs gap gary gastro gate gawker gdp geneti
genoci gerhar gestur glory gnp godson goldma gonna goodlu gps grabbe grace grade graffi grains
grandd grievo grip guests guilde halt handse hanove harbou hardly harper harris hassan havana
hayden headph hebdo hectar heels helmet helmut henry hessle hewlet hidden highs highwa hijack
hilari hip hometo hop horrib horror hostil housin housto howard huffpo humane hung hungry hunt
huntin hutton ibm ico igor ilbo ilic illino illnes inaccu inadeq incisi incorr indefi infamo
infide infilt insult insure intel inter intrig iraqis iron ironic issuan jack jacque jaw jean
jeans jeff jerusa jess jessic jesus jewelr jihad jilted jimmy joel jointl joking jon jose
joseph jumpin jumpsu kansas kassig keen kelly kent kenya kerry kfc kgi kidney kiichi kirchn
knight kocani kuo lamber landed landin lasted laugh laughi lawson laying leak leaks lease
lebane lebano legall legs lend lenovo lesser lethal lianne libor libyan lieute lift liftin
lighte limiti limp limpin lineup linkin liquor lisa listin lit litiga lockdo locked log loving
lowere lowest lows loyal luckil lucrat luke lungs luxemb lyng macaul macedo macera macrum
madden magnet magsaf mainst maize maj majed managu manila mansio marche marry martyr marvel
mate matthe mature medics mercan mercy merge merged metals meters metres metrop michel microc
midlan mig mile mill mills minera minor miracl miracu missou miyaza module monste montre morin
mortar moscow mourni msnbc mths multil murill museum mutila mutual myth naked namely nasir
nathan nato nephew nervou netfli nether nicara nigel nightl nightm nil nippon noise noorul nuns
nusra nydail obstac occupa odinga oecd offenc offend oils ontari oper opted optica orderi ounce
ounces outbre overha overru oversi overth overwe owed oxygen packar painfu pains pakist paler
parame parked partia passpo peak penins penny pensio persua peru peshme pet pharma phase phelps
pilots pionee pizza placem placin planti plausi pleade plotti plunge poison poland poll polled
pope popped porn portra ports pose posed posing postpo pound poured powers prank preach premis
pressi prevai priest printi propel provok pruden pseudo pumpki punish qaida qatar qtr quilli
quit quotin rage rahman railwa raises rally ram ranges rangin raped rapidl rat ration rats raw
razor rcmp reaffi reassu rebels recapi recept recrea redemp refina refini refuge refund refute
rehana reinfo remova renego reopen repaid repay reply reps resort restat restra retina retrea
retrie retwee revs reynol rhetor rifles ringto rip river robber rocket rocks rodent ronald
rosenb row roy royal rubber rudin ruin ruined ruled rural saddam safegu sam sample sapphi
satell satire savage scanda scare scisso scope scotti sealed segmen seize selfle seller sells
semi senato seoul severi shallo shame shaped shelf shell shelte shifti shippe ships shirle
shortf shrs sic sideli siege sight sights sinai singer singh sits sized skopje slappe slated
slide slope slowed sluggi slump smashe smilin snappe sniper snow solar sole somebo sons sore
sounde soundi spa spanis sparki spca speaks spends spice spin spray squeez staged stance starre
starri statin statue steadi steppe stewar strain stray string strip stroke stunt sumito summon
superh superp surren swap swathe swaths swell swept swift tackle tanker tanzan tattoo tear
techcr teens teletu tensio tentat testic testos texaco textil thaila thanke thatch theft thinks
thirds throwi tiger timepi tinder tissue toddle toront totale toy toys trades tragic trail
traile tranch trappe trauma treati trees trendi tries tripol trouse truce truck trucks tube
tukur ugly ultra unattr unauth unawar uncle uncove underm undern undert unfair unions unsecu
unspec unsucc unwill uprisi ups upset urge useles ussr valent valid valued vancou vanish venice
versus vessel vet veteri vicker viewed viewer vocati vogue volati volley vorozh voted vowed
wages walks warmin warpla warren wars waste waters weaker weakne weigh weighe welfar wells
whitma whitst wholes wildli wildly wing wintou wire wished wishes workfo worryi worsen wsj yair
yasuhi yellow yemeni yeutte yonhap ypg zealan zehaf zinc
""",
}
