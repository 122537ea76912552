"""The help page, and the same in three further languages. The texts want a reading by people who run helplines."""

HELP = {
    "texts": {
        "local_title": {"en": "Get help", "lv": "Palīdzība"},
        "local_slug": {"en": "help", "lv": "palidziba"},
        "summary": {
            "en": "Where to call, what happens then, and how to stay safe. You need no papers and no proof.",
            "lv": "Kur zvanīt, kas notiek pēc tam un kā būt drošībā. Dokumenti un pierādījumi nav vajadzīgi.",
        },
        "neutral_title": {"en": "Public information", "lv": "Sabiedriska informācija"},
        "emergency": {
            "en": "<p>If you or somebody else is in danger now, call <b>112</b>. It works in every EU country, is free of"
            " charge and is answered day and night. If you cannot speak, stay on the line.</p>",
            "lv": "<p>Ja jūs vai kāds cits ir briesmās tieši tagad, zvaniet <b>112</b>. Šis numurs darbojas visās ES valstīs,"
            " zvans ir bez maksas, un uz to atbild dienu un nakti. Ja nevarat runāt, nenolieciet klausuli.</p>",
        },
        "where_am_i": {
            "en": "<p>Call 112 anyway: it works wherever you are in the EU, and the person who answers can often see where"
            " your telephone is. Say what you see: a street sign, a number plate, the name of a shop, the sea, a"
            " railway.</p>",
            "lv": "<p>Tik un tā zvaniet 112: šis numurs darbojas visā ES, un tas, kas atbild, bieži var redzēt, kur ir jūsu"
            " tālrunis. Pasakiet, ko redzat: ielas nosaukumu, automašīnas numuru, veikala nosaukumu, jūru, dzelzceļu.</p>",
        },
        "who_can_get_help": {
            "en": "<p>You can ask for help if somebody</p><ul><li>makes you work and does not pay you, or not what was"
            " agreed;</li><li>makes you sell sex, beg, steal or do other things you do not want;</li><li>has taken your"
            " papers, your telephone or your money;</li><li>threatens you or your family, or says that you owe"
            " money.</li></ul><p>It does not matter what you agreed to at first, what you were made to do, or whether you"
            " may stay in the country. A child need not prove anything. You may also ask for somebody else.</p>",
            "lv": "<p>Jūs varat lūgt palīdzību, ja kāds</p><ul><li>liek jums strādāt un nemaksā vai nemaksā"
            " solīto;</li><li>liek jums pārdot seksu, ubagot, zagt vai darīt ko citu pret jūsu gribu;</li><li>ir atņēmis"
            " jūsu dokumentus, tālruni vai naudu;</li><li>draud jums vai jūsu ģimenei vai apgalvo, ka esat"
            " parādā.</li></ul><p>Nav svarīgi, kam sākumā piekritāt, ko jums likts darīt un vai jums ir uzturēšanās"
            " tiesības. Bērnam nekas nav jāpierāda. Palīdzību var lūgt arī cita cilvēka vārdā.</p>",
        },
        "when_you_call": {
            "en": "<ol><li>Somebody answers and asks whether you are safe and can talk. If not, say so: you can call again"
            " later.</li><li>You can ask for another language. It may take a moment to find an interpreter.</li><li>You tell"
            " as much as you wish. You need not give your name.</li><li>You hear what is possible: a safe place, a doctor,"
            " a lawyer, going home. You decide.</li><li>A helpline does not call the police without your consent, unless a"
            " life or a child is in danger. The rules differ from country to country: ask at the beginning.</li></ol>",
            "lv": "<ol><li>Kāds atbild un jautā, vai esat drošībā un varat runāt. Ja nevarat, pasakiet to: varēsiet piezvanīt"
            " vēlāk.</li><li>Varat lūgt runāt citā valodā. Tulka atrašana var aizņemt kādu brīdi.</li><li>Jūs stāstāt tik, cik"
            " vēlaties. Vārds nav jāsauc.</li><li>Jums pastāsta, kas ir iespējams: droša vieta, ārsts, jurists,"
            " atgriešanās mājās. Izlemjat jūs.</li><li>Palīdzības tālrunis bez jūsu piekrišanas nezvana policijai, ja vien"
            " nav apdraudēta dzīvība vai bērns. Dažādās valstīs kārtība atšķiras: pajautājiet jau sākumā.</li></ol>",
        },
        "stay_safe": {
            "en": "<ul><li>If somebody checks your telephone or computer, use another one: at a library, of a friend you"
            " trust.</li><li>Open a private window in your browser before you look for help. Close it afterwards.</li>"
            "<li>A private window leaves no history on the device, but whoever runs the network can still see which site"
            " you visited.</li><li>The button that leaves this site at once does not delete the history. Delete only single"
            " lines: an empty history can arouse suspicion.</li><li>A call leaves a trace in the list of calls, and some"
            " numbers appear on the bill. Delete the call, or use a public telephone.</li><li>Turn off the sharing of your"
            " location only if that does not put you in danger: somebody may notice.</li><li>Keep numbers under another"
            " name, or learn one by heart. 112 is enough.</li></ul>",
            "lv": "<ul><li>Ja kāds pārbauda jūsu tālruni vai datoru, izmantojiet citu: bibliotēkā vai pie drauga, kam"
            " uzticaties.</li><li>Pirms meklējat palīdzību, pārlūkprogrammā atveriet privāto logu. Pēc tam to"
            " aizveriet.</li><li>Privātais logs ierīcē neatstāj vēsturi, bet tīkla uzturētājs tik un tā var redzēt, kuru vietni"
            " apmeklējāt.</li><li>Poga, ar ko uzreiz pamest šo vietni, vēsturi neizdzēš. Dzēsiet tikai atsevišķas rindas:"
            " tukša vēsture var radīt aizdomas.</li><li>Zvans paliek zvanu sarakstā, un daži numuri parādās rēķinā. Izdzēsiet"
            " zvanu vai zvaniet no cita tālruņa.</li><li>Atrašanās vietas kopīgošanu izslēdziet tikai tad, ja tas jūs"
            " neapdraud: kāds to var pamanīt.</li><li>Numurus saglabājiet ar citu vārdu vai vienu iegaumējiet. Pietiek ar"
            " 112.</li></ul>",
        },
    },
    "rows": {},
}


