"""What pages in Turkish and Arabic leave behind."""

TEASERS = r"""
    # Turkish
    (?:ilgili haber|son (?:dakika(?: haberleri)?|yazılar|eklenenler)|(?:çok okunan|popüler|günün|
    öne çıkan|güncel|tüm|benzer) (?:haberler|haberleri|yazılar)|öne çıkanlar|önerilenler|
    sizin için (?:seçtiklerimiz|önerilenler)|bunları da (?:beğenebilirsiniz|okuyun)|
    daha fazla(?:sı| göster| haber)?|tümünü gör|videoyu izle|yazarın (?:tüm|diğer|
    son) yazıları)
        ## Öne çıkan haberler
    # Arabic
    (?:(?:تابع|أكمل|متابعة) القراءة|قراءة المزيد|مزيد من (?:الأخبار|المقالات|التفاصيل)|
    (?:تصفح|طالع|اقرا|إقرأ) (?:أيضا|أيضاً|أيضًا|ايضا|ايضاً)|قد (?:يعجبك|يهمك) (?:ايضا|ايضاً)|
    (?:مقالات|مواضيع|أخبار) (?:متشابهة|مشابهة|أخرى|ذات علاقة)|
    الأكثر (?:تداولا|تداولاً|تعليقا|تعليقاً|شعبية|متابعة)|(?:آخر|أحدث|أهم|أبرز) (?:الأخبار|
    الاخبار|المقالات|المواضيع)|نرشح (?:لك|لكم)|ننصح بقراءة|اختيار(?:ات)? المحرر(?:ين)?|
    شاهد (?:الفيديو|بالفيديو)|المزيد عن .{2,30})
        ## أحدث الأخبار
"""
"""Alone, or with a colon and the title of the other page."""

ANYWHERE = r"""
    # Turkish
    (?:haberin (?:devamı|tamamı)|detaylar|videoyu izlemek|ayrıntılar) için (?:tıklayın|tıklayınız|
    tıkla)\b.{0,40}
        ## Haberin devamı için tıklayın
    (?:arkadaşına|e-?posta(?: ile)?|mail) gönder    ## Arkadaşına gönder
    okuma süresi(?:<colon>| )<n> ?dk                ## Okuma Süresi 4 dk.
    (?:<n> okunma|(?:okunma|görüntülenme)(?: sayısı)?<colon><n>)  ## Okunma: 1024
    (?:uygulamayı|uygulamamızı) indir(?:in)?\b.{0,40}  ## Uygulamamızı indirin
    (?:yazım )?(?:hatası|hata|yanlış) bildir(?:in)? ## Yazım hatası bildir
    bu (?:yazıyı|haberi|içeriği|makaleyi) (?:beğendiniz mi|beğendin mi|oyla|oylayın|değerlendir|
    paylaş)\b.{0,40}
        ## Bu yazıyı beğendiniz mi? Paylaşın
    bu haber hakkında .{3,40}                       ## Bu haber hakkında ne düşünüyorsunuz?
    (?:izinsiz (?:kopyalanamaz|kullanılamaz|alıntı).{0,60})  ## İzinsiz kopyalanamaz.
    # Arabic
    (?:أرسل|إرسال|ارسل) (?:إلى صديق|الى صديق|لصديق|بالبريد)(?: .{0,20})?  ## أرسل إلى صديق
    (?:انسخ|نسخ) (?:الرابط|رابط المقال|رابط الخبر)  ## انسخ الرابط
    <n> (?:دقائق|دقيقة) (?:للقراءة|قراءة)           ## 4 دقائق للقراءة
    دقيقة واحدة(?: للقراءة)?                        ## دقيقة واحدة للقراءة
    <n> (?:مشاهدة|مشاهدات|قراءة)                    ## 1024 مشاهدة
    (?:عدد )?(?:المشاهدات|القراءات|الزيارات)(?:<colon>| )<n>
        ## عدد المشاهدات: 1024
    (?:اضغط|انقر) (?:هنا|على الصورة|على الرابط)\b.{0,60}  ## اضغط على الصورة للتكبير
    (?:حمل|حمّل|نزل) (?:التطبيق|تطبيقنا|تطبيق .{2,30})  ## حمل تطبيقنا
    (?:الإبلاغ|أبلغ|التبليغ) عن (?:خطأ|إساءة|محتوى)\b.{0,30}  ## الإبلاغ عن خطأ
    (?:رابط مختصر|رابط دائم|الرابط المختصر)(?:<colon>.{0,120})?  ## رابط مختصر
    (?:قيم|قيّم) (?:المقال|هذا المقال|الموضوع)      ## قيم المقال
    جميع (?:مقالات|مواضيع|أخبار) الكاتب             ## جميع مقالات الكاتب
    جميع الحقوق محفوظة.{0,60}                       ## جميع الحقوق محفوظة.
"""
"""Whole lines that are no part of a text wherever they stand."""