def _lines(*lines):
    return "\n".join(lines)


UKRAINIAN = {
    "language": "uk",
    "title": "Допомога",
    "emergency": "Якщо вам або комусь іншому зараз загрожує небезпека, телефонуйте 112. Це безкоштовно в усіх країнах ЄС.",
    "leave": "Швидко залишити цей сайт",
    "where_am_i_title": "Я не знаю, в якій я країні",
    "where_am_i": "Усе одно телефонуйте 112. Скажіть, що ви бачите: назву вулиці, номер автомобіля, назву магазину.",
    "who_title": "Хто може отримати допомогу",
    "who": _lines(
        "Вас змушують працювати і не платять.",
        "Вас змушують робити те, чого ви не хочете.",
        "У вас забрали документи, телефон або гроші.",
        "Вам або вашій родині погрожують.",
        "Не має значення, на що ви спочатку погодилися і чи маєте дозвіл на проживання.",
    ),
    "call_title": "Що буде, коли ви зателефонуєте",
    "call": _lines(
        "Вас запитають, чи ви в безпеці і чи можете говорити.",
        "Ви можете попросити говорити іншою мовою.",
        "Ви не зобов’язані називати своє ім’я.",
        "Вам розкажуть, що можливо. Вирішуєте ви.",
    ),
    "safe_title": "Безпека в інтернеті",
    "safe": _lines(
        "Якщо хтось перевіряє ваш телефон, скористайтеся іншим.",
        "Відкрийте приватне вікно браузера, а потім закрийте його.",
        "Кнопка виходу не видаляє історію браузера.",
        "Дзвінок залишається у списку дзвінків.",
        "Демонстрація: цей текст ще не перевірив носій мови.",
    ),
    "choose": "Виберіть країну",
    "show": "Показати",
    "numbers_title": "Номери телефонів",
    "free": "безкоштовно",
    "demonstration": "Демонстрація: цього номера не існує",
}

RUSSIAN = {
    "language": "ru",
    "title": "Помощь",
    "emergency": "Если вам или кому-то другому сейчас угрожает опасность, звоните 112. Это бесплатно во всех странах ЕС.",
    "leave": "Быстро покинуть этот сайт",
    "where_am_i_title": "Я не знаю, в какой я стране",
    "where_am_i": "Всё равно звоните 112. Скажите, что вы видите: название улицы, номер машины, название магазина.",
    "who_title": "Кто может получить помощь",
    "who": _lines(
        "Вас заставляют работать и не платят.",
        "Вас заставляют делать то, чего вы не хотите.",
        "У вас забрали документы, телефон или деньги.",
        "Вам или вашей семье угрожают.",
        "Не важно, на что вы сначала согласились и есть ли у вас вид на жительство.",
    ),
    "call_title": "Что будет, когда вы позвоните",
    "call": _lines(
        "Вас спросят, в безопасности ли вы и можете ли говорить.",
        "Вы можете попросить говорить на другом языке.",
        "Вы не обязаны называть своё имя.",
        "Вам расскажут, что возможно. Решаете вы.",
    ),
    "safe_title": "Безопасность в интернете",
    "safe": _lines(
        "Если кто-то проверяет ваш телефон, воспользуйтесь другим.",
        "Откройте приватное окно браузера, а потом закройте его.",
        "Кнопка выхода не удаляет историю браузера.",
        "Звонок остаётся в списке звонков.",
        "Демонстрация: этот текст ещё не проверил носитель языка.",
    ),
    "choose": "Выберите страну",
    "show": "Показать",
    "numbers_title": "Номера телефонов",
    "free": "бесплатно",
    "demonstration": "Демонстрация: этого номера не существует",
}

ARABIC = {
    "language": "ar",
    "title": "المساعدة",
    "emergency": "إذا كنت أنت أو أي شخص آخر في خطر الآن، اتصل بالرقم 112. المكالمة مجانية في جميع دول الاتحاد الأوروبي.",
    "leave": "غادر هذا الموقع بسرعة",
    "where_am_i_title": "لا أعرف في أي بلد أنا",
    "where_am_i": "اتصل بالرقم 112 على أي حال. قل ما تراه: اسم شارع أو لوحة سيارة أو اسم متجر.",
    "who_title": "من يمكنه الحصول على المساعدة",
    "who": _lines(
        "يجبرك أحد على العمل ولا يدفع لك.",
        "يجبرك أحد على فعل ما لا تريده.",
        "أخذ أحد أوراقك أو هاتفك أو مالك.",
        "يهددك أحد أو يهدد عائلتك.",
        "لا يهم ما وافقت عليه في البداية ولا إن كانت لديك إقامة.",
    ),
    "call_title": "ماذا يحدث عندما تتصل",
    "call": _lines(
        "يسألونك إن كنت في أمان وتستطيع الكلام.",
        "يمكنك أن تطلب لغة أخرى.",
        "لست مضطرا إلى ذكر اسمك.",
        "يخبرونك بما هو ممكن. القرار لك.",
    ),
    "safe_title": "السلامة على الإنترنت",
    "safe": _lines(
        "إذا كان أحد يراقب هاتفك فاستعمل هاتفا آخر.",
        "افتح نافذة خاصة في المتصفح ثم أغلقها.",
        "زر المغادرة لا يمحو سجل المتصفح.",
        "تبقى المكالمة في قائمة المكالمات.",
        "عرض تجريبي: لم يراجع هذا النص بعد متحدث أصلي باللغة.",
    ),
    "choose": "اختر البلد",
    "show": "عرض",
    "numbers_title": "أرقام الهاتف",
    "free": "مجانا",
    "demonstration": "عرض تجريبي: هذا الرقم غير موجود",
}

HELP["rows"]["versions"] = [UKRAINIAN, RUSSIAN, ARABIC]