EDGE = r"""
    (?:dinle|galeri|foto galeri|video galeri|arşiv|içindekiler|ara|satın al|sepete ekle|tıkla|
    tıklayın|kayıt ol|üye girişi|önceki|sonraki|
    gizlilik politikası|siz ne düşünüyorsunuz\?|haber merkezi(?: .{2,30})?|anadolu ajansı)
        ## Haber Merkezi - İstanbul
    (?:önceki|sonraki) (?:haber|yazı|içerik)(?:<colon><rest>)?  ## Sonraki haber
    (?:kategori|konular|etiket)<colon>.{2,80}  ## Konular: liman
    (?:muhabir|haber|yazan|kameraman|foto muhabiri)<colon>.{2,40}  ## Muhabir: Mara Quill
    (?:معرض الصور|صور|بالصور|بالفيديو|محتويات المقال|جدول المحتويات|المحتويات|مشاركة|إعجاب|اطبع|
    محتوى (?:مدعوم|إعلاني|ترويجي)|تسجيل(?: دخول)?|معجب بهذه|ما رأيك؟|إعجاب تحميل)
        ## جدول المحتويات
    (?:الكلمات الدلالية|كلمات دلالية|التصنيف|القسم)(?:<colon>.{2,80})?
        ## كلمات دلالية: ميناء
    مصدر(?: الصورة| الخبر)?<colon>.{2,40}           ## مصدر: رويترز
    (?:تم النشر|تم التحديث|نُشر|نشر)(?: في| بتاريخ)?(?:<colon>| ).{0,4}[0-9].{3,30}
        ## تم النشر في 4 مايو 2021
    (?:sıradaki (?:haber|yazı)|daha fazla yükle|e-posta|<n> dakikada okunur|
    (?:الخبر|المقال|الموضوع) التالي|تحميل المزيد)
        ## Sıradaki haber
"""
"""Above and below a text only: between its paragraphs they may be headings."""

COMMENTS = r"""
    (?:henüz )?yorum (?:yok|yapılmamış|bulunmuyor)\b.{0,30}  ## Henüz yorum yapılmamış
    yorum (?:yapabilmek|yapmak) için .{3,40}        ## Yorum yapmak için giriş yapmalısınız
    (?:yorumunuzu yazın|bir (?:yanıt|yorum) yazın|tüm yorumları gör|yorumlar kapalı|yorum gönder)
        ## Tüm yorumları gör
    e-?posta (?:hesabınız|adresiniz) yayı(?:n|m)lanmayacak.{0,80}
        ## E-posta adresiniz yayınlanmayacak
    daha sonraki yorumlarımda .{5,130}              ## Daha sonraki yorumlarımda adım kaydedilsin.
    يجب (?:تسجيل الدخول|أن تكون مسجلا|عليك تسجيل الدخول) .{3,40}
        ## يجب تسجيل الدخول لإضافة تعليق
    احفظ اسمي.{5,130}                               ## احفظ اسمي، بريدي الإلكتروني، والموقع.
    (?:إلغاء الرد|عرض التعليقات|عرض كل التعليقات)   ## عرض التعليقات
"""
COMMENTS_EDGE = r"""
    <n> yorum                                       ## 3 yorum
    (?:cevapla|yanıtla|(?:yorumlar|yorum)(?: ?\(?<n>\)?)?)  ## Yorumlar (3)
    (?:التعليقات|تعليقات) ?\(?<n>\)?                ## التعليقات (3)
"""

NEWSLETTERS = r"""
    (?:google (?:news'te|haberler'de|news)) (?:takip et|abone ol)(?:in|un)?
        ## Google News'te takip et
    (?:whatsapp|telegram|youtube) kanalımıza (?:katılın|abone olun|üye olun)\b.{0,40}
        ## Telegram kanalımıza katılın
    (?:e-?)?bültenimize .{3,30}                     ## E-bültenimize kayıt olun
    (?:انضم|انضموا|اشترك|تابع|تابعوا|تابعونا) .{0,60}(?:واتساب|واتس آب|تلغرام|تيليجرام|غوغل نيوز|
    جوجل نيوز|يوتيوب|فيسبوك|تويتر|إنستغرام)
        ## انضم لقناة واتساب
"""
NEWSLETTERS_EDGE = r"""
    (?:e-?bülten|e-?posta adresiniz)                ## E-posta adresiniz
    (?:النشرة البريدية|القائمة البريدية|(?:أدخل )?بريدك الإلكتروني|البريد الإلكتروني|
    تابعنا(?: على)?|تابعونا(?: على)?)
        ## النشرة البريدية
    (?:günün|haftanın) .{3,30} e-?postanızda        ## Günün haberleri e-postanızda
    (?:أهم|أبرز) الأخبار (?:في|إلى|على) بريدك(?: .{3,20})?  ## أهم الأخبار في بريدك كل صباح
"""

SHARES = r"""
    bizi (?:facebook|twitter|instagram|x|sosyal medyada|youtube)['\w]{0,6} (?:da |de |ta |
    te )?takip edin\b.{0,40}
        ## Bizi sosyal medyada takip edin
    beğen yükleniyor                                ## Beğen Yükleniyor...
"""

COOKIES = r"""
    .{0,60}(?:çerezleri kullan|çerezler kullan|çerez kullan).{0,80}
        ## Size daha iyi hizmet sunmak için çerezleri kullanıyoruz.
    (?:çerez ayarları|(?:tümünü )?(?:kabul et|reddet))  ## Tümünü kabul et
"""

CREDITS = r"""
    (?i:arşiv|arşiv fotoğrafı|temsili görsel|temsili fotoğraf|أرشيفية|صورة أرشيفية|تعبيرية|
    صورة تعبيرية)
        ## Arşiv fotoğrafı
    (?:مصدر الصورة)(?i:<colon>).{2,40}              ## مصدر الصورة: رويترز
"""
"""Credits of pictures; their lines keep their capitals."""
