<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnotherPost</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلكم…</translation>
    </message>
    <message>
        <source>Another post on this laptop</source>
        <translation>منصب آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Such as the reviewer who works at the same laptop. From then on the journal names that post; you can change back at any time.</source>
        <translation>مثل منصب المراجعة الذي يعمل على الحاسوب نفسه. من الآن يذكر سجل التغييرات ذلك المنصب؛ ويمكن الرجوع في أي وقت.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Work as this post</source>
        <translation>&amp;العمل بهذا المنصب</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Evidence for this question</source>
        <translation>دليل على هذا السؤال</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ApproachStep</name>
    <message>
        <source>&amp;Gender focus</source>
        <translation>مكانة ال&amp;نوع الاجتماعي</translation>
    </message>
    <message>
        <source>How it serves commitment 4c</source>
        <translation>كيف تخدم الالتزام 4c</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>ال&amp;هدف</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>النطا&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>ال&amp;منهج</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>درجة ال&amp;سرية</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>النهج</translation>
    </message>
    <message>
        <source>What for, and how?</source>
        <translation>لأي غرض، وكيف؟</translation>
    </message>
    <message>
        <source>These texts are suggestions: change them to fit. They stand in the report under scope and method.</source>
        <translation>هذه النصوص مقترحات تُعدَّل بحسب الحاجة. وهي ترد في التقرير ضمن النطاق والمنهج.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>&amp;Compile several into one…</source>
        <translation>&amp;تجميع عدة تقارير في واحد…</translation>
    </message>
    <message>
        <source>Add a &amp;signature to a file…</source>
        <translation>إضافة تو&amp;قيع إلى ملف…</translation>
    </message>
    <message>
        <source>&amp;Verify files…</source>
        <translation>الت&amp;حقق من ملفات…</translation>
    </message>
    <message>
        <source>written, not signed</source>
        <translation>كُتب ولم يُوقَّع</translation>
    </message>
    <message>
        <source>Report of the &amp;risk register…</source>
        <translation>تقرير سجل ال&amp;مخاطر…</translation>
    </message>
    <message>
        <source>Report of the supplier &amp;network…</source>
        <translation>تقرير &amp;شبكة المورّدين…</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>تقرير عن</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>آخر توقيع</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>No report has been written yet. Open an engagement and go to its report when the work is done.</source>
        <translation>لم يُكتب أي تقرير بعد. تُفتح مهمة ويُنتقل إلى تقريرها حين يكتمل العمل.</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>سجل المخاطر</translation>
    </message>
    <message>
        <source>Supplier network</source>
        <translation>شبكة المورّدين</translation>
    </message>
    <message>
        <source>Improvement plan for {supplier}</source>
        <translation>خطة تحسين للمورّد {supplier}</translation>
    </message>
    <message>
        <source>{reference}, version {version}</source>
        <translation>‏{reference}، الإصدار {version}</translation>
    </message>
    <message>
        <source>Show its &amp;pages…</source>
        <translation>عرض ال&amp;صفحات…</translation>
    </message>
    <message>
        <source>Open the &amp;report page</source>
        <translation>&amp;فتح صفحة التقرير</translation>
    </message>
    <message>
        <source>Signed files lie where they were saved; the workspace keeps only what was signed.</source>
        <translation>تبقى الملفات الموقّعة حيث حُفظت؛ ولا تحتفظ مساحة العمل إلا بما وُقّع.</translation>
    </message>
    <message>
        <source>{day}, {clock} UTC by the laptop&apos;s clock (a claim, not a proof)</source>
        <translation>{day}، {clock} بالتوقيت العالمي بحسب ساعة الحاسوب (ادعاء وليست إثباتًا)</translation>
    </message>
    <message>
        <source>Key {groups}</source>
        <translation>المفتاح {groups}</translation>
    </message>
    <message>
        <source>Written for signing; nobody has signed it here.</source>
        <translation>كُتب للتوقيع؛ ولم يُوقَّع هنا بعد.</translation>
    </message>
    <message>
        <source>Where is the signed file?</source>
        <translation>أين الملف الموقّع؟</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>لا يمكن فتح الملف.</translation>
    </message>
    <message>
        <source>This is the very file that was signed here: {role}.</source>
        <translation>هذا هو بعينه الملف الذي وُقّع هنا: {role}.</translation>
    </message>
    <message>
        <source>This file is not byte for byte one that was signed here. It may carry a later one: verify it.</source>
        <translation>هذا الملف لا يطابق بايتًا بايتًا أي ملف وُقّع هنا. قد يحمل توقيعًا لاحقًا: يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>التحقق منه</translation>
    </message>
    <message>
        <source>Back to the si&amp;gnatures</source>
        <translation>العودة إلى التوقي&amp;عات</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>مقبول حتى</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Describe it</source>
        <translation>وصفه</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>عالٍ جدًا</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>بالغ الشدة</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>تستند إلى</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>المرة السابقة</translation>
    </message>
    <message>
        <source>Show it as a table</source>
        <translation>عرض في جدول</translation>
    </message>
    <message>
        <source>{name}: show it as a table</source>
        <translation>‏{name}: عرض في جدول</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Choose a supplier on the map: click it, or walk along the links with the arrow keys. Drag with Shift held down to take several.</source>
        <translation>يُختار مورّد على الخريطة: بالنقر عليه، أو بالتنقل على الروابط بمفاتيح الأسهم. والسحب مع الضغط على Shift لاختيار عدة مورّدين.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>عرض هذه وحدها</translation>
    </message>
    <message>
        <source>Tier from us</source>
        <translation>المستوى منا</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation>يبيع إلى</translation>
    </message>
    <message>
        <source>Buys from</source>
        <translation>يشتري من</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>المورّدون</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>الملكية</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Go along this link</source>
        <translation>السير على هذا الرابط</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>تفكيك المجموعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show only around it</source>
        <translation>عرض ما حوله فقط</translation>
    </message>
    <message>
        <source>Routes off</source>
        <translation>إخفاء المسارات</translation>
    </message>
    <message>
        <source>Light up its exposure</source>
        <translation>إظهار مسارات تعرّضه</translation>
    </message>
    <message>
        <source>Path to here</source>
        <translation>المسار إلى هنا</translation>
    </message>
    <message>
        <source>Path from here</source>
        <translation>المسار من هنا</translation>
    </message>
    <message>
        <source>Let the layout place it</source>
        <translation>ترك موضعه للتخطيط</translation>
    </message>
    <message>
        <source>Steps around it</source>
        <translation>عدد الخطوات حوله</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see them as a table</source>
        <translation>
            <numerusform>لا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر: عرضه في جدول</numerusform>
            <numerusform>واثنان آخران: عرضهما في جدول</numerusform>
            <numerusform>و%n أخرى: عرضها في جدول</numerusform>
            <numerusform>و%n أخرى: عرضها في جدول</numerusform>
            <numerusform>و%n أخرى: عرضها في جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>اختير واحد</numerusform>
            <numerusform>اختير اثنان</numerusform>
            <numerusform>اختير %n</numerusform>
            <numerusform>اختير %n</numerusform>
            <numerusform>اختير %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between the two</source>
        <translation>
            <numerusform>لا روابط بينهما</numerusform>
            <numerusform>رابط واحد بينهما</numerusform>
            <numerusform>رابطان بينهما</numerusform>
            <numerusform>%n روابط بينهما</numerusform>
            <numerusform>%n رابطًا بينهما</numerusform>
            <numerusform>%n رابط بينهما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Board by status</source>
        <translation>لوحة بحسب الحالة</translation>
    </message>
</context>
<context>
    <name>BowTie</name>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>ضابط قبل الحدث</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>ضابط بعد الحدث</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>يصيب</translation>
    </message>
    <message>
        <source>No cause written yet</source>
        <translation>لم يُكتب سبب بعد</translation>
    </message>
    <message>
        <source>Nothing prevents it</source>
        <translation>لا شيء يمنعه</translation>
    </message>
    <message>
        <source>Nothing lessens it</source>
        <translation>لا شيء يخففه</translation>
    </message>
    <message>
        <source>No effect written yet</source>
        <translation>لم يُكتب أثر بعد</translation>
    </message>
    <message>
        <source>untested: lowers nothing</source>
        <translation>غير مُختبَر: لا يخفض شيئًا</translation>
    </message>
</context>
<context>
    <name>BowTiePart</name>
    <message>
        <source>Bow-tie</source>
        <translation>مخطط ربطة العنق</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>From causes to effects</source>
        <translation>من الأسباب إلى الآثار</translation>
    </message>
    <message>
        <source>A dashed edge: untested, or missing</source>
        <translation>حافة متقطعة: غير مُختبَر أو ناقص</translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message>
        <source>from {name}, found to be the same</source>
        <translation>من {name}، تبيّن أنه المورّد نفسه</translation>
    </message>
    <message>
        <source>Found to be the same; what these records know counts here too:</source>
        <translation>تبيّن أنها للمورّد نفسه؛ وما تعرفه هذه السجلات يُحسب هنا أيضًا:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>لا شيء إضافي</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <translation>يُسمّى أيضًا {names}</translation>
    </message>
    <message>
        <source>{share} owned by women</source>
        <translation>{share} مملوكة لنساء</translation>
    </message>
</context>
<context>
    <name>CardSection</name>
    <message>
        <source>Referral card</source>
        <translation>بطاقة الإحالة</translation>
    </message>
    <message>
        <source>No card is loaded</source>
        <translation>لم تُحمَّل أي بطاقة</translation>
    </message>
    <message>
        <source>Referral cards (*.txt *.yaml *.yml)</source>
        <translation>بطاقات الإحالة (*.txt *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose the file of the referral card</source>
        <translation>اختيار ملف بطاقة الإحالة</translation>
    </message>
    <message>
        <source>The safe stop shows this card from now on.</source>
        <translation>يعرض التوقف الآمن هذه البطاقة من الآن فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>That question is not asked in this form now.</source>
        <translation>هذا السؤال لا يُطرح الآن في هذه الاستمارة.</translation>
    </message>
    <message>
        <source>A change to {question} is not saved: it waits for its reason.</source>
        <translation>تغيير في {question} لم يُحفظ: ينتظر سببه.</translation>
    </message>
    <message>
        <source>Every question that is asked has an answer.</source>
        <translation>أُجيب عن كل سؤال مطروح.</translation>
    </message>
    <message>
        <source>Red flags: {words}</source>
        <translation>إشارات الإنذار: {words}</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>أُجيب عن {done} من {all}</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>بطاقة الموافقة</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>ChecklistStep</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>إلامَ يُراد النظر؟</translation>
    </message>
    <message>
        <source>Everything but the checklist itself can be changed later on the page Plan.</source>
        <translation>يمكن تغيير كل شيء لاحقًا في صفحة «الخطة» ما عدا قائمة التحقق نفسها.</translation>
    </message>
    <message>
        <source>Choose a checklist.</source>
        <translation>يُرجى اختيار قائمة تحقق.</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>What does not hold together</source>
        <translation>ما لا يتسق</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Everything holds together.</source>
        <translation>كل شيء متسق.</translation>
    </message>
    <message>
        <source>Consistency of the register</source>
        <translation>اتساق السجل</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>أمر واحد للمراجعة</numerusform>
            <numerusform>أمران للمراجعة</numerusform>
            <numerusform>%n أمور للمراجعة</numerusform>
            <numerusform>%n أمرًا للمراجعة</numerusform>
            <numerusform>%n أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n)</source>
        <translation>
            <numerusform>{what} (%n)</numerusform>
            <numerusform>{what} (%n)</numerusform>
            <numerusform>{what} (%n)</numerusform>
            <numerusform>{what} (%n)</numerusform>
            <numerusform>{what} (%n)</numerusform>
            <numerusform>{what} (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Take away from this finding</source>
        <translation>إزالته من هذه النتيجة</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The last backup was not made.</source>
        <translation>لم تُنشأ النسخة الاحتياطية الأخيرة.</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Making the last backup of this sitting…</source>
        <translation>جارٍ إنشاء آخر نسخة احتياطية لهذه الجلسة…</translation>
    </message>
    <message>
        <source>Making the last backup</source>
        <translation>إنشاء آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>&amp;Close without this backup</source>
        <translation>&amp;إغلاق بلا هذه النسخة</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New workspace…</source>
        <translation>مساحة عمل جديدة…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>التجربة ببيانات تجريبية</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>إغلاق مساحة العمل</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Check the workspace: journal, contents and file</source>
        <translation>فحص مساحة العمل: سجل التغييرات والمحتويات والملف</translation>
    </message>
    <message>
        <source>Make a recovery key for the office…</source>
        <translation>إنشاء مفتاح استعادة للمكتب…</translation>
    </message>
    <message>
        <source>Set a PIN for this sitting…</source>
        <translation>تحديد رمز PIN لهذه الجلسة…</translation>
    </message>
    <message>
        <source>Work as another post…</source>
        <translation>العمل بمنصب آخر…</translation>
    </message>
    <message>
        <source>Hand over the workspace…</source>
        <translation>تسليم مساحة العمل…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>{file} is sound: every change follows from the one before, and nothing is missing.</source>
        <translation>‏{file} سليم: كل تغيير يتبع ما قبله ولا ينقص شيء.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>فحص مساحة العمل</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the workspace.</source>
        <translation>
            <numerusform>لا مشكلات في مساحة العمل.</numerusform>
            <numerusform>مشكلة واحدة في مساحة العمل.</numerusform>
            <numerusform>مشكلتان في مساحة العمل.</numerusform>
            <numerusform>%n مشكلات في مساحة العمل.</numerusform>
            <numerusform>%n مشكلة في مساحة العمل.</numerusform>
            <numerusform>%n مشكلة في مساحة العمل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>Scores stand side by side and are never averaged: offices differ in scope, form and checklist.</source>
        <translation>تُعرض الدرجات جنبًا إلى جنب بلا متوسط أبدًا: فالمكاتب تختلف في النطاق والاستمارة وقائمة التحقق.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>إجابات قليلة جدًا</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Fingerprint: {groups}</source>
        <translation>البصمة: {groups}</translation>
    </message>
    <message>
        <source>I have &amp;compared all eight groups, and they agree</source>
        <translation>قُور&amp;نت المجموعات الثماني كلها وهي متطابقة</translation>
    </message>
    <message>
        <source>Call the person on a number that you know already, not on one from the file, and let them read their groups to you. Eight groups of five digits are the same in every language.</source>
        <translation>يُرجى الاتصال بالشخص على رقم تعرفونه من قبل، لا على رقم وارد في الملف، وطلب أن تُقرأ لكم مجموعات البصمة. ثماني مجموعات من خمسة أرقام هي نفسها في كل لغة.</translation>
    </message>
    <message>
        <source>Is the key that signed this file really that of {post}, {office}? The name in a certificate is only what its maker typed; these groups are the key itself.</source>
        <translation>هل المفتاح الذي وُقّع به هذا الملف هو حقًا مفتاح {post}، {office}؟ الاسم في الشهادة ليس إلا ما كتبه مُنشئها؛ أما هذه المجموعات فهي المفتاح نفسه.</translation>
    </message>
    <message>
        <source>Trust this signer on this laptop</source>
        <translation>الثقة بهذه الجهة الموقّعة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Trust this signer</source>
        <translation>ال&amp;ثقة بهذه الجهة الموقّعة</translation>
    </message>
</context>
<context>
    <name>ComparingDialog</name>
    <message>
        <source>What changed between two days</source>
        <translation>ما تغيّر بين يومين</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا اختلاف.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As we knew it on</source>
        <translation>كما كان معروفًا في</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>مقارنةً مع</translation>
    </message>
    <message>
        <source>(no day: now)</source>
        <translation>(بلا يوم: الآن)</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>مورّد جديد</translation>
    </message>
    <message>
        <source>Supplier gone</source>
        <translation>مورّد لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Supplier changed</source>
        <translation>مورّد تغيّر</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Link gone</source>
        <translation>رابط لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>رابط تغيّر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) new</source>
        <translation>
            <numerusform>لا مورّدين جددًا</numerusform>
            <numerusform>مورّد جديد واحد</numerusform>
            <numerusform>مورّدان جديدان</numerusform>
            <numerusform>%n مورّدين جدد</numerusform>
            <numerusform>%n مورّدًا جديدًا</numerusform>
            <numerusform>%n مورّد جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>لم يزُل أحد</numerusform>
            <numerusform>زال واحد</numerusform>
            <numerusform>زال اثنان</numerusform>
            <numerusform>زال %n</numerusform>
            <numerusform>زال %n</numerusform>
            <numerusform>زال %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم يتغيّر أحد</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) new</source>
        <translation>
            <numerusform>لا روابط جديدة</numerusform>
            <numerusform>رابط جديد واحد</numerusform>
            <numerusform>رابطان جديدان</numerusform>
            <numerusform>%n روابط جديدة</numerusform>
            <numerusform>%n رابطًا جديدًا</numerusform>
            <numerusform>%n رابط جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) gone</source>
        <translation>
            <numerusform>لا روابط زالت</numerusform>
            <numerusform>رابط واحد زال</numerusform>
            <numerusform>رابطان زالا</numerusform>
            <numerusform>%n روابط زالت</numerusform>
            <numerusform>%n رابطًا زال</numerusform>
            <numerusform>%n رابط زال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed</source>
        <translation>
            <numerusform>لا روابط تغيّرت</numerusform>
            <numerusform>رابط واحد تغيّر</numerusform>
            <numerusform>رابطان تغيّرا</numerusform>
            <numerusform>%n روابط تغيّرت</numerusform>
            <numerusform>%n رابطًا تغيّر</numerusform>
            <numerusform>%n رابط تغيّر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compile</name>
    <message>
        <source>being checked…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Drop the signed reports of engagements and of risk registers here, two or more.</source>
        <translation>تُسقط هنا التقارير الموقّعة لمهام ولسجلات مخاطر، اثنان أو أكثر.</translation>
    </message>
    <message>
        <source>is neither the report of one engagement nor a risk register</source>
        <translation>ليس تقريرًا لمهمة واحدة ولا سجل مخاطر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>لا مصدر بعد.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>فحص {file}</translation>
    </message>
    <message>
        <source>At least two sources are needed.</source>
        <translation>يلزم مصدران على الأقل.</translation>
    </message>
    <message>
        <source>The sources are being checked…</source>
        <translation>جارٍ فحص المصادر…</translation>
    </message>
    <message>
        <source>Not taken in: {files}. Leave them out, or ask for them again.</source>
        <translation>لم يُضمّ: {files}. تُترك أو تُطلب من جديد.</translation>
    </message>
    <message>
        <source>Give it a title and an office.</source>
        <translation>يُرجى إعطاء عنوان ومكتب.</translation>
    </message>
    <message>
        <source>Save the compiled report</source>
        <translation>حفظ التقرير المجمّع</translation>
    </message>
    <message>
        <source>checking the sources and drawing the pages</source>
        <translation>فحص المصادر ورسم الصفحات</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>فحص الملف الموقّع</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>أُوقف العمل. لم يُكتب شيء ولم يبقَ شيء.</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;ترك</translation>
    </message>
    <message>
        <source>The compiled report</source>
        <translation>التقرير المجمّع</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>الم&amp;كتب</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Ratings and scores stand side by side and are never averaged. Each source lies inside whole, with its signatures named.</source>
        <translation>تُعرض التصنيفات والدرجات جنبًا إلى جنب بلا متوسط أبدًا. وكل مصدر داخل الملف كاملًا مع ذكر توقيعاته.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>ConfidenceRow</name>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>How sure you are of the answer (G)</source>
        <translation>مدى التأكد من الإجابة (G)</translation>
    </message>
    <message>
        <source>Confidence: {level}</source>
        <translation>درجة الثقة: {level}</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Before the interview</source>
        <translation>قبل المقابلة</translation>
    </message>
    <message>
        <source>Noted is only with whom, in general, and whether consent was given. No names, no numbers.</source>
        <translation>لا يُدوَّن إلا مع مَن بوجه عام، وهل أُعطيت الموافقة. بلا أسماء ولا أعداد.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع مَن</translation>
    </message>
    <message>
        <source>Consent was given</source>
        <translation>أُعطيت الموافقة</translation>
    </message>
    <message>
        <source>It was not given</source>
        <translation>لم تُعطَ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>&amp;Who was heard</source>
        <translation>&amp;مَن استُمع إليهم</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>Consent was &amp;given</source>
        <translation>أُ&amp;عطيت الموافقة</translation>
    </message>
    <message>
        <source>Consent was &amp;not given: no interview</source>
        <translation>&amp;لم تُعطَ الموافقة: لا مقابلة</translation>
    </message>
    <message>
        <source>Neither who it was nor how many is recorded.</source>
        <translation>لا يُسجَّل من هم ولا كم عددهم.</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>ت&amp;سجيل</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>before: it prevents</source>
        <translation>قبل الحدث: يمنعه</translation>
    </message>
    <message>
        <source>after: it lessens the effects</source>
        <translation>بعد الحدث: يخفف آثاره</translation>
    </message>
    <message>
        <source>the likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>the impact</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>على الورق فقط</translation>
    </message>
    <message>
        <source>partly working</source>
        <translation>يعمل جزئيًا</translation>
    </message>
    <message>
        <source>working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Take this control away</source>
        <translation>إزالة هذا الضابط</translation>
    </message>
    <message>
        <source>tested on {day}</source>
        <translation>اختُبر في {day}</translation>
    </message>
    <message>
        <source>tested on {day} by {post}</source>
        <translation>اختُبر في {day}، الاختبار من {post}</translation>
    </message>
    <message>
        <source>untested: lowers nothing</source>
        <translation>غير مُختبَر: لا يخفض شيئًا</translation>
    </message>
    <message>
        <source>What the control is</source>
        <translation>ما هو الضابط</translation>
    </message>
    <message>
        <source>Side of the event</source>
        <translation>الموضع من الحدث</translation>
    </message>
    <message>
        <source>What it lowers</source>
        <translation>ما يخفضه</translation>
    </message>
    <message>
        <source>How well it works</source>
        <translation>مدى فعاليته</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>يوم الاختبار</translation>
    </message>
    <message>
        <source>Tested by (a post)</source>
        <translation>جهة الاختبار (منصب)</translation>
    </message>
    <message>
        <source>Which groups it protects; none chosen: all</source>
        <translation>الفئات التي يحميها؛ إن لم تُختر فئة فكلها</translation>
    </message>
</context>
<context>
    <name>ControlsPart</name>
    <message>
        <source>Controls: what is in place</source>
        <translation>الضوابط: ما هو قائم</translation>
    </message>
    <message>
        <source>A control lowers a rating only when it works and somebody has tested it.</source>
        <translation>لا يخفض الضابط التقييم إلا إذا كان يعمل واختُبر فعلًا.</translation>
    </message>
    <message>
        <source>Another control</source>
        <translation>ضابط آخر</translation>
    </message>
    <message>
        <source>Add the control</source>
        <translation>إضافة الضابط</translation>
    </message>
    <message>
        <source>Treatments: what is planned</source>
        <translation>المعالجات: ما هو مخطط</translation>
    </message>
    <message>
        <source>Another treatment</source>
        <translation>معالجة أخرى</translation>
    </message>
    <message>
        <source>Add the treatment</source>
        <translation>إضافة المعالجة</translation>
    </message>
    <message>
        <source>Nothing is in place yet.</source>
        <translation>لا شيء قائم بعد.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>لا شيء مخطط بعد.</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>No country is called {text}. Pick one from the list, or type its two letters.</source>
        <translation>لا بلد باسم {text}. يُختار بلد من القائمة أو يُكتب حرفاه.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Pick the day in a calendar</source>
        <translation>اختيار اليوم من تقويم</translation>
    </message>
    <message>
        <source>Write the day as {iso} or {local}. Nothing was changed.</source>
        <translation>يُكتب اليوم هكذا: {iso} أو {local}. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Next dates</source>
        <translation>المواعيد القادمة</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>لا شيء يحين موعده اليوم.</numerusform>
            <numerusform>لا شيء يحين موعده خلال يوم واحد.</numerusform>
            <numerusform>لا شيء يحين موعده خلال يومين.</numerusform>
            <numerusform>لا شيء يحين موعده خلال %n أيام.</numerusform>
            <numerusform>لا شيء يحين موعده خلال %n يومًا.</numerusform>
            <numerusform>لا شيء يحين موعده خلال %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وموعد آخر.</numerusform>
            <numerusform>وموعدان آخران.</numerusform>
            <numerusform>و%n مواعيد أخرى.</numerusform>
            <numerusform>و%n موعدًا آخر.</numerusform>
            <numerusform>و%n موعد آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: {what}</source>
        <translation>متأخر: {what}</translation>
    </message>
    <message>
        <source>the decision about the stop of {item} runs out</source>
        <translation>ينتهي القرار بشأن توقف {item}</translation>
    </message>
    <message>
        <source>to be assessed again</source>
        <translation>إعادة التقييم</translation>
    </message>
    <message>
        <source>the period ends</source>
        <translation>تنتهي الفترة</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>No day chosen</source>
        <translation>لم يُحدَّد يوم</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>إزالة اليوم</translation>
    </message>
    <message>
        <source>{field}: take the day away</source>
        <translation>{field}: إزالة اليوم</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>owner of the risk</source>
        <translation>الجهة المسؤولة عن الخطر</translation>
    </message>
    <message>
        <source>head of office</source>
        <translation>رئاسة المكتب</translation>
    </message>
    <message>
        <source>regional office or headquarters</source>
        <translation>المكتب الإقليمي أو المقر</translation>
    </message>
</context>
<context>
    <name>DecisionPart</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>المراجعة القادمة</translation>
    </message>
    <message>
        <source>Reviewed today, the ratings hold</source>
        <translation>تمت المراجعة اليوم والتقييمات قائمة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Close the risk…</source>
        <translation>إغلاق الخطر…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>إعادة فتحه…</translation>
    </message>
    <message>
        <source>Accept it for a time</source>
        <translation>قبوله لمدة</translation>
    </message>
    <message>
        <source>Continue with safeguards</source>
        <translation>الاستمرار مع تدابير حماية</translation>
    </message>
    <message>
        <source>Approver (a post, not a name)</source>
        <translation>جهة الاعتماد (منصب لا اسم)</translation>
    </message>
    <message>
        <source>The approver decides as</source>
        <translation>صفة جهة الاعتماد في القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What protects people meanwhile</source>
        <translation>ما يحمي الناس في هذه الأثناء</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>It was closed: {reason}</source>
        <translation>أُغلق: {reason}</translation>
    </message>
    <message>
        <source>A risk that is over is closed with a reason.</source>
        <translation>الخطر الذي انتهى يُغلق مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Accepted by {post} until {day} ({when}).</source>
        <translation>مقبول من {post} حتى {day} ({when}).</translation>
    </message>
    <message>
        <source>{post} decided to continue with safeguards until {day} ({when}).</source>
        <translation>قرار {post}: الاستمرار مع تدابير حماية حتى {day} ({when}).</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Safeguards: {text}</source>
        <translation>تدابير الحماية: {text}</translation>
    </message>
    <message>
        <source>It can be accepted when the groups that it hits are rated.</source>
        <translation>يمكن قبوله بعد تقييم الفئات التي يصيبها.</translation>
    </message>
    <message>
        <source>{band}: {who} accepts it (house default).</source>
        <translation>{band}: القبول بيد {who} (قيمة افتراضية خاصة بنا).</translation>
    </message>
    <message>
        <source>The impact on {groups} is the highest there is: nobody may simply accept it. The head of office can decide to continue with safeguards until a day, since stopping aid can cost lives too.</source>
        <translation>التأثير في {groups} هو أعلى ما يمكن: لا يمكن لأحد أن يقبله ببساطة. ولرئاسة المكتب أن تقرر الاستمرار مع تدابير حماية حتى يوم محدد، لأن وقف المعونة قد يكلّف أرواحًا أيضًا.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Last looked at: {day}.</source>
        <translation>آخر مراجعة: {day}.</translation>
    </message>
    <message>
        <source>It goes on, with what protects people written down, and ends on a day.</source>
        <translation>يستمر الأمر مع تدوين ما يحمي الناس، وينتهي في يوم محدد.</translation>
    </message>
    <message>
        <source>It stays as it is until a day, and then comes back by itself.</source>
        <translation>يبقى كما هو حتى يوم محدد، ثم يعود من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>قبول الخطر</translation>
    </message>
    <message>
        <source>Why is this risk closed?</source>
        <translation>لماذا يُغلق هذا الخطر؟</translation>
    </message>
    <message>
        <source>Close the risk</source>
        <translation>إغلاق الخطر</translation>
    </message>
    <message>
        <source>Why is this risk open again?</source>
        <translation>لماذا يُعاد فتح هذا الخطر؟</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحه</translation>
    </message>
    <message>
        <source>The decision about {risk} is not taken yet.</source>
        <translation>لم يُتخذ القرار بشأن {risk} بعد.</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Inside the workspace this file is encrypted. A copy outside is not: whoever finds it can read it, and erasing the piece here does not erase the copy.</source>
        <translation>هذا الملف مشفّر داخل مساحة العمل، أما النسخة خارجها فلا: من يجدها يستطيع قراءتها، ومحو الدليل هنا لا يمحو النسخة.</translation>
    </message>
    <message>
        <source>Save a copy outside?</source>
        <translation>حفظ نسخة خارجها؟</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار مكان…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saving a copy of {piece}</source>
        <translation>حفظ نسخة من {piece}</translation>
    </message>
    <message>
        <source>The copy is at {path}. It is not encrypted there.</source>
        <translation>النسخة في {path}. وهي غير مشفّرة هناك.</translation>
    </message>
    <message>
        <source>{piece} was taken out. Undo brings it back.</source>
        <translation>أُخرج {piece}. التراجع يعيده.</translation>
    </message>
    <message numerus="yes">
        <source>It stood behind %n answer(s).</source>
        <translation>
            <numerusform>لم تكن تستند إليه أي إجابة.</numerusform>
            <numerusform>كانت تستند إليه إجابة واحدة.</numerusform>
            <numerusform>كانت تستند إليه إجابتان.</numerusform>
            <numerusform>كانت تستند إليه %n إجابات.</numerusform>
            <numerusform>كانت تستند إليه %n إجابة.</numerusform>
            <numerusform>كانت تستند إليه %n إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{piece} is destroyed for good: the file, its description and every earlier version. Undo cannot bring it back, and backups made before may still hold it.

Why is it erased? Name no person and no case.</source>
        <translation>يُتلَف {piece} نهائيًا: الملف ووصفه وكل نسخة سابقة. لا يمكن للتراجع أن يعيده، وقد تحتوي عليه بعد نسخ احتياطية أُنشئت من قبل.

لماذا يُمحى؟ بلا ذكر أي شخص أو حالة.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Nothing was erased: a reason is needed.</source>
        <translation>لم يُمحَ شيء: يلزم سبب.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>مُحي نهائيًا.</translation>
    </message>
    <message>
        <source>These backups may still hold it: {files}</source>
        <translation>قد تحتوي عليه بعد هذه النسخ الاحتياطية: {files}</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Steps to a signed report</source>
        <translation>خطوات الوصول إلى تقرير موقّع</translation>
    </message>
    <message>
        <source>1. What to make</source>
        <translation>1. ما المطلوب إعداده</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>2. Sign it</source>
        <translation>2. التوقيع</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Report of the risk register</source>
        <translation>تقرير سجل المخاطر</translation>
    </message>
    <message>
        <source>Report of the supplier network</source>
        <translation>تقرير شبكة المورّدين</translation>
    </message>
    <message>
        <source>What is asked, by when, and room for the answer. No finding, source, day or STOP stands in it.</source>
        <translation>ما هو مطلوب وموعده ومكان للجواب. لا تتضمن أي نتيجة أو مصدر أو يوم أو إشارة توقف (STOP).</translation>
    </message>
    <message>
        <source>Method, matrices, every risk with a rating for each group, and what changed since the last one. Small counts of complaints and of panels are left out.</source>
        <translation>المنهج والمصفوفات وكل خطر بتقييم لكل فئة وما تغيّر منذ التقرير السابق. تُحذف الأعداد الصغيرة من الشكاوى ومن أعضاء الفرق المقيِّمة.</translation>
    </message>
    <message>
        <source>Where the supplier stands, its screening, what it inherits by which paths, its direct relationships, money, certificates and open actions. Of sole traders only initials are shown.</source>
        <translation>موضع المورّد، وفحصه الأولي، وما يرثه وعبر أي مسارات، وعلاقاته المباشرة، والمال، والشهادات، والإجراءات المفتوحة. لا يظهر من أصحاب الأعمال الفردية إلا الأحرف الأولى.</translation>
    </message>
    <message>
        <source>Map, exposures with their paths, suppliers that others depend on, blind spots, women-owned money and all weights. Of sole traders only initials are shown; addresses, telephones and bank details are left out.</source>
        <translation>الخريطة، وحالات التعرّض بمساراتها، ومورّدون يعتمد عليهم آخرون، والنقاط العمياء، والمال لدى الجهات المملوكة لنساء، وجميع الأوزان. لا يظهر من أصحاب الأعمال الفردية إلا الأحرف الأولى، وتُحذف العناوين والهواتف والبيانات المصرفية.</translation>
    </message>
    <message>
        <source>Whoever has the file can compute its numbers again. If anything has changed since the last signature, the next one makes a new version.</source>
        <translation>يمكن لكل من لديه الملف إعادة حساب أرقامه. وإذا تغيّر شيء منذ آخر توقيع فالتوقيع التالي يُنشئ إصدارًا جديدًا.</translation>
    </message>
    <message>
        <source>Drawing the pages as they stand now…</source>
        <translation>جارٍ رسم الصفحات كما هي الآن…</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>رسم الصفحات</translation>
    </message>
    <message>
        <source>The pages cannot be drawn now.</source>
        <translation>لا يمكن رسم الصفحات الآن.</translation>
    </message>
    <message>
        <source>Save the signed report</source>
        <translation>حفظ التقرير الموقّع</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>فحص الملف الموقّع</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>توقف العمل. لم يُكتب شيء ولم يبقَ أثر.</translation>
    </message>
    <message>
        <source>Signed as version {version}.</source>
        <translation>وُقّع بصفته الإصدار {version}.</translation>
    </message>
    <message>
        <source>looking at the file&apos;s place</source>
        <translation>فحص مكان الملف</translation>
    </message>
    <message>
        <source>drawing the pages</source>
        <translation>رسم الصفحات</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>writing the file</source>
        <translation>كتابة الملف</translation>
    </message>
</context>
<context>
    <name>DraftFromFlags</name>
    <message>
        <source>Draft findings from flags</source>
        <translation>صياغة نتائج من الإشارات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Every flag has its finding already; nothing new was drafted.</source>
        <translation>لكل إشارة نتيجتها بالفعل؛ لم تُصَغ مسودة جديدة.</translation>
    </message>
    <message>
        <source>Looking at the flags…</source>
        <translation>جارٍ النظر في الإشارات…</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made from flags.</source>
        <translation>
            <numerusform>لم تُصَغ أي مسودة من الإشارات.</numerusform>
            <numerusform>صيغت مسودة واحدة من الإشارات.</numerusform>
            <numerusform>صيغت مسودتان من الإشارات.</numerusform>
            <numerusform>صيغت %n مسودات من الإشارات.</numerusform>
            <numerusform>صيغت %n مسودة من الإشارات.</numerusform>
            <numerusform>صيغت %n مسودة من الإشارات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>&amp;Choose files…</source>
        <translation>اختيار &amp;ملفات…</translation>
    </message>
</context>
<context>
    <name>DropPdfs</name>
    <message>
        <source>Choose PDF files</source>
        <translation>اختيار ملفات PDF</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>عمليات استيراد سابقة</translation>
    </message>
    <message>
        <source>Undo the chosen import…</source>
        <translation>التراجع عن الاستيراد المختار…</translation>
    </message>
    <message>
        <source>Why is the import of {file} taken back?</source>
        <translation>لماذا يُتراجع عن استيراد {file}؟</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Later work stands on the import of {file}: {steps}. Why is all of it taken back?</source>
        <translation>بُني عمل لاحق على استيراد {file}: {steps}. لماذا يُتراجع عن ذلك كله؟</translation>
    </message>
    <message>
        <source>Undo the import and what stands on it</source>
        <translation>التراجع عن الاستيراد وما بُني عليه</translation>
    </message>
    <message>
        <source>Taking {file} back…</source>
        <translation>جارٍ التراجع عن {file}…</translation>
    </message>
    <message>
        <source>The import of {file} was taken back.</source>
        <translation>جرى التراجع عن استيراد {file}.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>This answer does not keep the rule of the question.</source>
        <translation>هذه الإجابة لا توافق قاعدة السؤال.</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>supplier code</source>
        <translation>مدوّنة المورّدين</translation>
    </message>
    <message>
        <source>No certificate and no supplier code ends soon.</source>
        <translation>لا شهادة ولا مدوّنة مورّدين تنتهي قريبًا.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that end or have ended</source>
        <translation>
            <numerusform>كل ما ينتهي أو انتهى</numerusform>
            <numerusform>عرض الواحدة التي تنتهي أو انتهت</numerusform>
            <numerusform>عرض الاثنتين اللتين تنتهيان أو انتهتا</numerusform>
            <numerusform>عرض كل ما ينتهي أو انتهى (%n)</numerusform>
            <numerusform>عرض كل ما ينتهي أو انتهى (%n)</numerusform>
            <numerusform>عرض كل ما ينتهي أو انتهى (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementCommands</name>
    <message>
        <source>Plan an engagement</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>new audit, risk assessment, supplier assessment</source>
        <translation>مهمة جديدة مراجعة داخلية تقييم مخاطر تقييم مورد</translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation>المتابعة من حيث توقف العمل</translation>
    </message>
    <message>
        <source>Start the next engagement from this one</source>
        <translation>بدء المهمة التالية انطلاقًا من هذه</translation>
    </message>
    <message>
        <source>Begin or reopen this engagement</source>
        <translation>بدء هذه المهمة أو فتحها من جديد</translation>
    </message>
    <message>
        <source>Submit this engagement for review</source>
        <translation>تقديم هذه المهمة للمراجعة</translation>
    </message>
    <message>
        <source>Return this engagement to the team</source>
        <translation>إعادة هذه المهمة إلى الفريق</translation>
    </message>
    <message>
        <source>Clear this engagement for signing</source>
        <translation>إجازة هذه المهمة للتوقيع</translation>
    </message>
    <message>
        <source>Sign and issue the report of this engagement</source>
        <translation>توقيع تقرير هذه المهمة وإصداره</translation>
    </message>
    <message>
        <source>Close this engagement</source>
        <translation>إغلاق هذه المهمة</translation>
    </message>
    <message>
        <source>Withdraw this engagement</source>
        <translation>سحب هذه المهمة</translation>
    </message>
</context>
<context>
    <name>EngagementForm</name>
    <message>
        <source>More about this engagement</source>
        <translation>المزيد عن هذه المهمة</translation>
    </message>
</context>
<context>
    <name>EngagementHits</name>
    <message>
        <source>Engagement: {office}, {status}</source>
        <translation>مهمة: {office}، {status}</translation>
    </message>
    <message>
        <source>Answer to {question} in {title}</source>
        <translation>إجابة عن {question} في {title}</translation>
    </message>
    <message>
        <source>Evidence {label} ({kind}) in {title}</source>
        <translation>دليل {label} ({kind}) في {title}</translation>
    </message>
    <message>
        <source>Review note in {title}</source>
        <translation>ملاحظة مراجعة في {title}</translation>
    </message>
</context>
<context>
    <name>EngagementList</name>
    <message>
        <source>Filter by title, office or subject</source>
        <translation>تصفية بحسب العنوان أو المكتب أو الموضوع</translation>
    </message>
    <message>
        <source>Show by status</source>
        <translation>العرض بحسب الحالة</translation>
    </message>
    <message>
        <source>Show by type</source>
        <translation>العرض بحسب النوع</translation>
    </message>
    <message>
        <source>Show by office</source>
        <translation>العرض بحسب المكتب</translation>
    </message>
    <message>
        <source>Start from &amp;last time</source>
        <translation>البدء من المرة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Plan the next engagement as the chosen one was planned; its answers stand beside the new ones</source>
        <translation>تخطيط المهمة التالية كما خُطّطت المهمة المختارة؛ وتظهر إجاباتها بجانب الجديدة</translation>
    </message>
    <message>
        <source>&amp;Plan an engagement</source>
        <translation>ت&amp;خطيط مهمة</translation>
    </message>
    <message>
        <source>No engagement yet</source>
        <translation>لا مهام بعد</translation>
    </message>
    <message>
        <source>An engagement is one piece of work: an audit, a risk assessment or a supplier assessment. Choose a checklist, say where and when, and begin with the first question.</source>
        <translation>المهمة عمل واحد قائم بذاته: مراجعة داخلية أو تقييم مخاطر أو تقييم مورّد. تُختار قائمة تحقق، ويُحدَّد المكان والزمان، ثم يُبدأ بالسؤال الأول.</translation>
    </message>
    <message>
        <source>Plan the &amp;first one</source>
        <translation>تخطيط &amp;المهمة الأولى</translation>
    </message>
</context>
<context>
    <name>EngagementScreen</name>
    <message>
        <source>This engagement is not in the workspace any more.</source>
        <translation>لم تعد هذه المهمة في مساحة العمل.</translation>
    </message>
    <message>
        <source>Pages of the engagement</source>
        <translation>صفحات المهمة</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>الحالة: {status}</translation>
    </message>
    <message>
        <source>Start the next one from this</source>
        <translation>بدء التالية انطلاقًا من هذه</translation>
    </message>
    <message>
        <source>History of the plan and status</source>
        <translation>تاريخ تغييرات الخطة والحالة</translation>
    </message>
    <message>
        <source>{title}: {status}.</source>
        <translation>‏{title}: {status}.</translation>
    </message>
</context>
<context>
    <name>EngagementTable</name>
    <message>
        <source>Engagements</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>No engagement fits this filter.</source>
        <translation>لا مهمة تطابق هذه التصفية.</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Any office</source>
        <translation>كل المكاتب</translation>
    </message>
    <message>
        <source>{answered} of {shown}</source>
        <translation>{answered} من {shown}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>المُجاب</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>آخر عمل عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) of {all}</source>
        <translation>
            <numerusform>لا مهام من {all}</numerusform>
            <numerusform>مهمة واحدة من {all}</numerusform>
            <numerusform>مهمتان من {all}</numerusform>
            <numerusform>%n مهام من {all}</numerusform>
            <numerusform>%n مهمة من {all}</numerusform>
            <numerusform>%n مهمة من {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engagements</name>
    <message>
        <source>Reopen as a new version</source>
        <translation>فتح من جديد بإصدار جديد</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>مواصلة العمل</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>تقديم من جديد</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>تقديم للمراجعة</translation>
    </message>
    <message>
        <source>Return to the team</source>
        <translation>إعادة إلى الفريق</translation>
    </message>
    <message>
        <source>Clear for signing</source>
        <translation>إجازة للتوقيع</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>توقيع وإصدار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Why is this engagement withdrawn? Its answers and evidence stay.</source>
        <translation>لماذا تُسحب هذه المهمة؟ تبقى إجاباتها وأدلتها.</translation>
    </message>
    <message>
        <source>What should the team mend before it comes back?</source>
        <translation>ما الذي ينبغي أن يصححه الفريق قبل إعادة التقديم؟</translation>
    </message>
    <message>
        <source>Why does the work go on after the report was issued?</source>
        <translation>لماذا يستمر العمل بعد صدور التقرير؟</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>مراجعة داخلية</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>مخاطر</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>{what}: {entry}</source>
        <translation>{what}: {entry}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>حفظ التغيير</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Show and change all of it</source>
        <translation>عرضه كاملًا وتغييره</translation>
    </message>
    <message>
        <source>Show and change: {text}</source>
        <translation>عرض وتغيير: {text}</translation>
    </message>
</context>
<context>
    <name>EventPart</name>
    <message>
        <source>Title of the risk</source>
        <translation>عنوان الخطر</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Because of… one cause a line</source>
        <translation>بسبب… كل سبب في سطر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>…it may happen that…</source>
        <translation>…قد يحدث أن…</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>…which would lead to… one effect a line</source>
        <translation>…مما يؤدي إلى… كل أثر في سطر</translation>
    </message>
    <message>
        <source>No names, no stories: the register holds neither data of persons nor what happened to anyone.</source>
        <translation>لا أسماء ولا قصص: لا يحوي السجل بيانات أشخاص ولا ما جرى لأي شخص.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Owner (a post, not a name)</source>
        <translation>الجهة المسؤولة (منصب لا اسم)</translation>
    </message>
    <message>
        <source>Such as Head of Office</source>
        <translation>مثل رئاسة المكتب</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>لم ينظر أحد</translation>
    </message>
    <message>
        <source>A count only. None reported can mean that the channel does not work: it never lowers a likelihood.</source>
        <translation>عدد فقط. غياب البلاغات قد يعني أن القناة لا تعمل: فهو لا يخفض الاحتمال أبدًا.</translation>
    </message>
    <message>
        <source>Complaints reported in the period</source>
        <translation>الشكاوى المبلّغ عنها في الفترة</translation>
    </message>
    <message>
        <source>Where it comes from and what it bears on</source>
        <translation>من أين يأتي وعلى ماذا يؤثر</translation>
    </message>
    <message>
        <source>Tie it to another record…</source>
        <translation>ربطه بسجل آخر…</translation>
    </message>
    <message>
        <source>It is not tied to an engagement, an answer, a finding or a supplier yet.</source>
        <translation>لم يُربط بعد بمهمة ولا إجابة ولا نتيجة ولا مورّد.</translation>
    </message>
    <message>
        <source>Untie from {record}</source>
        <translation>فك الربط عن {record}</translation>
    </message>
    <message>
        <source>A risk needs a title; the one before stays.</source>
        <translation>يحتاج الخطر إلى عنوان؛ بقي العنوان السابق.</translation>
    </message>
</context>
<context>
    <name>EvidenceDetail</name>
    <message>
        <source>Take out of the engagement</source>
        <translation>إخراج من المهمة</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>place and device taken out</source>
        <translation>أُزيل منه المكان والجهاز</translation>
    </message>
    <message>
        <source>Open {question}</source>
        <translation>فتح {question}</translation>
    </message>
    <message>
        <source>No longer behind {question}</source>
        <translation>لم يعد خلف {question}</translation>
    </message>
    <message>
        <source>Take the piece from behind this answer</source>
        <translation>إزالة الدليل من خلف هذه الإجابة</translation>
    </message>
    <message>
        <source>No answer rests on it yet.</source>
        <translation>لا تستند إليه أي إجابة بعد.</translation>
    </message>
    <message>
        <source>The fingerprint is on the clipboard.</source>
        <translation>البصمة في الحافظة.</translation>
    </message>
    <message>
        <source>Choose a piece of evidence to look at it and to describe it.</source>
        <translation>يُرجى اختيار دليل للنظر فيه ووصفه.</translation>
    </message>
    <message>
        <source>Save a copy outside the workspace…</source>
        <translation>حفظ نسخة خارج مساحة العمل…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about this piece</source>
        <translation>المزيد عن هذا الدليل</translation>
    </message>
    <message>
        <source>What it is, in neutral words</source>
        <translation>ما هو، بكلمات محايدة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة الدليل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>Who handed it over, and how (a post, no name)</source>
        <translation>الجهة التي سلّمته وكيف (منصب بلا اسم)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>مستعمل في</translation>
    </message>
    <message>
        <source>Use in questions…</source>
        <translation>استعمال في أسئلة…</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>بصمة الملف (SHA-256)</translation>
    </message>
    <message>
        <source>Copy the whole fingerprint</source>
        <translation>نسخ البصمة كاملة</translation>
    </message>
</context>
<context>
    <name>EvidenceDrop</name>
    <message>
        <source>Drop files or a folder here, or paste a picture with Ctrl+V.</source>
        <translation>تُسقط هنا ملفات أو مجلد، أو تُلصق صورة بالمفتاحين Ctrl+V.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>EvidenceLists</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files or a folder here, paste a picture with Ctrl+V, or choose files.</source>
        <translation>لا أدلة بعد. تُسقط هنا ملفات أو مجلد، أو تُلصق صورة بالمفتاحين Ctrl+V، أو تُختار ملفات.</translation>
    </message>
    <message>
        <source>Evidence as pictures</source>
        <translation>الأدلة صورًا</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة الدليل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>مستعمل في</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>بلا إجابة بعد</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>All grades</source>
        <translation>كل الدرجات</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Note without a file</source>
        <translation>ملاحظة بلا ملف</translation>
    </message>
    <message>
        <source>Evidence: {title}</source>
        <translation>الأدلة: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <source>The work is closed: evidence can be looked at and copied out, and no longer be changed.</source>
        <translation>العمل مغلق: يمكن النظر في الأدلة ونسخها إلى الخارج، ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>The work was handed in for review: each change from now on needs a reason.</source>
        <translation>سُلّم العمل للمراجعة: كل تغيير من الآن يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة أدلة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add all files of a folder</source>
        <translation>إضافة كل ملفات مجلد</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>لا توجد في الحافظة صورة ولا ملف.</translation>
    </message>
    <message>
        <source>Find by words, number or name of the file</source>
        <translation>بحث بالكلمات أو الرقم أو اسم الملف</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>بحث عن دليل</translation>
    </message>
    <message>
        <source>Show which grade</source>
        <translation>عرض أي درجة</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض في جدول</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>عرض صورًا</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>More ways to add evidence</source>
        <translation>طرق أخرى لإضافة الأدلة</translation>
    </message>
    <message>
        <source>Why is it changed now?</source>
        <translation>لماذا يُغيَّر الآن؟</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>سبب التغيير</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Put a file or a piece of evidence behind the answer (E)</source>
        <translation>وضع ملف أو دليل خلف الإجابة (E)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>All evidence…</source>
        <translation>كل الأدلة…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Take away from this answer</source>
        <translation>إزالته من هذه الإجابة</translation>
    </message>
</context>
<context>
    <name>ExposurePage</name>
    <message>
        <source>Exposure</source>
        <translation>التعرّض</translation>
    </message>
</context>
<context>
    <name>ExposureView</name>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Sources of the inherited exposure</source>
        <translation>مصادر التعرّض الموروث</translation>
    </message>
    <message>
        <source>No known risk reaches this organisation. Not assessed is not safe.</source>
        <translation>لا خطر معروفًا يصل إلى هذه الجهة. غير مقيَّم لا يعني آمنًا.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>منظمتنا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Own risk</source>
        <translation>الخطر الذاتي</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>معروف من</translation>
    </message>
    <message>
        <source>Following the ways of risk…</source>
        <translation>جارٍ تتبع مسارات الخطر…</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>بين {low} و{high}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>The risk at the source itself</source>
        <translation>الخطر لدى المصدر نفسه</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>يُمرَّر منه</translation>
    </message>
    <message>
        <source>How much of it the strongest way passes on, all its links together</source>
        <translation>ما يمرّره منه أقوى مسار، بكل روابطه معًا</translation>
    </message>
    <message>
        <source>Arrives here</source>
        <translation>يصل إلى هنا</translation>
    </message>
    <message>
        <source>Own risk times what passes on</source>
        <translation>الخطر الذاتي مضروبًا فيما يُمرَّر منه</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>الحصة من الكل</translation>
    </message>
    <message>
        <source>Its part of everything that arrives here</source>
        <translation>حصته من كل ما يصل إلى هنا</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Who stands between the source and here, on the strongest way</source>
        <translation>من يقف بين المصدر وهنا، على أقوى مسار</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>Inherited exposure</source>
        <translation>التعرّض الموروث</translation>
    </message>
    <message>
        <source>Largest single part</source>
        <translation>أكبر حصة منفردة</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا توجد بيانات</translation>
    </message>
    <message>
        <source>Nobody is known to supply it.</source>
        <translation>لا يُعرف من يورّد إليه.</translation>
    </message>
    <message>
        <source>Nobody before it was assessed: not assessed is not safe. At most {high}, by what is assumed.</source>
        <translation>لم يُقيَّم أي مورّد قبله: غير مقيَّم لا يعني آمنًا. {high} على الأكثر، بحسب ما هو مفترض.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>An index for choosing where to look first, not a chance that abuse happens.</source>
        <translation>مؤشر لاختيار ما يُنظر فيه أولًا، وليس احتمالًا لوقوع إساءة.</translation>
    </message>
    <message>
        <source>More sources than the joined value can tell apart: read the parts and the largest one.</source>
        <translation>المصادر أكثر مما تميّزه القيمة المجمّعة: تُقرأ الحصص وأكبرها.</translation>
    </message>
    <message>
        <source>{link} is part of several ways: what comes through it is counted for each.</source>
        <translation>{link} جزء من عدة مسارات: يُحسب ما يمر عبره لكل منها.</translation>
    </message>
    <message>
        <source>Weights version {version} (house default), {suppliers} suppliers, {links} links.</source>
        <translation>الأوزان، الإصدار {version} (قيمة افتراضية خاصة بنا)، المورّدون: {suppliers}، الروابط: {links}.</translation>
    </message>
    <message>
        <source>How it gets here from {name}</source>
        <translation>كيف يصل إلى هنا من {name}</translation>
    </message>
    <message>
        <source>Also: {way} ({reach})</source>
        <translation>وأيضًا: {way} ({reach})</translation>
    </message>
    <message>
        <source>There are further ways.</source>
        <translation>هناك مسارات أخرى.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Own risk {own}: {status}, {when}</source>
        <translation>الخطر الذاتي {own}: {status}، {when}</translation>
    </message>
    <message>
        <source>share of purchases {n}</source>
        <translation>حصة المشتريات {n}</translation>
    </message>
    <message>
        <source>share of purchases not known, at least {n}</source>
        <translation>حصة المشتريات غير معروفة، {n} على الأقل</translation>
    </message>
    <message>
        <source>kind {n}</source>
        <translation>النوع {n}</translation>
    </message>
    <message>
        <source>certainty {n}</source>
        <translation>اليقين {n}</translation>
    </message>
    <message>
        <source>clause {n}</source>
        <translation>البند {n}</translation>
    </message>
    <message>
        <source>{seller} {kind} {buyer}: passes on {n} ({factors})</source>
        <translation>{seller} {kind} {buyer}: يمرّر {n} ({factors})</translation>
    </message>
    <message>
        <source>Arrives here: {adds}, which is {part} of what is inherited.</source>
        <translation>يصل إلى هنا: {adds}، وهو {part} من الموروث.</translation>
    </message>
    <message>
        <source>{theme}: exposure through {name}</source>
        <translation>{theme}: التعرّض عبر {name}</translation>
    </message>
    <message numerus="yes">
        <source>The upper end assumes a risk for %n supplier(s) nobody has assessed.</source>
        <translation>
            <numerusform>لا يفترض الحد الأعلى أي خطر لمورّدين لم يُقيَّموا.</numerusform>
            <numerusform>يفترض الحد الأعلى خطرًا لمورّد واحد لم يقيّمه أحد.</numerusform>
            <numerusform>يفترض الحد الأعلى خطرًا لمورّدين اثنين لم يقيّمهما أحد.</numerusform>
            <numerusform>يفترض الحد الأعلى خطرًا لـ%n مورّدين لم يقيّمهم أحد.</numerusform>
            <numerusform>يفترض الحد الأعلى خطرًا لـ%n مورّدًا لم يقيّمهم أحد.</numerusform>
            <numerusform>يفترض الحد الأعلى خطرًا لـ%n مورّد لم يقيّمهم أحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n link(s) the share of purchases is not known.</source>
        <translation>
            <numerusform>حصة المشتريات معروفة على كل الروابط.</numerusform>
            <numerusform>حصة المشتريات غير معروفة على رابط واحد.</numerusform>
            <numerusform>حصة المشتريات غير معروفة على رابطين.</numerusform>
            <numerusform>حصة المشتريات غير معروفة على %n روابط.</numerusform>
            <numerusform>حصة المشتريات غير معروفة على %n رابطًا.</numerusform>
            <numerusform>حصة المشتريات غير معروفة على %n رابط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Such as 78101800 80111600</source>
        <translation>مثلًا 78101800 80111600</translation>
    </message>
    <message>
        <source>A person in business alone (sole trader)</source>
        <translation>شخص يعمل بمفرده (عمل فردي)</translation>
    </message>
    <message>
        <source>Addresses, telephones and bank details are masked in maps, reports and exports.</source>
        <translation>تُحجب العناوين والهواتف والبيانات المصرفية في الخرائط والتقارير والملفات المصدَّرة.</translation>
    </message>
    <message>
        <source>It states that it uses no suppliers of its own</source>
        <translation>يصرّح بأنه لا يستعين بمورّدين</translation>
    </message>
    <message>
        <source>Without this statement, no suppliers mapped means: not known.</source>
        <translation>من دون هذا التصريح يعني غياب المورّدين على الخريطة: غير معروف.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>A supplier needs a name; the one before stays.</source>
        <translation>يحتاج المورّد إلى اسم؛ بقي الاسم السابق.</translation>
    </message>
    <message>
        <source>Sectors are UNSPSC codes of 2, 4, 6 or 8 digits.</source>
        <translation>القطاعات رموز UNSPSC من 2 أو 4 أو 6 أو 8 أرقام.</translation>
    </message>
</context>
<context>
    <name>FieldChooser</name>
    <message>
        <source>What is this column?</source>
        <translation>ما هذا العمود؟</translation>
    </message>
    <message>
        <source>What is in {column}?</source>
        <translation>ماذا في {column}؟</translation>
    </message>
    <message>
        <source>It starts with {cell}.</source>
        <translation>يبدأ بـ {cell}.</translation>
    </message>
    <message>
        <source>Find, such as money or end</source>
        <translation>بحث، مثل المبلغ أو النهاية</translation>
    </message>
    <message>
        <source>Find a meaning</source>
        <translation>البحث عن معنى</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>المعاني</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>ترك العمود</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>قد يكون</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>متروك عمدًا</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title of the finding</source>
        <translation>عنوان النتيجة</translation>
    </message>
    <message>
        <source>Root cause in words</source>
        <translation>السبب الجذري بالكلمات</translation>
    </message>
    <message>
        <source>In words: what made it possible</source>
        <translation>بالكلمات: ما الذي أتاح حدوثه</translation>
    </message>
    <message>
        <source>One group a line</source>
        <translation>فئة في كل سطر</translation>
    </message>
    <message>
        <source>One reference a line</source>
        <translation>مرجع في كل سطر</translation>
    </message>
    <message>
        <source>Put evidence behind it</source>
        <translation>وضع دليل خلفها</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>Who sees to it, such as Head of Office</source>
        <translation>الجهة التي تتولى الأمر، مثل رئاسة المكتب</translation>
    </message>
    <message>
        <source>Does management accept it</source>
        <translation>هل تقبلها الإدارة</translation>
    </message>
    <message>
        <source>{field} – still missing</source>
        <translation>{field} – ما زال ناقصًا</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Accept them, merge them or dismiss them with a reason</source>
        <translation>قبولها أو دمجها أو استبعادها مع ذكر السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait</source>
        <translation>
            <numerusform>لا مسودات تنتظر</numerusform>
            <numerusform>مسودة واحدة تنتظر</numerusform>
            <numerusform>مسودتان تنتظران</numerusform>
            <numerusform>%n مسودات تنتظر</numerusform>
            <numerusform>%n مسودة تنتظر</numerusform>
            <numerusform>%n مسودة تنتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileOptions</name>
    <message>
        <source>Days: as found</source>
        <translation>الأيام: كما وُجدت</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>ترتيب اليوم والشهر</translation>
    </message>
    <message>
        <source>Numbers: as found</source>
        <translation>الأرقام: كما وُجدت</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>الفاصلة العشرية فاصلة</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>الفاصلة العشرية نقطة</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>طريقة كتابة الأرقام</translation>
    </message>
    <message>
        <source>Currency where none stands</source>
        <translation>العملة حيث لم تُذكر</translation>
    </message>
    <message>
        <source>Year of the amounts</source>
        <translation>سنة المبالغ</translation>
    </message>
    <message>
        <source>Our own names in the file</source>
        <translation>أسماء منظمتنا في الملف</translation>
    </message>
    <message>
        <source>Everybody listed supplies us</source>
        <translation>كل من في القائمة يورّد إلينا</translation>
    </message>
    <message>
        <source>Spend is what we paid: whoever has some supplies us</source>
        <translation>الإنفاق هو ما دفعناه: فمن له إنفاق يورّد إلينا</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Workspaces (*.gaw)</source>
        <translation>مساحات العمل (*.gaw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>Drop files here, or</source>
        <translation>تُسقط الملفات هنا، أو</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>إرفاق دليل…</translation>
    </message>
    <message>
        <source>Take {name} out of this answer</source>
        <translation>إخراج {name} من هذه الإجابة</translation>
    </message>
    <message>
        <source>Take out of this answer; the piece stays in the engagement</source>
        <translation>إخراجه من هذه الإجابة؛ ويبقى الدليل في المهمة</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>1. Take a register in</source>
        <translation>1. إدخال سجل</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here (XLSX, ODS or CSV). Nothing is kept before you have seen what it would take.</source>
        <translation>يُسقط هنا جدول (XLSX أو ODS أو CSV). لا يُحفظ شيء قبل الاطلاع على ما سيُؤخذ منه.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet…</source>
        <translation>اختيار جدول…</translation>
    </message>
    <message>
        <source>2. What each column means</source>
        <translation>2. معنى كل عمود</translation>
    </message>
    <message>
        <source>Dates such as 03/04</source>
        <translation>تواريخ مثل 03/04</translation>
    </message>
    <message>
        <source>Dates such as 03/04: as the column shows</source>
        <translation>تواريخ مثل 03/04: كما يدل العمود</translation>
    </message>
    <message>
        <source>Dates such as 03/04: the day first</source>
        <translation>تواريخ مثل 03/04: اليوم أولًا</translation>
    </message>
    <message>
        <source>Dates such as 03/04: the month first</source>
        <translation>تواريخ مثل 03/04: الشهر أولًا</translation>
    </message>
    <message>
        <source>3. What it would take</source>
        <translation>3. ما سيُؤخذ</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>إدخاله</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Cells that cannot be read</source>
        <translation>خلايا لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخلل</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما يفيد</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Risks that would be taken</source>
        <translation>المخاطر التي ستُؤخذ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Write the register out</source>
        <translation>إخراج السجل إلى ملف</translation>
    </message>
    <message>
        <source>The workbook holds method, matrices, register, ratings, controls and treatments; the CSV the register.</source>
        <translation>يضم المصنّف المنهج والمصفوفات والسجل والتقييمات والضوابط والمعالجات؛ ويضم ملف CSV السجل.</translation>
    </message>
    <message>
        <source>As a workbook (XLSX)…</source>
        <translation>كمصنّف (XLSX)…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنّف (*.xlsx)</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>كجدول (CSV)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>As a signed report (PDF)…</source>
        <translation>كتقرير موقّع (PDF)…</translation>
    </message>
    <message>
        <source>Layout of an imported spreadsheet</source>
        <translation>تخطيط جدول مستورَد</translation>
    </message>
    <message>
        <source>In the spreadsheet&apos;s own layout…</source>
        <translation>بتخطيط الجدول نفسه…</translation>
    </message>
    <message>
        <source>The register in and out</source>
        <translation>إدخال السجل وإخراجه</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>جداول (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Take a register in</source>
        <translation>إدخال سجل</translation>
    </message>
    <message>
        <source>Reading the spreadsheet</source>
        <translation>قراءة الجدول</translation>
    </message>
    <message>
        <source>The meaning of the columns is remembered from an earlier import of this layout.</source>
        <translation>معنى الأعمدة محفوظ من استيراد سابق لهذا التخطيط.</translation>
    </message>
    <message>
        <source>The meaning is guessed from the headings: correct what is wrong, it is remembered for the next time. A column that is left out is kept and written back.</source>
        <translation>يُخمَّن المعنى من العناوين: صحّحوا ما لا يصح، ويُحفظ للمرة القادمة. العمود المتروك يُحتفظ به ويُكتب من جديد كما هو.</translation>
    </message>
    <message>
        <source>Looking at the spreadsheet</source>
        <translation>فحص الجدول</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا متغيّر</numerusform>
            <numerusform>واحد متغيّر</numerusform>
            <numerusform>اثنان متغيّران</numerusform>
            <numerusform>%n متغيّرة</numerusform>
            <numerusform>%n متغيّرًا</numerusform>
            <numerusform>%n متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>لا شيء كما هو</numerusform>
            <numerusform>واحد كما هو</numerusform>
            <numerusform>اثنان كما هما</numerusform>
            <numerusform>%n كما هي</numerusform>
            <numerusform>%n كما هي</numerusform>
            <numerusform>%n كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be taken</source>
        <translation>
            <numerusform>لا صفوف يتعذر أخذها</numerusform>
            <numerusform>صف واحد يتعذر أخذه</numerusform>
            <numerusform>صفان يتعذر أخذهما</numerusform>
            <numerusform>%n صفوف يتعذر أخذها</numerusform>
            <numerusform>%n صفًا يتعذر أخذها</numerusform>
            <numerusform>%n صف يتعذر أخذها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) were taken in; one undo takes all of it back.</source>
        <translation>
            <numerusform>لم يُدخل أي خطر.</numerusform>
            <numerusform>أُدخل خطر واحد؛ ويكفي تراجع واحد لإلغاء ذلك كله.</numerusform>
            <numerusform>أُدخل خطران؛ ويكفي تراجع واحد لإلغاء ذلك كله.</numerusform>
            <numerusform>أُدخلت %n مخاطر؛ ويكفي تراجع واحد لإلغاء ذلك كله.</numerusform>
            <numerusform>أُدخل %n خطرًا؛ ويكفي تراجع واحد لإلغاء ذلك كله.</numerusform>
            <numerusform>أُدخل %n خطر؛ ويكفي تراجع واحد لإلغاء ذلك كله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>كتابة السجل</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>جداول (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) written to {file}.</source>
        <translation>
            <numerusform>لم يُكتب أي خطر في {file}.</numerusform>
            <numerusform>كُتب خطر واحد في {file}.</numerusform>
            <numerusform>كُتب خطران في {file}.</numerusform>
            <numerusform>كُتبت %n مخاطر في {file}.</numerusform>
            <numerusform>كُتب %n خطرًا في {file}.</numerusform>
            <numerusform>كُتب %n خطر في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n risk(s)</source>
        <translation>
            <numerusform>لا مخاطر للإدخال</numerusform>
            <numerusform>إدخال خطر واحد</numerusform>
            <numerusform>إدخال خطرين</numerusform>
            <numerusform>إدخال %n مخاطر</numerusform>
            <numerusform>إدخال %n خطرًا</numerusform>
            <numerusform>إدخال %n خطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingActions</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Figures and filters</source>
        <translation>الأرقام والمرشّحات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Draft from flags</source>
        <translation>صياغة من الإشارات</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>نتيجة جديدة</translation>
    </message>
    <message>
        <source>A draft for each flag that has no finding yet; nothing is overwritten</source>
        <translation>مسودة لكل إشارة ليس لها نتيجة بعد؛ ولا يُكتب فوق شيء</translation>
    </message>
</context>
<context>
    <name>FindingBoard</name>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>بلا جهة مسؤولة بعد</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}، متأخرة</translation>
    </message>
</context>
<context>
    <name>FindingCommands</name>
    <message>
        <source>Draft findings from flags</source>
        <translation>صياغة نتائج من الإشارات</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>نتيجة جديدة</translation>
    </message>
    <message>
        <source>add recommendation</source>
        <translation>إضافة توصية</translation>
    </message>
    <message>
        <source>Show the drafts that wait</source>
        <translation>عرض المسودات المنتظرة</translation>
    </message>
    <message>
        <source>Show overdue findings</source>
        <translation>عرض النتائج المتأخرة</translation>
    </message>
    <message>
        <source>late follow-up</source>
        <translation>متأخر متابعة تجاوز الموعد</translation>
    </message>
    <message>
        <source>Turn between table and board</source>
        <translation>التبديل بين الجدول واللوحة</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>Open the engagement</source>
        <translation>فتح المهمة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message>
        <source>Raised {day}, {age}</source>
        <translation>رُصدت في {day}، {age}</translation>
    </message>
    <message>
        <source>This draft waits: accept it as a finding, merge it into another, or dismiss it.</source>
        <translation>هذه المسودة تنتظر: تُقبل نتيجةً، أو تُدمج في أخرى، أو تُستبعد.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Make it part of another finding of this engagement</source>
        <translation>جعلها جزءًا من نتيجة أخرى في هذه المهمة</translation>
    </message>
    <message>
        <source>It became part of {finding}.</source>
        <translation>صارت جزءًا من {finding}.</translation>
    </message>
    <message>
        <source>The risk is accepted until {day}.</source>
        <translation>الخطر مقبول حتى {day}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>You act for</source>
        <translation>العمل باسم</translation>
    </message>
    <message>
        <source>the audit side</source>
        <translation>جانب التدقيق</translation>
    </message>
    <message>
        <source>management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Only the audit side decides about: {states}.</source>
        <translation>لا يبتّ في هذه الحالات إلا جانب التدقيق: {states}.</translation>
    </message>
    <message>
        <source>Your key signs as: {roles}. That is the audit side.</source>
        <translation>يوقّع مفتاحكم بصفة: {roles}. وهذا جانب التدقيق.</translation>
    </message>
    <message>
        <source>No key tells which side this post is on: say it yourself. The journal names the post.</source>
        <translation>لا مفتاح يبيّن إلى أي جانب ينتمي هذا المنصب: يُرجى تحديد ذلك. ويذكر سجل التغييرات المنصب.</translation>
    </message>
    <message>
        <source>{finding} is now: {state}.</source>
        <translation>‏{finding} الآن: {state}.</translation>
    </message>
    <message>
        <source>Before it can stand in a signed report it lacks:</source>
        <translation>قبل أن ترد في تقرير موقّع ينقصها:</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>ينقص: {what}</translation>
    </message>
    <message>
        <source>A finding needs a title; the one before stands again.</source>
        <translation>تحتاج النتيجة إلى عنوان؛ أُعيد العنوان السابق.</translation>
    </message>
    <message>
        <source>Criteria: what should be</source>
        <translation>المعيار: ما ينبغي أن يكون</translation>
    </message>
    <message>
        <source>Condition: what was found</source>
        <translation>الوضع القائم: ما وُجد</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>السبب الجذري</translation>
    </message>
    <message>
        <source>Effect: what follows from it</source>
        <translation>الأثر: ما يترتب عليه</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation>الفئات المتأثرة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Owner (a post, not a name)</source>
        <translation>الجهة المسؤولة (منصب لا اسم)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Management&apos;s response</source>
        <translation>رد الإدارة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Questions it comes from</source>
        <translation>الأسئلة التي نشأت عنها</translation>
    </message>
</context>
<context>
    <name>FindingFigures</name>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>{part} accepted of {whole} that management answered. Those under consideration are not counted.</source>
        <translation>المقبول {part} من {whole} من النتائج التي ردّت عليها الإدارة. ولا تُحسب ما هي قيد النظر.</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>منفّذة</translation>
    </message>
    <message>
        <source>{part} verified and closed of {whole} that were opened. What management reports as implemented counts only after the audit side has verified it; drafts, withdrawn and superseded ones do not count.</source>
        <translation>جرى التحقق من {part} وإغلاقها من {whole} فُتحت. وما تبلغ الإدارة بتنفيذه لا يُحسب إلا بعد أن يتحقق منه جانب التدقيق؛ ولا تُحسب المسودات والمسحوبة وما حلّت أخرى محلها.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Followed up, and the due date has passed without verification; also accepted risks past their day.</source>
        <translation>قيد المتابعة وقد انقضى موعدها بلا تحقق؛ وكذلك المخاطر المقبولة التي انقضى يومها.</translation>
    </message>
    <message>
        <source>Long overdue</source>
        <translation>متأخرة منذ زمن طويل</translation>
    </message>
    <message>
        <source>Overdue and raised 18 months ago or earlier: these are escalated.</source>
        <translation>متأخرة ومضى على رصدها 18 شهرًا أو أكثر: تُرفع إلى مستوى أعلى.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>FindingFilters</name>
    <message>
        <source>Any status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Being followed up</source>
        <translation>قيد المتابعة</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>كل الأولويات</translation>
    </message>
    <message>
        <source>No priority yet</source>
        <translation>بلا أولوية بعد</translation>
    </message>
    <message>
        <source>Any flag</source>
        <translation>كل الإشارات</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>كل الجهات المسؤولة</translation>
    </message>
    <message>
        <source>All engagements</source>
        <translation>كل المهام</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingFromResult</name>
    <message>
        <source>{finding} is drafted; it waits among the findings.</source>
        <translation>صيغت {finding}؛ وهي تنتظر بين النتائج.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Find by words</source>
        <translation>بحث بالكلمات</translation>
    </message>
    <message>
        <source>Words of the finding, its number, a question or an office</source>
        <translation>كلمات من النتيجة، أو رقمها، أو سؤال، أو مكتب</translation>
    </message>
    <message>
        <source>Find findings</source>
        <translation>بحث عن نتائج</translation>
    </message>
    <message>
        <source>Show which status</source>
        <translation>عرض أي حالة</translation>
    </message>
    <message>
        <source>Show which priority</source>
        <translation>عرض أي أولوية</translation>
    </message>
    <message>
        <source>Show which flag</source>
        <translation>عرض أي إشارة</translation>
    </message>
    <message>
        <source>Show which owner</source>
        <translation>عرض أي جهة مسؤولة</translation>
    </message>
    <message>
        <source>Show which engagement</source>
        <translation>عرض أي مهمة</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>المتأخرة فقط</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>عرض الكل من جديد</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>ينقصها</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No flag</source>
        <translation>بلا إشارة</translation>
    </message>
    <message>
        <source>under 6 months</source>
        <translation>أقل من 6 أشهر</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>من 6 أشهر إلى 12 شهرًا</translation>
    </message>
    <message>
        <source>12 to 18 months</source>
        <translation>من 12 إلى 18 شهرًا</translation>
    </message>
    <message>
        <source>18 to 24 months</source>
        <translation>من 18 إلى 24 شهرًا</translation>
    </message>
    <message>
        <source>over 24 months</source>
        <translation>أكثر من 24 شهرًا</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>موعدها اليوم</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Not done yet: back to work</source>
        <translation>لم تُنجز بعد: عودة إلى التنفيذ</translation>
    </message>
    <message>
        <source>Reopen: back to work</source>
        <translation>فتح من جديد: عودة إلى التنفيذ</translation>
    </message>
    <message>
        <source>Back to open</source>
        <translation>العودة إلى «مفتوحة»</translation>
    </message>
    <message>
        <source>Take up again as open</source>
        <translation>تناولها من جديد مفتوحةً</translation>
    </message>
    <message>
        <source>Work has begun after all</source>
        <translation>بدأ التنفيذ رغم ذلك</translation>
    </message>
    <message>
        <source>Take up again as a draft</source>
        <translation>تناولها من جديد مسودةً</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Work has begun</source>
        <translation>بدأ التنفيذ</translation>
    </message>
    <message>
        <source>Report as implemented</source>
        <translation>الإبلاغ بالتنفيذ</translation>
    </message>
    <message>
        <source>Verify and close</source>
        <translation>تحقق وإغلاق</translation>
    </message>
    <message>
        <source>Accept the risk…</source>
        <translation>قبول الخطر…</translation>
    </message>
    <message>
        <source>Superseded…</source>
        <translation>حلّت أخرى محلها…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>استبعاد…</translation>
    </message>
    <message>
        <source>Why does this draft not become a finding?</source>
        <translation>لماذا لا تصير هذه المسودة نتيجة؟</translation>
    </message>
    <message>
        <source>Why is this finding withdrawn? It stays in the journal.</source>
        <translation>لماذا تُسحب هذه النتيجة؟ تبقى في سجل التغييرات.</translation>
    </message>
    <message>
        <source>What takes the place of this finding, and why?</source>
        <translation>ما الذي يحل محل هذه النتيجة، ولماذا؟</translation>
    </message>
    <message>
        <source>Who accepts the risk and why? It comes back after the day given.</source>
        <translation>مَن يقبل الخطر ولماذا؟ تعود النتيجة بعد اليوم المحدد.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>{label} “{title}”</source>
        <translation>{label} «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>غير متأخرة</numerusform>
            <numerusform>متأخرة يومًا واحدًا</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يومًا</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsDoor</name>
    <message>
        <source>Finding {label} in {title}</source>
        <translation>نتيجة {label} في {title}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>No finding fits these filters.</source>
        <translation>لا نتيجة تطابق هذه المرشّحات.</translation>
    </message>
    <message>
        <source>No findings yet. Flags that the answers raise become drafts here; a finding of your own can be added too.</source>
        <translation>لا نتائج بعد. تصير الإشارات التي تطلقها الإجابات مسودات هنا؛ ويمكن أيضًا إضافة نتيجة خاصة بكم.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Plan an engagement</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>Choose a checklist, answer a few questions about the office, and begin.</source>
        <translation>تُختار قائمة تحقق، ويُجاب عن بضعة أسئلة عن المكتب، ثم يبدأ العمل.</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>ت&amp;خطيط…</translation>
    </message>
    <message>
        <source>Take in a list of suppliers</source>
        <translation>إدخال قائمة مورّدين</translation>
    </message>
    <message>
        <source>A spreadsheet as it is, or an open format. You see what was understood before anything is kept.</source>
        <translation>جدول كما هو، أو تنسيق مفتوح. يظهر ما فُهم منه قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>است&amp;يراد…</translation>
    </message>
    <message>
        <source>Say where backups go</source>
        <translation>تحديد مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A USB stick that stays in another bag. Each backup is opened and checked before it counts.</source>
        <translation>ذاكرة USB تبقى في حقيبة أخرى. تُفتح كل نسخة احتياطية وتُفحص قبل أن يُعتدّ بها.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>Make your signing identity</source>
        <translation>إنشاء هوية للتوقيع</translation>
    </message>
    <message>
        <source>Your post, your office and a key of your own. Reports are signed with it, without any network.</source>
        <translation>منصبكم ومكتبكم ومفتاح خاص بكم. به تُوقَّع التقارير بلا أي شبكة.</translation>
    </message>
    <message>
        <source>&amp;Make it…</source>
        <translation>إن&amp;شاؤها…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>لم يتمّ بعد</translation>
    </message>
</context>
<context>
    <name>FirstStepsForm</name>
    <message>
        <source>Everything you type is saved at once, encrypted, on this laptop only. There is no Save button, and every step can be undone.</source>
        <translation>كل ما يُكتب يُحفظ فورًا ومشفّرًا على هذا الحاسوب وحده. لا زر للحفظ، ويمكن التراجع عن كل خطوة.</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>&amp;عدم الإظهار مجددًا</translation>
    </message>
    <message>
        <source>Welcome. First steps, in any order</source>
        <translation>أهلًا بكم. الخطوات الأولى، بأي ترتيب</translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>How deep should it go?</source>
        <translation>إلى أي عمق؟</translation>
    </message>
    <message>
        <source>Answer what you know; the form that fits is recommended, and you decide.</source>
        <translation>يُجاب بما هو معروف؛ تُقترح الاستمارة المناسبة والقرار لكم.</translation>
    </message>
    <message>
        <source>Which form fits</source>
        <translation>أي استمارة تناسب</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>{form}  ·  {questions}</source>
        <translation>{form}  ·  {questions}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Each part is answered once and scored apart. Leave out what another engagement covers.</source>
        <translation>يُجاب عن كل جزء مرة واحدة وتُحسب درجته على حدة. ويُترك ما تغطيه مهمة أخرى.</translation>
    </message>
    <message>
        <source>Recommended: {form}</source>
        <translation>المقترحة: {form}</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %n question(s) above are open.</source>
        <translation>
            <numerusform>مبدئيًا: لا أسئلة مفتوحة أعلاه.</numerusform>
            <numerusform>مبدئيًا: سؤال واحد أعلاه ما زال مفتوحًا.</numerusform>
            <numerusform>مبدئيًا: سؤالان أعلاه ما زالا مفتوحين.</numerusform>
            <numerusform>مبدئيًا: %n أسئلة أعلاه ما زالت مفتوحة.</numerusform>
            <numerusform>مبدئيًا: %n سؤالًا أعلاه ما زال مفتوحًا.</numerusform>
            <numerusform>مبدئيًا: %n سؤال أعلاه ما زال مفتوحًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a form.</source>
        <translation>يُرجى اختيار استمارة.</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>يُرجى اختيار جزء واحد على الأقل.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Search or do anything ({keys})</source>
        <translation>بحث أو تنفيذ أي أمر ({keys})</translation>
    </message>
    <message>
        <source>Help on this screen ({keys})</source>
        <translation>تعليمات عن هذه الشاشة ({keys})</translation>
    </message>
    <message>
        <source>Back ({keys})</source>
        <translation>رجوع ({keys})</translation>
    </message>
    <message>
        <source>Forward ({keys})</source>
        <translation>تقدم ({keys})</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>بحث أو تنفيذ…</translation>
    </message>
    <message>
        <source>Taking back: {step}</source>
        <translation>جارٍ التراجع عن: {step}</translation>
    </message>
    <message>
        <source>Doing again: {step}</source>
        <translation>جارٍ إعادة: {step}</translation>
    </message>
    <message>
        <source>This takes back: {step}.</source>
        <translation>هذا يتراجع عن: {step}.</translation>
    </message>
    <message>
        <source>The signed PDF stays where it is and stays valid, but this workspace no longer knows it.</source>
        <translation>يبقى ملف PDF الموقّع في مكانه ويبقى صالحًا، لكن مساحة العمل هذه لن تعرفه بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;تراجع عنه</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>تم التراجع عن: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>Undo: {step} (Ctrl+Z)</source>
        <translation>تراجع عن: {step} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Redo: {step} (Ctrl+Y)</source>
        <translation>إعادة: {step} (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء يمكن إعادته</translation>
    </message>
    <message>
        <source>{work}: still under way. Wait for it, or close again to stop it.</source>
        <translation>{work}: العمل جارٍ. يُرجى الانتظار، أو الإغلاق مرة أخرى لإيقافه.</translation>
    </message>
    <message>
        <source>Give the reason, or close again to let the change go.</source>
        <translation>يُرجى ذكر السبب، أو الإغلاق مرة أخرى للتخلي عن التغيير.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>أقسام البرنامج</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>المنصب العامل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Search records and actions</source>
        <translation>بحث في السجلات والأوامر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>تعليمات عن هذه الشاشة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>FrameCommands</name>
    <message>
        <source>Search or do anything</source>
        <translation>بحث أو تنفيذ أي أمر</translation>
    </message>
    <message>
        <source>Search or do anything (second keys)</source>
        <translation>بحث أو تنفيذ أي أمر (مفاتيح ثانية)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>تعليمات عن هذه الشاشة</translation>
    </message>
    <message>
        <source>guide manual</source>
        <translation>دليل الاستخدام مساعدة تعليمات شرح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>مفاتيح اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>تراجع عن: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>History of the workspace</source>
        <translation>تاريخ التغييرات في مساحة العمل</translation>
    </message>
    <message>
        <source>journal changes versions</source>
        <translation>سجل تغييرات نسخ تاريخ مراجعات</translation>
    </message>
    <message>
        <source>Go to {room}</source>
        <translation>الانتقال إلى: {room}</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>High-contrast look</source>
        <translation>مظهر عالي التباين</translation>
    </message>
    <message>
        <source>The look of the system</source>
        <translation>مظهر النظام</translation>
    </message>
    <message>
        <source>theme colours</source>
        <translation>مظهر سمة ألوان</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>النص بحجم 100%</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Keeps a signature away</source>
        <translation>يمنع التوقيع</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق نظرة</translation>
    </message>
    <message>
        <source>{weight}. Enter or click goes there.</source>
        <translation>{weight}. مفتاح Enter أو نقرة تنقل إلى هناك.</translation>
    </message>
    <message>
        <source>Nothing is open. The report is ready to be signed.</source>
        <translation>لا شيء مفتوح. التقرير جاهز للتوقيع.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) keep a signature away</source>
        <translation>
            <numerusform>لا سطر يمنع التوقيع</numerusform>
            <numerusform>سطر واحد يمنع التوقيع</numerusform>
            <numerusform>سطران يمنعان التوقيع</numerusform>
            <numerusform>%n سطور تمنع التوقيع</numerusform>
            <numerusform>%n سطرًا يمنع التوقيع</numerusform>
            <numerusform>%n سطر يمنع التوقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more worth a look</source>
        <translation>
            <numerusform>لا شيء آخر يستحق نظرة</numerusform>
            <numerusform>سطر آخر يستحق نظرة</numerusform>
            <numerusform>سطران آخران يستحقان نظرة</numerusform>
            <numerusform>%n سطور أخرى تستحق نظرة</numerusform>
            <numerusform>%n سطرًا آخر يستحق نظرة</numerusform>
            <numerusform>%n سطر آخر يستحق نظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) worth a look; none keeps you from signing.</source>
        <translation>
            <numerusform>لا سطور تستحق نظرة؛ ولا شيء يمنع التوقيع.</numerusform>
            <numerusform>سطر واحد يستحق نظرة؛ ولا يمنع التوقيع.</numerusform>
            <numerusform>سطران يستحقان نظرة؛ ولا يمنع أي منهما التوقيع.</numerusform>
            <numerusform>%n سطور تستحق نظرة؛ ولا يمنع أي منها التوقيع.</numerusform>
            <numerusform>%n سطرًا يستحق نظرة؛ ولا يمنع أي منها التوقيع.</numerusform>
            <numerusform>%n سطر يستحق نظرة؛ ولا يمنع أي منها التوقيع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapNotes</name>
    <message>
        <source>No suppliers are known yet, so nothing can be said of them: there are no data.</source>
        <translation>لا مورّدين معروفين بعد، فلا يمكن قول شيء عنهم: لا توجد بيانات.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Give the rates</source>
        <translation>إعطاء أسعار الصرف</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) reach over the edge of the year and are left out: years are never mixed. Write them down by year to count them.</source>
        <translation>
            <numerusform>لا مبلغ يتجاوز حدود السنة.</numerusform>
            <numerusform>مبلغ واحد يتجاوز حدود السنة وتُرك خارج الحساب: لا تُخلط السنوات أبدًا. يُدوَّن بحسب السنة ليُحتسب.</numerusform>
            <numerusform>مبلغان يتجاوزان حدود السنة وتُركا خارج الحساب: لا تُخلط السنوات أبدًا. يُدوَّنان بحسب السنة ليُحتسبا.</numerusform>
            <numerusform>%n مبالغ تتجاوز حدود السنة وتُركت خارج الحساب: لا تُخلط السنوات أبدًا. تُدوَّن بحسب السنة لتُحتسب.</numerusform>
            <numerusform>%n مبلغًا تتجاوز حدود السنة وتُركت خارج الحساب: لا تُخلط السنوات أبدًا. تُدوَّن بحسب السنة لتُحتسب.</numerusform>
            <numerusform>%n مبلغ تتجاوز حدود السنة وتُركت خارج الحساب: لا تُخلط السنوات أبدًا. تُدوَّن بحسب السنة لتُحتسب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are left out: no rate is known from {currencies} to {reporting}. All money and shares below are of the rest.</source>
        <translation>
            <numerusform>لم يُترك أي مبلغ خارج الحساب ({currencies}، {reporting}).</numerusform>
            <numerusform>تُرك مبلغ واحد خارج الحساب: لا يُعرف سعر صرف من {currencies} إلى {reporting}. كل ما يرد أدناه من مال وحصص محسوب من الباقي.</numerusform>
            <numerusform>تُرك مبلغان خارج الحساب: لا يُعرف سعر صرف من {currencies} إلى {reporting}. كل ما يرد أدناه من مال وحصص محسوب من الباقي.</numerusform>
            <numerusform>تُركت %n مبالغ خارج الحساب: لا يُعرف سعر صرف من {currencies} إلى {reporting}. كل ما يرد أدناه من مال وحصص محسوب من الباقي.</numerusform>
            <numerusform>تُرك %n مبلغًا خارج الحساب: لا يُعرف سعر صرف من {currencies} إلى {reporting}. كل ما يرد أدناه من مال وحصص محسوب من الباقي.</numerusform>
            <numerusform>تُرك %n مبلغ خارج الحساب: لا يُعرف سعر صرف من {currencies} إلى {reporting}. كل ما يرد أدناه من مال وحصص محسوب من الباقي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoOnCard</name>
    <message>
        <source>Go on where you stopped</source>
        <translation>المتابعة من حيث توقف العمل</translation>
    </message>
    <message>
        <source>No engagement is open.</source>
        <translation>لا مهمة مفتوحة.</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>{answered} of {shown}</source>
        <translation>{answered} من {shown}</translation>
    </message>
    <message>
        <source>Answered: {text}</source>
        <translation>المُجاب: {text}</translation>
    </message>
    <message>
        <source>Everything that is asked is answered.</source>
        <translation>أُجيب عن كل سؤال مطروح.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>متابعة {title}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Women, share</source>
        <translation>نسبة النساء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What was copied is larger than this table from here on. Nothing was changed.</source>
        <translation>ما نُسخ أكبر من هذا الجدول ابتداءً من هنا. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>Not affected</source>
        <translation>لا تتأثر</translation>
    </message>
    <message>
        <source>{group} is not affected</source>
        <translation>{group}: لا تتأثر</translation>
    </message>
    <message>
        <source>{group}, likelihood</source>
        <translation>{group}، الاحتمال</translation>
    </message>
    <message>
        <source>{group}, impact on people</source>
        <translation>{group}، الأثر على الناس</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Impact on people</source>
        <translation>الأثر على الناس</translation>
    </message>
    <message>
        <source>Why {group} is not affected</source>
        <translation>{group}: لماذا لا تتأثر</translation>
    </message>
    <message>
        <source>Why is this group not affected?</source>
        <translation>لماذا لا تتأثر هذه الفئة؟</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>يلزم سبب</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>لم تُقيَّم بعد</translation>
    </message>
</context>
<context>
    <name>GuardNote</name>
    <message>
        <source>an e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>an exact age</source>
        <translation>عمر محدد</translation>
    </message>
    <message>
        <source>a name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>a case number</source>
        <translation>رقم حالة</translation>
    </message>
    <message>
        <source>details of an incident</source>
        <translation>تفاصيل حادثة</translation>
    </message>
    <message>
        <source>an exact place</source>
        <translation>مكان محدد</translation>
    </message>
    <message>
        <source>This looks like {what}: {quoted}. Leave out what could identify a person.</source>
        <translation>يشبه هذا {what}: {quoted}. يُترك ما قد يدل على شخص بعينه.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>إرشادات</translation>
    </message>
    <message>
        <source>How to ask and judge</source>
        <translation>كيف يُسأل وكيف يُحكم</translation>
    </message>
    <message>
        <source>Evidence to look for</source>
        <translation>الأدلة المطلوب البحث عنها</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>لماذا يُسأل</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Draft translation. In the source: {text}</source>
        <translation>ترجمة ما زالت مسودة. في النص الأصلي: {text}</translation>
    </message>
    <message>
        <source>Do no harm</source>
        <translation>عدم الإضرار</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Answered last time, not yet now</source>
        <translation>أُجيب عنه في المرة السابقة، وليس الآن بعد</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>المرة السابقة</translation>
    </message>
    <message>
        <source>It was not answered last time.</source>
        <translation>لم يُجب عنه في المرة السابقة.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنها</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>سُوّيت</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>ملاحظات المراجعة</translation>
    </message>
    <message>
        <source>Reply: {text}</source>
        <translation>الرد: {text}</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>The new passphrase counts from now on; the successor opens the workspace with it.</source>
        <translation>تسري عبارة المرور الجديدة من الآن؛ وبها يفتح المنصب المستلِم مساحة العمل.</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>عبارة المرور الجديدة هي المعتمدة من الآن.</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>تغيّرت عبارة المرور</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>These still open with the old passphrase:</source>
        <translation>ما زالت هذه تُفتح بعبارة المرور القديمة:</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;قفل الآن</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Say which post of which office takes over.</source>
        <translation>يُرجى تحديد المنصب المستلِم ومكتبه.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take several words.</source>
        <translation>عبارة المرور قصيرة جدًا. تلزم عدة كلمات.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed.</source>
        <translation>عبارتا المرور غير متطابقتين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>جارٍ التسليم…</translation>
    </message>
    <message>
        <source>Hand over this workspace</source>
        <translation>تسليم مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Your successor gets everything in it, with its whole history. The passphrase changes, so that you cannot open it any more, and the journal records the handover.</source>
        <translation>يتسلم المنصب المستلِم كل ما فيها مع تاريخ تغييراتها كله. تتغير عبارة المرور فلا تعودون قادرين على فتحها، ويُدوَّن التسليم في سجل التغييرات.</translation>
    </message>
    <message>
        <source>&amp;Post of the successor</source>
        <translation>المن&amp;صب المستلِم</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>الم&amp;كتب</translation>
    </message>
    <message>
        <source>Ne&amp;w passphrase, typed by the successor</source>
        <translation>عبارة المرور ال&amp;جديدة، يكتبها من يتسلم</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>عبارة المرور الجديدة &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>Backups and recovery keys made until now still open with the old passphrase. They are listed afterwards: destroy them, or hand them over too, and make new ones.</source>
        <translation>النسخ الاحتياطية ومفاتيح الاستعادة المُنشأة حتى الآن ما زالت تُفتح بعبارة المرور القديمة. ترد قائمتها بعد ذلك: تُتلف، أو تُسلَّم هي أيضًا، وتُنشأ أخرى جديدة.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;تسليم</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>{likelihood}, {impact}: {band}, %n risk(s)</source>
        <translation>
            <numerusform>{likelihood}، {impact}: {band}، لا مخاطر</numerusform>
            <numerusform>{likelihood}، {impact}: {band}، خطر واحد</numerusform>
            <numerusform>{likelihood}، {impact}: {band}، خطران</numerusform>
            <numerusform>{likelihood}، {impact}: {band}، %n مخاطر</numerusform>
            <numerusform>{likelihood}، {impact}: {band}، %n خطرًا</numerusform>
            <numerusform>{likelihood}، {impact}: {band}، %n خطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) not rated here, or with another matrix</source>
        <translation>
            <numerusform>لا مخاطر غير مقيّمة هنا أو مقيّمة بمصفوفة أخرى</numerusform>
            <numerusform>خطر واحد غير مقيّم هنا أو مقيّم بمصفوفة أخرى</numerusform>
            <numerusform>خطران غير مقيّمين هنا أو مقيّمان بمصفوفة أخرى</numerusform>
            <numerusform>%n مخاطر غير مقيّمة هنا أو مقيّمة بمصفوفة أخرى</numerusform>
            <numerusform>%n خطرًا غير مقيّم هنا أو مقيّم بمصفوفة أخرى</numerusform>
            <numerusform>%n خطر غير مقيّم هنا أو مقيّم بمصفوفة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Guide: {chapter}</source>
        <translation>دليل الاستخدام: {chapter}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>The guide is missing from this copy of the program.</source>
        <translation>دليل الاستخدام ناقص في هذه النسخة من البرنامج.</translation>
    </message>
    <message>
        <source>This chapter is not translated yet; it is shown in English.</source>
        <translation>لم يُترجم هذا الفصل بعد؛ ويُعرض بالإنكليزية.</translation>
    </message>
</context>
<context>
    <name>HelpForm</name>
    <message>
        <source>Search the guide</source>
        <translation>بحث في دليل الاستخدام</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>الفصل</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Do not show this tip again</source>
        <translation>عدم إظهار هذا التلميح مجددًا</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Steps, newest first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>النسخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What changed, field by field</source>
        <translation>ما تغيّر، حقلًا حقلًا</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>History of {record}</source>
        <translation>تاريخ التغييرات: {record}</translation>
    </message>
    <message>
        <source>History of one record</source>
        <translation>تاريخ تغييرات سجل واحد</translation>
    </message>
    <message>
        <source>History of the workspace</source>
        <translation>تاريخ التغييرات في مساحة العمل</translation>
    </message>
    <message>
        <source>{step} (taken back)</source>
        <translation>{step} (جرى التراجع عنها)</translation>
    </message>
    <message>
        <source>{step} (erased for good)</source>
        <translation>{step} (مُحيت نهائيًا)</translation>
    </message>
    <message>
        <source>{step} (removed)</source>
        <translation>{step} (أُزيلت)</translation>
    </message>
    <message numerus="yes">
        <source>and %n record(s) more</source>
        <translation>
            <numerusform>ولا سجلات أخرى</numerusform>
            <numerusform>وسجل آخر</numerusform>
            <numerusform>وسجلان آخران</numerusform>
            <numerusform>و%n سجلات أخرى</numerusform>
            <numerusform>و%n سجلًا آخر</numerusform>
            <numerusform>و%n سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>مُحي نهائيًا</translation>
    </message>
    <message>
        <source>What stood here was erased for good and cannot be restored.</source>
        <translation>ما كان هنا مُحي نهائيًا ولا يمكن استعادته.</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <translation>هذا هو الوضع الآن.</translation>
    </message>
    <message>
        <source>{post}, {office}. {moment} by the clock of that laptop.</source>
        <translation>‏{post}، {office}. {moment} بحسب ساعة ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Taken back, and nothing else. Undo puts it in place again.</source>
        <translation>جرى التراجع عنها وحدها. والتراجع يعيدها إلى مكانها.</translation>
    </message>
    <message>
        <source>Why is this step taken back? {step}</source>
        <translation>لماذا يُتراجع عن هذه الخطوة؟ {step}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنها</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>الوضع كذلك الآن.</translation>
    </message>
    <message>
        <source>Restored. Undo takes it back.</source>
        <translation>استُعيدت. ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>This would change now:</source>
        <translation>سيتغير الآن ما يلي:</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} ← {after}</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>Filter by what, who or why</source>
        <translation>تصفية بحسب ماذا أو مَن أو لماذا</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <translation>&amp;كل الخطوات</translation>
    </message>
    <message>
        <source>The times are those of the laptop that wrote: a claim, not a proof. The order is proven.</source>
        <translation>الأوقات هي أوقات الحاسوب الذي كتب: ادعاء وليست إثباتًا. أما الترتيب فمُثبت.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>الا&amp;نتقال إلى هناك</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>ا&amp;ستعادة هذه النسخة</translation>
    </message>
    <message>
        <source>&amp;Take this step back</source>
        <translation>الترا&amp;جع عن هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Press Ctrl+K anywhere to search every record and every action. F1 opens the guide where you are.</source>
        <translation>يبحث المفتاحان Ctrl+K من أي مكان في كل سجل وكل أمر. ويفتح F1 دليل الاستخدام حيث أنتم.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
</context>
<context>
    <name>Identities</name>
    <message>
        <source>&amp;New identity…</source>
        <translation>&amp;هوية جديدة…</translation>
    </message>
    <message>
        <source>&amp;Add an identity file…</source>
        <translation>إضافة &amp;ملف هوية…</translation>
    </message>
    <message>
        <source>Hand out its &amp;certificate…</source>
        <translation>إعطاء ال&amp;شهادة…</translation>
    </message>
    <message>
        <source>Take off the &amp;list</source>
        <translation>حذف من ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Install a trust bundle…</source>
        <translation>تثبيت حزمة &amp;ثقة…</translation>
    </message>
    <message>
        <source>&amp;Stop trusting this signer</source>
        <translation>إ&amp;نهاء الثقة بهذه الجهة الموقّعة</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>بلا مفتاح بعد</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>توقّع بصفة</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>No identity is known here yet.</source>
        <translation>لا هوية معروفة هنا بعد.</translation>
    </message>
    <message>
        <source>Fingerprint, spoken</source>
        <translation>البصمة للقراءة</translation>
    </message>
    <message>
        <source>Pinned on</source>
        <translation>تاريخ التثبيت</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>الجهات الموقّعة المثبّتة</translation>
    </message>
    <message>
        <source>No signer is pinned. Verify a report to pin who signed it.</source>
        <translation>لا جهة موقّعة مثبّتة. بالتحقق من تقرير يمكن تثبيت من وقّعه.</translation>
    </message>
    <message>
        <source>Fingerprint to read out: {groups}</source>
        <translation>البصمة للقراءة بصوت مسموع: {groups}</translation>
    </message>
    <message>
        <source>The identity was made. Keep a copy of {file} in a safe place.</source>
        <translation>أُنشئت الهوية. يُرجى حفظ نسخة من {file} في مكان آمن.</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Choose an identity</source>
        <translation>اختيار هوية</translation>
    </message>
    <message>
        <source>Choose an identity with a key file first.</source>
        <translation>يُرجى أولًا اختيار هوية لها ملف مفتاح.</translation>
    </message>
    <message>
        <source>Where the certificate goes</source>
        <translation>أين تُحفظ الشهادة</translation>
    </message>
    <message>
        <source>The certificate could not be written there.</source>
        <translation>تعذّرت كتابة الشهادة هناك.</translation>
    </message>
    <message>
        <source>The certificate, without the key, lies in {file}.</source>
        <translation>الشهادة، بلا المفتاح، في {file}.</translation>
    </message>
    <message>
        <source>Passphrase of the identity</source>
        <translation>عبارة مرور الهوية</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>عبارة مرور {file}</translation>
    </message>
    <message>
        <source>Opening the identity</source>
        <translation>فتح الهوية</translation>
    </message>
    <message>
        <source>Trust bundles and certificates</source>
        <translation>حزم الثقة والشهادات</translation>
    </message>
    <message>
        <source>Choose a trust bundle</source>
        <translation>اختيار حزمة ثقة</translation>
    </message>
    <message>
        <source>The trust list is installed.</source>
        <translation>ثُبّتت قائمة الثقة.</translation>
    </message>
    <message>
        <source>A root that this laptop does not know</source>
        <translation>جذر لا يعرفه هذا الحاسوب</translation>
    </message>
    <message>
        <source>This file brings the root {name}. Whoever holds that root decides whom this laptop trusts. Compare the groups with the paper from headquarters.</source>
        <translation>يحمل هذا الملف الجذر {name}. ومن يملك ذلك الجذر يقرر بمن يثق هذا الحاسوب. يُرجى مقارنة المجموعات بالورقة الواردة من المقر.</translation>
    </message>
    <message>
        <source>&amp;Install it</source>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>An identity is a post with a signing key, in a file of its own with a passphrase of its own. The workspace knows where the file lies, never the key.</source>
        <translation>الهوية منصب له مفتاح توقيع، في ملف خاص وبعبارة مرور خاصة. تعرف مساحة العمل مكان الملف ولا تعرف المفتاح أبدًا.</translation>
    </message>
    <message>
        <source>Whom this laptop trusts</source>
        <translation>بمن يثق هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Say which post works here.</source>
        <translation>يُرجى ذكر المنصب الذي يعمل هنا.</translation>
    </message>
    <message>
        <source>Say which office it belongs to.</source>
        <translation>يُرجى ذكر المكتب الذي يتبعه.</translation>
    </message>
    <message>
        <source>Preparer</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>الاعتماد</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>&amp;Post</source>
        <translation>المن&amp;صب</translation>
    </message>
    <message>
        <source>Such as Internal Auditor, not the name of a person</source>
        <translation>مثل «مسؤولية المراجعة الداخلية»، لا اسم شخص</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>الم&amp;كتب</translation>
    </message>
    <message>
        <source>Such as Country Office Amman</source>
        <translation>مثل المكتب القُطري في عمّان</translation>
    </message>
    <message>
        <source>Signs reports as</source>
        <translation>توقّع التقارير بصفة</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>Suppliers of the file</source>
        <translation>المورّدون في الملف</translation>
    </message>
    <message>
        <source>New relationships of the file</source>
        <translation>العلاقات الجديدة في الملف</translation>
    </message>
    <message>
        <source>What cannot be read, by place</source>
        <translation>ما تتعذر قراءته، بحسب الموضع</translation>
    </message>
    <message>
        <source>Every cell could be read.</source>
        <translation>أمكنت قراءة كل الخلايا.</translation>
    </message>
    <message>
        <source>This format needs no mapping.</source>
        <translation>لا يحتاج هذا التنسيق إلى تحديد معاني الأعمدة.</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation>أجزاء المعاينة</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>كيفية القراءة</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>المورّدون</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>The file tells of no new relationships.</source>
        <translation>لا يذكر الملف أي علاقات جديدة.</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Copy all problems</source>
        <translation>نسخ كل المشكلات</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation>ترك هذا الملف</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>منظمتنا</translation>
    </message>
    <message>
        <source>Import suppliers</source>
        <translation>استيراد مورّدين</translation>
    </message>
    <message>
        <source>Supplier lists ({patterns})</source>
        <translation>قوائم مورّدين ({patterns})</translation>
    </message>
    <message>
        <source>Choose a list of suppliers</source>
        <translation>اختيار قائمة مورّدين</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>جارٍ قراءة {file}…</translation>
    </message>
    <message>
        <source>{file}: {format}. The columns are read as in an earlier import.</source>
        <translation>{file}: {format}. تُقرأ الأعمدة كما في استيراد سابق.</translation>
    </message>
    <message>
        <source>{file}: {format}. How its columns are read was guessed: look it over.</source>
        <translation>{file}: {format}. طريقة قراءة أعمدته مستنتجة: تُرجى مراجعتها.</translation>
    </message>
    <message>
        <source>{file}: {format}. Its headings are not known: say which column holds the names.</source>
        <translation>{file}: {format}. عناوين أعمدته غير معروفة: حدّدوا أي عمود يحمل الأسماء.</translation>
    </message>
    <message>
        <source>{file}: {format}.</source>
        <translation>{file}: {format}.</translation>
    </message>
    <message>
        <source>Suppliers ({n})</source>
        <translation>المورّدون ({n})</translation>
    </message>
    <message>
        <source>Relationships ({n})</source>
        <translation>العلاقات ({n})</translation>
    </message>
    <message>
        <source>Problems ({n})</source>
        <translation>المشكلات ({n})</translation>
    </message>
    <message>
        <source>{column} is read as {field}</source>
        <translation>يُقرأ {column} على أنه {field}</translation>
    </message>
    <message>
        <source>Say what the chosen column is</source>
        <translation>تحديد معنى العمود المختار</translation>
    </message>
    <message>
        <source>Taking in {file}…</source>
        <translation>جارٍ إدخال {file}…</translation>
    </message>
    <message>
        <source>Decide matches</source>
        <translation>البت في المطابقات</translation>
    </message>
    <message>
        <source>See the suppliers</source>
        <translation>عرض المورّدين</translation>
    </message>
    <message numerus="yes">
        <source>%n new supplier(s) taken in.</source>
        <translation>
            <numerusform>لم يُدخل أي مورّد جديد.</numerusform>
            <numerusform>أُدخل مورّد جديد واحد.</numerusform>
            <numerusform>أُدخل مورّدان جديدان.</numerusform>
            <numerusform>أُدخل %n مورّدين جدد.</numerusform>
            <numerusform>أُدخل %n مورّدًا جديدًا.</numerusform>
            <numerusform>أُدخل %n مورّد جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) copied: paste them into a message or a sheet.</source>
        <translation>
            <numerusform>لا مشكلات لنسخها.</numerusform>
            <numerusform>نُسخت مشكلة واحدة: يمكن لصقها في رسالة أو جدول.</numerusform>
            <numerusform>نُسخت مشكلتان: يمكن لصقهما في رسالة أو جدول.</numerusform>
            <numerusform>نُسخت %n مشكلات: يمكن لصقها في رسالة أو جدول.</numerusform>
            <numerusform>نُسخت %n مشكلة: يمكن لصقها في رسالة أو جدول.</numerusform>
            <numerusform>نُسخت %n مشكلة: يمكن لصقها في رسالة أو جدول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be known already: decide now.</source>
        <translation>
            <numerusform>لا أحد غيرهم قد يكون معروفًا من قبل.</numerusform>
            <numerusform>وهناك واحد آخر قد يكون معروفًا من قبل: يمكن البت فيه الآن.</numerusform>
            <numerusform>وهناك اثنان آخران قد يكونان معروفين من قبل: يمكن البت فيهما الآن.</numerusform>
            <numerusform>وهناك %n آخرون قد يكونون معروفين من قبل: يمكن البت فيهم الآن.</numerusform>
            <numerusform>وهناك %n آخرون قد يكونون معروفين من قبل: يمكن البت فيهم الآن.</numerusform>
            <numerusform>وهناك %n آخرون قد يكونون معروفين من قبل: يمكن البت فيهم الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Nothing new to take in</source>
        <translation>لا جديد لإدخاله</translation>
    </message>
    <message>
        <source>Take in: {what}</source>
        <translation>إدخال: {what}</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>الصفوف المقروءة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>معروف من قبل</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>New relationships</source>
        <translation>علاقات جديدة</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>صفوف لم تؤخذ</translation>
    </message>
    <message>
        <source>This very file was imported before; what is known already is not added again.</source>
        <translation>استُورد هذا الملف بعينه من قبل؛ ولا يُضاف المعروف مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose a column and what it is read as: Name, or Seller and Buyer of a list of links.</source>
        <translation>اختاروا عمودًا وما يُقرأ به: الاسم، أو البائع والمشتري في قائمة روابط.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file may be known already: taken in on its own, it waits under Matches. Nothing is joined before you decide.</source>
        <translation>
            <numerusform>لا أحد في الملف قد يكون معروفًا من قبل.</numerusform>
            <numerusform>واحد في الملف قد يكون معروفًا من قبل: يُدخل منفصلًا وينتظر تحت المطابقات. لا يُدمج شيء قبل قراركم.</numerusform>
            <numerusform>اثنان في الملف قد يكونان معروفين من قبل: يُدخلان منفصلين وينتظران تحت المطابقات. لا يُدمج شيء قبل قراركم.</numerusform>
            <numerusform>%n في الملف قد يكونون معروفين من قبل: يُدخلون منفصلين وينتظرون تحت المطابقات. لا يُدمج شيء قبل قراركم.</numerusform>
            <numerusform>%n في الملف قد يكونون معروفين من قبل: يُدخلون منفصلين وينتظرون تحت المطابقات. لا يُدمج شيء قبل قراركم.</numerusform>
            <numerusform>%n في الملف قد يكونون معروفين من قبل: يُدخلون منفصلين وينتظرون تحت المطابقات. لا يُدمج شيء قبل قراركم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known supplier(s) have an amount for the same time already, and both would count. If it is the same money, leave the column out.</source>
        <translation>
            <numerusform>ليس لأي مورّد معروف مبلغ عن المدة نفسها.</numerusform>
            <numerusform>لمورّد معروف واحد مبلغ عن المدة نفسها من قبل، وسيُحتسب المبلغان معًا. إن كان المال نفسه، يُترك العمود.</numerusform>
            <numerusform>لمورّدين معروفين اثنين مبالغ عن المدة نفسها من قبل، وستُحتسب كلها معًا. إن كان المال نفسه، يُترك العمود.</numerusform>
            <numerusform>لـ%n مورّدين معروفين مبالغ عن المدة نفسها من قبل، وستُحتسب كلها معًا. إن كان المال نفسه، يُترك العمود.</numerusform>
            <numerusform>لـ%n مورّدًا معروفًا مبالغ عن المدة نفسها من قبل، وستُحتسب كلها معًا. إن كان المال نفسه، يُترك العمود.</numerusform>
            <numerusform>لـ%n مورّد معروف مبالغ عن المدة نفسها من قبل، وستُحتسب كلها معًا. إن كان المال نفسه، يُترك العمود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the file counts as a direct supplier of ours, because spend is what we paid. If others paid it, read that column as “Value of the contract”.</source>
        <translation>
            <numerusform>لا أحد في الملف يُعدّ مورّدًا مباشرًا لنا.</numerusform>
            <numerusform>واحد في الملف يُعدّ مورّدًا مباشرًا لنا، لأن الإنفاق هو ما دفعناه. إن دفعه غيرنا، فليُقرأ ذلك العمود على أنه «قيمة العقد».</numerusform>
            <numerusform>اثنان في الملف يُعدّان مورّدين مباشرين لنا، لأن الإنفاق هو ما دفعناه. إن دفعه غيرنا، فليُقرأ ذلك العمود على أنه «قيمة العقد».</numerusform>
            <numerusform>%n في الملف يُعدّون مورّدين مباشرين لنا، لأن الإنفاق هو ما دفعناه. إن دفعه غيرنا، فليُقرأ ذلك العمود على أنه «قيمة العقد».</numerusform>
            <numerusform>%n في الملف يُعدّون مورّدين مباشرين لنا، لأن الإنفاق هو ما دفعناه. إن دفعه غيرنا، فليُقرأ ذلك العمود على أنه «قيمة العقد».</numerusform>
            <numerusform>%n في الملف يُعدّون مورّدين مباشرين لنا، لأن الإنفاق هو ما دفعناه. إن دفعه غيرنا، فليُقرأ ذلك العمود على أنه «قيمة العقد».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file says something else of %n known supplier(s): what was known stays.</source>
        <translation>
            <numerusform>لا يخالف الملف ما هو معروف عن أي مورّد.</numerusform>
            <numerusform>يذكر الملف شيئًا مختلفًا عن مورّد واحد معروف: بقي ما كان معروفًا.</numerusform>
            <numerusform>يذكر الملف شيئًا مختلفًا عن مورّدين اثنين معروفين: بقي ما كان معروفًا.</numerusform>
            <numerusform>يذكر الملف شيئًا مختلفًا عن %n مورّدين معروفين: بقي ما كان معروفًا.</numerusform>
            <numerusform>يذكر الملف شيئًا مختلفًا عن %n مورّدًا معروفًا: بقي ما كان معروفًا.</numerusform>
            <numerusform>يذكر الملف شيئًا مختلفًا عن %n مورّد معروف: بقي ما كان معروفًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new supplier(s)</source>
        <translation>
            <numerusform>لا مورّدين جددًا</numerusform>
            <numerusform>مورّد جديد واحد</numerusform>
            <numerusform>مورّدان جديدان</numerusform>
            <numerusform>%n مورّدين جدد</numerusform>
            <numerusform>%n مورّدًا جديدًا</numerusform>
            <numerusform>%n مورّد جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>لا شيء بانتظار القرار</numerusform>
            <numerusform>واحد بانتظار القرار</numerusform>
            <numerusform>اثنان بانتظار القرار</numerusform>
            <numerusform>%n بانتظار القرار</numerusform>
            <numerusform>%n بانتظار القرار</numerusform>
            <numerusform>%n بانتظار القرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>additions to %n known supplier(s)</source>
        <translation>
            <numerusform>لا إضافات إلى مورّدين معروفين</numerusform>
            <numerusform>إضافات إلى مورّد معروف واحد</numerusform>
            <numerusform>إضافات إلى مورّدين معروفين اثنين</numerusform>
            <numerusform>إضافات إلى %n مورّدين معروفين</numerusform>
            <numerusform>إضافات إلى %n مورّدًا معروفًا</numerusform>
            <numerusform>إضافات إلى %n مورّد معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>%n علاقات</numerusform>
            <numerusform>%n علاقة</numerusform>
            <numerusform>%n علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) would be left out. Say which year they are of.</source>
        <translation>
            <numerusform>لن يُترك أي مبلغ خارج الحساب.</numerusform>
            <numerusform>سيُترك مبلغ واحد خارج الحساب. يُرجى تحديد سنته.</numerusform>
            <numerusform>سيُترك مبلغان خارج الحساب. يُرجى تحديد سنتهما.</numerusform>
            <numerusform>ستُترك %n مبالغ خارج الحساب. يُرجى تحديد سنتها.</numerusform>
            <numerusform>سيُترك %n مبلغًا خارج الحساب. يُرجى تحديد سنتها.</numerusform>
            <numerusform>سيُترك %n مبلغ خارج الحساب. يُرجى تحديد سنتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) would be left out. Say which currency they are in.</source>
        <translation>
            <numerusform>لن يُترك أي مبلغ خارج الحساب.</numerusform>
            <numerusform>سيُترك مبلغ واحد خارج الحساب. يُرجى تحديد عملته.</numerusform>
            <numerusform>سيُترك مبلغان خارج الحساب. يُرجى تحديد عملتهما.</numerusform>
            <numerusform>ستُترك %n مبالغ خارج الحساب. يُرجى تحديد عملتها.</numerusform>
            <numerusform>سيُترك %n مبلغًا خارج الحساب. يُرجى تحديد عملتها.</numerusform>
            <numerusform>سيُترك %n مبلغ خارج الحساب. يُرجى تحديد عملتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) would be left out. Say whether day or month comes first.</source>
        <translation>
            <numerusform>لن يُترك أي تاريخ.</numerusform>
            <numerusform>سيُترك تاريخ واحد. يُرجى تحديد أيهما أولًا: اليوم أم الشهر.</numerusform>
            <numerusform>سيُترك تاريخان. يُرجى تحديد أيهما أولًا: اليوم أم الشهر.</numerusform>
            <numerusform>ستُترك %n تواريخ. يُرجى تحديد أيهما أولًا: اليوم أم الشهر.</numerusform>
            <numerusform>سيُترك %n تاريخًا. يُرجى تحديد أيهما أولًا: اليوم أم الشهر.</numerusform>
            <numerusform>سيُترك %n تاريخ. يُرجى تحديد أيهما أولًا: اليوم أم الشهر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Stands in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>يُقرأ على أنه</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>فُهم على أنه</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>{amount} in {year}</source>
        <translation>{amount} في {year}</translation>
    </message>
    <message>
        <source>{amount}, {start} to {end}</source>
        <translation>{amount}، من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{women} women, {men} men</source>
        <translation>{women} نساء، {men} رجال</translation>
    </message>
    <message>
        <source>code accepted {day}</source>
        <translation>قُبلت المدوّنة في {day}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>الاسم في الملف</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Owned by women</source>
        <translation>ملكية النساء</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العاملون والعاملات</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>الضمانات</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>New suppliers</source>
        <translation>مورّدون جدد</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروفون</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>صفوف لم تؤخذ</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>معروف من قبل</translation>
    </message>
    <message>
        <source>To decide under Matches</source>
        <translation>يُبتّ فيه تحت المطابقات</translation>
    </message>
    <message>
        <source>Record number of our own export</source>
        <translation>رقم السجل في ملفنا المصدَّر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Type of supplier</source>
        <translation>نوع المورّد</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>مؤسسة فردية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>اسم مكان</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>UNGM number</source>
        <translation>رقم UNGM</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Open Supply Hub number</source>
        <translation>رقم Open Supply Hub</translation>
    </message>
    <message>
        <source>org-id</source>
        <translation>org-id</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Share owned by women</source>
        <translation>الحصة المملوكة لنساء</translation>
    </message>
    <message>
        <source>Women-owned, yes or no</source>
        <translation>مملوك لنساء، نعم أو لا</translation>
    </message>
    <message>
        <source>Controlled by women</source>
        <translation>تسيطر عليه نساء</translation>
    </message>
    <message>
        <source>Definition of ownership</source>
        <translation>تعريف الملكية</translation>
    </message>
    <message>
        <source>How far verified</source>
        <translation>مستوى التحقق</translation>
    </message>
    <message>
        <source>PSEA status</source>
        <translation>حالة PSEA</translation>
    </message>
    <message>
        <source>Supplier code accepted on</source>
        <translation>تاريخ قبول مدوّنة المورّدين</translation>
    </message>
    <message>
        <source>Acceptance of the code ends on</source>
        <translation>ينتهي قبول المدوّنة في</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Certificate ends on</source>
        <translation>تنتهي الشهادة في</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العاملون والعاملات</translation>
    </message>
    <message>
        <source>Women workers</source>
        <translation>العاملات</translation>
    </message>
    <message>
        <source>Men workers</source>
        <translation>العاملون الذكور</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Stage of money</source>
        <translation>مرحلة المال</translation>
    </message>
    <message>
        <source>Contact with affected people</source>
        <translation>التواصل مع المتضررين</translation>
    </message>
    <message>
        <source>Uses no suppliers of its own</source>
        <translation>لا يستعين بمورّدين</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Telephone (only to see who shares one)</source>
        <translation>الهاتف (لمعرفة من يتشاركونه فقط)</translation>
    </message>
    <message>
        <source>Bank details (only to see who shares them)</source>
        <translation>البيانات المصرفية (لمعرفة من يتشاركونها فقط)</translation>
    </message>
    <message>
        <source>Director (only to see who shares one)</source>
        <translation>المدير (لمعرفة من يتشاركونه فقط)</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Number of the seller</source>
        <translation>رقم البائع</translation>
    </message>
    <message>
        <source>Country of the seller</source>
        <translation>بلد البائع</translation>
    </message>
    <message>
        <source>Type of the seller</source>
        <translation>نوع البائع</translation>
    </message>
    <message>
        <source>Address of the seller</source>
        <translation>عنوان البائع</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Number of the buyer</source>
        <translation>رقم المشتري</translation>
    </message>
    <message>
        <source>Country of the buyer</source>
        <translation>بلد المشتري</translation>
    </message>
    <message>
        <source>Type of the buyer</source>
        <translation>نوع المشتري</translation>
    </message>
    <message>
        <source>Address of the buyer</source>
        <translation>عنوان المشتري</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Share owned</source>
        <translation>الحصة المملوكة</translation>
    </message>
    <message>
        <source>Kind of relationship</source>
        <translation>نوع العلاقة</translation>
    </message>
    <message>
        <source>Number of the link</source>
        <translation>رقم الرابط</translation>
    </message>
    <message>
        <source>Value of the contract</source>
        <translation>قيمة العقد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Disclosed by one of the two, yes or no</source>
        <translation>صرّح به أحد الطرفين، نعم أو لا</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>من هو</translation>
    </message>
    <message>
        <source>Numbers that tell it apart</source>
        <translation>أرقام تميّزه</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>المال والوقت</translation>
    </message>
    <message>
        <source>Women: ownership and work</source>
        <translation>النساء: الملكية والعمل</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>الضمانات</translation>
    </message>
    <message>
        <source>Who supplies or owns whom</source>
        <translation>من يورّد لمن، ومن يملك من</translation>
    </message>
    <message>
        <source>Only to see who shares one; not kept</source>
        <translation>لمعرفة من يشترك فيها فقط؛ ولا تُحفظ</translation>
    </message>
    <message>
        <source>Gender clause</source>
        <translation>بند النوع الاجتماعي</translation>
    </message>
    <message>
        <source>PSEA clause</source>
        <translation>بند الحماية (PSEA)</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>ما هو مشترك</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Personal data: left out on purpose</source>
        <translation>بيانات شخصية: متروكة عمدًا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
</context>
<context>
    <name>IndicatorsView</name>
    <message>
        <source>Counts entered by hand come first, then what the registry says. No data is never nought.</source>
        <translation>تأتي الأعداد المُدخلة يدويًا أولًا، ثم ما يقوله السجل. غياب البيانات لا يعني الصفر أبدًا.</translation>
    </message>
    <message>
        <source>Procurement indicators</source>
        <translation>مؤشرات الشراء</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>تحديد هدف…</translation>
    </message>
    <message>
        <source>Enter counts…</source>
        <translation>إدخال أعداد…</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القيمة المقيسة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا توجد بيانات</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <source>counted by hand</source>
        <translation>معدود يدويًا</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>سجل المورّدين</translation>
    </message>
    <message>
        <source>A claim of ownership below level 2 of the ladder makes the upper bound only (house default).</source>
        <translation>ادعاء الملكية دون المستوى 2 من سلّم التحقق لا يدخل إلا في الحد الأعلى (قيمة افتراضية خاصة بنا).</translation>
    </message>
    <message>
        <source>Empty takes the target away</source>
        <translation>تركه فارغًا يزيل الهدف</translation>
    </message>
    <message>
        <source>Target ({unit})</source>
        <translation>الهدف ({unit})</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>تحديده</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What was counted in {year}</source>
        <translation>ما عُدّ في {year}</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>حفظ الأعداد</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>Taking in %n piece(s) of evidence</source>
        <translation>
            <numerusform>لا أدلة تؤخذ</numerusform>
            <numerusform>جارٍ أخذ دليل واحد</numerusform>
            <numerusform>جارٍ أخذ دليلين</numerusform>
            <numerusform>جارٍ أخذ %n أدلة</numerusform>
            <numerusform>جارٍ أخذ %n دليلًا</numerusform>
            <numerusform>جارٍ أخذ %n دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not taken in.</source>
        <translation>
            <numerusform>أُخذت كل الملفات.</numerusform>
            <numerusform>لم يؤخذ ملف آخر.</numerusform>
            <numerusform>لم يؤخذ ملفان آخران.</numerusform>
            <numerusform>لم تؤخذ %n ملفات أخرى.</numerusform>
            <numerusform>لم يؤخذ %n ملفًا آخر.</numerusform>
            <numerusform>لم يؤخذ %n ملف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already, as {labels}, and were not taken in twice.</source>
        <translation>
            <numerusform>لا ملف مكرر ({labels}).</numerusform>
            <numerusform>كان ملف واحد هنا من قبل ({labels})، فلم يؤخذ مرتين.</numerusform>
            <numerusform>كان ملفان هنا من قبل ({labels})، فلم يؤخذا مرتين.</numerusform>
            <numerusform>كانت %n ملفات هنا من قبل ({labels})، فلم تؤخذ مرتين.</numerusform>
            <numerusform>كان %n ملفًا هنا من قبل ({labels})، فلم يؤخذ أي منها مرتين.</numerusform>
            <numerusform>كان %n ملف هنا من قبل ({labels})، فلم يؤخذ أي منها مرتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence taken in.</source>
        <translation>
            <numerusform>لم يؤخذ أي دليل.</numerusform>
            <numerusform>أُخذ دليل واحد.</numerusform>
            <numerusform>أُخذ دليلان.</numerusform>
            <numerusform>أُخذت %n أدلة.</numerusform>
            <numerusform>أُخذ %n دليلًا.</numerusform>
            <numerusform>أُخذ %n دليل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backed up and proven: {name}.</source>
        <translation>أُنشئت نسخة احتياطية وجرى التحقق منها: {name}.</translation>
    </message>
    <message>
        <source>No backup was made. {why} Your work is saved on this laptop.</source>
        <translation>لم تُنشأ نسخة احتياطية. {why} عملكم محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>&amp;Make a signing identity now</source>
        <translation>إن&amp;شاء هوية توقيع الآن</translation>
    </message>
    <message>
        <source>A key file with a passphrase of its own, so that only you sign as this post. Headquarters can confirm it later.</source>
        <translation>ملف مفتاح بعبارة مرور خاصة به، فلا يوقّع أحد غيركم بهذا المنصب. ويمكن للمقر أن يؤكدها لاحقًا.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>الم&amp;جلد…</translation>
    </message>
    <message>
        <source>Passphrase of the &amp;key, at least 12 characters</source>
        <translation>عبارة مرور الم&amp;فتاح، 12 حرفًا على الأقل</translation>
    </message>
    <message>
        <source>Passphrase of the key, a&amp;gain</source>
        <translation>عبارة مرور المفتاح &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Use an identity file that I have (.p12)</source>
        <translation>اس&amp;تعمال ملف هوية موجود (‎.p12)</translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation>ملف الهوية</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Its pa&amp;ssphrase</source>
        <translation>&amp;عبارة مروره</translation>
    </message>
    <message>
        <source>&amp;Later: I can work now and sign when I have a key</source>
        <translation>&amp;لاحقًا: العمل ممكن الآن والتوقيع حين يتوفر المفتاح</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>1 to 9, 0 to 3</source>
        <translation>من 1 إلى 9، ومن 0 إلى 3</translation>
    </message>
    <message>
        <source>Answer by the digit on the option, and go on</source>
        <translation>الإجابة بالرقم المكتوب على الخيار ثم المتابعة</translation>
    </message>
    <message>
        <source>Letter on an option</source>
        <translation>الحرف المكتوب على خيار</translation>
    </message>
    <message>
        <source>The same answer by its letter; can be turned off in Settings</source>
        <translation>الإجابة نفسها بحرفها؛ ويمكن إيقاف ذلك في الإعدادات</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Into the answer</source>
        <translation>الدخول إلى الإجابة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Out of a field; what was typed is saved</source>
        <translation>الخروج من حقل؛ ويُحفظ ما كُتب</translation>
    </message>
    <message>
        <source>↓ or J, ↑ or K</source>
        <translation>↓ أو J، ↑ أو K</translation>
    </message>
    <message>
        <source>Next and previous question</source>
        <translation>السؤال التالي والسابق</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>السؤال التالي بلا إجابة</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Not applicable, with the reason</source>
        <translation>لا ينطبق، مع ذكر السبب</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>تأجيل السؤال</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Flag the question</source>
        <translation>وضع علامة على السؤال</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>كتابة تعليق</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>إرفاق دليل</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translation>أصوات مَن</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>How sure: low, medium, high</source>
        <translation>مدى التأكد: منخفض، متوسط، عالٍ</translation>
    </message>
    <message>
        <source>Shift with a letter</source>
        <translation>‏Shift مع حرف</translation>
    </message>
    <message>
        <source>The command, where the letter alone is an answer</source>
        <translation>الأمر، حيث يكون الحرف وحده إجابة</translation>
    </message>
    <message>
        <source>Safe stop: works everywhere, also while typing</source>
        <translation>التوقف الآمن: يعمل في كل مكان، وأثناء الكتابة أيضًا</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Keys of the checklist</source>
        <translation>مفاتيح قائمة التحقق</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
</context>
<context>
    <name>KeysForm</name>
    <message>
        <source>Filter actions</source>
        <translation>تصفية الأوامر</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;تغيير المفاتيح…</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>New keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>يُرجى اختيار أمر أعلاه.</translation>
    </message>
    <message>
        <source>{keys} already means &apos;{action}&apos;. Give that one other keys first.</source>
        <translation>المفتاح {keys} مستعمل من قبل لأمر «{action}». يُرجى إعطاء ذلك الأمر مفتاحًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظ.</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message numerus="yes">
        <source>No review is late, and none is due in the next %n day(s).</source>
        <translation>
            <numerusform>لا مراجعة متأخرة، ولا مراجعة يحين موعدها اليوم.</numerusform>
            <numerusform>لا مراجعة متأخرة، ولا مراجعة يحين موعدها خلال اليوم القادم.</numerusform>
            <numerusform>لا مراجعة متأخرة، ولا مراجعة يحين موعدها خلال اليومين القادمين.</numerusform>
            <numerusform>لا مراجعة متأخرة، ولا مراجعة يحين موعدها خلال الأيام الـ%n القادمة.</numerusform>
            <numerusform>لا مراجعة متأخرة، ولا مراجعة يحين موعدها خلال %n يومًا قادمًا.</numerusform>
            <numerusform>لا مراجعة متأخرة، ولا مراجعة يحين موعدها خلال %n يوم قادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register of risks</source>
        <translation>سجل المخاطر</translation>
    </message>
    <message>
        <source>acceptance ends</source>
        <translation>انتهاء القبول</translation>
    </message>
    <message>
        <source>review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>acceptance has ended</source>
        <translation>انتهت مدة القبول</translation>
    </message>
    <message numerus="yes">
        <source>All %n overdue</source>
        <translation>
            <numerusform>كل المتأخرة</numerusform>
            <numerusform>عرض المتأخرة الواحدة</numerusform>
            <numerusform>عرض المتأخرتين</numerusform>
            <numerusform>عرض المتأخرة كلها (%n)</numerusform>
            <numerusform>عرض المتأخرة كلها (%n)</numerusform>
            <numerusform>عرض المتأخرة كلها (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutColumns</name>
    <message>
        <source>It starts with {cell}. It may be: {maybe}</source>
        <translation>يبدأ بـ {cell}. قد يكون: {maybe}</translation>
    </message>
    <message>
        <source>Say what this column is</source>
        <translation>تحديد معنى هذا العمود</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the file would be left out. Say what they are:</source>
        <translation>
            <numerusform>لن يُترك أي عمود من الملف.</numerusform>
            <numerusform>سيُترك عمود واحد من الملف. يُرجى تحديد معناه:</numerusform>
            <numerusform>سيُترك عمودان من الملف. يُرجى تحديد معناهما:</numerusform>
            <numerusform>ستُترك %n أعمدة من الملف. يُرجى تحديد معانيها:</numerusform>
            <numerusform>سيُترك %n عمودًا من الملف. يُرجى تحديد معانيها:</numerusform>
            <numerusform>سيُترك %n عمود من الملف. يُرجى تحديد معانيها:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Shown on the map; take the tick away to leave it out</source>
        <translation>معروض على الخريطة؛ وبإزالة العلامة يُستبعد منها</translation>
    </message>
</context>
<context>
    <name>LevelBox</name>
    <message>
        <source>{word}, {n} %</source>
        <translation>{word}، {n}%</translation>
    </message>
    <message>
        <source>{field}, in words</source>
        <translation>{field}، بالكلمات</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>{field}, in per cent</source>
        <translation>{field}، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>% of the highest risk</source>
        <translation>% من أعلى خطر</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library of starter risks</source>
        <translation>مكتبة المخاطر الجاهزة</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>كل الأصناف</translation>
    </message>
    <message>
        <source>Starter risks</source>
        <translation>المخاطر الجاهزة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>No starter risk has these words.</source>
        <translation>لا خطر جاهز فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>The chosen starter risk</source>
        <translation>الخطر الجاهز المختار</translation>
    </message>
    <message>
        <source>Draft this risk</source>
        <translation>صياغة هذا الخطر</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Most exposed</source>
        <translation>الأكثر تعرّضًا</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الصنف</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Use {piece} in questions</source>
        <translation>استعمال {piece} في أسئلة</translation>
    </message>
    <message>
        <source>Tick every question that this piece supports.</source>
        <translation>تُحدَّد كل الأسئلة التي يدعمها هذا الدليل.</translation>
    </message>
    <message>
        <source>Find a question by its number or words</source>
        <translation>بحث عن سؤال برقمه أو بكلماته</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>بحث عن سؤال</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Use in these questions</source>
        <translation>استعمال في هذه الأسئلة</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) ticked</source>
        <translation>
            <numerusform>لم يُحدَّد أي سؤال</numerusform>
            <numerusform>حُدِّد سؤال واحد</numerusform>
            <numerusform>حُدِّد سؤالان</numerusform>
            <numerusform>حُدِّدت %n أسئلة</numerusform>
            <numerusform>حُدِّد %n سؤالًا</numerusform>
            <numerusform>حُدِّد %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie the risk to another record</source>
        <translation>ربط الخطر بسجل آخر</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>لا يوجد سجل كهذا.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>ربط</translation>
    </message>
</context>
<context>
    <name>LinkedRisks</name>
    <message>
        <source>New risk from here</source>
        <translation>خطر جديد من هنا</translation>
    </message>
    <message>
        <source>Tie a risk</source>
        <translation>ربط خطر</translation>
    </message>
    <message>
        <source>No risk is tied to this.</source>
        <translation>لا خطر مرتبط بهذا.</translation>
    </message>
    <message>
        <source>There is no other risk</source>
        <translation>لا يوجد خطر آخر</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>خطر جديد</translation>
    </message>
</context>
<context>
    <name>LongSingleEditor</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>الكتابة تختصر القائمة</translation>
    </message>
    <message>
        <source>Narrow the list of answers</source>
        <translation>اختصار قائمة الإجابات</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>الإجابات المتاحة</translation>
    </message>
    <message>
        <source>Nothing in the list matches.</source>
        <translation>لا شيء في القائمة يطابق.</translation>
    </message>
    <message>
        <source>Chosen: {answers}</source>
        <translation>المختار: {answers}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing chosen yet, out of %n answer(s).</source>
        <translation>
            <numerusform>لا إجابات للاختيار.</numerusform>
            <numerusform>لم يُختر شيء بعد، والمتاح إجابة واحدة.</numerusform>
            <numerusform>لم يُختر شيء بعد، والمتاح إجابتان.</numerusform>
            <numerusform>لم يُختر شيء بعد من %n إجابات.</numerusform>
            <numerusform>لم يُختر شيء بعد من %n إجابة.</numerusform>
            <numerusform>لم يُختر شيء بعد من %n إجابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Tips are shown again where they belong.</source>
        <translation>تظهر التلميحات من جديد في مواضعها.</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Question in {engagement}</source>
        <translation>سؤال في {engagement}</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Step {number} of {total}</source>
        <translation>الخطوة {number} من {total}</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>جارٍ إنشاء المفتاح…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلكم…</translation>
    </message>
    <message>
        <source>Gender audit</source>
        <translation>مراجعة النوع الاجتماعي</translation>
    </message>
    <message>
        <source>It will be {file}</source>
        <translation>سيكون الملف: {file}</translation>
    </message>
    <message>
        <source>Where the workspace lies</source>
        <translation>مكان مساحة العمل</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>يُرجى إعطاء الملف اسمًا.</translation>
    </message>
    <message>
        <source>A file&apos;s name cannot hold these signs: {signs}</source>
        <translation>لا يقبل اسم الملف هذه العلامات: {signs}</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take several words.</source>
        <translation>عبارة المرور قصيرة جدًا. تلزم عدة كلمات.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was made.</source>
        <translation>عبارتا المرور غير متطابقتين. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>جارٍ إنشاؤها…</translation>
    </message>
</context>
<context>
    <name>MakingFile</name>
    <message>
        <source>A new workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>One encrypted file holds all your work. It lies where you say, on this laptop or on a stick, and nothing ever leaves it by itself.</source>
        <translation>ملف مشفّر واحد يضم كل عملكم. مكانه حيث تختارون، على هذا الحاسوب أو على ذاكرة USB، ولا يخرج منه شيء من تلقاء نفسه أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Name of the file</source>
        <translation>ا&amp;سم الملف</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>الم&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>عبارة المرور &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase: not we, not your IT department. Without it the work is lost, unless the office keeps a recovery key. The next step makes one.</source>
        <translation>لا يستطيع أحد استرجاع عبارة المرور هذه: لا نحن ولا قسم تقنية المعلومات لديكم. ومن دونها يضيع العمل، إلا إذا كان لدى المكتب مفتاح استعادة. الخطوة التالية تنشئه.</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>العودة إلى ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;Make the workspace</source>
        <translation>إن&amp;شاء مساحة العمل</translation>
    </message>
</context>
<context>
    <name>MakingIdentity</name>
    <message>
        <source>Who works here</source>
        <translation>مَن يعمل هنا</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Every change in the journal and every report names a post and an office, never a person.</source>
        <translation>كل تغيير في السجل وكل تقرير يذكران منصبًا ومكتبًا، لا شخصًا أبدًا.</translation>
    </message>
</context>
<context>
    <name>MakingKey</name>
    <message>
        <source>Your signature</source>
        <translation>توقيعكم</translation>
    </message>
    <message>
        <source>A report is signed with a key that only you can open. It stays in a file of its own, outside the workspace.</source>
        <translation>يُوقَّع التقرير بمفتاح لا يفتحه غيركم. وهو يبقى في ملف خاص به خارج مساحة العمل.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Beg&amp;in</source>
        <translation>اب&amp;دأ</translation>
    </message>
</context>
<context>
    <name>MakingRecovery</name>
    <message>
        <source>A recovery key for the office</source>
        <translation>مفتاح استعادة للمكتب</translation>
    </message>
    <message>
        <source>The office can keep a sealed copy of the passphrase. It takes two things to open it: a file, and forty digits on paper. Keep them apart, such as the file on the office server and the paper in the safe. Who has both can open the workspace.</source>
        <translation>يمكن للمكتب أن يحتفظ بنسخة مختومة من عبارة المرور. ويلزم لفتحها أمران: ملف، وأربعون رقمًا على ورقة. يُحفظ كل منهما في مكان، كالملف على خادم المكتب والورقة في الخزنة. ومن يملك الاثنين يستطيع فتح مساحة العمل.</translation>
    </message>
    <message>
        <source>Write these digits down now. They are shown only once and kept nowhere.</source>
        <translation>تُكتب هذه الأرقام الآن. فهي تُعرض مرة واحدة فقط ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>&amp;Save the digits to a file…</source>
        <translation>&amp;حفظ الأرقام في ملف…</translation>
    </message>
    <message>
        <source>The digits are &amp;written down or printed</source>
        <translation>كُ&amp;تبت الأرقام أو طُبعت</translation>
    </message>
    <message>
        <source>Go on with&amp;out</source>
        <translation>المتابعة &amp;بدونه</translation>
    </message>
    <message>
        <source>&amp;Make a recovery key…</source>
        <translation>إن&amp;شاء مفتاح استعادة…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Columns by tier</source>
        <translation>أعمدة بحسب المستوى</translation>
    </message>
    <message>
        <source>Drawn together by their links</source>
        <translation>متقاربة بحسب روابطها</translation>
    </message>
    <message>
        <source>Colour: exposure</source>
        <translation>اللون: التعرّض</translation>
    </message>
    <message>
        <source>Colour: time since assessment</source>
        <translation>اللون: الزمن منذ التقييم</translation>
    </message>
    <message>
        <source>Colour: ownership</source>
        <translation>اللون: الملكية</translation>
    </message>
    <message>
        <source>Colour: sector</source>
        <translation>اللون: القطاع</translation>
    </message>
    <message>
        <source>Colour: country</source>
        <translation>اللون: البلد</translation>
    </message>
    <message>
        <source>Groups: where there are many</source>
        <translation>المجموعات: حيث العدد كبير</translation>
    </message>
    <message>
        <source>Groups: none</source>
        <translation>المجموعات: بلا</translation>
    </message>
    <message>
        <source>Groups: tier</source>
        <translation>المجموعات: المستوى</translation>
    </message>
    <message>
        <source>Groups: tier and country</source>
        <translation>المجموعات: المستوى والبلد</translation>
    </message>
    <message>
        <source>Groups: tier and sector</source>
        <translation>المجموعات: المستوى والقطاع</translation>
    </message>
    <message>
        <source>Drawing for print and web (SVG)</source>
        <translation>رسم للطباعة والويب (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n supplier(s)</source>
        <translation>
            <numerusform>{shown} من لا مورّدين</numerusform>
            <numerusform>{shown} من مورّد واحد</numerusform>
            <numerusform>{shown} من مورّدين اثنين</numerusform>
            <numerusform>{shown} من %n مورّدين</numerusform>
            <numerusform>{shown} من %n مورّدًا</numerusform>
            <numerusform>{shown} من %n مورّد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>لا مورّدين</numerusform>
            <numerusform>مورّد واحد</numerusform>
            <numerusform>مورّدان</numerusform>
            <numerusform>%n مورّدين</numerusform>
            <numerusform>%n مورّدًا</numerusform>
            <numerusform>%n مورّد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLinks</name>
    <message>
        <source>{seller} {kind} {buyer}</source>
        <translation>{seller} {kind} {buyer}</translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation>{money} في السنة</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) from it</source>
        <translation>
            <numerusform>لا روابط منه</numerusform>
            <numerusform>رابط واحد منه</numerusform>
            <numerusform>رابطان منه</numerusform>
            <numerusform>%n روابط منه</numerusform>
            <numerusform>%n رابطًا منه</numerusform>
            <numerusform>%n رابط منه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to it</source>
        <translation>
            <numerusform>لا روابط إليه</numerusform>
            <numerusform>رابط واحد إليه</numerusform>
            <numerusform>رابطان إليه</numerusform>
            <numerusform>%n روابط إليه</numerusform>
            <numerusform>%n رابطًا إليه</numerusform>
            <numerusform>%n رابط إليه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more between the two</source>
        <translation>
            <numerusform>ولا روابط أخرى بينهما</numerusform>
            <numerusform>ورابط آخر بينهما</numerusform>
            <numerusform>ورابطان آخران بينهما</numerusform>
            <numerusform>و%n روابط أخرى بينهما</numerusform>
            <numerusform>و%n رابطًا آخر بينهما</numerusform>
            <numerusform>و%n رابط آخر بينهما</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Where the risks stand</source>
        <translation>مواضع المخاطر</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Arrows from inherent to residual</source>
        <translation>أسهم من المتأصل إلى المتبقي</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Risks in the chosen cell</source>
        <translation>المخاطر في الخانة المختارة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>No risk stands here.</source>
        <translation>لا خطر هنا.</translation>
    </message>
    <message>
        <source>Heat map of risks</source>
        <translation>الخريطة الحرارية للمخاطر</translation>
    </message>
    <message>
        <source>Overall: each risk as its worst group stands</source>
        <translation>إجمالًا: كل خطر بحسب أسوأ فئة فيه</translation>
    </message>
    <message>
        <source>The wider an arrow, the more risks go that way</source>
        <translation>كلما زاد عرض السهم زاد عدد المخاطر في اتجاهه</translation>
    </message>
    <message>
        <source>All risks on the map</source>
        <translation>كل المخاطر على الخريطة</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Supplier map</source>
        <translation>خريطة المورّدين</translation>
    </message>
    <message>
        <source>The map is being drawn…</source>
        <translation>يجري رسم الخريطة…</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>جارٍ رسم الخريطة…</translation>
    </message>
    <message>
        <source>No supplier to show. Import a list or write down suppliers and what links them; or show all again.</source>
        <translation>لا مورّد للعرض. تُستورد قائمة أو يُدوَّن المورّدون وما يربطهم؛ أو يُعرض الكل من جديد.</translation>
    </message>
    <message>
        <source>The path begins here. Choose where it is to lead, then “Path to here”.</source>
        <translation>يبدأ المسار هنا. يُختار المكان الذي يصل إليه، ثم «المسار إلى هنا».</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>حفظ الخريطة</translation>
    </message>
    <message>
        <source>The map was saved as {file}.</source>
        <translation>حُفظت الخريطة باسم {file}.</translation>
    </message>
    <message>
        <source>Saving the map…</source>
        <translation>جارٍ حفظ الخريطة…</translation>
    </message>
</context>
<context>
    <name>MapTables</name>
    <message>
        <source>Suppliers on the map</source>
        <translation>المورّدون على الخريطة</translation>
    </message>
    <message>
        <source>Links on the map</source>
        <translation>الروابط على الخريطة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>شكل العرض</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>المورّدون</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>المال في السنة</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Why this rating</source>
        <translation>سبب هذا التقييم</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>معناه</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>A rating…</source>
        <translation>تقييم…</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>All affected groups</source>
        <translation>كل الفئات المتأثرة</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>Both, such as 3x4</source>
        <translation>كلاهما، مثل 3x4</translation>
    </message>
    <message>
        <source>what is rated</source>
        <translation>ما يُقيَّم</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>The sheet has no columns.</source>
        <translation>ليس في الورقة أعمدة.</translation>
    </message>
</context>
<context>
    <name>MatchRows</name>
    <message>
        <source>The same</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>One</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>{amount} {currency}, {start} to {end}</source>
        <translation>{amount} {currency}، من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>{name} ({what})</source>
        <translation>{name} ({what})</translation>
    </message>
    <message>
        <source>{fact}: not known</source>
        <translation>{fact}: غير معروف</translation>
    </message>
    <message>
        <source>{one} and {other} would be the same by other decisions ({through}) and different by this one.</source>
        <translation>سيكون {one} و{other} واحدًا بحسب قرارات أخرى ({through}) ومختلفين بحسب هذا القرار.</translation>
    </message>
    <message>
        <source>Both tell an amount for {start} to {end}: once they are one, both count. If it is the same money, take one out under Facts.</source>
        <translation>يذكر كلاهما مبلغًا من {start} إلى {end}: حين يصيران واحدًا يُحتسب المبلغان. إن كان المال نفسه، يُحذف أحدهما تحت البيانات.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>يؤيّد</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>الصف {n}</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Equal, but only counted or filled in: tells nobody apart</source>
        <translation>متطابق، لكنه مجرد ترقيم أو حشو: لا يميّز أحدًا من غيره</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارنة</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Pairs to decide</source>
        <translation>أزواج بانتظار القرار</translation>
    </message>
    <message>
        <source>Decisions made</source>
        <translation>القرارات المتخذة</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>لم يتقرر شيء بعد.</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>كلاهما جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>كل الأزواج</translation>
    </message>
    <message>
        <source>Suppliers that may be the same</source>
        <translation>مورّدون قد يكونون مورّدًا واحدًا</translation>
    </message>
    <message>
        <source>Looking for suppliers that may be the same…</source>
        <translation>جارٍ البحث عن مورّدين قد يكونون مورّدًا واحدًا…</translation>
    </message>
    <message>
        <source>Comparing suppliers…</source>
        <translation>جارٍ مقارنة المورّدين…</translation>
    </message>
    <message>
        <source>No two suppliers wait for a decision.</source>
        <translation>لا مورّدين ينتظران قرارًا.</translation>
    </message>
    <message>
        <source>If they are the same, which record stays?</source>
        <translation>إذا كانا مورّدًا واحدًا، فأي السجلين يبقى؟</translation>
    </message>
    <message>
        <source>The one of which more is known</source>
        <translation>الذي يُعرف عنه أكثر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The decisions were taken back.</source>
        <translation>جرى التراجع عن القرارات.</translation>
    </message>
    <message>
        <source>{one} and {other} stand apart again.</source>
        <translation>عاد {one} و{other} منفصلين.</translation>
    </message>
    <message>
        <source>Why are {one} and {other} taken apart?</source>
        <translation>لماذا يُفصل بين {one} و{other}؟</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>الفصل بينهما</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are marked and not decided yet.</source>
        <translation>
            <numerusform>لا أزواج معلَّمة لم يُبتّ فيها.</numerusform>
            <numerusform>زوج واحد معلَّم ولم يُبتّ فيه بعد.</numerusform>
            <numerusform>زوجان معلَّمان ولم يُبتّ فيهما بعد.</numerusform>
            <numerusform>%n أزواج معلَّمة ولم يُبتّ فيها بعد.</numerusform>
            <numerusform>%n زوجًا معلَّمًا ولم يُبتّ فيها بعد.</numerusform>
            <numerusform>%n زوج معلَّم ولم يُبتّ فيها بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%n قرارات</numerusform>
            <numerusform>%n قرارًا</numerusform>
            <numerusform>%n قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n pair(s) with the same name and nothing against</source>
        <translation>
            <numerusform>لا أزواج بالاسم نفسه دون ما يعارضها</numerusform>
            <numerusform>تعليم زوج واحد بالاسم نفسه ولا شيء يعارضه</numerusform>
            <numerusform>تعليم زوجين بالاسم نفسه ولا شيء يعارضهما</numerusform>
            <numerusform>تعليم %n أزواج بالاسم نفسه ولا شيء يعارضها</numerusform>
            <numerusform>تعليم %n زوجًا بالاسم نفسه ولا شيء يعارضها</numerusform>
            <numerusform>تعليم %n زوج بالاسم نفسه ولا شيء يعارضها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n pair(s)</source>
        <translation>
            <numerusform>لا أزواج للبت فيها</numerusform>
            <numerusform>البت في زوج واحد</numerusform>
            <numerusform>البت في زوجين</numerusform>
            <numerusform>البت في %n أزواج</numerusform>
            <numerusform>البت في %n زوجًا</numerusform>
            <numerusform>البت في %n زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%n أزواج</numerusform>
            <numerusform>%n زوجًا</numerusform>
            <numerusform>%n زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are counted as one.</source>
        <translation>
            <numerusform>لا أزواج تُحسب واحدًا.</numerusform>
            <numerusform>زوج واحد يُحسب مورّدًا واحدًا.</numerusform>
            <numerusform>زوجان يُحسب كل منهما مورّدًا واحدًا.</numerusform>
            <numerusform>%n أزواج يُحسب كل منها مورّدًا واحدًا.</numerusform>
            <numerusform>%n زوجًا يُحسب كل منها مورّدًا واحدًا.</numerusform>
            <numerusform>%n زوج يُحسب كل منها مورّدًا واحدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) stay apart.</source>
        <translation>
            <numerusform>لا أزواج تبقى منفصلة.</numerusform>
            <numerusform>زوج واحد يبقى منفصلًا.</numerusform>
            <numerusform>زوجان يبقيان منفصلين.</numerusform>
            <numerusform>%n أزواج تبقى منفصلة.</numerusform>
            <numerusform>%n زوجًا تبقى منفصلة.</numerusform>
            <numerusform>%n زوج تبقى منفصلة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrices</name>
    <message>
        <source>House default, 5 × 5</source>
        <translation>المصفوفة الافتراضية الخاصة بنا، 5 × 5</translation>
    </message>
    <message>
        <source>Published scheme A, 5 × 5</source>
        <translation>المخطط المنشور A، ‏5 × 5</translation>
    </message>
    <message>
        <source>Published scheme B, 5 × 5</source>
        <translation>المخطط المنشور B، ‏5 × 5</translation>
    </message>
    <message>
        <source>Published scheme C, 5 × 5</source>
        <translation>المخطط المنشور C، ‏5 × 5</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Matrix to look at</source>
        <translation>المصفوفة المعروضة</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>The bands of the matrix</source>
        <translation>مستويات المصفوفة</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>ما سيتغيّر بها</translation>
    </message>
    <message>
        <source>Ratings with the other matrix</source>
        <translation>التقييمات بالمصفوفة الأخرى</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندئذ</translation>
    </message>
    <message>
        <source>No rating would change.</source>
        <translation>لن يتغيّر أي تقييم.</translation>
    </message>
    <message>
        <source>Why the matrix is changed</source>
        <translation>سبب تغيير المصفوفة</translation>
    </message>
    <message>
        <source>Rate the register with it</source>
        <translation>تقييم السجل بها</translation>
    </message>
    <message>
        <source>Groups that are named here</source>
        <translation>الفئات المسماة هنا</translation>
    </message>
    <message>
        <source>Switch a group off where naming it is unsafe: it can no longer be chosen. Earlier ratings stay.</source>
        <translation>تُوقف الفئة حيث تكون تسميتها خطرة: فلا يعود اختيارها ممكنًا. وتبقى التقييمات السابقة.</translation>
    </message>
    <message>
        <source>Matrix and groups</source>
        <translation>المصفوفة والفئات</translation>
    </message>
    <message>
        <source>checked against its source</source>
        <translation>جرى التحقق منها في مصدرها</translation>
    </message>
    <message>
        <source>its source has not been seen</source>
        <translation>لم يُطّلع على مصدرها</translation>
    </message>
    <message>
        <source>house default</source>
        <translation>قيمة افتراضية خاصة بنا</translation>
    </message>
    <message>
        <source>These levels have no place in it; say what each becomes. Nothing is cut to fit by itself.</source>
        <translation>ليس لهذه الدرجات مكان فيها؛ يُرجى تحديد ما تصير إليه كل درجة. لا يُقتطع شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>{side} {level} becomes</source>
        <translation>{side} {level} تصير</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُحدَّد بعد</translation>
    </message>
    <message>
        <source>This matrix is in use: choose another one to see what it would change.</source>
        <translation>هذه المصفوفة مستخدمة: تُختار أخرى لعرض ما ستغيّره.</translation>
    </message>
    <message>
        <source>{every}; {other}. Nothing is changed yet.</source>
        <translation>{every}؛ {other}. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Load a risk matrix</source>
        <translation>تحميل مصفوفة مخاطر</translation>
    </message>
    <message>
        <source>Risk matrix (*.yaml *.yml)</source>
        <translation>مصفوفة مخاطر (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>The matrix is not changed yet.</source>
        <translation>لم تتغيّر المصفوفة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) would be made with it</source>
        <translation>
            <numerusform>لا تقييمات ستُجرى بها</numerusform>
            <numerusform>تقييم واحد سيُجرى بها</numerusform>
            <numerusform>تقييمان سيُجريان بها</numerusform>
            <numerusform>%n تقييمات ستُجرى بها</numerusform>
            <numerusform>%n تقييمًا ستُجرى بها</numerusform>
            <numerusform>%n تقييم ستُجرى بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would have another score or band</source>
        <translation>
            <numerusform>لن تتغيّر درجة ولا مستوى</numerusform>
            <numerusform>سيتغيّر واحد في درجته أو مستواه</numerusform>
            <numerusform>سيتغيّر اثنان في الدرجة أو المستوى</numerusform>
            <numerusform>ستتغيّر %n في الدرجة أو المستوى</numerusform>
            <numerusform>سيتغيّر %n في الدرجة أو المستوى</numerusform>
            <numerusform>سيتغيّر %n في الدرجة أو المستوى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) are rated with the new matrix; undo takes it back.</source>
        <translation>
            <numerusform>لم يُقيَّم أي خطر بالمصفوفة الجديدة.</numerusform>
            <numerusform>قُيِّم خطر واحد بالمصفوفة الجديدة؛ ويمكن التراجع عن ذلك.</numerusform>
            <numerusform>قُيِّم خطران بالمصفوفة الجديدة؛ ويمكن التراجع عن ذلك.</numerusform>
            <numerusform>قُيِّمت %n مخاطر بالمصفوفة الجديدة؛ ويمكن التراجع عن ذلك.</numerusform>
            <numerusform>قُيِّم %n خطرًا بالمصفوفة الجديدة؛ ويمكن التراجع عن ذلك.</numerusform>
            <numerusform>قُيِّم %n خطر بالمصفوفة الجديدة؛ ويمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mechanism</name>
    <message>
        <source>Exposure</source>
        <translation>التعرّض</translation>
    </message>
    <message>
        <source>Who of them meets the hazard, where and when</source>
        <translation>من منهم يواجه الخطر، وأين ومتى</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>الهشاشة</translation>
    </message>
    <message>
        <source>Why they are hurt more</source>
        <translation>لماذا يشتد ضررهم</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>What lets them cope</source>
        <translation>ما يمكّنهم من المواجهة</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Who decides about it</source>
        <translation>من يقرر في الأمر</translation>
    </message>
    <message>
        <source>This group is not hit after all…</source>
        <translation>هذه الفئة غير متأثرة في الواقع…</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Mend it</source>
        <translation>إصلاحه</translation>
    </message>
    <message>
        <source>{risk}: mended.</source>
        <translation>{risk}: أُصلح.</translation>
    </message>
    <message>
        <source>The current rating rises to the residual one.</source>
        <translation>يرتفع التقييم الحالي إلى المتبقي.</translation>
    </message>
    <message>
        <source>The inherent rating rises to the residual one.</source>
        <translation>يرتفع التقييم المتأصل إلى المتبقي.</translation>
    </message>
    <message>
        <source>The rating goes back to what tested controls support.</source>
        <translation>يعود التقييم إلى ما تدعمه الضوابط المختبَرة.</translation>
    </message>
    <message>
        <source>The risk is open again and due for review today.</source>
        <translation>يُعاد فتح الخطر ويحين موعد مراجعته اليوم.</translation>
    </message>
    <message>
        <source>The post that acts now becomes the owner.</source>
        <translation>يصير المنصب الذي يقوم بالإجراء الآن الجهةَ المسؤولة.</translation>
    </message>
    <message>
        <source>A treatment is drafted that asks for a decision.</source>
        <translation>تُصاغ معالجة تطلب اتخاذ قرار.</translation>
    </message>
    <message>
        <source>Confidence becomes low and the risk is due for review today.</source>
        <translation>تصير درجة الثقة منخفضة ويحين موعد مراجعة الخطر اليوم.</translation>
    </message>
    <message>
        <source>Each group that takes on risk counts as affected and gets a safeguard.</source>
        <translation>تُحسب كل فئة تتحمل خطرًا منقولًا متأثرةً، ويُضاف لها تدبير حماية.</translation>
    </message>
    <message>
        <source>The complaint channel stands as an untested control, and its test as a treatment.</source>
        <translation>تُدوَّن قناة الشكاوى ضابطًا غير مُختبَر، ويُدوَّن اختبارها معالجةً.</translation>
    </message>
    <message>
        <source>This one asks for a person: open the risk.</source>
        <translation>يحتاج هذا إلى قرار بشري: يُفتح الخطر.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a finding</source>
        <translation>دمج نتيجة</translation>
    </message>
    <message>
        <source>Merge {finding}</source>
        <translation>دمج {finding}</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;في</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>في</translation>
    </message>
    <message>
        <source>No other finding of this engagement is a draft or open.</source>
        <translation>لا توجد في هذه المهمة نتيجة أخرى مسودة أو مفتوحة.</translation>
    </message>
    <message>
        <source>Its own texts stay as they are; these lists are united.</source>
        <translation>تبقى نصوصها كما هي؛ وتُضم هذه القوائم.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What is united</source>
        <translation>ما يُضم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>بعد الدمج</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Gravest flag</source>
        <translation>أخطر إشارة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>{one} became part of {other}.</source>
        <translation>صارت {one} جزءًا من {other}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{seller} {does} {buyer}</source>
        <translation>{seller} {does} {buyer}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Exposure</source>
        <translation>التعرّض</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Analysis of the supplier network</source>
        <translation>تحليل شبكة المورّدين</translation>
    </message>
</context>
<context>
    <name>NewFinding</name>
    <message>
        <source>New finding</source>
        <translation>نتيجة جديدة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What is wrong, in one line</source>
        <translation>ما الخلل، في سطر واحد</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>إنشاء مسودة</translation>
    </message>
</context>
<context>
    <name>NewIdentity</name>
    <message>
        <source>New identity</source>
        <translation>هوية جديدة</translation>
    </message>
    <message>
        <source>Give the post and the office.</source>
        <translation>يُرجى إعطاء المنصب والمكتب.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>يُرجى اختيار البلد.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>يُرجى اختيار دور واحد على الأقل.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {n} characters (house default); several words are best.</source>
        <translation>تحتاج عبارة المرور إلى {n} حرفًا على الأقل (قيمة افتراضية خاصة بنا)؛ والأفضل عدة كلمات.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same yet.</source>
        <translation>عبارتا المرور غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase. If it is lost, the key is lost: then a new identity is made.</source>
        <translation>لا يستطيع أحد استرجاع عبارة المرور هذه. وإن فُقدت فُقد المفتاح: تُنشأ عندئذ هوية جديدة.</translation>
    </message>
    <message>
        <source>Where the identity is kept</source>
        <translation>أين تُحفظ الهوية</translation>
    </message>
    <message>
        <source>A post, not a person&apos;s name: it stands on every page that is signed. The key is made on this laptop and stays in one file.</source>
        <translation>منصب لا اسم شخص: فهو يرد على كل صفحة تُوقَّع. ويُنشأ المفتاح على هذا الحاسوب ويبقى في ملف واحد.</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>المن&amp;صب</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>الم&amp;كتب</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>May sign as</source>
        <translation>يجوز لها التوقيع بصفة</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the identity</source>
        <translation>&amp;عبارة مرور الهوية</translation>
    </message>
    <message>
        <source>Passphrase of the identity</source>
        <translation>عبارة مرور الهوية</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>العبارة نفسها &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Make the key and save it…</source>
        <translation>إن&amp;شاء المفتاح وحفظه…</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Type the passphrase until now as well.</source>
        <translation>اكتبوا عبارة المرور المستعملة حتى الآن أيضًا.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>جارٍ تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Another passphrase for this workspace</source>
        <translation>عبارة مرور أخرى لمساحة العمل هذه</translation>
    </message>
    <message>
        <source>The whole file is written under the new passphrase. If the power is cut meanwhile, either the old or the new one opens everything.</source>
        <translation>يُكتب الملف كله تحت عبارة المرور الجديدة. وإن انقطع التيار في أثناء ذلك فتحت القديمة أو الجديدة كل شيء.</translation>
    </message>
    <message>
        <source>&amp;Passphrase until now</source>
        <translation>عبارة المرور &amp;حتى الآن</translation>
    </message>
    <message>
        <source>Ne&amp;w passphrase</source>
        <translation>عبارة مرور &amp;جديدة</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>عبارة المرور الجديدة &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>Backups and recovery keys made until now still open with the old passphrase. They are listed afterwards: destroy them and make new ones.</source>
        <translation>النسخ الاحتياطية ومفاتيح الاستعادة التي أُنشئت حتى الآن ما زالت تُفتح بعبارة المرور القديمة. تُسرد بعد ذلك: أتلفوها وأنشئوا غيرها.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>&amp;تغيير</translation>
    </message>
</context>
<context>
    <name>NewSupplier</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As it is registered</source>
        <translation>كما هو مسجّل رسميًا</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>مورّد جديد</translation>
    </message>
    <message>
        <source>Add to the registry</source>
        <translation>إضافة إلى السجل</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Number ({unit})</source>
        <translation>العدد ({unit})</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>read as {number}</source>
        <translation>يُقرأ {number}</translation>
    </message>
    <message>
        <source>This is not read as a number. Write it as {example}. Nothing was changed.</source>
        <translation>لا يُقرأ هذا عددًا. يُكتب هكذا: {example}. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>{percent} % of the draws stay at or below {harm} {unit}</source>
        <translation>{percent} % من السحوبات لا تتجاوز {harm} {unit}</translation>
    </message>
    <message>
        <source>{harm} {unit} or more: in {percent} % of the draws</source>
        <translation>{harm} {unit} أو أكثر: في {percent} % من السحوبات</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Harm curve</source>
        <translation>منحنى الضرر</translation>
    </message>
    <message>
        <source>Harm of at least</source>
        <translation>ضرر لا يقل عن</translation>
    </message>
    <message>
        <source>In so many of the draws</source>
        <translation>نسبة السحوبات</translation>
    </message>
    <message>
        <source>What drives the total</source>
        <translation>ما يحرّك المجموع</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>ارتباط الرتب</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>المئينات</translation>
    </message>
    <message>
        <source>Share of the draws</source>
        <translation>نسبة السحوبات</translation>
    </message>
    <message>
        <source>Harm stays at or below</source>
        <translation>ضرر لا يتجاوز</translation>
    </message>
    <message>
        <source>Label and numbers side by side</source>
        <translation>التقييم والأرقام جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Where they differ, look at both again: one of them is wrong.</source>
        <translation>حيث يختلفان تلزم مراجعة الاثنين: فأحدهما خطأ.</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>متفقان</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>Expected harm</source>
        <translation>الضرر المتوقع</translation>
    </message>
    <message>
        <source>Mean of the draws</source>
        <translation>متوسط السحوبات</translation>
    </message>
    <message>
        <source>Likelihood as rated</source>
        <translation>الاحتمال كما قُيِّم</translation>
    </message>
    <message>
        <source>By the numbers</source>
        <translation>بحسب الأرقام</translation>
    </message>
    <message>
        <source>They</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Risks in numbers</source>
        <translation>المخاطر بالأرقام</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>السحب</translation>
    </message>
    <message>
        <source>Mean harm {mean} {unit}; the mean lies between {low} and {high} with 99 % confidence. {draws} draws, seed {seed}, numpy {numpy}: the same again for the same seed.</source>
        <translation>متوسط الضرر {mean} {unit}؛ ويقع المتوسط بين {low} و{high} بثقة 99 %. عدد السحوبات {draws}، البذرة {seed}، numpy {numpy}: النتيجة نفسها للبذرة نفسها.</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Take the answer back</source>
        <translation>سحب الإجابة</translation>
    </message>
    <message>
        <source>Why the question does not apply</source>
        <translation>لماذا لا ينطبق السؤال</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>{text} (draft translation)</source>
        <translation>‏{text} (ترجمة ما زالت مسودة)</translation>
    </message>
    <message>
        <source>Why does it not apply? One sentence; it is printed in the report.</source>
        <translation>لماذا لا ينطبق؟ جملة واحدة؛ وهي تُطبع في التقرير.</translation>
    </message>
    <message>
        <source>This question always applies</source>
        <translation>هذا السؤال ينطبق دائمًا</translation>
    </message>
    <message>
        <source>Proper when: {when} (A)</source>
        <translation>في محله حين: {when} (A)</translation>
    </message>
    <message>
        <source>Proper when: {when} Why does it not apply here?</source>
        <translation>في محله حين: {when} لماذا لا ينطبق هنا؟</translation>
    </message>
    <message>
        <source>In this form the reviewer must agree.</source>
        <translation>في هذه الاستمارة يجب أن توافق جهة المراجعة.</translation>
    </message>
    <message>
        <source>Esc leaves a field</source>
        <translation>‏Esc للخروج من الحقل</translation>
    </message>
    <message>
        <source>↓ ↑ next and previous</source>
        <translation>↓ ↑ التالي والسابق</translation>
    </message>
    <message>
        <source>? all keys</source>
        <translation>? كل المفاتيح</translation>
    </message>
    <message>
        <source>{first} to {last} answer and go on</source>
        <translation>من {first} إلى {last}: الإجابة ثم المتابعة</translation>
    </message>
    <message>
        <source>{first} to {last} choose</source>
        <translation>من {first} إلى {last} للاختيار</translation>
    </message>
    <message>
        <source>Enter begins the answer</source>
        <translation>‏Enter لبدء الإجابة</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Draft translation</source>
        <translation>ترجمة ما زالت مسودة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Flag the question, to come back to it (F)</source>
        <translation>وضع علامة على السؤال للعودة إليه (F)</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Leave it open and be reminded (L)</source>
        <translation>تركه مفتوحًا مع التذكير به (L)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Signed, and checked at once</source>
        <translation>وُقّع وفُحص فورًا</translation>
    </message>
    <message>
        <source>Every signature is there. Hand the file over: it proves itself.</source>
        <translation>كل التوقيعات موجودة. يُسلَّم الملف: فهو يثبت نفسه بنفسه.</translation>
    </message>
    <message>
        <source>Next signature: {role}, by another person with an identity of their own, on this laptop or on theirs. Handing over the file is enough.</source>
        <translation>التوقيع التالي: {role}، من شخص آخر له هويته، على هذا الحاسوب أو على حاسوبه. ويكفي تسليم الملف.</translation>
    </message>
    <message>
        <source>&amp;Next signature…</source>
        <translation>التوقيع ال&amp;تالي…</translation>
    </message>
    <message>
        <source>Read the whole &amp;verdict</source>
        <translation>قراءة خلاصة التحقق &amp;كاملة</translation>
    </message>
    <message>
        <source>Open its f&amp;older</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>إعداد تقرير آ&amp;خر</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>عليها علامة</translation>
    </message>
    <message>
        <source>Asked later</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>أُجيب عن {done} من {all}</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>فهرس الأسئلة</translation>
    </message>
</context>
<context>
    <name>OverTimePart</name>
    <message>
        <source>Every change</source>
        <translation>كل تغيير</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Nothing was rated yet.</source>
        <translation>لم يُقيَّم شيء بعد.</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>الدرجة عبر الزمن</translation>
    </message>
    <message>
        <source>The line holds until the next change. Arrow keys go from change to change.</source>
        <translation>يثبت الخط حتى التغيير التالي. وتنقل مفاتيح الأسهم من تغيير إلى آخر.</translation>
    </message>
</context>
<context>
    <name>OverdueCard</name>
    <message numerus="yes">
        <source>Nothing is overdue, and nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>لا شيء متأخر، ولا شيء يحين موعده اليوم.</numerusform>
            <numerusform>لا شيء متأخر، ولا شيء يحين موعده خلال اليوم القادم.</numerusform>
            <numerusform>لا شيء متأخر، ولا شيء يحين موعده خلال اليومين القادمين.</numerusform>
            <numerusform>لا شيء متأخر، ولا شيء يحين موعده خلال الأيام الـ%n القادمة.</numerusform>
            <numerusform>لا شيء متأخر، ولا شيء يحين موعده خلال %n يومًا قادمًا.</numerusform>
            <numerusform>لا شيء متأخر، ولا شيء يحين موعده خلال %n يوم قادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>كل النتائج</translation>
    </message>
    <message numerus="yes">
        <source>All %n overdue</source>
        <translation>
            <numerusform>كل المتأخرة</numerusform>
            <numerusform>عرض المتأخرة الواحدة</numerusform>
            <numerusform>عرض المتأخرتين</numerusform>
            <numerusform>عرض المتأخرة كلها (%n)</numerusform>
            <numerusform>عرض المتأخرة كلها (%n)</numerusform>
            <numerusform>عرض المتأخرة كلها (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Move the rating</source>
        <translation>نقل التصنيف</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>التراجع عن النقل</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>&amp;نقله</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;التراجع عنه</translation>
    </message>
    <message>
        <source>A rating may be moved by one tier and never above a cap. The report says who moved it and why.</source>
        <translation>يمكن نقل التصنيف درجة واحدة، ولا يُنقل أبدًا فوق الحد الأقصى المسموح به. ويذكر التقرير مَن نقله ولماذا.</translation>
    </message>
    <message>
        <source>&amp;New rating</source>
        <translation>الت&amp;صنيف الجديد</translation>
    </message>
    <message>
        <source>Post, never a name</source>
        <translation>منصب، لا اسم أبدًا</translation>
    </message>
    <message>
        <source>&amp;Agreed by a second person</source>
        <translation>بموافقة شخص &amp;ثانٍ</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Score by section</source>
        <translation>الدرجة بحسب الأقسام</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Profile by commitment</source>
        <translation>الصورة بحسب الالتزامات</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>◆ last time</source>
        <translation>◆ المرة السابقة</translation>
    </message>
    <message>
        <source>There is version {new} of this checklist; this engagement runs on version {old}.</source>
        <translation>يوجد الإصدار {new} من قائمة التحقق هذه؛ وتعمل هذه المهمة بالإصدار {old}.</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>{answered} of {all} answered</source>
        <translation>أُجيب عن {answered} من {all}</translation>
    </message>
    <message>
        <source>not assessed last time</source>
        <translation>لم يُقيَّم في المرة السابقة</translation>
    </message>
    <message>
        <source>{before} last time</source>
        <translation>{before} في المرة السابقة</translation>
    </message>
    <message>
        <source>{before} ({sign}{delta})</source>
        <translation>{before} (‎{sign}{delta})</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>إجابات قليلة جدًا</translation>
    </message>
    <message>
        <source>Moved by {by}, agreed by {second}. Reason: {reason}</source>
        <translation>نُقل بقرار من {by} وبموافقة {second}. السبب: {reason}</translation>
    </message>
    <message>
        <source>{answered} of {applicable} items that apply are answered ({percent})</source>
        <translation>أُجيب عن {answered} من {applicable} من البنود المنطبقة ({percent})</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>كيف يُتوصل إليه</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>متابعة الإجابة</translation>
    </message>
    <message>
        <source>Take the move back…</source>
        <translation>التراجع عن النقل…</translation>
    </message>
    <message>
        <source>Move the rating…</source>
        <translation>نقل التصنيف…</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>إشارات الإنذار</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ماذا تعني</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>{decision}, until {day}</source>
        <translation>{decision}، حتى {day}</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>ما لا يتوافق</translation>
    </message>
    <message>
        <source>Indicator levels</source>
        <translation>مستويات المؤشرات</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>المعايير المستوفاة</translation>
    </message>
    <message>
        <source>{met} of {all}</source>
        <translation>{met} من {all}</translation>
    </message>
    <message>
        <source>What documents say and what people say</source>
        <translation>ما تقوله الوثائق وما يقوله الناس</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Nobody has assessed this supplier with a gender lens so far. Not assessed is not safe.</source>
        <translation>لم يقيّم أحد هذا المورّد من منظور النوع الاجتماعي حتى الآن. غير مقيَّم لا يعني آمنًا.</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>آخر تقييم</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>التقييم القادم</translation>
    </message>
    <message>
        <source>Open that assessment</source>
        <translation>فتح ذلك التقييم</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين يأتي</translation>
    </message>
    <message>
        <source>Share owned by women</source>
        <translation>الحصة المملوكة لنساء</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>How far verified</source>
        <translation>مستوى التحقق</translation>
    </message>
    <message>
        <source>PSEA</source>
        <translation>PSEA</translation>
    </message>
    <message>
        <source>Tier from us</source>
        <translation>المستوى منا</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Spend, last twelve months</source>
        <translation>الإنفاق، آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation>يبيع إلى</translation>
    </message>
    <message>
        <source>Buys from</source>
        <translation>يشتري من</translation>
    </message>
    <message>
        <source>Owned or controlled by</source>
        <translation>يملكه أو يسيطر عليه</translation>
    </message>
    <message>
        <source>Owns or controls</source>
        <translation>يملك أو يسيطر على</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>الملكية</translation>
    </message>
    <message>
        <source>Give the rates</source>
        <translation>إعطاء أسعار الصرف</translation>
    </message>
</context>
<context>
    <name>OverviewForm</name>
    <message>
        <source>See what would change…</source>
        <translation>عرض ما قد يتغير…</translation>
    </message>
</context>
<context>
    <name>OwnRisk</name>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Nobody has assessed it: not assessed is not safe.</source>
        <translation>لم يقيّمه أحد: غير مقيَّم لا يعني آمنًا.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>ما يستند إليه</translation>
    </message>
    <message>
        <source>Record its own risk…</source>
        <translation>تسجيل خطره الذاتي…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Own risk: {theme}</source>
        <translation>الخطر الذاتي: {theme}</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيله</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation>مستوى الخطر</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>Seen at the supplier or told by a document</source>
        <translation>شوهد لدى المورّد أو ورد في وثيقة</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>شوهد في</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The visit, report or list that it rests on</source>
        <translation>الزيارة أو التقرير أو القائمة التي يستند إليها</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why it takes the place of what an assessment found</source>
        <translation>لماذا يحل محل ما وجده تقييم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Take out what an assessment found</source>
        <translation>حذف ما وجده تقييم</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Look again at {text}: it may name a person or tell of a case.</source>
        <translation>تُرجى مراجعة {text}: فقد يسمّي شخصًا أو يروي حالة.</translation>
    </message>
</context>
<context>
    <name>OwnershipCard</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Write a share from 0 to 100, such as 50.5.</source>
        <translation>تُكتب حصة من 0 إلى 100، مثل 50.5.</translation>
    </message>
    <message>
        <source>Through its owners</source>
        <translation>عبر مالكيه</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Fit width</source>
        <translation>بعرض الصفحة</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Opening the pages…</source>
        <translation>جارٍ فتح الصفحات…</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>من {n}</translation>
    </message>
    <message>
        <source>The pages of this file cannot be shown.</source>
        <translation>لا يمكن عرض صفحات هذا الملف.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>قائمة الصفحات</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>تصغير (Ctrl+عجلة الفأرة)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>تكبير (Ctrl+عجلة الفأرة)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to {room}</source>
        <translation>الانتقال إلى: {room}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Go to and do</source>
        <translation>انتقال وتنفيذ</translation>
    </message>
    <message>
        <source>Search records, questions and actions</source>
        <translation>بحث في السجلات والأسئلة والأوامر</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>لم يُعثر على شيء. يُرجى تجربة كلمات أقل أو غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>عرض الواحد</numerusform>
            <numerusform>عرض الاثنين</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>women of the staff</source>
        <translation>نساء من الموظفين</translation>
    </message>
    <message>
        <source>women of partners</source>
        <translation>نساء من الشركاء</translation>
    </message>
    <message>
        <source>women of the community</source>
        <translation>نساء من المجتمع المحلي</translation>
    </message>
    <message>
        <source>men of the staff</source>
        <translation>رجال من الموظفين</translation>
    </message>
    <message>
        <source>men of partners</source>
        <translation>رجال من الشركاء</translation>
    </message>
    <message>
        <source>men of the community</source>
        <translation>رجال من المجتمع المحلي</translation>
    </message>
    <message>
        <source>persons of another gender of the staff</source>
        <translation>أشخاص من نوع اجتماعي آخر من الموظفين</translation>
    </message>
    <message>
        <source>persons of another gender of partners</source>
        <translation>أشخاص من نوع اجتماعي آخر من الشركاء</translation>
    </message>
    <message>
        <source>persons of another gender of the community</source>
        <translation>أشخاص من نوع اجتماعي آخر من المجتمع المحلي</translation>
    </message>
    <message>
        <source>Who sits on the panel (counts, no names)</source>
        <translation>من يضمهم الفريق المقيِّم (أعداد لا أسماء)</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون والموظفات</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع المحلي</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Another gender</source>
        <translation>نوع اجتماعي آخر</translation>
    </message>
    <message>
        <source>No woman sits on this panel: say so where the rating is used.</source>
        <translation>ليس في هذا الفريق أي امرأة: يُذكر ذلك حيث يُستخدم التقييم.</translation>
    </message>
    <message>
        <source>Nobody of the community sits on this panel.</source>
        <translation>ليس في هذا الفريق أحد من المجتمع المحلي.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>First day of the period</source>
        <translation>أول يوم في الفترة</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>آخر يوم في الفترة</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>At least six digits, not all alike and not counted up or down.</source>
        <translation>ستة أرقام على الأقل، ليست كلها متماثلة ولا متسلسلة صعودًا أو نزولًا.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الرمزان غير متطابقين.</translation>
    </message>
    <message>
        <source>A PIN for this sitting</source>
        <translation>رمز PIN لهذه الجلسة</translation>
    </message>
    <message>
        <source>After a lock, these digits are enough to come back. They count until the window closes; three wrong ones and the passphrase is needed.</source>
        <translation>بعد القفل تكفي هذه الأرقام للعودة. وهي تسري حتى تُغلق النافذة؛ وبعد ثلاثة رموز خاطئة تلزم عبارة المرور.</translation>
    </message>
    <message>
        <source>&amp;PIN, at least six digits</source>
        <translation>&amp;رمز PIN، ستة أرقام على الأقل</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>رمز PIN &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Set the PIN</source>
        <translation>&amp;تحديد رمز PIN</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Every field saves itself. Persons are never named: posts and offices are enough.</source>
        <translation>كل حقل يحفظ نفسه. لا تُذكر أسماء أشخاص أبدًا: تكفي المناصب والمكاتب.</translation>
    </message>
    <message>
        <source>The work was handed over: each change of the plan asks for a reason.</source>
        <translation>سُلّم العمل: كل تغيير في الخطة يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>What, where and when</source>
        <translation>ماذا وأين ومتى</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>الم&amp;كتب</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Period that is looked at</source>
        <translation>الفترة التي يُنظر فيها</translation>
    </message>
    <message>
        <source>Its answers stand beside the questions, marked New, Changed or Same.</source>
        <translation>تظهر إجاباتها بجانب الأسئلة بعلامة «جديد» أو «تغيّر» أو «كما كان».</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>المرة السابقة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>{title} ({period})</source>
        <translation>‏{title} ({period})</translation>
    </message>
    <message>
        <source>Team, by posts</source>
        <translation>الفريق، بالمناصب</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Answers to questions that another form does not ask are kept and not counted.</source>
        <translation>تُحفظ إجابات الأسئلة التي لا تطرحها استمارة أخرى ولا تُحسب.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>{title} ({id}, version {version})</source>
        <translation>‏{title} ({id}، الإصدار {version})</translation>
    </message>
    <message>
        <source>Kind of work: {kind}</source>
        <translation>نوع العمل: {kind}</translation>
    </message>
    <message>
        <source>Aim and method</source>
        <translation>الغاية والمنهج</translation>
    </message>
    <message>
        <source>Gender focus</source>
        <translation>مكانة النوع الاجتماعي</translation>
    </message>
    <message>
        <source>How it serves commitment 4c</source>
        <translation>كيف تخدم الالتزام 4c</translation>
    </message>
    <message>
        <source>Ob&amp;jective</source>
        <translation>ال&amp;هدف</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Left out of scope</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>ال&amp;منهج</translation>
    </message>
    <message>
        <source>Limits of the work</source>
        <translation>حدود العمل</translation>
    </message>
    <message>
        <source>Standards and policies that findings are tested against, one a line.</source>
        <translation>المعايير والسياسات التي تُقابَل بها النتائج، واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>للتقرير</translation>
    </message>
    <message>
        <source>What works and deserves to be kept or copied, one a line.</source>
        <translation>ما ينجح ويستحق أن يُحافظ عليه أو يُقتدى به، واحد في كل سطر.</translation>
    </message>
    <message>
        <source>&amp;Good practice</source>
        <translation>ممارسات &amp;جيدة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>Posts and offices, one a line.</source>
        <translation>المناصب والمكاتب، واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من يتسلمه</translation>
    </message>
    <message>
        <source>This field cannot be empty; it stays as it was.</source>
        <translation>لا يمكن أن يبقى هذا الحقل فارغًا؛ بقي كما كان.</translation>
    </message>
    <message>
        <source>Why is the plan changed now?</source>
        <translation>لماذا تُغيَّر الخطة الآن؟</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تغيير الخطة</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>{pack}: {what}, {year}</source>
        <translation>{pack}: {what}، {year}</translation>
    </message>
    <message>
        <source>To find out how far {office} works with a gender lens, and what should improve.</source>
        <translation>معرفة مدى عمل {office} بمنظور النوع الاجتماعي، وما ينبغي تحسينه.</translation>
    </message>
    <message>
        <source>To find out which risks at {office} touch people of different gender and age differently.</source>
        <translation>معرفة المخاطر في {office} التي تمسّ الناس على نحو مختلف بحسب النوع الاجتماعي والعمر.</translation>
    </message>
    <message>
        <source>To find out how well {subject} protects and includes people of all genders.</source>
        <translation>معرفة مدى حماية {subject} للناس وشموله لهم على اختلاف النوع الاجتماعي.</translation>
    </message>
    <message>
        <source>The work of {office} in the period, as far as the questions of the form reach.</source>
        <translation>عمل {office} خلال الفترة، بقدر ما تصل إليه أسئلة الاستمارة.</translation>
    </message>
    <message>
        <source>Documents and records, interviews and observation, guided by a versioned checklist.</source>
        <translation>وثائق وسجلات ومقابلات وملاحظة ميدانية، وفق قائمة تحقق مرقّمة الإصدار.</translation>
    </message>
    <message>
        <source>Women and men are heard apart where that is safe; no name of a person is recorded.</source>
        <translation>يُستمع إلى النساء والرجال كلٌّ على حدة حيث يكون ذلك آمنًا؛ ولا يُسجَّل اسم أي شخص.</translation>
    </message>
    <message>
        <source>Project or programme, if it is not the whole office</source>
        <translation>المشروع أو البرنامج، إن لم يكن المكتب كله</translation>
    </message>
    <message>
        <source>Project or operation, if it is not the whole office</source>
        <translation>المشروع أو العملية، إن لم يكن المكتب كله</translation>
    </message>
    <message>
        <source>Supplier or tender</source>
        <translation>المورّد أو المناقصة</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>Step {number} of {all}.</source>
        <translation>الخطوة {number} من {all}.</translation>
    </message>
    <message>
        <source>&amp;Plan it and begin</source>
        <translation>ت&amp;خطيطها والبدء</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Planned: {title}.</source>
        <translation>خُطّطت: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) for all of them</source>
        <translation>
            <numerusform>أقل من ساعة للكل</numerusform>
            <numerusform>نحو ساعة واحدة للكل</numerusform>
            <numerusform>نحو ساعتين للكل</numerusform>
            <numerusform>نحو %n ساعات للكل</numerusform>
            <numerusform>نحو %n ساعة للكل</numerusform>
            <numerusform>نحو %n ساعة للكل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningForm</name>
    <message>
        <source>&amp;Discard</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>A note without a file.</source>
        <translation>ملاحظة بلا ملف.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save a copy to open it in another program.</source>
        <translation>لا يُعرض هذا النوع من الملفات هنا. يُرجى حفظ نسخة لفتحها في برنامج آخر.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. Save a copy to open it in another program.</source>
        <translation>هذا الملف أكبر من أن يُعرض هنا. يُرجى حفظ نسخة لفتحها في برنامج آخر.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Picture: {caption}</source>
        <translation>صورة: {caption}</translation>
    </message>
    <message>
        <source>This picture is damaged, unusually large or of an unknown kind, and is not shown.</source>
        <translation>هذه الصورة تالفة أو كبيرة على نحو غير معتاد أو من نوع غير معروف، فلا تُعرض.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Commitment</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Profile by commitment</source>
        <translation>الصورة بحسب الالتزامات</translation>
    </message>
    <message>
        <source>Reading the engagements…</source>
        <translation>جارٍ قراءة المهام…</translation>
    </message>
    <message>
        <source>There is no profile yet: it needs three answers on a commitment.</source>
        <translation>لا صورة بعد: تلزم ثلاث إجابات عن التزام واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>middle score, lowest to highest</source>
        <translation>الدرجة الوسطى، ومن الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>{score}  ·  1</source>
        <translation>{score}  ·  1</translation>
    </message>
    <message>
        <source>{score}  ·  {count}</source>
        <translation>{score}  ·  {count}</translation>
    </message>
</context>
<context>
    <name>QuestionFindings</name>
    <message>
        <source>Draft a finding</source>
        <translation>صياغة نتيجة</translation>
    </message>
    <message>
        <source>Findings on this question</source>
        <translation>النتائج المتعلقة بهذا السؤال</translation>
    </message>
    <message>
        <source>No finding rests on this question.</source>
        <translation>لا نتيجة تستند إلى هذا السؤال.</translation>
    </message>
    <message>
        <source>{finding} is drafted; it waits among the findings.</source>
        <translation>صيغت {finding}؛ وهي تنتظر بين النتائج.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
</context>
<context>
    <name>QuestionRisks</name>
    <message>
        <source>Make it a risk</source>
        <translation>تحويلها إلى خطر</translation>
    </message>
    <message>
        <source>Risks from this answer</source>
        <translation>المخاطر الناشئة عن هذه الإجابة</translation>
    </message>
    <message>
        <source>No risk was made from this answer.</source>
        <translation>لم ينشأ خطر عن هذه الإجابة.</translation>
    </message>
    <message>
        <source>Once it is answered, the answer can become a risk.</source>
        <translation>بعد الإجابة عن السؤال يمكن أن تصير الإجابة خطرًا.</translation>
    </message>
    <message>
        <source>Risk from question {key}</source>
        <translation>خطر من السؤال {key}</translation>
    </message>
    <message>
        <source>{risk} is drafted from the answer.</source>
        <translation>صيغ {risk} من الإجابة.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
</context>
<context>
    <name>RangesPart</name>
    <message>
        <source>Likelihood and effect as ranges</source>
        <translation>الاحتمال والأثر بوصفهما نطاقين</translation>
    </message>
    <message>
        <source>Optional. Numbers never replace the rating: they stand beside it to check it.</source>
        <translation>اختياري. لا تحل الأرقام محل التقييم أبدًا: فهي تقف بجانبه للتحقق منه.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>الأرجح</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Likelihood within the period, in per cent</source>
        <translation>الاحتمال خلال الفترة، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Effect if it happens</source>
        <translation>الأثر إن وقع</translation>
    </message>
    <message>
        <source>What the effect counts</source>
        <translation>ما يعدّه الأثر</translation>
    </message>
    <message>
        <source>Such as persons affected</source>
        <translation>مثل: أشخاص متأثرون</translation>
    </message>
    <message>
        <source>Weighted to the middle (PERT)</source>
        <translation>مرجَّح نحو الوسط (PERT)</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>مثلثي</translation>
    </message>
    <message>
        <source>Shape of the ranges</source>
        <translation>شكل النطاقات</translation>
    </message>
    <message>
        <source>Keep these ranges</source>
        <translation>حفظ هذه النطاقات</translation>
    </message>
    <message>
        <source>Without ranges</source>
        <translation>بلا نطاقات</translation>
    </message>
    <message>
        <source>All ranges together</source>
        <translation>كل النطاقات معًا</translation>
    </message>
    <message>
        <source>Harm, percentiles, and what drives it</source>
        <translation>الضرر والمئينات وما يحرّكها</translation>
    </message>
    <message>
        <source>Mean likelihood {percent} %, expected {harm} {unit}.</source>
        <translation>متوسط الاحتمال {percent} %، والضرر المتوقع {harm} {unit}.</translation>
    </message>
    <message>
        <source>Label and numbers agree: {rated}.</source>
        <translation>التقييم والأرقام متفقان: {rated}.</translation>
    </message>
    <message>
        <source>Rated {rated}, but {numbers} by the numbers: look at both again.</source>
        <translation>التقييم {rated}، لكنه {numbers} بحسب الأرقام: تلزم مراجعة الاثنين.</translation>
    </message>
    <message>
        <source>A range goes from the least over the most likely to the highest value.</source>
        <translation>يمتد النطاق من أدنى قيمة عبر الأرجح إلى أعلى قيمة.</translation>
    </message>
    <message>
        <source>Say what the effect counts, such as persons affected.</source>
        <translation>يُرجى ذكر ما يعدّه الأثر، مثل: أشخاص متأثرون.</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Impact</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Why this group, and more</source>
        <translation>لماذا هذه الفئة، والمزيد</translation>
    </message>
</context>
<context>
    <name>RatingEditor</name>
    <message>
        <source>Bands by the matrix {name}, a house default; an impact of 5 on people is never below High.</source>
        <translation>الدرجات بحسب المصفوفة {name}، وهي قيمة افتراضية خاصة بنا؛ والأثر 5 على الناس لا يقل أبدًا عن «عالٍ».</translation>
    </message>
    <message>
        <source>Highest: {group}, {score} ({band}). It is the score of the risk.</source>
        <translation>الأعلى: {group}، {score} ({band}). وهي درجة الخطر.</translation>
    </message>
    <message>
        <source>Gap between the groups: {gap}.</source>
        <translation>الفرق بين الفئات: {gap}.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) still open.</source>
        <translation>
            <numerusform>لا فئات مفتوحة.</numerusform>
            <numerusform>فئة واحدة ما زالت مفتوحة.</numerusform>
            <numerusform>فئتان ما زالتا مفتوحتين.</numerusform>
            <numerusform>%n فئات ما زالت مفتوحة.</numerusform>
            <numerusform>%n فئة ما زالت مفتوحة.</numerusform>
            <numerusform>%n فئة ما زالت مفتوحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingsPart</name>
    <message>
        <source>Impact on people, group by group</source>
        <translation>التأثير في الناس، فئة فئة</translation>
    </message>
    <message>
        <source>Beside: once for the whole risk</source>
        <translation>إلى جانب ذلك: مرة واحدة للخطر كله</translation>
    </message>
    <message>
        <source>These never change the score, which is that of people.</source>
        <translation>لا تغيّر هذه الدرجةَ أبدًا، فهي درجة الناس.</translation>
    </message>
    <message>
        <source>Why this rating: what it rests on</source>
        <translation>سبب هذا التقييم: ما يستند إليه</translation>
    </message>
    <message>
        <source>Where every group has the same rating: why that was thought through</source>
        <translation>حيث يتساوى تقييم كل الفئات: ما يدل على أن ذلك مدروس</translation>
    </message>
    <message>
        <source>Add a group that is hit</source>
        <translation>إضافة فئة متأثرة</translation>
    </message>
    <message>
        <source>hit hardest: {groups}</source>
        <translation>الأشد تضررًا: {groups}</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>gap between groups: {gap}</source>
        <translation>الفارق بين الفئات: {gap}</translation>
    </message>
    <message>
        <source>Flagged from 4 points, or where the bands differ (house default)</source>
        <translation>يُنبَّه إليه من 4 نقاط، أو حيث تختلف المستويات (قيمة افتراضية خاصة بنا)</translation>
    </message>
    <message>
        <source>Not hit, and why</source>
        <translation>غير متأثرة، والسبب</translation>
    </message>
    <message>
        <source>Hit after all</source>
        <translation>متأثرة في الواقع</translation>
    </message>
    <message>
        <source>Not rated in this stage yet: choose a likelihood and an impact for a group.</source>
        <translation>لا تقييم في هذه المرحلة بعد: يُختار احتمال وتأثير لإحدى الفئات.</translation>
    </message>
    <message>
        <source>Rated on {day} by {post}.</source>
        <translation>قُيِّم في {day}، التقييم من {post}.</translation>
    </message>
    <message>
        <source>Panel: {people}.</source>
        <translation>الفريق المقيِّم: {people}.</translation>
    </message>
    <message>
        <source>It was made with another matrix ({matrix}).</source>
        <translation>أُجري بمصفوفة أخرى ({matrix}).</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>فئتان معًا</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>فئة أخرى…</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>فئة أخرى</translation>
    </message>
    <message>
        <source>What the group is called here</source>
        <translation>اسم الفئة هنا</translation>
    </message>
    <message>
        <source>Name the group in Latin letters, such as widows_of_elders.</source>
        <translation>تُسمى الفئة بحروف لاتينية، مثل widows_of_elders.</translation>
    </message>
    <message>
        <source>Why does the event not hit this group: {group}? Its ratings go.</source>
        <translation>لماذا لا يصيب الحدث هذه الفئة: {group}؟ ستُحذف تقييماتها.</translation>
    </message>
    <message>
        <source>Not hit</source>
        <translation>غير متأثرة</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>This work was handed over, so a change needs a reason. It is kept in the history.</source>
        <translation>سُلّم هذا العمل، فيحتاج كل تغيير إلى سبب. ويُحفظ السبب في تاريخ التغييرات.</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>لماذا يُغيَّر؟</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
</context>
<context>
    <name>ReassessCard</name>
    <message>
        <source>No supplier is in the registry yet.</source>
        <translation>لا مورّد في السجل بعد.</translation>
    </message>
    <message>
        <source>Go to suppliers</source>
        <translation>الانتقال إلى المورّدين</translation>
    </message>
    <message>
        <source>No assessment of a supplier is due.</source>
        <translation>لم يحن موعد تقييم أي مورّد.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that wait</source>
        <translation>
            <numerusform>كل المنتظرين</numerusform>
            <numerusform>عرض المورّد المنتظر</numerusform>
            <numerusform>عرض المورّدين المنتظرين الاثنين</numerusform>
            <numerusform>عرض كل المنتظرين (%n)</numerusform>
            <numerusform>عرض كل المنتظرين (%n)</numerusform>
            <numerusform>عرض كل المنتظرين (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never assessed</source>
        <translation>
            <numerusform>قُيِّم الجميع</numerusform>
            <numerusform>مورّد واحد لم يُقيَّم قط</numerusform>
            <numerusform>مورّدان لم يُقيَّما قط</numerusform>
            <numerusform>%n لم يُقيَّموا قط</numerusform>
            <numerusform>%n لم يُقيَّموا قط</numerusform>
            <numerusform>%n لم يُقيَّموا قط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>How the score comes about</source>
        <translation>كيف تُحسب الدرجة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>بيان الحساب</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>ما تستند إليه</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ نصًا</translation>
    </message>
    <message>
        <source>Findings that were counted</source>
        <translation>النتائج التي حُسبت</translation>
    </message>
    <message>
        <source>No finding was counted.</source>
        <translation>لم تُحسب أي نتيجة.</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>The program did not end properly last time. Nothing that was saved is lost.</source>
        <translation>لم ينتهِ البرنامج على نحو سليم في المرة السابقة. لم يضِع شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>The last saved step was “{step}” on {day} at {time}.</source>
        <translation>آخر خطوة محفوظة: «{step}» في {day} الساعة {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were taken from the log.</source>
        <translation>
            <numerusform>لم تُسترجع أي خطوة من سجل الكتابة.</numerusform>
            <numerusform>استُرجعت خطوة واحدة من سجل الكتابة.</numerusform>
            <numerusform>استُرجعت خطوتان من سجل الكتابة.</numerusform>
            <numerusform>استُرجعت %n خطوات من سجل الكتابة.</numerusform>
            <numerusform>استُرجعت %n خطوة من سجل الكتابة.</numerusform>
            <numerusform>استُرجعت %n خطوة من سجل الكتابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Recovery keys (*.recovery);;All files (*)</source>
        <translation>مفاتيح الاستعادة (*.recovery);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose the sealed copy</source>
        <translation>اختيار النسخة المختومة</translation>
    </message>
    <message>
        <source>It takes both: the sealed copy and the digits.</source>
        <translation>يلزم الأمران: النسخة المختومة والأرقام.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Opened with the recovery key. Give the workspace a new passphrase now: choose “Hand over…” from the menu of posts, also to hand it over to yourself.</source>
        <translation>فُتحت بمفتاح الاستعادة. يُرجى الآن إعطاء مساحة العمل عبارة مرور جديدة: بالأمر «تسليم مساحة العمل…» من قائمة المناصب، حتى لو كان التسليم للمنصب نفسه.</translation>
    </message>
    <message>
        <source>Without the passphrase</source>
        <translation>بلا عبارة المرور</translation>
    </message>
    <message>
        <source>Only the recovery key of the office opens the workspace now: the sealed copy, a file that ends in .recovery, and the forty digits on paper. If the office has none, the work is lost; nobody can help.</source>
        <translation>لا يفتح مساحة العمل الآن إلا مفتاح الاستعادة لدى المكتب: النسخة المختومة، وهي ملف ينتهي اسمه بـ ‎.recovery، والأرقام الأربعون على الورقة. وإن لم يكن لدى المكتب مفتاح فقد ضاع العمل؛ ولا يستطيع أحد المساعدة.</translation>
    </message>
    <message>
        <source>&amp;Sealed copy</source>
        <translation>النسخة ال&amp;مختومة</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>The &amp;digits</source>
        <translation>الأر&amp;قام</translation>
    </message>
    <message>
        <source>Eight groups of five digits</source>
        <translation>ثماني مجموعات من خمسة أرقام</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Where to keep the sealed copy</source>
        <translation>أين تُحفظ النسخة المختومة</translation>
    </message>
    <message>
        <source>Recovery keys (*.recovery)</source>
        <translation>مفاتيح الاستعادة (*.recovery)</translation>
    </message>
    <message>
        <source>The sealed copy is {file}. Give it to the office; keep the digits elsewhere.</source>
        <translation>النسخة المختومة هي {file}. تُعطى للمكتب؛ وتُحفظ الأرقام في مكان آخر.</translation>
    </message>
    <message>
        <source>A file for the digits, to print or to put on another stick</source>
        <translation>ملف للأرقام، للطباعة أو للوضع على ذاكرة أخرى</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The digits lie beside the sealed copy now. Move one of them elsewhere.</source>
        <translation>الأرقام الآن بجانب النسخة المختومة. يُرجى نقل إحداهما إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Recovery key of the workspace {name}</source>
        <translation>مفتاح استعادة مساحة العمل {name}</translation>
    </message>
    <message>
        <source>The digits were not written: {why}</source>
        <translation>لم تُكتب الأرقام: {why}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ReferralCardSection</name>
    <message>
        <source>Referral card</source>
        <translation>بطاقة الإحالة</translation>
    </message>
    <message>
        <source>Whom to call here when a person begins to tell of violence. Load it before the mission: the safe stop and the stop card show it. Services and posts, never names of persons.</source>
        <translation>الجهات التي يُتصل بها هنا حين يبدأ أحدٌ بالحديث عن عنف. تُحمَّل البطاقة قبل المهمة، ويعرضها التوقف الآمن وبطاقة التوقف. خدمات ومناصب، ولا أسماء أشخاص أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>&amp;تحميل من ملف…</translation>
    </message>
    <message>
        <source>A plain text will do: the first line is the title, each further line a service with its telephone, and a line such as “checked: 2026-03-31” says when somebody last made sure of it.</source>
        <translation>يكفي نصٌّ بسيط: السطر الأول هو العنوان، وكل سطر بعده خدمة مع رقم هاتفها، وسطرٌ مثل «⁦تاريخ التحقق: 2026-03-31⁩» يبيّن متى جرى التحقق آخر مرة.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>New risk</source>
        <translation>خطر جديد</translation>
    </message>
    <message>
        <source>The chosen risk</source>
        <translation>الخطر المختار</translation>
    </message>
    <message>
        <source>From the &amp;library…</source>
        <translation>من ال&amp;مكتبة…</translation>
    </message>
    <message>
        <source>36 starter risks to pick from and adapt</source>
        <translation>36 خطرًا جاهزًا للاختيار منها وتكييفها</translation>
    </message>
    <message>
        <source>N&amp;ew risk</source>
        <translation>خطر &amp;جديد</translation>
    </message>
    <message>
        <source>More to do with the register</source>
        <translation>المزيد مما يمكن عمله بالسجل</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Export the register…</source>
        <translation>تصدير السجل…</translation>
    </message>
    <message>
        <source>Report as a signed PDF…</source>
        <translation>تقرير بصيغة PDF موقّع…</translation>
    </message>
    <message>
        <source>Rate in a workshop</source>
        <translation>التقييم في ورشة عمل</translation>
    </message>
    <message>
        <source>Bands and filters</source>
        <translation>المستويات والتصفية</translation>
    </message>
    <message>
        <source>No risks yet. Begin with a starter risk from the library, bring in a spreadsheet, or write down one of your own. An answer in a checklist can become a risk, too.</source>
        <translation>لا مخاطر بعد. يمكن البدء بخطر جاهز من المكتبة، أو بإدخال جدول، أو بتدوين خطر جديد. ويمكن أيضًا أن تصير إجابة في قائمة التحقق خطرًا.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>No risk fits these filters.</source>
        <translation>لا خطر يطابق هذه التصفية.</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>من المكتبة…</translation>
    </message>
    <message>
        <source>{risk} is drafted from the library: adapt it to the place.</source>
        <translation>صيغ {risk} من المكتبة: يُكيَّف مع المكان.</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>From: who sells, works, owns</source>
        <translation>من: من يبيع أو يعمل أو يملك</translation>
    </message>
    <message>
        <source>Type some letters of the name</source>
        <translation>اكتب بعض حروف الاسم</translation>
    </message>
    <message>
        <source>Kind of relationship</source>
        <translation>نوع العلاقة</translation>
    </message>
    <message>
        <source>To: who buys, is owned</source>
        <translation>إلى: من يشتري أو يكون مملوكًا</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Told by one of the two</source>
        <translation>صرّح به أحد الطرفين</translation>
    </message>
    <message>
        <source>No: it was inferred.</source>
        <translation>لا: استُنتج.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Value in a year</source>
        <translation>القيمة في السنة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>The contract carries a gender clause</source>
        <translation>يتضمن العقد بند النوع الاجتماعي</translation>
    </message>
    <message>
        <source>The contract carries a PSEA clause</source>
        <translation>يتضمن العقد بند الحماية من الاستغلال والانتهاك الجنسيين</translation>
    </message>
    <message>
        <source>Contact with affected people</source>
        <translation>التواصل مع المتضررين</translation>
    </message>
    <message>
        <source>Share owned, in per cent</source>
        <translation>الحصة المملوكة بالنسبة المئوية</translation>
    </message>
    <message>
        <source>What is shared, as written</source>
        <translation>ما هو مشترك كما هو مكتوب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Contract, register, statement</source>
        <translation>عقد أو سجل أو تصريح</translation>
    </message>
</context>
<context>
    <name>RelationTable</name>
    <message>
        <source>row {n}</source>
        <translation>الصف {n}</translation>
    </message>
    <message>
        <source>{kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>{name} {kind} this one</source>
        <translation>{name} {kind} هذا المورّد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Value or share</source>
        <translation>القيمة أو الحصة</translation>
    </message>
    <message>
        <source>Gender clause</source>
        <translation>بند النوع الاجتماعي</translation>
    </message>
    <message>
        <source>PSEA clause</source>
        <translation>بند الحماية (PSEA)</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>Relationships</name>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>No relationship is known. Nothing mapped is not the same as nothing there.</source>
        <translation>لا علاقة معروفة. خلو الخريطة لا يعني عدم الوجود.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>منظمتنا</translation>
    </message>
    <message>
        <source>New relationship</source>
        <translation>علاقة جديدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change the relationship</source>
        <translation>تغيير العلاقة</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>When did the relationship with {name} end?</source>
        <translation>متى انتهت العلاقة مع {name}؟</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤها</translation>
    </message>
    <message>
        <source>Why is the relationship with {name} taken out? One that has ended is better ended.</source>
        <translation>لماذا تُحذف العلاقة مع {name}؟ العلاقة التي انتهت يُستحسن إنهاؤها بدل حذفها.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذفها</translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>%n علاقات</numerusform>
            <numerusform>%n علاقة</numerusform>
            <numerusform>%n علاقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatEditor</name>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Open row</source>
        <translation>فتح الصف</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>No row yet. Add one for each.</source>
        <translation>لا صف بعد. يُضاف صف لكل حالة.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Remove this row with all its answers? Undo brings it back.</source>
        <translation>هل يُزال هذا الصف بكل إجاباته؟ التراجع يعيده.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Steps to a signed report</source>
        <translation>خطوات التقرير الموقّع</translation>
    </message>
    <message>
        <source>1. What to make</source>
        <translation>1. ما يُعدّ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>F&amp;ull report</source>
        <translation>التقرير ال&amp;كامل</translation>
    </message>
    <message>
        <source>Public cop&amp;y</source>
        <translation>النسخة ال&amp;علنية</translation>
    </message>
    <message>
        <source>2. Before you sign</source>
        <translation>2. قبل التوقيع</translation>
    </message>
    <message>
        <source>What is open before signing</source>
        <translation>ما هو مفتوح قبل التوقيع</translation>
    </message>
    <message>
        <source>3. Sign it</source>
        <translation>3. التوقيع</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Answers, comments, evidence, causes and responses are taken out, not covered. What you typed into the plan and the recommendations stays: read it as a stranger would.</source>
        <translation>تُزال الإجابات والتعليقات والأدلة والأسباب والردود إزالةً لا تغطيةً. أما ما كُتب في الخطة والتوصيات فيبقى: يُرجى قراءته بعين شخص غريب عن العمل.</translation>
    </message>
    <message>
        <source>With answers, comments, evidence index and receipts; small groups stay protected.</source>
        <translation>مع الإجابات والتعليقات وفهرس الأدلة وبيان الحساب؛ وتبقى المجموعات الصغيرة محمية.</translation>
    </message>
    <message>
        <source>Drawing the report as it stands now…</source>
        <translation>جارٍ رسم التقرير كما هو الآن…</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>رسم التقرير</translation>
    </message>
    <message>
        <source>The registry has no supplier yet.</source>
        <translation>لا مورّد في السجل بعد.</translation>
    </message>
    <message>
        <source>The registry has more suppliers than one report carries.</source>
        <translation>في السجل من المورّدين أكثر مما يحمله تقرير واحد.</translation>
    </message>
    <message>
        <source>Labels stand for all names of suppliers, and only shares of money are told.</source>
        <translation>تحل الرموز محل كل أسماء المورّدين، ولا يُذكر من المال إلا الحصص.</translation>
    </message>
    <message>
        <source>Where the supplier stands, what it inherits by which paths, its money, certificates and open actions. Of sole traders only initials are shown.</source>
        <translation>موضع المورّد، وما يرثه وعبر أي مسارات، وماله وشهاداته وإجراءاته المفتوحة. لا يظهر من أصحاب الأعمال الفردية إلا الأحرف الأولى.</translation>
    </message>
    <message>
        <source>Map, inherited exposure with its paths, blind spots, women-owned money, who was assessed. Of sole traders only initials are shown.</source>
        <translation>الخريطة، والتعرّض الموروث بمساراته، والنقاط العمياء، والمال لدى الجهات المملوكة لنساء، ومن قُيِّم. لا يظهر من أصحاب الأعمال الفردية إلا الأحرف الأولى.</translation>
    </message>
    <message>
        <source>The report cannot be drawn now.</source>
        <translation>لا يمكن رسم التقرير الآن.</translation>
    </message>
    <message>
        <source>A reviewer has cleared this work. With your signature it is issued.</source>
        <translation>أجازت جهة المراجعة هذا العمل. وبتوقيعكم يصدر.</translation>
    </message>
    <message>
        <source>This work was issued as version {version}. If anything in it has changed since, the next signature makes a new version; another language or the public copy keeps the number.</source>
        <translation>صدر هذا العمل بالإصدار {version}. وإن تغيّر فيه شيء منذ ذلك الحين فالتوقيع التالي يُنشئ إصدارًا جديدًا؛ أما اللغة الأخرى أو النسخة العلنية فتُبقي الرقم.</translation>
    </message>
    <message>
        <source>No reviewer has cleared this work yet. You can sign as preparer; it is issued once it was cleared.</source>
        <translation>لم تُجِز أي جهة مراجعة هذا العمل بعد. يمكن التوقيع بصفة الإعداد؛ ويصدر بعد إجازته.</translation>
    </message>
    <message>
        <source>You can sign as preparer, but nobody can approve the report before it is recorded what was decided about each STOP.</source>
        <translation>يمكن التوقيع بصفة الإعداد، لكن لا يمكن لأحد اعتماد التقرير قبل تسجيل ما تقرر بشأن كل توقف.</translation>
    </message>
    <message>
        <source>Save the signed report</source>
        <translation>حفظ التقرير الموقّع</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>فحص الملف الموقّع</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>أُوقف العمل. لم يُكتب شيء ولم يبقَ شيء.</translation>
    </message>
    <message>
        <source>The report was signed, and the engagement is issued as version {version}.</source>
        <translation>وُقّع التقرير، وصدر عن المهمة الإصدار {version}.</translation>
    </message>
    <message>
        <source>looking for what is open</source>
        <translation>البحث عما هو مفتوح</translation>
    </message>
    <message>
        <source>drawing the pages</source>
        <translation>رسم الصفحات</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>writing the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are still drafts: open, merge or dismiss each of them. The lines above lead there.</source>
        <translation>
            <numerusform>لا مسودات نتائج باقية.</numerusform>
            <numerusform>نتيجة واحدة ما زالت مسودة: تُفتح أو تُدمج أو تُستبعد. السطور أعلاه تقود إليها.</numerusform>
            <numerusform>نتيجتان ما زالتا مسودتين: تُفتح كل منهما أو تُدمج أو تُستبعد. السطور أعلاه تقود إليهما.</numerusform>
            <numerusform>%n نتائج ما زالت مسودات: تُفتح كل منها أو تُدمج أو تُستبعد. السطور أعلاه تقود إليها.</numerusform>
            <numerusform>%n نتيجة ما زالت مسودات: تُفتح كل منها أو تُدمج أو تُستبعد. السطور أعلاه تقود إليها.</numerusform>
            <numerusform>%n نتيجة ما زالت مسودات: تُفتح كل منها أو تُدمج أو تُستبعد. السطور أعلاه تقود إليها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsDoor</name>
    <message>
        <source>Signature: {role}</source>
        <translation>توقيع: {role}</translation>
    </message>
    <message>
        <source>Verify a PDF</source>
        <translation>التحقق من ملف PDF</translation>
    </message>
    <message>
        <source>check signature unchanged verdict</source>
        <translation>تحقق فحص توقيع سلامة صحة لم يتغير</translation>
    </message>
    <message>
        <source>Sign a report that came as a file</source>
        <translation>توقيع تقرير ورد في ملف</translation>
    </message>
    <message>
        <source>second signature reviewer approver</source>
        <translation>توقيع ثان مراجعة اعتماد</translation>
    </message>
    <message>
        <source>Compile several reports into one</source>
        <translation>تجميع عدة تقارير في واحد</translation>
    </message>
    <message>
        <source>Report of the risk register</source>
        <translation>تقرير سجل المخاطر</translation>
    </message>
    <message>
        <source>sign register PDF matrices</source>
        <translation>توقيع سجل مخاطر PDF مصفوفات</translation>
    </message>
    <message>
        <source>Report of the supplier network</source>
        <translation>تقرير شبكة المورّدين</translation>
    </message>
    <message>
        <source>sign suppliers map exposure PDF</source>
        <translation>توقيع موردين خريطة تعرض PDF</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Where the restored workspace lies</source>
        <translation>مكان مساحة العمل المستعادة</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>يُرجى أولًا اختيار النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Last: {step}, {day} at {time}, by {post}</source>
        <translation>الأخيرة: {step}، في {day} الساعة {time}، من {post}</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>جارٍ وضعها في مكانها…</translation>
    </message>
    <message>
        <source>Restored as {file}. Type its passphrase to open it.</source>
        <translation>استُعيدت باسم {file}. يُرجى كتابة عبارة مرورها لفتحها.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>First look inside; then a copy is put in place under a new name. The backup and every other file stay as they are.</source>
        <translation>أولًا نظرة إلى داخلها؛ ثم توضع نسخة في مكانها باسم جديد. وتبقى النسخة الاحتياطية وكل ملف آخر كما هما.</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>ال&amp;نسخة الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Passphrase it was made with</source>
        <translation>&amp;عبارة المرور التي أُنشئت بها</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>ن&amp;ظرة إلى الداخل</translation>
    </message>
    <message>
        <source>This is inside</source>
        <translation>هذا ما في داخلها</translation>
    </message>
    <message>
        <source>Put it in place &amp;as</source>
        <translation>وضعها في مكانها با&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>الم&amp;جلد…</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Put in place and open</source>
        <translation>&amp;وضعها في مكانها وفتحها</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in its journal</source>
        <translation>
            <numerusform>لا تغييرات في سجلها</numerusform>
            <numerusform>تغيير واحد في سجلها</numerusform>
            <numerusform>تغييران في سجلها</numerusform>
            <numerusform>%n تغييرات في سجلها</numerusform>
            <numerusform>%n تغييرًا في سجلها</numerusform>
            <numerusform>%n تغيير في سجلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultButtons</name>
    <message>
        <source>Raise a verification task</source>
        <translation>فتح مهمة تحقق</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>عرض على الخريطة</translation>
    </message>
    <message>
        <source>Control is not yet verified: verify first, then speak of a finding.</source>
        <translation>السيطرة لم يُتحقَّق منها بعد: التحقق أولًا، ثم الحديث عن نتيجة.</translation>
    </message>
    <message>
        <source>The task waits on the page of the supplier.</source>
        <translation>تنتظر المهمة في صفحة المورّد.</translation>
    </message>
    <message>
        <source>This task is open already; nothing was added.</source>
        <translation>هذه المهمة مفتوحة من قبل؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Open the supplier</source>
        <translation>فتح المورّد</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>ما المطلوب النظر فيه</translation>
    </message>
    <message>
        <source>Who sees to it (a post)</source>
        <translation>الجهة التي تتولى الأمر (منصب)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Something to verify</source>
        <translation>أمر يلزم التحقق منه</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>فتحها</translation>
    </message>
</context>
<context>
    <name>Retaliation</name>
    <message>
        <source>Think of whoever spoke, complained, or could be taken for the one who did. The answer stays here; the plan says nothing of it.</source>
        <translation>فكّر في كل من تحدّث أو اشتكى أو قد يُظنّ أنه فعل. يبقى الجواب هنا، ولا تذكر الخطة عنه شيئًا.</translation>
    </message>
    <message>
        <source>No: nothing points to it</source>
        <translation>لا: لا شيء يدل على ذلك</translation>
    </message>
    <message>
        <source>Yes, or not known</source>
        <translation>نعم، أو غير معروف</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>تقديم هذا الجواب</translation>
    </message>
    <message>
        <source>2. Could somebody be punished for what was said (retaliation)?</source>
        <translation>2. هل قد يُعاقَب أحد على ما قيل (انتقام)؟</translation>
    </message>
    <message>
        <source>No longer: the risk was lowered</source>
        <translation>لم يعد قائمًا: خُفِّض الخطر</translation>
    </message>
</context>
<context>
    <name>RetaliationCard</name>
    <message>
        <source>Only what is ticked goes to the supplier.</source>
        <translation>لا يُرسل إلى المورّد إلا ما عُلِّم.</translation>
    </message>
    <message>
        <source>Still open: an answer and its reason.</source>
        <translation>ما زال ناقصًا: الجواب وسببه.</translation>
    </message>
    <message>
        <source>Still open: an answer.</source>
        <translation>ما زال ناقصًا: الجواب.</translation>
    </message>
    <message>
        <source>Still open: the reason.</source>
        <translation>ما زال ناقصًا: السبب.</translation>
    </message>
    <message>
        <source>The steps are others than those last answered for.</source>
        <translation>الخطوات غير تلك التي شملها آخر جواب.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Comment or evidence</source>
        <translation>تعليق أو دليل</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>since {status}, {when}</source>
        <translation>منذ {status}، {when}</translation>
    </message>
    <message>
        <source>since last time&apos;s engagement</source>
        <translation>منذ مهمة المرة السابقة</translation>
    </message>
    <message>
        <source>It was not handed over yet, and there is no engagement before it to compare with.</source>
        <translation>لم تُسلَّم بعد، ولا توجد مهمة قبلها للمقارنة.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>No answer has changed since then.</source>
        <translation>لم تتغير أي إجابة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Waits for the team</source>
        <translation>تنتظر الفريق</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنها</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>سُوّيت</translation>
    </message>
    <message>
        <source>The whole work</source>
        <translation>العمل كله</translation>
    </message>
    <message>
        <source>{post}, {when}</source>
        <translation>‏{post}، {when}</translation>
    </message>
    <message>
        <source>Reply: {text}</source>
        <translation>الرد: {text}</translation>
    </message>
    <message>
        <source>Reply to the note</source>
        <translation>الرد على الملاحظة</translation>
    </message>
    <message>
        <source>Reply of the team</source>
        <translation>رد الفريق</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>The note is dealt with: reviewers do this</source>
        <translation>عولجت الملاحظة: هذا لجهة المراجعة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>موضوع الملاحظة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Ask, or say what should be mended</source>
        <translation>سؤال، أو ما ينبغي تصحيحه</translation>
    </message>
    <message>
        <source>&amp;Leave the note</source>
        <translation>&amp;ترك الملاحظة</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>مسحوبة من</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>A percentage needs a recorded sample. None is recorded yet.</source>
        <translation>تحتاج النسبة المئوية إلى عينة مسجَّلة. لم تُسجَّل أي عينة بعد.</translation>
    </message>
    <message>
        <source>Record a sample…</source>
        <translation>تسجيل عينة…</translation>
    </message>
    <message>
        <source>Consent before interviews</source>
        <translation>الموافقة قبل المقابلات</translation>
    </message>
    <message>
        <source>Who was heard</source>
        <translation>مَن استُمع إليهم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطيت</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>لم تُعطَ</translation>
    </message>
    <message>
        <source>No interview is recorded.</source>
        <translation>لم تُسجَّل أي مقابلة.</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>تسجيل موافقة…</translation>
    </message>
    <message>
        <source>Record a sample</source>
        <translation>تسجيل عينة</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Stops to decide</source>
        <translation>حالات توقف يلزم البتّ فيها</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>عرض السؤال</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>البتّ…</translation>
    </message>
    <message>
        <source>Decide anew…</source>
        <translation>البتّ من جديد…</translation>
    </message>
    <message>
        <source>Decide about the stop of {item}</source>
        <translation>البتّ في توقف {item}</translation>
    </message>
    <message>
        <source>To agree with</source>
        <translation>ما تلزم الموافقة عليه</translation>
    </message>
    <message>
        <source>“Not applicable” that needs a second look. Clearing the work agrees; else leave a note.</source>
        <translation>«لا ينطبق» الذي يحتاج إلى نظرة ثانية. إجازة العمل موافقة عليه؛ وإلا تُترك ملاحظة.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>السبب المذكور</translation>
    </message>
    <message numerus="yes">
        <source>%n of {of} are not applicable</source>
        <translation>
            <numerusform>لا ينطبق: لا شيء من {of}</numerusform>
            <numerusform>لا ينطبق: واحد من {of}</numerusform>
            <numerusform>لا ينطبق: اثنان من {of}</numerusform>
            <numerusform>لا ينطبق: %n من {of}</numerusform>
            <numerusform>لا ينطبق: %n من {of}</numerusform>
            <numerusform>لا ينطبق: %n من {of}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>&amp;Before you sign</source>
        <translation>ق&amp;بل التوقيع</translation>
    </message>
    <message>
        <source>Everything that is still open, on the page of the report</source>
        <translation>كل ما هو مفتوح بعد، في صفحة التقرير</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>The work has not begun.</source>
        <translation>لم يبدأ العمل.</translation>
    </message>
    <message>
        <source>The team is at work. Notes can be left already; it is reviewed once it is submitted.</source>
        <translation>الفريق يعمل. يمكن ترك ملاحظات من الآن؛ وتجري المراجعة بعد التقديم.</translation>
    </message>
    <message>
        <source>It waits for the reviewer: look through, leave notes, then return it or clear it above.</source>
        <translation>ينتظر العمل جهة المراجعة: تُلقى نظرة وتُترك ملاحظات، ثم يُعاد أو يُجاز أعلاه.</translation>
    </message>
    <message>
        <source>It was returned: the team answers the notes and submits it again.</source>
        <translation>أُعيد العمل: يجيب الفريق عن الملاحظات ويقدمه من جديد.</translation>
    </message>
    <message>
        <source>It was cleared for signing. The answers are closed.</source>
        <translation>أُجيز العمل للتوقيع. والإجابات مغلقة.</translation>
    </message>
    <message>
        <source>The report was issued. The answers are closed.</source>
        <translation>صدر التقرير. والإجابات مغلقة.</translation>
    </message>
    <message>
        <source>The engagement is closed.</source>
        <translation>المهمة مغلقة.</translation>
    </message>
    <message>
        <source>The engagement was withdrawn.</source>
        <translation>سُحبت المهمة.</translation>
    </message>
</context>
<context>
    <name>RiskChecks</name>
    <message>
        <source>Show which checks</source>
        <translation>عرض أي فحوص</translation>
    </message>
    <message>
        <source>Open the risk</source>
        <translation>فتح الخطر</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>إصلاحه</translation>
    </message>
</context>
<context>
    <name>RiskCommands</name>
    <message>
        <source>New risk</source>
        <translation>خطر جديد</translation>
    </message>
    <message>
        <source>add event register</source>
        <translation>إضافة حدث سجل مخاطر</translation>
    </message>
    <message>
        <source>New risk from the library…</source>
        <translation>خطر جديد من المكتبة…</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>جاهز مكتبة</translation>
    </message>
    <message>
        <source>Show the heat map of risks</source>
        <translation>عرض الخريطة الحرارية للمخاطر</translation>
    </message>
    <message>
        <source>matrix 5x5 likelihood impact</source>
        <translation>مصفوفة 5x5 احتمال تأثير</translation>
    </message>
    <message>
        <source>Show overdue risks</source>
        <translation>عرض المخاطر المتأخرة</translation>
    </message>
    <message>
        <source>late review acceptance</source>
        <translation>متأخر مراجعة قبول</translation>
    </message>
    <message>
        <source>Check the register of risks</source>
        <translation>فحص سجل المخاطر</translation>
    </message>
    <message>
        <source>consistency mend</source>
        <translation>اتساق إصلاح تعارض</translation>
    </message>
    <message>
        <source>Rate risks in a workshop</source>
        <translation>تقييم المخاطر في ورشة عمل</translation>
    </message>
    <message>
        <source>panel groups</source>
        <translation>فريق مقيم فئات ورشة</translation>
    </message>
    <message>
        <source>Risks in numbers</source>
        <translation>المخاطر بالأرقام</translation>
    </message>
    <message>
        <source>Monte Carlo simulation ranges</source>
        <translation>مونت كارلو Monte Carlo محاكاة نطاقات</translation>
    </message>
    <message>
        <source>Change the risk matrix</source>
        <translation>تغيير مصفوفة المخاطر</translation>
    </message>
    <message>
        <source>bands appetite switch groups</source>
        <translation>مستويات حد القبول إيقاف فئات</translation>
    </message>
    <message>
        <source>Import a register of risks</source>
        <translation>استيراد سجل مخاطر</translation>
    </message>
    <message>
        <source>spreadsheet Excel CSV</source>
        <translation>جدول Excel CSV إكسل</translation>
    </message>
    <message>
        <source>Export the register of risks</source>
        <translation>تصدير سجل المخاطر</translation>
    </message>
</context>
<context>
    <name>RiskFiles</name>
    <message>
        <source>The register in and out</source>
        <translation>إدخال السجل وإخراجه</translation>
    </message>
</context>
<context>
    <name>RiskFilters</name>
    <message>
        <source>Any category</source>
        <translation>كل الأصناف</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>كل الجهات المسؤولة</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <source>Keep this view under a name…</source>
        <translation>حفظ هذا العرض باسم…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>نسيان عرض محفوظ</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>لا مخاطر</numerusform>
            <numerusform>خطر واحد</numerusform>
            <numerusform>خطران</numerusform>
            <numerusform>%n مخاطر</numerusform>
            <numerusform>%n خطرًا</numerusform>
            <numerusform>%n خطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{band}: %n risk(s)</source>
        <translation>
            <numerusform>{band}: لا مخاطر</numerusform>
            <numerusform>{band}: خطر واحد</numerusform>
            <numerusform>{band}: خطران</numerusform>
            <numerusform>{band}: %n مخاطر</numerusform>
            <numerusform>{band}: %n خطرًا</numerusform>
            <numerusform>{band}: %n خطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskLibrary</name>
    <message>
        <source>Find by words</source>
        <translation>بحث بالكلمات</translation>
    </message>
    <message>
        <source>Find starter risks</source>
        <translation>البحث عن مخاطر جاهزة</translation>
    </message>
    <message>
        <source>Show which category</source>
        <translation>عرض أي صنف</translation>
    </message>
</context>
<context>
    <name>RiskLink</name>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Find by words</source>
        <translation>بحث بالكلمات</translation>
    </message>
    <message>
        <source>Find records</source>
        <translation>البحث عن سجلات</translation>
    </message>
    <message>
        <source>Whether the supplier carries it itself</source>
        <translation>هل يحمله المورّد نفسه</translation>
    </message>
</context>
<context>
    <name>RiskLinks</name>
    <message>
        <source>Engagement</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>its own risk</source>
        <translation>خطر ذاتي</translation>
    </message>
    <message>
        <source>taken over along its chain</source>
        <translation>موروث عبر سلسلته</translation>
    </message>
</context>
<context>
    <name>RiskMap</name>
    <message>
        <source>Heat map</source>
        <translation>الخريطة الحرارية</translation>
    </message>
</context>
<context>
    <name>RiskMatrix</name>
    <message>
        <source>Matrix and groups</source>
        <translation>المصفوفة والفئات</translation>
    </message>
</context>
<context>
    <name>RiskNumbers</name>
    <message>
        <source>Harm in</source>
        <translation>وحدة الضرر</translation>
    </message>
    <message>
        <source>Unit of the harm; units are never added together</source>
        <translation>وحدة الضرر؛ لا تُجمع الوحدات معًا أبدًا</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>السحوبات</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>السحب من جديد</translation>
    </message>
    <message>
        <source>No risk states ranges yet. They are optional: open a risk and fill in its numbers, and they are drawn here beside its label.</source>
        <translation>لا خطر يذكر نطاقات بعد. وهي اختيارية: يُفتح خطر وتُملأ أرقامه، فتُرسم هنا بجانب تقييمه.</translation>
    </message>
    <message>
        <source>What the draws give</source>
        <translation>نتيجة السحوبات</translation>
    </message>
</context>
<context>
    <name>RiskRegister</name>
    <message>
        <source>Find by words</source>
        <translation>بحث بالكلمات</translation>
    </message>
    <message>
        <source>Words of the risk, its number, its owner or a group</source>
        <translation>كلمات من الخطر أو رقمه أو الجهة المسؤولة عنه أو إحدى الفئات</translation>
    </message>
    <message>
        <source>Find risks</source>
        <translation>البحث عن مخاطر</translation>
    </message>
    <message>
        <source>Show which category</source>
        <translation>عرض أي صنف</translation>
    </message>
    <message>
        <source>Show which status</source>
        <translation>عرض أي حالة</translation>
    </message>
    <message>
        <source>Show which affected group</source>
        <translation>عرض أي فئة متأثرة</translation>
    </message>
    <message>
        <source>Show which owner</source>
        <translation>عرض أي جهة مسؤولة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>A review, an acceptance or a treatment is late</source>
        <translation>مراجعة أو قبول أو معالجة متأخرة</translation>
    </message>
    <message>
        <source>Gap between groups</source>
        <translation>الفارق بين الفئات</translation>
    </message>
    <message>
        <source>Groups are hit differently: 4 points or more, or another band (house default)</source>
        <translation>تتأثر الفئات تأثرًا مختلفًا: 4 نقاط أو أكثر، أو مستوى آخر (قيمة افتراضية خاصة بنا)</translation>
    </message>
    <message>
        <source>Does not hold together</source>
        <translation>غير متسق</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>تصفيات محفوظة بأسماء</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>عرض الكل من جديد</translation>
    </message>
</context>
<context>
    <name>RiskScreen</name>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Groups and ratings</source>
        <translation>الفئات والتقييمات</translation>
    </message>
    <message>
        <source>Controls and treatment</source>
        <translation>الضوابط والمعالجة</translation>
    </message>
    <message>
        <source>Decision and review</source>
        <translation>القرار والمراجعة</translation>
    </message>
    <message>
        <source>Bow-tie</source>
        <translation>مخطط ربطة العنق</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>بالأرقام</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>ال&amp;خطر</translation>
    </message>
    <message>
        <source>&amp;Groups and ratings</source>
        <translation>ال&amp;فئات والتقييمات</translation>
    </message>
    <message>
        <source>&amp;Controls and treatment</source>
        <translation>ال&amp;ضوابط والمعالجة</translation>
    </message>
    <message>
        <source>&amp;Decision and review</source>
        <translation>ال&amp;قرار والمراجعة</translation>
    </message>
    <message>
        <source>&amp;Bow-tie</source>
        <translation>مخطط &amp;ربطة العنق</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>عبر ال&amp;زمن</translation>
    </message>
    <message>
        <source>In &amp;numbers</source>
        <translation>بالأرقا&amp;م</translation>
    </message>
    <message>
        <source>This risk is not in the register any more.</source>
        <translation>لم يعد هذا الخطر في السجل.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة العمل</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>بطاقة الخطر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message>
        <source>The sheet of this risk as a signed PDF</source>
        <translation>بطاقة هذا الخطر بصيغة PDF موقّع</translation>
    </message>
    <message>
        <source>Parts of the risk</source>
        <translation>أجزاء الخطر</translation>
    </message>
    <message>
        <source>Gap between groups</source>
        <translation>الفارق بين الفئات</translation>
    </message>
    <message>
        <source>Mend it: {what}</source>
        <translation>إصلاحه: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>أمر واحد للمراجعة</numerusform>
            <numerusform>أمران للمراجعة</numerusform>
            <numerusform>%n أمور للمراجعة</numerusform>
            <numerusform>%n أمرًا للمراجعة</numerusform>
            <numerusform>%n أمر للمراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskTable</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Hit hardest</source>
        <translation>الأشد تضررًا</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>المراجعة القادمة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>No gap between groups</source>
        <translation>لا فارق بين الفئات</translation>
    </message>
    <message>
        <source>Highest less lowest group; flagged from 4 points or another band (house default)</source>
        <translation>أعلى فئة ناقص أدنى فئة؛ يُنبَّه إليه من 4 نقاط أو عند اختلاف المستوى (قيمة افتراضية خاصة بنا)</translation>
    </message>
    <message>
        <source>Highest less lowest group</source>
        <translation>أعلى فئة ناقص أدنى فئة</translation>
    </message>
</context>
<context>
    <name>RiskWorkshop</name>
    <message>
        <source>There is no risk to rate yet: add one to the register first.</source>
        <translation>لا خطر للتقييم بعد: يُضاف خطر إلى السجل أولًا.</translation>
    </message>
    <message>
        <source>The risk that is rated</source>
        <translation>الخطر الذي يُقيَّم</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>This was not kept: a text is longer than 4,000 characters or holds broken letters.</source>
        <translation>لم يُحفظ هذا: نص يتجاوز 4000 حرف أو فيه حروف معطوبة.</translation>
    </message>
    <message>
        <source>{risk} has risen, so its acceptance has fallen and it is open again.</source>
        <translation>ارتفع {risk} فسقط قبوله وعاد مفتوحًا.</translation>
    </message>
    <message>
        <source>before any control</source>
        <translation>قبل أي ضابط</translation>
    </message>
    <message>
        <source>as it stands today</source>
        <translation>كما هو اليوم</translation>
    </message>
    <message>
        <source>after controls that are in place and tested</source>
        <translation>بعد الضوابط القائمة والمختبَرة</translation>
    </message>
    <message>
        <source>after the planned treatment</source>
        <translation>بعد المعالجة المخططة</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>المراجعة متأخرة</translation>
    </message>
    <message>
        <source>Acceptance has ended</source>
        <translation>انتهت مدة القبول</translation>
    </message>
    <message>
        <source>Treatment {number} overdue</source>
        <translation>المعالجة {number} متأخرة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RisksDoor</name>
    <message>
        <source>Risk {label}</source>
        <translation>خطر {label}</translation>
    </message>
    <message>
        <source>Make a risk</source>
        <translation>تحويل إلى خطر</translation>
    </message>
    <message>
        <source>{risk} is drafted; say whom it hits and how hard.</source>
        <translation>صيغ {risk}؛ يُرجى تحديد من يصيبه وبأي شدة.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
</context>
<context>
    <name>RisksScreen</name>
    <message>
        <source>&amp;Register</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Heat &amp;map</source>
        <translation>ال&amp;خريطة الحرارية</translation>
    </message>
    <message>
        <source>&amp;Consistency</source>
        <translation>الا&amp;تساق</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;ورشة العمل</translation>
    </message>
    <message>
        <source>In &amp;numbers</source>
        <translation>بالأر&amp;قام</translation>
    </message>
    <message>
        <source>Matri&amp;x and groups</source>
        <translation>ال&amp;مصفوفة والفئات</translation>
    </message>
    <message>
        <source>In and &amp;out</source>
        <translation>الإ&amp;دخال والإخراج</translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation>صفحات السجل</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>المتابعة من حيث توقف العمل</translation>
    </message>
    <message>
        <source>Waits for a review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>Profile by commitment</source>
        <translation>الصورة بحسب الالتزامات</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>المواعيد القادمة</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Findings on this question</source>
        <translation>النتائج المتعلقة بهذا السؤال</translation>
    </message>
    <message>
        <source>Overdue and due soon</source>
        <translation>المتأخر وما يحين قريبًا</translation>
    </message>
    <message>
        <source>Make a finding</source>
        <translation>تحويل إلى نتيجة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Compile reports</source>
        <translation>تجميع تقارير</translation>
    </message>
    <message>
        <source>Sign a report</source>
        <translation>توقيع تقرير</translation>
    </message>
    <message>
        <source>Identities and trust</source>
        <translation>الهويات والثقة</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Risks: reviews and acceptances</source>
        <translation>المخاطر: المراجعات وحالات القبول</translation>
    </message>
    <message>
        <source>How suppliers are counted</source>
        <translation>طريقة حساب المورّدين</translation>
    </message>
    <message>
        <source>Suppliers to assess again</source>
        <translation>مورّدون بحاجة إلى إعادة التقييم</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>شهادات تنتهي</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>المورّدون</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Show or hide the outline</source>
        <translation>إظهار فهرس الأسئلة أو إخفاؤه</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>فهرس الأسئلة</translation>
    </message>
    <message>
        <source>Show the flagged questions in the outline</source>
        <translation>إظهار الأسئلة التي عليها علامة في الفهرس</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>بطاقة الموافقة</translation>
    </message>
    <message>
        <source>Consent card: read it out before an interview and note the answer</source>
        <translation>بطاقة الموافقة: تُقرأ قبل المقابلة ويُدوَّن الجواب</translation>
    </message>
    <message>
        <source>All keys of the checklist (?)</source>
        <translation>كل مفاتيح قائمة التحقق (?)</translation>
    </message>
    <message>
        <source>All keys of the checklist</source>
        <translation>كل مفاتيح قائمة التحقق</translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation>التوقف الآمن</translation>
    </message>
    <message>
        <source>When a person begins to tell of violence: the screen turns blank and nothing more is recorded (F9)</source>
        <translation>حين يبدأ شخص بالحديث عن عنف: تفرغ الشاشة ولا يُسجَّل شيء بعد ذلك (F9)</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>إظهار الإرشادات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Questions to show in the outline</source>
        <translation>الأسئلة التي تظهر في الفهرس</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>القسم التالي</translation>
    </message>
</context>
<context>
    <name>RunnerCommands</name>
    <message>
        <source>Next unanswered question (N)</source>
        <translation>السؤال التالي بلا إجابة (N)</translation>
    </message>
    <message>
        <source>Next question (↓)</source>
        <translation>السؤال التالي (↓)</translation>
    </message>
    <message>
        <source>Previous question (↑)</source>
        <translation>السؤال السابق (↑)</translation>
    </message>
    <message>
        <source>Flag the question, or take the flag away (F)</source>
        <translation>وضع علامة على السؤال أو إزالتها (F)</translation>
    </message>
    <message>
        <source>Ask later (L)</source>
        <translation>تأجيل السؤال (L)</translation>
    </message>
    <message>
        <source>Comment on the question (C)</source>
        <translation>تعليق على السؤال (C)</translation>
    </message>
    <message>
        <source>Attach evidence to the question (E)</source>
        <translation>إرفاق دليل بالسؤال (E)</translation>
    </message>
    <message>
        <source>Not applicable, with the reason (A)</source>
        <translation>لا ينطبق، مع ذكر السبب (A)</translation>
    </message>
    <message>
        <source>Don&apos;t know (D)</source>
        <translation>لا أعرف (D)</translation>
    </message>
    <message>
        <source>Whose voice the answer rests on (V)</source>
        <translation>أصوات مَن تستند إليها الإجابة (V)</translation>
    </message>
    <message>
        <source>How sure the answer is (G)</source>
        <translation>مدى التأكد من الإجابة (G)</translation>
    </message>
    <message>
        <source>Read the consent card before an interview</source>
        <translation>قراءة بطاقة الموافقة قبل مقابلة</translation>
    </message>
    <message>
        <source>Show how the score comes about</source>
        <translation>عرض كيف تُحسب الدرجة</translation>
    </message>
    <message>
        <source>All keys of the checklist (?)</source>
        <translation>كل مفاتيح قائمة التحقق (?)</translation>
    </message>
    <message>
        <source>Safe stop: blank the screen and record nothing</source>
        <translation>التوقف الآمن: إفراغ الشاشة وعدم تسجيل شيء</translation>
    </message>
</context>
<context>
    <name>RunnerWords</name>
    <message>
        <source>Flagged</source>
        <translation>عليه علامة</translation>
    </message>
    <message>
        <source>{question}, row {row}</source>
        <translation>‏{question}، الصف {row}</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>يُرجى التحقق</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>لا دليل بعد</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>The answer needs checking</source>
        <translation>الإجابة تحتاج إلى تحقق</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Not answered, may be left out</source>
        <translation>بلا إجابة، ويجوز تركه</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} in all, in %n cell(s)</source>
        <translation>
            <numerusform>المجموع {total}، بلا خلايا مملوءة</numerusform>
            <numerusform>المجموع {total}، في خلية واحدة</numerusform>
            <numerusform>المجموع {total}، في خليتين</numerusform>
            <numerusform>المجموع {total}، في %n خلايا</numerusform>
            <numerusform>المجموع {total}، في %n خلية</numerusform>
            <numerusform>المجموع {total}، في %n خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review note(s)</source>
        <translation>
            <numerusform>لا ملاحظات مراجعة</numerusform>
            <numerusform>ملاحظة مراجعة واحدة</numerusform>
            <numerusform>ملاحظتا مراجعة</numerusform>
            <numerusform>%n ملاحظات مراجعة</numerusform>
            <numerusform>%n ملاحظة مراجعة</numerusform>
            <numerusform>%n ملاحظة مراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeStop</name>
    <message>
        <source>Recording has stopped</source>
        <translation>توقف التسجيل</translation>
    </message>
    <message>
        <source>Listen. Nothing is being written down.</source>
        <translation>أصغوا. لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ما العمل الآن</translation>
    </message>
    <message>
        <source>Go on when the conversation is over ({key})</source>
        <translation>المتابعة حين تنتهي المحادثة ({key})</translation>
    </message>
    <message>
        <source>What was written just now</source>
        <translation>ما كُتب قبل قليل</translation>
    </message>
    <message>
        <source>What this laptop saved since the question was opened can be made not to exist.</source>
        <translation>ما حفظه هذا الحاسوب منذ فتح السؤال يمكن جعله كأن لم يكن.</translation>
    </message>
    <message>
        <source>What this laptop saved since this engagement was opened, or since the last safe stop, can be made not to exist.</source>
        <translation>ما حفظه هذا الحاسوب منذ فتح هذه المهمة، أو منذ آخر توقف آمن، يمكن جعله كأن لم يكن.</translation>
    </message>
    <message>
        <source>Keep nothing written since then</source>
        <translation>عدم الاحتفاظ بأي شيء كُتب منذئذ</translation>
    </message>
    <message>
        <source>That is answers, comments, marks and evidence. It cannot be brought back.</source>
        <translation>أي الإجابات والتعليقات والعلامات والأدلة. ولا يمكن إرجاعه.</translation>
    </message>
    <message>
        <source>The history keeps only that something was erased, and the day.</source>
        <translation>لا يحفظ تاريخ التغييرات إلا أن شيئًا مُحي، واليوم.</translation>
    </message>
    <message>
        <source>Keep nothing written since this question was opened</source>
        <translation>عدم الاحتفاظ بأي شيء كُتب منذ فتح هذا السؤال</translation>
    </message>
    <message>
        <source>Keep it: nothing of the conversation was written</source>
        <translation>الاحتفاظ به: لم يُكتب شيء من المحادثة</translation>
    </message>
    <message>
        <source>Nothing was kept</source>
        <translation>لم يُحتفظ بشيء</translation>
    </message>
    <message>
        <source>Nothing had been saved</source>
        <translation>لم يكن شيء قد حُفظ</translation>
    </message>
    <message>
        <source>What was typed and not yet saved was dropped; the clipboard was emptied.</source>
        <translation>أُسقط ما كُتب ولم يُحفظ بعد؛ وأُفرغت الحافظة.</translation>
    </message>
    <message>
        <source>These backups were made since and may still hold it. Delete them:</source>
        <translation>أُنشئت هذه النسخ الاحتياطية منذئذ وقد تحتوي عليه بعد. يُرجى حذفها:</translation>
    </message>
    <message>
        <source>Back to the outline</source>
        <translation>العودة إلى فهرس الأسئلة</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>العودة إلى العمل</translation>
    </message>
    <message>
        <source>It could not be erased here</source>
        <translation>تعذّر محوه هنا</translation>
    </message>
</context>
<context>
    <name>SafeguardCommands</name>
    <message>
        <source>Load the referral card…</source>
        <translation>تحميل بطاقة الإحالة…</translation>
    </message>
    <message>
        <source>whom to call, services, telephone numbers, safe stop</source>
        <translation>بمن نتصل، خدمات، أرقام هواتف، التوقف الآمن</translation>
    </message>
    <message>
        <source>Referral card</source>
        <translation>بطاقة الإحالة</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>by hand only</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>No folder yet: nothing is backed up by itself</source>
        <translation>لا مجلد بعد: لا يُنسخ شيء احتياطيًا من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>SampleDialog</name>
    <message>
        <source>What was drawn</source>
        <translation>ما سُحب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>ال&amp;سؤال</translation>
    </message>
    <message>
        <source>Drawn &amp;from</source>
        <translation>مسح&amp;وبة من</translation>
    </message>
    <message>
        <source>&amp;Size of it</source>
        <translation>&amp;حجمها</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;كيف</translation>
    </message>
    <message>
        <source>The whole number that the drawing began with, if there was one.</source>
        <translation>العدد الصحيح الذي بدأ به السحب، إن وُجد.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>ال&amp;بذرة</translation>
    </message>
    <message>
        <source>Numbers of files or records, one a line; never names.</source>
        <translation>أرقام ملفات أو سجلات، واحد في كل سطر؛ لا أسماء أبدًا.</translation>
    </message>
    <message>
        <source>&amp;What was drawn</source>
        <translation>&amp;ما سُحب</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;تسجيل</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved filters</source>
        <translation>تصفيات محفوظة</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>لا تصفية محفوظة بعد</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>حفظ هذه التصفية…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>حفظ هذه التصفية</translation>
    </message>
    <message>
        <source>Name of the filters</source>
        <translation>اسم التصفية</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{value}  ·  {rating}  ·  {coverage} answered</source>
        <translation>{value}  ·  {rating}  ·  أُجيب عن {coverage}</translation>
    </message>
</context>
<context>
    <name>ScoreButton</name>
    <message>
        <source>Show how the score comes about</source>
        <translation>عرض كيف تُحسب الدرجة</translation>
    </message>
    <message>
        <source>Score: {words}</source>
        <translation>الدرجة: {words}</translation>
    </message>
</context>
<context>
    <name>ScreeningCard</name>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>In US dollars. Empty: what was paid in the last twelve months.</source>
        <translation>بالدولار الأمريكي. إن تُرك فارغًا: ما دُفع في آخر اثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Write the value as a number, such as 25000.</source>
        <translation>تُكتب القيمة رقمًا، مثل 25000.</translation>
    </message>
    <message>
        <source>{form}. Again every {months} months (house default).</source>
        <translation>{form}. يُعاد التقييم كل {months} شهرًا (قيمة افتراضية خاصة بنا).</translation>
    </message>
    <message>
        <source>No UNSPSC code is known, so a high-risk sector would not show here.</source>
        <translation>لا رمز UNSPSC معروفًا، فلن يظهر هنا قطاع عالي المخاطر إن وُجد.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Find in this list</source>
        <translation>بحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>جارٍ قراءة الشبكة…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Nothing of the kind is known.</source>
        <translation>لا شيء معروفًا من هذا النوع.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{method}. {suppliers} suppliers, {links} links.</source>
        <translation>{method}. المورّدون: {suppliers}، الروابط: {links}.</translation>
    </message>
    <message>
        <source>{category}: {n} of {all} cut off without it</source>
        <translation>{category}: {n} من {all} ينقطعون من دونه</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>Without them the map falls apart</source>
        <translation>من دونهم تتفكك الخريطة</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>نقاط التعطل الوحيدة</translation>
    </message>
    <message>
        <source>The only way for a category</source>
        <translation>المسار الوحيد لفئة مشتريات</translation>
    </message>
    <message>
        <source>every mapped way of it passes there</source>
        <translation>كل مساراتها على الخريطة تمر من هنا</translation>
    </message>
    <message>
        <source>The marks of 1,000 and 1,800 were made for markets; here they only sort.</source>
        <translation>وُضعت العلامتان 1,000 و1,800 للأسواق؛ وهما هنا للفرز فقط.</translation>
    </message>
    <message>
        <source>Money with suppliers never assessed</source>
        <translation>مال لدى مورّدين لم يُقيَّموا قط</translation>
    </message>
    <message>
        <source>no spend is known</source>
        <translation>لا إنفاق معروفًا</translation>
    </message>
    <message>
        <source>Money with suppliers whose own suppliers are not known</source>
        <translation>مال لدى مورّدين لا يُعرف مورّدوهم</translation>
    </message>
    <message>
        <source>In contact with people and never assessed</source>
        <translation>على تواصل مع الناس ولم يُقيَّموا قط</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>لم يُنقل</translation>
    </message>
    <message>
        <source>Not known whether passed on</source>
        <translation>لا يُعرف هل نُقل</translation>
    </message>
    <message>
        <source>Clauses not passed on</source>
        <translation>بنود لم تُنقل</translation>
    </message>
    <message>
        <source>Shared details</source>
        <translation>بيانات مشتركة</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>Ownership in a circle</source>
        <translation>ملكية دائرية</translation>
    </message>
    <message>
        <source>Set aside because too many share it: {kind} {detail} ({n})</source>
        <translation>وُضع جانبًا لكثرة من يشتركون فيه: {kind} {detail} ({n})</translation>
    </message>
    <message>
        <source>Rings of shared details</source>
        <translation>حلقات البيانات المشتركة</translation>
    </message>
    <message>
        <source>Claims to verify</source>
        <translation>ادعاءات يلزم التحقق منها</translation>
    </message>
    <message>
        <source>Tier {n}</source>
        <translation>المستوى {n}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>{n} على الأكثر</translation>
    </message>
    <message>
        <source>Women-owned, of what we buy directly</source>
        <translation>المملوك لنساء مما نشتريه مباشرة</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Tiers are never added: the same money flows through all of them.</source>
        <translation>لا تُجمع المستويات أبدًا: فالمال نفسه يمر عبرها كلها.</translation>
    </message>
    <message>
        <source>A claim counts from level 2 on (house default); the rest makes the upper bound.</source>
        <translation>يُحسب الادعاء من المستوى 2 فما فوق (قيمة افتراضية خاصة بنا)؛ والباقي يحدد الحد الأعلى.</translation>
    </message>
    <message>
        <source>Single points</source>
        <translation>النقاط الوحيدة</translation>
    </message>
    <message>
        <source>Suppliers without whom others no longer reach us.</source>
        <translation>مورّدون لا يصل إلينا غيرهم من دونهم.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>Cut off without it</source>
        <translation>المنقطعون من دونه</translation>
    </message>
    <message>
        <source>The only way for</source>
        <translation>المسار الوحيد لفئات</translation>
    </message>
    <message>
        <source>Money, all years</source>
        <translation>المال، كل السنوات</translation>
    </message>
    <message>
        <source>Others for the same</source>
        <translation>آخرون للشيء نفسه</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>التركّز</translation>
    </message>
    <message>
        <source>How much of our money goes to few, by supplier and by owner.</source>
        <translation>كم من مالنا يذهب إلى قلّة، بحسب المورّد وبحسب المالك.</translation>
    </message>
    <message>
        <source>Category and country</source>
        <translation>الفئة والبلد</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>المورّدون</translation>
    </message>
    <message>
        <source>HHI, suppliers</source>
        <translation>HHI، المورّدون</translation>
    </message>
    <message>
        <source>HHI, owners</source>
        <translation>HHI، المالكون</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Largest three</source>
        <translation>أكبر ثلاثة</translation>
    </message>
    <message>
        <source>No money is known: nothing can be said of it.</source>
        <translation>لا مال معروفًا: لا يمكن قول شيء عنه.</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>النقاط العمياء</translation>
    </message>
    <message>
        <source>Never assessed with a gender lens, or own suppliers not known.</source>
        <translation>لم يُقيَّموا قط من منظور النوع الاجتماعي، أو لا يُعرف مورّدوهم.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Never assessed</source>
        <translation>لم يُقيَّم قط</translation>
    </message>
    <message>
        <source>Own suppliers unknown</source>
        <translation>مورّدوه غير معروفين</translation>
    </message>
    <message>
        <source>Contact with people</source>
        <translation>التواصل مع الناس</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Suppliers that carry a clause towards us and do not pass it on.</source>
        <translation>مورّدون يلتزمون تجاهنا ببند ولا ينقلونه.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Not passed on to</source>
        <translation>لم يُنقل إلى</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Rings and loops</source>
        <translation>الحلقات والملكية الدائرية</translation>
    </message>
    <message>
        <source>Reasons to verify who controls; never a finding by themselves.</source>
        <translation>أسباب للتحقق ممن يسيطر؛ وليست نتيجة بحد ذاتها أبدًا.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>How they are tied</source>
        <translation>ما يربطهم</translation>
    </message>
    <message>
        <source>Offer the same</source>
        <translation>يعرضون الشيء نفسه</translation>
    </message>
    <message>
        <source>Women-owned</source>
        <translation>المملوك لنساء</translation>
    </message>
    <message>
        <source>Women-owned share by tier, from what is verified to what may be.</source>
        <translation>حصة المملوك لنساء بحسب المستوى، من المتحقَّق منه إلى الممكن.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>معروف لنسبة</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without a rate were left out.</source>
        <translation>
            <numerusform>لم يُترك أي مبلغ.</numerusform>
            <numerusform>تُرك مبلغ واحد بلا سعر صرف.</numerusform>
            <numerusform>تُرك مبلغان بلا سعر صرف.</numerusform>
            <numerusform>تُركت %n مبالغ بلا سعر صرف.</numerusform>
            <numerusform>تُرك %n مبلغًا بلا سعر صرف.</numerusform>
            <numerusform>تُرك %n مبلغ بلا سعر صرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n supplier(s) nobody knows</source>
        <translation>
            <numerusform>معروف عن الجميع</numerusform>
            <numerusform>لا يُعرف عن مورّد واحد</numerusform>
            <numerusform>لا يُعرف عن مورّدين اثنين</numerusform>
            <numerusform>لا يُعرف عن %n مورّدين</numerusform>
            <numerusform>لا يُعرف عن %n مورّدًا</numerusform>
            <numerusform>لا يُعرف عن %n مورّد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsChecklist</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>&amp;Letters answer too, such as Y for yes</source>
        <translation>ال&amp;حروف تجيب أيضًا، مثل ن لـ «نعم»</translation>
    </message>
    <message>
        <source>Digits always answer, on every keyboard layout. Letters follow the language of the window.</source>
        <translation>الأرقام تجيب دائمًا على كل لوحة مفاتيح. أما الحروف فتتبع لغة النافذة.</translation>
    </message>
    <message>
        <source>&amp;Second language beside the first</source>
        <translation>لغة &amp;ثانية بجانب الأولى</translation>
    </message>
    <message>
        <source>For work with an interpreter: question, answers, consent and stop cards are shown in both.</source>
        <translation>للعمل مع الترجمة الشفوية: يُعرض السؤال والإجابات وبطاقتا الموافقة والتوقف باللغتين.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettingsKeys</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Choose an action, then press the keys you want for it. They count at once.</source>
        <translation>يُختار أمر، ثم تُضغط المفاتيح المرادة له. وتسري فورًا.</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>تصفية الأوامر</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;بلا مفاتيح</translation>
    </message>
    <message>
        <source>&amp;The usual keys</source>
        <translation>المفاتيح الم&amp;عتادة</translation>
    </message>
</context>
<context>
    <name>SettingsLook</name>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Every choice counts at once. The window stays where you are.</source>
        <translation>يسري كل اختيار فورًا. وتبقى النافذة حيث هي.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>Ctrl and + or - change it from anywhere.</source>
        <translation>المفتاح Ctrl مع + أو - يغيّره من أي مكان.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>التلميحات</translation>
    </message>
    <message>
        <source>Show dismissed tips &amp;again</source>
        <translation>إظهار التلميحات المخفية من &amp;جديد</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety and backups</source>
        <translation>الأمان والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Lock after so many minutes without a key or the mouse</source>
        <translation>ال&amp;قفل بعد هذا العدد من الدقائق بلا لمس المفاتيح أو الفأرة</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>A PIN for this sitting lets you come back quickly. It is forgotten when the window closes; three wrong PINs and the passphrase is needed.</source>
        <translation>رمز PIN لهذه الجلسة يتيح العودة سريعًا. وهو يُنسى حين تُغلق النافذة؛ وبعد ثلاثة رموز خاطئة تلزم عبارة المرور.</translation>
    </message>
    <message>
        <source>Set a &amp;PIN for this sitting…</source>
        <translation>تحديد &amp;رمز PIN لهذه الجلسة…</translation>
    </message>
    <message>
        <source>Where &amp;backups go</source>
        <translation>مكان ال&amp;نسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Best a USB stick that stays in another bag. Each backup is encrypted with the passphrase of the workspace, opened and checked before it counts.</source>
        <translation>الأفضل ذاكرة USB تبقى في حقيبة أخرى. تُشفَّر كل نسخة احتياطية بعبارة مرور مساحة العمل، وتُفتح وتُفحص قبل أن يُعتدّ بها.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>ا&amp;ختيار مجلد…</translation>
    </message>
    <message>
        <source>&amp;No backups by themselves</source>
        <translation>&amp;بلا نسخ احتياطية تلقائية</translation>
    </message>
    <message>
        <source>Back up &amp;every</source>
        <translation>نسخ احتياطي &amp;كل</translation>
    </message>
    <message>
        <source> h</source>
        <translation> س</translation>
    </message>
    <message>
        <source>While the workspace is open, and when it closes. If the stick is not plugged in, the line at the bottom says so; nothing waits for it.</source>
        <translation>ما دامت مساحة العمل مفتوحة وحين تُغلق. وإن لم تكن الذاكرة موصولة فالسطر في الأسفل يذكر ذلك؛ ولا ينتظرها شيء.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Safety and backups</source>
        <translation>الأمان والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Reporting currency</source>
        <translation>عملة التقرير</translation>
    </message>
    <message>
        <source>Definition of women-owned</source>
        <translation>تعريف المملوك لنساء</translation>
    </message>
    <message>
        <source>All back to the house default</source>
        <translation>إعادة الكل إلى قيمنا الافتراضية</translation>
    </message>
    <message>
        <source>How suppliers are counted</source>
        <translation>طريقة حساب المورّدين</translation>
    </message>
    <message>
        <source>The largest is {amount}; the earliest is of {day}.</source>
        <translation>أكبرها {amount}؛ وأقدمها بتاريخ {day}.</translation>
    </message>
    <message>
        <source>Give the rate of {currency}…</source>
        <translation>إعطاء سعر صرف {currency}…</translation>
    </message>
    <message>
        <source>Everything is counted in {currency} now.</source>
        <translation>يُحسب كل شيء الآن بعملة {currency}.</translation>
    </message>
    <message>
        <source>Taken out, since no rate leads there: {currencies}.</source>
        <translation>حُذفت لأن لا سعر صرف يوصل إليها: {currencies}.</translation>
    </message>
    <message>
        <source>{weight}: write a number, such as {example}.</source>
        <translation>{weight}: يُكتب رقم، مثل {example}.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in {currency} have no rate to {reporting} and are left out.</source>
        <translation>
            <numerusform>لا مبلغ بعملة {currency} بلا سعر صرف إلى {reporting}.</numerusform>
            <numerusform>مبلغ واحد بعملة {currency} لا سعر صرف له إلى {reporting} وتُرك خارج الحساب.</numerusform>
            <numerusform>مبلغان بعملة {currency} لا سعر صرف لهما إلى {reporting} وتُركا خارج الحساب.</numerusform>
            <numerusform>%n مبالغ بعملة {currency} لا سعر صرف لها إلى {reporting} وتُركت خارج الحساب.</numerusform>
            <numerusform>%n مبلغًا بعملة {currency} لا سعر صرف لها إلى {reporting} وتُركت خارج الحساب.</numerusform>
            <numerusform>%n مبلغ بعملة {currency} لا سعر صرف لها إلى {reporting} وتُركت خارج الحساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) were turned into it.</source>
        <translation>
            <numerusform>لم يُحوَّل إليها أي سعر صرف.</numerusform>
            <numerusform>حُوّل إليها سعر صرف واحد.</numerusform>
            <numerusform>حُوّل إليها سعرا صرف.</numerusform>
            <numerusform>حُوّلت إليها %n أسعار صرف.</numerusform>
            <numerusform>حُوّل إليها %n سعر صرف.</numerusform>
            <numerusform>حُوّل إليها %n سعر صرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupSorts</name>
    <message>
        <source>{currency} for one unit of it</source>
        <translation>{currency} مقابل وحدة واحدة منها</translation>
    </message>
    <message>
        <source>units of it for one {currency}</source>
        <translation>وحدات منها مقابل {currency} واحد</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>إضافة سعر صرف</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>تغيير سعر الصرف</translation>
    </message>
    <message>
        <source>No rate is written down.</source>
        <translation>لا سعر صرف مدوّن.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>ثلاثة أحرف مثل EUR</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>The rate says</source>
        <translation>يدل السعر على</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>من هذا اليوم فصاعدًا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Such as the UN operational rate</source>
        <translation>مثل سعر الصرف المعمول به في الأمم المتحدة</translation>
    </message>
    <message>
        <source>A rate is more than nought.</source>
        <translation>سعر الصرف أكبر من صفر.</translation>
    </message>
    <message>
        <source>1 {one} = {rate} {other}</source>
        <translation>1 {one} = {rate} {other}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>Add an assumed risk</source>
        <translation>إضافة خطر مفترض</translation>
    </message>
    <message>
        <source>Change the assumed risk</source>
        <translation>تغيير الخطر المفترض</translation>
    </message>
    <message>
        <source>Nothing is assumed for any country or sector.</source>
        <translation>لا يُفترض شيء لأي بلد أو قطاع.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Or a sector (UNSPSC)</source>
        <translation>أو قطاع (UNSPSC)</translation>
    </message>
    <message>
        <source>2, 4, 6 or 8 digits, such as 7611</source>
        <translation>2 أو 4 أو 6 أو 8 أرقام مثل 7611</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Choose a country or write a sector, one of the two.</source>
        <translation>يُختار بلد أو يُكتب قطاع، واحد منهما فقط.</translation>
    </message>
    <message>
        <source>Sector {code}</source>
        <translation>القطاع {code}</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>إضافة مستهدف</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>تغيير المستهدف</translation>
    </message>
    <message>
        <source>No target is set.</source>
        <translation>لم يُحدَّد أي مستهدف.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>In per cent, or in the indicator&apos;s own unit</source>
        <translation>بالنسبة المئوية أو بوحدة المؤشر نفسه</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>ShareEditor</name>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Out of how many</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>This is a group of fewer than {threshold} people. A report will not print these numbers, so that nobody can be recognised.</source>
        <translation>هذه مجموعة تضم أقل من {threshold} أشخاص. لن يطبع أي تقرير هذين العددين، كي لا يُعرف أحد.</translation>
    </message>
    <message>
        <source>There is nothing to take a share of. Where nothing applies, say “not applicable” and why.</source>
        <translation>لا شيء تُحسب منه نسبة. وحيث لا ينطبق شيء يُختار «لا ينطبق» مع ذكر السبب.</translation>
    </message>
    <message>
        <source>{part} of {whole} is more than all. Nothing was changed.</source>
        <translation>‏{part} من {whole} أكثر من الكل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Both are whole numbers of 0 or more. Nothing was changed.</source>
        <translation>كلاهما عدد صحيح، 0 أو أكثر. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Signs as: {role}</source>
        <translation>توقّع بصفة: {role}</translation>
    </message>
    <message>
        <source>Choose an identity…</source>
        <translation>اختيار هوية…</translation>
    </message>
    <message>
        <source>Another identity file…</source>
        <translation>ملف هوية آخر…</translation>
    </message>
    <message>
        <source>{post}, {office}</source>
        <translation>‏{post}، {office}</translation>
    </message>
    <message>
        <source>{post}, {office} (no file)</source>
        <translation>‏{post}، {office} (بلا ملف)</translation>
    </message>
    <message>
        <source>The file is not where it was: {file}</source>
        <translation>الملف ليس حيث كان: {file}</translation>
    </message>
    <message>
        <source>Choose an identity</source>
        <translation>اختيار هوية</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>توقّع بصفة</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>ال&amp;هوية</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of the identity</source>
        <translation>&amp;عبارة مرور الهوية</translation>
    </message>
    <message>
        <source>Passphrase of the identity</source>
        <translation>عبارة مرور الهوية</translation>
    </message>
    <message>
        <source>&amp;Sign and save…</source>
        <translation>&amp;توقيع وحفظ…</translation>
    </message>
</context>
<context>
    <name>SignPdf</name>
    <message>
        <source>Drop the report here that you are asked to sign.</source>
        <translation>يُسقط هنا التقرير المطلوب منكم توقيعه.</translation>
    </message>
    <message>
        <source>The pages of the report will stand here.</source>
        <translation>ستظهر صفحات التقرير هنا.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message>
        <source>With this signature the report is released, and none can be added afterwards.</source>
        <translation>بهذا التوقيع يصدر التقرير، ولا يمكن إضافة أي توقيع بعده.</translation>
    </message>
    <message>
        <source>The file you read stays as it is; the signature goes into a new one.</source>
        <translation>يبقى الملف الذي قرأتموه كما هو؛ ويُكتب التوقيع في ملف جديد.</translation>
    </message>
    <message>
        <source>{role}: {post}, {office} ({trust})</source>
        <translation>{role}: {post}، {office} ({trust})</translation>
    </message>
    <message>
        <source>This is no report of this program, so it has no place for a signature.</source>
        <translation>ليس هذا تقريرًا من هذا البرنامج، فلا مكان فيه لتوقيع.</translation>
    </message>
    <message>
        <source>A file that does not hold is not signed. Ask for the last good copy.</source>
        <translation>لا يُوقَّع ملف لا يصمد أمام الفحص. تُطلب آخر نسخة سليمة.</translation>
    </message>
    <message>
        <source>Every signature is there already. To sign other content, a new report is written.</source>
        <translation>كل التوقيعات موجودة من قبل. ولتوقيع محتوى آخر يُكتب تقرير جديد.</translation>
    </message>
    <message>
        <source>Save the file with your signature</source>
        <translation>حفظ الملف مع توقيعكم</translation>
    </message>
    <message>
        <source>opening the identity</source>
        <translation>فتح الهوية</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>فحص الملف الموقّع</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>لا يمكن فتح الملف.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>أُوقف العمل. لم يُكتب شيء ولم يبقَ شيء.</translation>
    </message>
    <message>
        <source>The verdict above says that nothing was changed and names who signed before you.</source>
        <translation>تقول خلاصة التحقق أعلاه إن شيئًا لم يتغير، وتسمّي من وقّع قبلكم.</translation>
    </message>
    <message>
        <source>You have read the pages, the limits and the page of signatures too, not only the front.</source>
        <translation>قرأتم الصفحات والحدود وصفحة التوقيعات أيضًا، لا الصفحة الأولى وحدها.</translation>
    </message>
    <message>
        <source>The report says what the work found, also where it is uncomfortable.</source>
        <translation>يقول التقرير ما توصل إليه العمل، حتى حيث لا يكون مريحًا.</translation>
    </message>
    <message>
        <source>Ratings follow from the answers, open notes are settled, STOPs are decided.</source>
        <translation>تنتج التصنيفات عن الإجابات، وسُوّيت الملاحظات المفتوحة، وبُتّ في حالات التوقف.</translation>
    </message>
    <message>
        <source>What was decided about each STOP stands in it, and it may leave the office.</source>
        <translation>يرد فيه ما تقرر بشأن كل توقف، ويجوز أن يخرج من المكتب.</translation>
    </message>
    <message>
        <source>Nobody can be recognised from a text, a small number or a quotation.</source>
        <translation>لا يمكن أن يُعرف أحد من نص أو عدد صغير أو اقتباس.</translation>
    </message>
    <message>
        <source>Steps to a signature</source>
        <translation>خطوات التوقيع</translation>
    </message>
    <message>
        <source>Before you put your name to it</source>
        <translation>قبل وضع اسمكم عليه</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>SigningDoor</name>
    <message>
        <source>Identity known here</source>
        <translation>هوية معروفة هنا</translation>
    </message>
    <message>
        <source>{post}, {office}</source>
        <translation>‏{post}، {office}</translation>
    </message>
    <message>
        <source>Identities and trust</source>
        <translation>الهويات والثقة</translation>
    </message>
    <message>
        <source>key certificate fingerprint trust pin</source>
        <translation>مفتاح شهادة بصمة ثقة تثبيت هوية</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Where to keep the key</source>
        <translation>أين يُحفظ المفتاح</translation>
    </message>
    <message>
        <source>Keys (*.p12)</source>
        <translation>مفاتيح (*.p12)</translation>
    </message>
    <message>
        <source>Choose your identity file</source>
        <translation>اختيار ملف هويتكم</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>مفاتيح (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>The key needs a passphrase of at least 12 characters.</source>
        <translation>يحتاج المفتاح إلى عبارة مرور من 12 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>The two passphrases of the key are not the same.</source>
        <translation>عبارتا مرور المفتاح غير متطابقتين.</translation>
    </message>
    <message>
        <source>Say where to keep the key file.</source>
        <translation>يُرجى تحديد مكان حفظ ملف المفتاح.</translation>
    </message>
    <message>
        <source>Choose the identity file.</source>
        <translation>يُرجى اختيار ملف الهوية.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Version {number} · works offline</source>
        <translation>الإصدار {number} · يعمل بلا شبكة</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Moved, deleted, or on a disk that is not plugged in</source>
        <translation>نُقل أو حُذف أو هو على قرص غير موصول</translation>
    </message>
    <message>
        <source>Take {name} off this list; the file stays</source>
        <translation>حذف {name} من هذه القائمة؛ ويبقى الملف</translation>
    </message>
    <message>
        <source>{day} · {folder}</source>
        <translation>{day} · {folder}</translation>
    </message>
    <message>
        <source>Open {name}, {about}</source>
        <translation>فتح {name}، {about}</translation>
    </message>
    <message>
        <source>Opened today</source>
        <translation>فُتحت اليوم</translation>
    </message>
    <message>
        <source>Opened yesterday</source>
        <translation>فُتحت أمس</translation>
    </message>
    <message>
        <source>Opened on {day}</source>
        <translation>فُتحت في {day}</translation>
    </message>
    <message>
        <source>From a guided gender-lens checklist to a signed report that proves itself. Everything stays on this laptop.</source>
        <translation>من قائمة تحقق موجَّهة بمنظور النوع الاجتماعي إلى تقرير موقّع يثبت نفسه بنفسه. وكل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>مساحة عمل &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>ال&amp;تجربة ببيانات تجريبية</translation>
    </message>
    <message>
        <source>&amp;Verify a report (PDF)</source>
        <translation>الت&amp;حقق من تقرير (PDF)</translation>
    </message>
    <message>
        <source>&amp;Sign a report (PDF)</source>
        <translation>تو&amp;قيع تقرير (PDF)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;How to begin</source>
        <translation>&amp;كيف يُبدأ</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>مساحات العمل الأخيرة</translation>
    </message>
    <message>
        <source>None yet. A workspace is one encrypted file with all your work in it: engagements, answers, evidence, findings. Make a new one, or look around first with sample data; it is thrown away afterwards.</source>
        <translation>لا شيء بعد. مساحة العمل ملف مشفّر واحد يضم كل عملكم: المهام والإجابات والأدلة والنتائج. يمكن إنشاء مساحة جديدة، أو التجول أولًا ببيانات تجريبية تُرمى بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Nothing more is asked here. What is done about it is decided later, in the review.</source>
        <translation>لا يُسأل هنا عن شيء آخر. وما يُفعل بشأنه يُبتّ فيه لاحقًا في المراجعة.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأتُ هذا</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Decide about the stop of {item}</source>
        <translation>البتّ في توقف {item}</translation>
    </message>
    <message>
        <source>Write nothing about a case or a person: only what was decided about the process.</source>
        <translation>لا يُكتب شيء عن حالة أو شخص: يُكتب فقط ما تقرر بشأن العملية.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>ال&amp;قرار</translation>
    </message>
    <message>
        <source>Post, never a name</source>
        <translation>منصب، لا اسم أبدًا</translation>
    </message>
    <message>
        <source>To go on with safeguards, the head of office decides.</source>
        <translation>للاستمرار مع ضمانات، القرار لرئاسة المكتب.</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>القرار &amp;من</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>&amp;حتى يوم محدد فقط</translation>
    </message>
    <message>
        <source>Last day of the decision</source>
        <translation>آخر يوم لسريان القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Record the decision</source>
        <translation>&amp;تسجيل القرار</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Noted: the consent card was read.</source>
        <translation>دُوّن: قُرئت بطاقة الموافقة.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short</source>
        <translation>قصيرة جدًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are strong and easy to type.</source>
        <translation>أربع كلمات أو خمس لا صلة بينها قوية وسهلة الكتابة.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>هي قصيرة.</translation>
    </message>
    <message>
        <source>It holds a word that is guessed first.</source>
        <translation>فيها كلمة من أول ما يُخمَّن.</translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation>تكرر نفسها.</translation>
    </message>
    <message>
        <source>It holds a row of keys or a count.</source>
        <translation>فيها صف من المفاتيح أو عدّ متسلسل.</translation>
    </message>
    <message>
        <source>It holds a year.</source>
        <translation>فيها سنة.</translation>
    </message>
    <message>
        <source>Good. Remember it, or write it down and keep it where money is kept.</source>
        <translation>جيدة. تُحفظ عن ظهر قلب، أو تُكتب وتُحفظ حيث يُحفظ المال.</translation>
    </message>
    <message>
        <source>One or two more words that nobody expects would help.</source>
        <translation>تفيد كلمة أخرى أو كلمتان لا يتوقعهما أحد.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); house default.</source>
        <translation>
            <numerusform>لا حد أدنى لعدد الأحرف؛ قيمة افتراضية خاصة بنا.</numerusform>
            <numerusform>حرف واحد على الأقل؛ قيمة افتراضية خاصة بنا.</numerusform>
            <numerusform>حرفان على الأقل؛ قيمة افتراضية خاصة بنا.</numerusform>
            <numerusform>%n أحرف على الأقل؛ قيمة افتراضية خاصة بنا.</numerusform>
            <numerusform>%n حرفًا على الأقل؛ قيمة افتراضية خاصة بنا.</numerusform>
            <numerusform>%n حرف على الأقل؛ قيمة افتراضية خاصة بنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>no owner</source>
        <translation>بلا جهة مسؤولة</translation>
    </message>
    <message>
        <source>next review {day}</source>
        <translation>المراجعة القادمة {day}</translation>
    </message>
    <message>
        <source>Open the risk</source>
        <translation>فتح الخطر</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>How it hits each group: {stage}</source>
        <translation>كيف يصيب كل فئة: {stage}</translation>
    </message>
    <message>
        <source>Gap of {gap} between groups: it is shown, never averaged away.</source>
        <translation>فارق {gap} بين الفئات: يُعرض ولا يُذاب في متوسط أبدًا.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
</context>
<context>
    <name>SupplierCards</name>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
</context>
<context>
    <name>SupplierCommands</name>
    <message>
        <source>New supplier</source>
        <translation>مورّد جديد</translation>
    </message>
    <message>
        <source>add vendor, sub-contractor, labour agency</source>
        <translation>إضافة مورد، متعاقد من الباطن، وكالة عمالة</translation>
    </message>
    <message>
        <source>Show suppliers due for reassessment</source>
        <translation>عرض المورّدين الذين حان موعد إعادة تقييمهم</translation>
    </message>
    <message>
        <source>Show suppliers nobody has assessed</source>
        <translation>عرض المورّدين الذين لم يقيّمهم أحد</translation>
    </message>
    <message>
        <source>Import suppliers</source>
        <translation>استيراد مورّدين</translation>
    </message>
    <message>
        <source>Decide which suppliers are the same</source>
        <translation>تحديد المورّدين الذين هم مورّد واحد</translation>
    </message>
    <message>
        <source>Analyse the supplier network</source>
        <translation>تحليل شبكة المورّدين</translation>
    </message>
    <message>
        <source>Open the supplier map</source>
        <translation>فتح خريطة المورّدين</translation>
    </message>
    <message>
        <source>Exchange rates and reporting currency</source>
        <translation>أسعار الصرف وعملة التقرير</translation>
    </message>
    <message>
        <source>money convert dollar euro rate currency setup</source>
        <translation>مال تحويل دولار يورو سعر صرف عملة إعداد</translation>
    </message>
    <message>
        <source>Definition of women-owned</source>
        <translation>تعريف المملوك لنساء</translation>
    </message>
    <message>
        <source>ownership IWA 34 UN 51 national rule setup</source>
        <translation>ملكية نساء IWA 34 UN 51 قاعدة وطنية تعريف إعداد</translation>
    </message>
    <message>
        <source>Targets of procurement indicators</source>
        <translation>أهداف مؤشرات الشراء</translation>
    </message>
    <message>
        <source>goal period share setup</source>
        <translation>هدف غاية فترة حصة نسبة إعداد</translation>
    </message>
    <message>
        <source>Risk assumed where nobody has assessed</source>
        <translation>الخطر المفترض حيث لم يقيّم أحد</translation>
    </message>
    <message>
        <source>prior country sector estimate setup</source>
        <translation>افتراض بلد قطاع تقدير مسبق إعداد</translation>
    </message>
    <message>
        <source>Weights of exposure</source>
        <translation>أوزان التعرّض</translation>
    </message>
    <message>
        <source>house default how we count model setup</source>
        <translation>قيمة افتراضية طريقة الحساب نموذج أوزان إعداد</translation>
    </message>
</context>
<context>
    <name>SupplierDoor</name>
    <message>
        <source>Supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>Supplier in {country}</source>
        <translation>مورّد في {country}</translation>
    </message>
</context>
<context>
    <name>SupplierEngagements</name>
    <message>
        <source>An assessment is an engagement; once issued, what it concludes is written on the supplier.</source>
        <translation>التقييم مهمة؛ وبعد إصداره يُدوَّن ما خلص إليه على المورّد.</translation>
    </message>
    <message>
        <source>Engagements about this supplier</source>
        <translation>المهام المتعلقة بهذا المورّد</translation>
    </message>
    <message>
        <source>Nobody has assessed this supplier so far. Not assessed is not safe.</source>
        <translation>لم يقيّم أحد هذا المورّد حتى الآن. غير مقيَّم لا يعني آمنًا.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>المُجاب</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>{answered} of {shown}</source>
        <translation>{answered} من {shown}</translation>
    </message>
</context>
<context>
    <name>SupplierEntry</name>
    <message>
        <source>{field} (if known)</source>
        <translation>{field} (إن عُرف)</translation>
    </message>
    <message>
        <source>{field} is still missing.</source>
        <translation>{field}: ما زال ناقصًا.</translation>
    </message>
    <message>
        <source>This cannot be kept: look again at {fields}.</source>
        <translation>لا يمكن حفظ هذا: تُرجى مراجعة {fields}.</translation>
    </message>
    <message>
        <source>This cannot be kept: the parts do not fit together. Look again at the days.</source>
        <translation>لا يمكن حفظ هذا: الأجزاء غير متوافقة. تُرجى مراجعة التواريخ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SupplierExposure</name>
    <message>
        <source>Where it comes from, the largest part first. Own risk times what passes on along the way is what arrives here; the shares add up to 100 %.</source>
        <translation>من أين يأتي، وأكبر حصة أولًا. ما يصل إلى هنا هو الخطر الذاتي مضروبًا فيما يُمرَّر منه عبر المسار؛ ومجموع الحصص 100%.</translation>
    </message>
</context>
<context>
    <name>SupplierFacts</name>
    <message>
        <source>Who it is</source>
        <translation>من هو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>أسماء أخرى، كل اسم في سطر</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Sectors (UNSPSC codes)</source>
        <translation>القطاعات (رموز UNSPSC)</translation>
    </message>
    <message>
        <source>Sectors in words, one a line</source>
        <translation>القطاعات بالكلمات، كل قطاع في سطر</translation>
    </message>
    <message>
        <source>Numbers that others gave it</source>
        <translation>أرقام أعطتها له جهات أخرى</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>أين يعمل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Ownership by women</source>
        <translation>ملكية النساء</translation>
    </message>
    <message>
        <source>Share owned by women, in per cent</source>
        <translation>الحصة المملوكة لنساء، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Share that the national rule asks for at least, in per cent</source>
        <translation>الحد الأدنى للحصة وفق القاعدة الوطنية، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Management and control lie with women</source>
        <translation>الإدارة والسيطرة بيد نساء</translation>
    </message>
    <message>
        <source>Operated independently of businesses that are not owned by women</source>
        <translation>تعمل باستقلال عن أعمال غير مملوكة لنساء</translation>
    </message>
    <message>
        <source>How far it was verified</source>
        <translation>مدى التحقق منها</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>Protection from sexual exploitation and abuse (PSEA)</source>
        <translation>الحماية من الاستغلال والانتهاك الجنسيين (PSEA)</translation>
    </message>
    <message>
        <source>Supplier code accepted on</source>
        <translation>تاريخ قبول مدوّنة المورّدين</translation>
    </message>
    <message>
        <source>Acceptance ends on</source>
        <translation>تاريخ انتهاء القبول</translation>
    </message>
    <message>
        <source>Workers by sex and level</source>
        <translation>العاملون والعاملات بحسب الجنس والمستوى</translation>
    </message>
    <message>
        <source>Certificates and audits by others</source>
        <translation>شهادات وعمليات تدقيق من جهات أخرى</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>الإنفاق</translation>
    </message>
</context>
<context>
    <name>SupplierFields</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{field}: write per cent from 0 to 100, such as 60.</source>
        <translation>{field}: تُكتب نسبة مئوية من 0 إلى 100، مثل 60.</translation>
    </message>
    <message>
        <source>{field}: write a whole number, such as 12.</source>
        <translation>{field}: يُكتب عدد صحيح، مثل 12.</translation>
    </message>
    <message>
        <source>{field}: write a number, such as {example}.</source>
        <translation>{field}: يُكتب رقم، مثل {example}.</translation>
    </message>
    <message>
        <source>{field}: several suppliers are called {name}. Match them first.</source>
        <translation>{field}: عدة مورّدين يحملون الاسم {name}. تلزم مطابقتهم أولًا.</translation>
    </message>
    <message>
        <source>{field}: no supplier is called {name}. Pick one from the list.</source>
        <translation>{field}: لا مورّد باسم {name}. يُختار واحد من القائمة.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>منظمتنا</translation>
    </message>
</context>
<context>
    <name>SupplierFilters</name>
    <message>
        <source>Any country</source>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>Any sector</source>
        <translation>كل القطاعات</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Assessed or not</source>
        <translation>مقيَّم أو لا</translation>
    </message>
    <message>
        <source>Any ownership</source>
        <translation>كل أنواع الملكية</translation>
    </message>
    <message>
        <source>Any depth of assessment</source>
        <translation>كل أعماق التقييم</translation>
    </message>
    <message>
        <source>Any PSEA status</source>
        <translation>كل حالات PSEA</translation>
    </message>
    <message>
        <source>High in any theme</source>
        <translation>مرتفع في أي موضوع</translation>
    </message>
    <message>
        <source>Any exposure</source>
        <translation>كل درجات التعرّض</translation>
    </message>
    <message>
        <source>Sells to us directly</source>
        <translation>يبيع إلينا مباشرة</translation>
    </message>
    <message>
        <source>Second tier</source>
        <translation>المستوى الثاني</translation>
    </message>
    <message>
        <source>Third tier and beyond</source>
        <translation>المستوى الثالث وما بعده</translation>
    </message>
    <message>
        <source>No known way to us</source>
        <translation>لا مسار معروفًا إلينا</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>Supplier code has ended</source>
        <translation>انتهى قبول مدوّنة المورّدين</translation>
    </message>
    <message>
        <source>A certificate ends or has ended</source>
        <translation>شهادة تنتهي أو انتهت</translation>
    </message>
    <message>
        <source>Ended or not</source>
        <translation>منتهٍ أو لا</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>البلد غير معروف</translation>
    </message>
    <message>
        <source>UNSPSC {code}</source>
        <translation>UNSPSC {code}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>لا مورّدين</numerusform>
            <numerusform>مورّد واحد</numerusform>
            <numerusform>مورّدان</numerusform>
            <numerusform>%n مورّدين</numerusform>
            <numerusform>%n مورّدًا</numerusform>
            <numerusform>%n مورّد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierFindings</name>
    <message>
        <source>Findings about this supplier</source>
        <translation>نتائج عن هذا المورّد</translation>
    </message>
    <message>
        <source>No engagement about this supplier has a finding.</source>
        <translation>ليس لأي مهمة عن هذا المورّد نتيجة.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>لا إجراءات مفتوحة</numerusform>
            <numerusform>إجراء واحد مفتوح</numerusform>
            <numerusform>إجراءان مفتوحان</numerusform>
            <numerusform>%n إجراءات مفتوحة</numerusform>
            <numerusform>%n إجراءً مفتوحًا</numerusform>
            <numerusform>%n إجراء مفتوح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierForm</name>
    <message>
        <source>Start an assessment</source>
        <translation>بدء تقييم</translation>
    </message>
    <message>
        <source>More about this supplier</source>
        <translation>المزيد عن هذا المورّد</translation>
    </message>
</context>
<context>
    <name>SupplierImportForm</name>
    <message>
        <source>Drop a list here as you have it: a spreadsheet (CSV, XLSX, XLS, ODS), open contracting data (OCDS), ownership statements (BODS), a list of Open Supply Hub, GLEIF data, GraphML or GEXF.</source>
        <translation>تُسقط هنا القائمة كما هي: جدول (CSV أو XLSX أو XLS أو ODS)، أو بيانات تعاقد مفتوحة (OCDS)، أو إقرارات ملكية (BODS)، أو قائمة من Open Supply Hub، أو بيانات GLEIF، أو GraphML أو GEXF.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Earlier imports; each can be undone as a whole</source>
        <translation>عمليات استيراد سابقة؛ يمكن التراجع عن كل منها كاملة</translation>
    </message>
    <message>
        <source>For the whole file</source>
        <translation>للملف كله</translation>
    </message>
</context>
<context>
    <name>SupplierList</name>
    <message>
        <source>Suppliers</source>
        <translation>المورّدون</translation>
    </message>
    <message>
        <source>No supplier fits these filters.</source>
        <translation>لا مورّد يطابق هذه التصفية.</translation>
    </message>
    <message>
        <source>As there is room</source>
        <translation>بحسب المتسع</translation>
    </message>
    <message>
        <source>No suppliers yet. Take in a list as you have it: a spreadsheet, open contracting data, an ownership register. Or write down the first supplier yourself.</source>
        <translation>لا مورّدين بعد. تُدخل قائمة كما هي: جدول أو بيانات تعاقد مفتوحة أو سجل ملكية. أو يُدوَّن المورّد الأول مباشرة.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Reading the suppliers…</source>
        <translation>جارٍ قراءة المورّدين…</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>بحث بالاسم أو الرقم</translation>
    </message>
    <message>
        <source>Words of the name, an alias, a number, the country or the sector</source>
        <translation>كلمات من الاسم أو اسم آخر أو رقم أو البلد أو القطاع</translation>
    </message>
    <message>
        <source>Find suppliers</source>
        <translation>البحث عن مورّدين</translation>
    </message>
    <message>
        <source>Show which country</source>
        <translation>عرض أي بلد</translation>
    </message>
    <message>
        <source>Show which type</source>
        <translation>عرض أي نوع</translation>
    </message>
    <message>
        <source>Show which sector</source>
        <translation>عرض أي قطاع</translation>
    </message>
    <message>
        <source>Show which state of assessment</source>
        <translation>عرض أي حالة تقييم</translation>
    </message>
    <message>
        <source>Show which exposure</source>
        <translation>عرض أي تعرّض</translation>
    </message>
    <message>
        <source>Show which tier</source>
        <translation>عرض أي مستوى</translation>
    </message>
    <message>
        <source>Show which ownership</source>
        <translation>عرض أي ملكية</translation>
    </message>
    <message>
        <source>Show which depth of assessment</source>
        <translation>عرض أي عمق للتقييم</translation>
    </message>
    <message>
        <source>Show which PSEA status</source>
        <translation>عرض أي حالة PSEA</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation>عرض ما انتهى</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>تصفية إضافية</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>عرض الكل من جديد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>الأعمدة التي يعرضها الجدول</translation>
    </message>
</context>
<context>
    <name>SupplierMap</name>
    <message>
        <source>Find on the map</source>
        <translation>بحث على الخريطة</translation>
    </message>
    <message>
        <source>Words of a name; Enter goes to the next one that fits</source>
        <translation>كلمات من اسم؛ ومفتاح Enter ينقل إلى المطابق التالي</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>طريقة الرسم</translation>
    </message>
    <message>
        <source>Details and legend</source>
        <translation>التفاصيل ومفتاح الرموز</translation>
    </message>
    <message>
        <source>Layout of the map</source>
        <translation>تخطيط الخريطة</translation>
    </message>
    <message>
        <source>What colour and shape say</source>
        <translation>ما يدل عليه اللون والشكل</translation>
    </message>
    <message>
        <source>Exposure to what</source>
        <translation>التعرّض لماذا</translation>
    </message>
    <message>
        <source>Groups on the map</source>
        <translation>المجموعات على الخريطة</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>تقريب (+)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>إبعاد (-)</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <translation>الخريطة كلها (Home)</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>الخريطة كلها</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>في جدول</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>عرض الكل من جديد</translation>
    </message>
</context>
<context>
    <name>SupplierMatches</name>
    <message>
        <source>To decide</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>بحث بالاسم</translation>
    </message>
    <message>
        <source>Find pairs by name</source>
        <translation>البحث عن أزواج بالاسم</translation>
    </message>
    <message>
        <source>Show which pairs</source>
        <translation>عرض أي أزواج</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>مورّد واحد</translation>
    </message>
    <message>
        <source>Marks the chosen pairs as the same (key S)</source>
        <translation>يعلّم الأزواج المختارة بأنها مورّد واحد (المفتاح S)</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>Marks the chosen pairs as different (key D)</source>
        <translation>يعلّم الأزواج المختارة بأنها مختلفة (المفتاح D)</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>تركه بلا قرار</translation>
    </message>
    <message>
        <source>Takes the mark away (key L)</source>
        <translation>يزيل العلامة (المفتاح L)</translation>
    </message>
    <message>
        <source>Mark all that are certain</source>
        <translation>تعليم كل ما هو مؤكد</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>الفصل بينهما…</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>مقارنة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Open the supplier</source>
        <translation>فتح المورّد</translation>
    </message>
    <message>
        <source>Marks every pair whose names are written the same, where no number, address or country speaks against it</source>
        <translation>يعلّم كل زوج كُتب اسماه بالطريقة نفسها، ولا يعارضه رقم أو عنوان أو بلد</translation>
    </message>
</context>
<context>
    <name>SupplierOverview</name>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Screening: how deep an assessment goes</source>
        <translation>الفحص الأولي: عمق التقييم المطلوب</translation>
    </message>
    <message>
        <source>Exposure by theme</source>
        <translation>التعرّض بحسب الموضوع</translation>
    </message>
    <message>
        <source>Women in the business</source>
        <translation>النساء في المؤسسة</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>لمحة سريعة</translation>
    </message>
</context>
<context>
    <name>SupplierPage</name>
    <message>
        <source>Look again at {text}: it may name a person or tell of a case.</source>
        <translation>تُرجى مراجعة {text}: فقد يسمي شخصًا أو يروي حالة.</translation>
    </message>
</context>
<context>
    <name>SupplierRelationships</name>
    <message>
        <source>Add a relationship</source>
        <translation>إضافة علاقة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Open the other supplier</source>
        <translation>فتح المورّد الآخر</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation>عرض ما انتهى</translation>
    </message>
</context>
<context>
    <name>SupplierRoom</name>
    <message>
        <source>Suppliers</source>
        <translation>المورّدون</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>How we count</source>
        <translation>كيف نحسب</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>The report of the supplier network, to be signed</source>
        <translation>تقرير شبكة المورّدين، للتوقيع</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>مورّد جديد</translation>
    </message>
    <message>
        <source>Pages about suppliers</source>
        <translation>صفحات المورّدين</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>جدول نصي (*.csv)</translation>
    </message>
    <message>
        <source>Graph (*.graphml *.gexf)</source>
        <translation>رسم بياني شبكي (*.graphml *.gexf)</translation>
    </message>
    <message>
        <source>Open contracting data (*.json)</source>
        <translation>بيانات تعاقد مفتوحة (*.json)</translation>
    </message>
    <message>
        <source>Export the registry</source>
        <translation>تصدير سجل المورّدين</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>الموردون</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>جارٍ كتابة {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) written to {file}.</source>
        <translation>
            <numerusform>لم يُكتب أي مورّد في {file}.</numerusform>
            <numerusform>كُتب مورّد واحد في {file}.</numerusform>
            <numerusform>كُتب مورّدان في {file}.</numerusform>
            <numerusform>كُتب %n مورّدين في {file}.</numerusform>
            <numerusform>كُتب %n مورّدًا في {file}.</numerusform>
            <numerusform>كُتب %n مورّد في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) in business alone only the initials.</source>
        <translation>
            <numerusform>لا أحد من أصحاب الأعمال الفردية بينهم.</numerusform>
            <numerusform>لا يُكتب من صاحب عمل فردي واحد إلا الأحرف الأولى.</numerusform>
            <numerusform>لا يُكتب من اثنين من أصحاب الأعمال الفردية إلا الأحرف الأولى.</numerusform>
            <numerusform>لا يُكتب من %n من أصحاب الأعمال الفردية إلا الأحرف الأولى.</numerusform>
            <numerusform>لا يُكتب من %n من أصحاب الأعمال الفردية إلا الأحرف الأولى.</numerusform>
            <numerusform>لا يُكتب من %n من أصحاب الأعمال الفردية إلا الأحرف الأولى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierScreen</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعرّض</translation>
    </message>
    <message>
        <source>This supplier is not in the registry any more.</source>
        <translation>لم يعد هذا المورّد في السجل.</translation>
    </message>
    <message>
        <source>Reading the suppliers…</source>
        <translation>جارٍ قراءة المورّدين…</translation>
    </message>
    <message>
        <source>Pages of the supplier</source>
        <translation>صفحات المورّد</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>عرض على الخريطة</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>عرض في الجدول</translation>
    </message>
    <message>
        <source>History of this supplier</source>
        <translation>تاريخ تغييرات هذا المورّد</translation>
    </message>
    <message>
        <source>Split what was matched…</source>
        <translation>فصل ما طوبق…</translation>
    </message>
    <message>
        <source>Remove from the registry…</source>
        <translation>حذف من السجل…</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>Assessment: {state}</source>
        <translation>التقييم: {state}</translation>
    </message>
    <message>
        <source>Why is {name} removed? Its relationships go with it; this can be undone.</source>
        <translation>لماذا يُحذف {name}؟ تُحذف علاقاته معه؛ ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>{name} was removed from the registry.</source>
        <translation>حُذف {name} من السجل.</translation>
    </message>
</context>
<context>
    <name>SupplierSetup</name>
    <message>
        <source>Currency and exchange rates</source>
        <translation>العملة وأسعار الصرف</translation>
    </message>
    <message>
        <source>Every amount is counted in the reporting currency by the newest rate that reaches back to its day. What has no rate is left out of every figure, and said so.</source>
        <translation>يُحسب كل مبلغ بعملة التقرير بأحدث سعر صرف يعود إلى يومه. وما لا سعر صرف له يُترك خارج كل رقم، ويُذكر ذلك.</translation>
    </message>
    <message>
        <source>Who counts as women-owned</source>
        <translation>من يُعدّ مملوكًا لنساء</translation>
    </message>
    <message>
        <source>Analysis and indicators judge every claim by this definition; how far a claim was verified counts apart. Exactly 50 % is neither.</source>
        <translation>يحكم التحليل والمؤشرات على كل ادعاء وفق هذا التعريف؛ ومدى التحقق من الادعاء يُحسب على حدة. 50% تمامًا ليست هذا ولا ذاك.</translation>
    </message>
    <message>
        <source>Targets of indicators</source>
        <translation>أهداف المؤشرات</translation>
    </message>
    <message>
        <source>What an indicator should reach in a period; the indicators of the analysis show whether it did.</source>
        <translation>ما ينبغي أن يبلغه المؤشر في فترة؛ وتبيّن مؤشرات التحليل هل بلغه.</translation>
    </message>
    <message>
        <source>Risk assumed where nobody has assessed</source>
        <translation>الخطر المفترض حيث لم يقيّم أحد</translation>
    </message>
    <message>
        <source>It only moves the upper end of an exposure and is never shown as found. The program brings none.</source>
        <translation>لا يحرّك إلا الحد الأعلى للتعرّض، ولا يُعرض أبدًا على أنه مثبت. ولا يأتي البرنامج بأي افتراض منه.</translation>
    </message>
    <message>
        <source>Weights of exposure</source>
        <translation>أوزان التعرّض</translation>
    </message>
    <message>
        <source>How much of a risk passes on along the network. Each is a house default until you change it.</source>
        <translation>كم يُمرَّر من الخطر عبر الشبكة. وكل منها قيمة افتراضية خاصة بنا إلى أن تُغيَّر.</translation>
    </message>
</context>
<context>
    <name>SupplierSorts</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>No number is known. A UNGM number or an LEI keeps doubles out.</source>
        <translation>لا رقم معروف. رقم UNGM أو LEI يمنع التكرار.</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>نوع الرقم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Country or agency that gave it</source>
        <translation>البلد أو الجهة التي أصدرته</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>تغيير المكان</translation>
    </message>
    <message>
        <source>No place is written down.</source>
        <translation>لا مكان مدوّن.</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>إضافة مستوى</translation>
    </message>
    <message>
        <source>Change the counts</source>
        <translation>تغيير الأعداد</translation>
    </message>
    <message>
        <source>Not known how many women and men work there.</source>
        <translation>لا يُعرف عدد النساء والرجال العاملين هناك.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Persons of another gender</source>
        <translation>أشخاص من نوع اجتماعي آخر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>{n} women</source>
        <translation>النساء: {n}</translation>
    </message>
    <message>
        <source>Small counts: reports and exports withhold them.</source>
        <translation>أعداد صغيرة: تحجبها التقارير والملفات المصدَّرة.</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>إضافة شهادة</translation>
    </message>
    <message>
        <source>Change the certificate</source>
        <translation>تغيير الشهادة</translation>
    </message>
    <message>
        <source>No certificate is written down.</source>
        <translation>لا شهادة مدوّنة.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Such as SMETA 7.0 or WEConnect International</source>
        <translation>مثل SMETA 7.0 أو WEConnect International</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Add an amount</source>
        <translation>إضافة مبلغ</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>تغيير المبلغ</translation>
    </message>
    <message>
        <source>No money is written down.</source>
        <translation>لا مبالغ مدوّنة.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Below nought for a credit note</source>
        <translation>أقل من الصفر لإشعار دائن</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Stage of money</source>
        <translation>مرحلة المال</translation>
    </message>
    <message>
        <source>Stages are never added to one another.</source>
        <translation>لا تُجمع المراحل بعضها مع بعض أبدًا.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>SupplierSpend</name>
    <message>
        <source>no rate for {currencies}</source>
        <translation>لا سعر صرف لـ {currencies}</translation>
    </message>
    <message>
        <source>Written down: {amounts}. {missing} to {currency}: it cannot be added up.</source>
        <translation>المدوَّن: {amounts}. {missing} إلى {currency}: لا يمكن جمعه.</translation>
    </message>
    <message>
        <source>{amount}: of periods that reach further, the part within these months</source>
        <translation>{amount}: من الفترات الأطول يُحسب الجزء الواقع في هذه الأشهر</translation>
    </message>
</context>
<context>
    <name>SupplierSummary</name>
    <message>
        <source>Exposure by theme</source>
        <translation>التعرّض بحسب الموضوع</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Give the exchange rate…</source>
        <translation>إعطاء سعر الصرف…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>عرض على الخريطة</translation>
    </message>
    <message>
        <source>Tier from us</source>
        <translation>المستوى منا</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Depth of assessment</source>
        <translation>عمق التقييم</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>الملكية</translation>
    </message>
    <message>
        <source>PSEA</source>
        <translation>PSEA</translation>
    </message>
    <message>
        <source>Supplier code accepted</source>
        <translation>قبول مدوّنة المورّدين</translation>
    </message>
    <message>
        <source>Spend, last twelve months</source>
        <translation>الإنفاق، آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>What it inherits is being worked out…</source>
        <translation>جارٍ حساب ما يرثه…</translation>
    </message>
    <message>
        <source>What it inherits could not be calculated: below is its own risk only.</source>
        <translation>تعذّر حساب ما يرثه: في الأسفل خطره الذاتي فقط.</translation>
    </message>
    <message>
        <source>Nothing is known of risk at this supplier or before it: not assessed is not safe.</source>
        <translation>لا خطر معروفًا لدى هذا المورّد أو قبله: غير مقيَّم لا يعني آمنًا.</translation>
    </message>
</context>
<context>
    <name>SupplierTable</name>
    <message>
        <source>{near} to {far}</source>
        <translation>{near} إلى {far}</translation>
    </message>
    <message>
        <source>SEA and GBV</source>
        <translation>الاستغلال والانتهاك والعنف</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>PSEA capacity</source>
        <translation>قدرة PSEA</translation>
    </message>
    <message>
        <source>Equal pay</source>
        <translation>المساواة في الأجر</translation>
    </message>
    <message>
        <source>Not calculated</source>
        <translation>لم يُحسب</translation>
    </message>
    <message>
        <source>What it inherits is being worked out.</source>
        <translation>جارٍ حساب ما يرثه.</translation>
    </message>
    <message>
        <source>Nothing is known of risk at it or before it: not assessed is not safe.</source>
        <translation>لا يُعرف شيء عن خطر لديه أو قبله: غير مقيَّم لا يعني آمنًا.</translation>
    </message>
    <message>
        <source>{when}: {day}</source>
        <translation>{when}: {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعرّض</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>الملكية</translation>
    </message>
    <message>
        <source>PSEA</source>
        <translation>PSEA</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>المدوّنة</translation>
    </message>
    <message>
        <source>12-month spend</source>
        <translation>إنفاق 12 شهرًا</translation>
    </message>
</context>
<context>
    <name>SupplierTime</name>
    <message>
        <source>Time machine</source>
        <translation>آلة الزمن</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translation>الحالات المحفوظة</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>مقارنة مع الآن…</translation>
    </message>
    <message>
        <source>As we knew it on</source>
        <translation>كما كان معروفًا في</translation>
    </message>
    <message>
        <source>As it was true on</source>
        <translation>كما كان الواقع في</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{kind}, {country}</source>
        <translation>{kind}، {country}</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>“{text}” is not a whole number of 0 or more. Nothing was changed.</source>
        <translation>«{text}» ليس عددًا صحيحًا، 0 أو أكثر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Women are {share} % of all.</source>
        <translation>نسبة النساء {share}% من المجموع.</translation>
    </message>
    <message>
        <source>For each man there are {number} women.</source>
        <translation>عدد النساء مقابل كل رجل: {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are empty: not known. Type 0 where there is nobody.</source>
        <translation>
            <numerusform>لا خلايا فارغة. يُكتب 0 حيث لا يوجد أحد.</numerusform>
            <numerusform>خلية واحدة فارغة: غير معروفة. يُكتب 0 حيث لا يوجد أحد.</numerusform>
            <numerusform>خليتان فارغتان: غير معروفتين. يُكتب 0 حيث لا يوجد أحد.</numerusform>
            <numerusform>%n خلايا فارغة: غير معروفة. يُكتب 0 حيث لا يوجد أحد.</numerusform>
            <numerusform>%n خلية فارغة: غير معروفة. يُكتب 0 حيث لا يوجد أحد.</numerusform>
            <numerusform>%n خلية فارغة: غير معروفة. يُكتب 0 حيث لا يوجد أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave a cell empty where the number is not known. Type 0 where there is nobody.</source>
        <translation>تُترك الخلية فارغة حيث لا يُعرف العدد. ويُكتب 0 حيث لا يوجد أحد.</translation>
    </message>
    <message>
        <source>Small groups: a report will not print these counts, so that nobody can be recognised: {places}.</source>
        <translation>مجموعات صغيرة: لن يطبع أي تقرير هذه الأعداد، كي لا يُعرف أحد: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n other(s).</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وواحدة أخرى.</numerusform>
            <numerusform>واثنتان أخريان.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>total of {line}</source>
        <translation>مجموع {line}</translation>
    </message>
    <message>
        <source>{place} (fewer than {n})</source>
        <translation>‏{place} (أقل من {n})</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Something to verify</source>
        <translation>أمر يلزم التحقق منه</translation>
    </message>
    <message>
        <source>Nothing waits to be verified.</source>
        <translation>لا شيء ينتظر التحقق.</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>تاريخ الرصد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Verified…</source>
        <translation>تم التحقق…</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>صرف النظر…</translation>
    </message>
    <message>
        <source>What was seen?</source>
        <translation>ماذا شوهد؟</translation>
    </message>
    <message>
        <source>It is verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Why is it put aside?</source>
        <translation>لماذا يُصرف النظر عنه؟</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>صرف النظر عنه</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>ما المطلوب النظر فيه</translation>
    </message>
    <message>
        <source>Who sees to it (a post)</source>
        <translation>الجهة التي تتولى الأمر (منصب)</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>فتح المهمة</translation>
    </message>
</context>
<context>
    <name>TeamEditor</name>
    <message>
        <source>Add a post</source>
        <translation>إضافة منصب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Post, never a name</source>
        <translation>منصب، لا اسم أبدًا</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Take this post off the team</source>
        <translation>إزالة هذا المنصب من الفريق</translation>
    </message>
</context>
<context>
    <name>TeamStep</name>
    <message>
        <source>A reviewer must be another post than the lead: two people sign a report.</source>
        <translation>يجب أن تكون المراجعة لمنصب غير منصب القيادة: شخصان يوقّعان التقرير.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Who works on it?</source>
        <translation>مَن يعمل عليها؟</translation>
    </message>
    <message>
        <source>Posts, never names of people. You can leave the rest for later.</source>
        <translation>مناصب، لا أسماء أشخاص أبدًا. ويمكن ترك الباقي لوقت لاحق.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Answer in words</source>
        <translation>إجابة بالكلمات</translation>
    </message>
    <message>
        <source>The text holds signs that cannot be kept, such as broken letters. It was not saved.</source>
        <translation>في النص علامات لا يمكن حفظها، مثل حروف تالفة. لم يُحفظ.</translation>
    </message>
    <message>
        <source>The text is longer than {n} characters. It was not saved.</source>
        <translation>النص أطول من {n} حرف. لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>as we knew it on {day}</source>
        <translation>كما كان معروفًا في {day}</translation>
    </message>
    <message>
        <source>as it was true on {day}</source>
        <translation>كما كان الواقع في {day}</translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name} ({day})</translation>
    </message>
    <message>
        <source>No state is saved yet</source>
        <translation>لا حالة محفوظة بعد</translation>
    </message>
    <message>
        <source>Save this state…</source>
        <translation>حفظ هذه الحالة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save this state</source>
        <translation>حفظ هذه الحالة</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>اسم الحالة</translation>
    </message>
    <message>
        <source>The state is saved as {name}.</source>
        <translation>حُفظت الحالة باسم {name}.</translation>
    </message>
</context>
<context>
    <name>Treatments</name>
    <message>
        <source>avoid the activity</source>
        <translation>تجنب النشاط</translation>
    </message>
    <message>
        <source>remove the source</source>
        <translation>إزالة المصدر</translation>
    </message>
    <message>
        <source>make it less likely</source>
        <translation>جعله أقل احتمالًا</translation>
    </message>
    <message>
        <source>make it less grave</source>
        <translation>جعله أقل شدة</translation>
    </message>
    <message>
        <source>share the cost</source>
        <translation>تقاسم التكلفة</translation>
    </message>
    <message>
        <source>live with it, knowingly</source>
        <translation>إبقاؤه عن علم</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطَّطة</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>what the indicator is split by</source>
        <translation>ما يُصنَّف المؤشر بحسبه</translation>
    </message>
    <message>
        <source>Take this treatment away</source>
        <translation>إزالة هذه المعالجة</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>متأخرة منذ {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>الموعد {day}</translation>
    </message>
    <message>
        <source>moves risk to: {groups}</source>
        <translation>تنقل الخطر إلى: {groups}</translation>
    </message>
    <message>
        <source>lacks: {what}</source>
        <translation>ينقصها: {what}</translation>
    </message>
    <message>
        <source>What is going to be done</source>
        <translation>ما سيُعمل</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Owner (a post)</source>
        <translation>الجهة المسؤولة (منصب)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>سبب إلغائها</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Currency (three letters, such as USD)</source>
        <translation>العملة (ثلاثة أحرف، مثل USD)</translation>
    </message>
    <message>
        <source>Indicator that shows whether it works</source>
        <translation>مؤشر يبيّن هل تنجح</translation>
    </message>
    <message>
        <source>What the indicator is split by</source>
        <translation>ما يُصنَّف المؤشر بحسبه</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Whom it protects; none chosen: all</source>
        <translation>من تحميه؛ إن لم تُختر فئة فكلها</translation>
    </message>
    <message>
        <source>On whom it puts more work, exposure or limits</source>
        <translation>من تزيد عليه العمل أو التعرّض أو القيود</translation>
    </message>
    <message>
        <source>Say why first, then choose cancelled</source>
        <translation>يُذكر السبب أولًا، ثم تُختار «ملغاة»</translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>No trust list is installed. Signatures can be checked all the same, but nobody confirms which post holds a key: ask headquarters for the bundle, or pin signers whose fingerprint you compared.</source>
        <translation>لا قائمة ثقة مثبّتة. يمكن فحص التوقيعات مع ذلك، لكن لا أحد يؤكد أي منصب يملك مفتاحًا: تُطلب الحزمة من المقر، أو تُثبَّت جهات موقّعة قورنت بصمتها.</translation>
    </message>
    <message>
        <source>Trust bundle {bundle}</source>
        <translation>حزمة الثقة {bundle}</translation>
    </message>
    <message>
        <source>Root: {name}. Fingerprint {groups}</source>
        <translation>الجذر: {name}. البصمة {groups}</translation>
    </message>
    <message>
        <source>Offices that issue: {names}</source>
        <translation>المكاتب المُصدرة: {names}</translation>
    </message>
    <message>
        <source>No revocation list is at hand, so revocation is unknown.</source>
        <translation>لا قائمة إلغاء متوفرة، فحالة الإلغاء مجهولة.</translation>
    </message>
    <message numerus="yes">
        <source>Revocation list of {name}: out of date since {day}; %n revoked.</source>
        <translation>
            <numerusform>قائمة الإلغاء من {name}: قديمة منذ {day}؛ لا شهادات ملغاة.</numerusform>
            <numerusform>قائمة الإلغاء من {name}: قديمة منذ {day}؛ شهادة واحدة ملغاة.</numerusform>
            <numerusform>قائمة الإلغاء من {name}: قديمة منذ {day}؛ شهادتان ملغاتان.</numerusform>
            <numerusform>قائمة الإلغاء من {name}: قديمة منذ {day}؛ %n شهادات ملغاة.</numerusform>
            <numerusform>قائمة الإلغاء من {name}: قديمة منذ {day}؛ %n شهادة ملغاة.</numerusform>
            <numerusform>قائمة الإلغاء من {name}: قديمة منذ {day}؛ %n شهادة ملغاة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revocation list of {name}, of {day}; %n revoked.</source>
        <translation>
            <numerusform>قائمة الإلغاء من {name}، بتاريخ {day}؛ لا شهادات ملغاة.</numerusform>
            <numerusform>قائمة الإلغاء من {name}، بتاريخ {day}؛ شهادة واحدة ملغاة.</numerusform>
            <numerusform>قائمة الإلغاء من {name}، بتاريخ {day}؛ شهادتان ملغاتان.</numerusform>
            <numerusform>قائمة الإلغاء من {name}، بتاريخ {day}؛ %n شهادات ملغاة.</numerusform>
            <numerusform>قائمة الإلغاء من {name}، بتاريخ {day}؛ %n شهادة ملغاة.</numerusform>
            <numerusform>قائمة الإلغاء من {name}، بتاريخ {day}؛ %n شهادة ملغاة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>All saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>All saved {time}</source>
        <translation>كل شيء محفوظ ({time})</translation>
    </message>
    <message>
        <source>No proven backup yet</source>
        <translation>لا توجد نسخة احتياطية مُتحقَّق منها</translation>
    </message>
    <message>
        <source>Last proven backup {time}, on this same disk</source>
        <translation>آخر نسخة احتياطية مُتحقَّق منها: {time}، على القرص نفسه</translation>
    </message>
    <message>
        <source>Last proven backup {time} on {volume}, not plugged in</source>
        <translation>آخر نسخة احتياطية مُتحقَّق منها: {time} على {volume}، وهو غير موصول</translation>
    </message>
    <message>
        <source>Last proven backup {time}, out of reach now</source>
        <translation>آخر نسخة احتياطية مُتحقَّق منها: {time}، وهي ليست في المتناول الآن</translation>
    </message>
    <message>
        <source>Last proven backup {time} on {volume}</source>
        <translation>آخر نسخة احتياطية مُتحقَّق منها: {time} على {volume}</translation>
    </message>
    <message>
        <source>Last proven backup {time}</source>
        <translation>آخر نسخة احتياطية مُتحقَّق منها: {time}</translation>
    </message>
    <message>
        <source>Nothing would be lost with this laptop</source>
        <translation>لا شيء يُفقد مع هذا الحاسوب</translation>
    </message>
    <message>
        <source>How safe the work is</source>
        <translation>مدى أمان العمل</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exist only on this laptop since {time}</source>
        <translation>
            <numerusform>لا تغييرات على هذا الحاسوب وحده منذ {time}</numerusform>
            <numerusform>تغيير واحد على هذا الحاسوب وحده منذ {time}</numerusform>
            <numerusform>تغييران على هذا الحاسوب وحده منذ {time}</numerusform>
            <numerusform>%n تغييرات على هذا الحاسوب وحده منذ {time}</numerusform>
            <numerusform>%n تغييرًا على هذا الحاسوب وحده منذ {time}</numerusform>
            <numerusform>%n تغيير على هذا الحاسوب وحده منذ {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exist only on this laptop</source>
        <translation>
            <numerusform>لا تغييرات على هذا الحاسوب وحده</numerusform>
            <numerusform>تغيير واحد على هذا الحاسوب وحده</numerusform>
            <numerusform>تغييران على هذا الحاسوب وحده</numerusform>
            <numerusform>%n تغييرات على هذا الحاسوب وحده</numerusform>
            <numerusform>%n تغييرًا على هذا الحاسوب وحده</numerusform>
            <numerusform>%n تغيير على هذا الحاسوب وحده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruthDetails</name>
    <message>
        <source>How safe the work is</source>
        <translation>مدى أمان العمل</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>If this laptop died now</source>
        <translation>لو تعطّل هذا الحاسوب الآن</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>This laptop writes as</source>
        <translation>يكتب هذا الحاسوب باسم</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} ميغابايت</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>المساحة الحرة على هذا القرص</translation>
    </message>
    <message>
        <source>What you erase for good is erased in this workspace. Older backups may still hold it: destroy them, or make new ones and destroy the old.</source>
        <translation>ما يُمحى نهائيًا يُمحى في مساحة العمل هذه. وقد تحتوي عليه بعد نسخ احتياطية أقدم: تُتلف، أو تُنشأ أخرى جديدة وتُتلف القديمة.</translation>
    </message>
    <message>
        <source>Erased words</source>
        <translation>الكلام الممحو</translation>
    </message>
    <message>
        <source>&amp;Where backups go…</source>
        <translation>مكان ال&amp;نسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>نسخ ا&amp;حتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>TruthLine</name>
    <message>
        <source>What is saved</source>
        <translation>ما هو محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Only {n} MB are free on this disk: make room</source>
        <translation>لم يبقَ على هذا القرص إلا {n} ميغابايت: يلزم إخلاء مساحة</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>An invented office with three engagements, its findings and its keys. Change whatever you like: it lies in a folder of its own and is removed when you close it.</source>
        <translation>مكتب مخترع له ثلاث مهام بنتائجها ومفاتيحها. يمكن تغيير أي شيء فيها: فهي في مجلد خاص بها وتُزال حين تُغلق.</translation>
    </message>
    <message>
        <source>Making the sample data</source>
        <translation>إنشاء البيانات التجريبية</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
</context>
<context>
    <name>Twin</name>
    <message>
        <source>Show it as a table</source>
        <translation>عرض في جدول</translation>
    </message>
    <message>
        <source>{name}: show it as a table</source>
        <translation>‏{name}: عرض في جدول</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>&amp;PIN of this sitting</source>
        <translation>&amp;رمز PIN لهذه الجلسة</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Use the passphrase</source>
        <translation>ا&amp;ستعمال عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Forgotten?</source>
        <translation>&amp;نسيتموها؟</translation>
    </message>
    <message>
        <source>Everything was saved, and the file is closed. You go on exactly where you were.</source>
        <translation>حُفظ كل شيء وأُغلق الملف. والمتابعة من حيث توقف العمل تمامًا.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Three wrong PINs: the PIN is gone. The passphrase opens the workspace as always.</source>
        <translation>ثلاثة رموز خاطئة: أُلغي رمز PIN. وعبارة المرور تفتح مساحة العمل كالمعتاد.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>العودة إلى ال&amp;بداية</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n more try(s), then the passphrase is needed.</source>
        <translation>
            <numerusform>ليس هذا رمز PIN. تلزم الآن عبارة المرور.</numerusform>
            <numerusform>ليس هذا رمز PIN. بقيت محاولة واحدة، ثم تلزم عبارة المرور.</numerusform>
            <numerusform>ليس هذا رمز PIN. بقيت محاولتان، ثم تلزم عبارة المرور.</numerusform>
            <numerusform>ليس هذا رمز PIN. بقيت %n محاولات، ثم تلزم عبارة المرور.</numerusform>
            <numerusform>ليس هذا رمز PIN. بقيت %n محاولة، ثم تلزم عبارة المرور.</numerusform>
            <numerusform>ليس هذا رمز PIN. بقيت %n محاولة، ثم تلزم عبارة المرور.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>Removed: the answer leaves the form and stays in the history</source>
        <translation>أُزيل: تخرج الإجابة من الاستمارة وتبقى في تاريخ التغييرات</translation>
    </message>
    <message>
        <source>Look at it again: the question has changed</source>
        <translation>تلزم نظرة جديدة: تغيّر السؤال</translation>
    </message>
    <message>
        <source>Changed: the answer is carried over</source>
        <translation>تغيّر: تُنقل الإجابة</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>بقي كما هو</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>A newer version of the checklist</source>
        <translation>إصدار أحدث من قائمة التحقق</translation>
    </message>
    <message>
        <source>Version {old} to {new}: {fresh} new, {changed} changed, {review} to look at, {gone} removed.</source>
        <translation>من الإصدار {old} إلى {new}: جديد {fresh}، متغيّر {changed}، يلزم النظر فيه {review}، مُزال {gone}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Move to the new version</source>
        <translation>الا&amp;نتقال إلى الإصدار الجديد</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما تؤول إليه</translation>
    </message>
    <message>
        <source>The engagement runs on version {version} now.</source>
        <translation>تعمل المهمة الآن بالإصدار {version}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Valid</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Unchanged, but a signer is not confirmed</source>
        <translation>لم يتغير، لكن إحدى الجهات الموقّعة غير مؤكدة</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>تغيّر بعد توقيعه</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>لا يصمد أمام الفحص</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Confirmed by the trust list</source>
        <translation>تؤكدها قائمة الثقة</translation>
    </message>
    <message>
        <source>Pinned on this laptop</source>
        <translation>مثبّتة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>Verdict</source>
        <translation>خلاصة التحقق</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What changed after it was signed</source>
        <translation>ما تغيّر بعد توقيعه</translation>
    </message>
    <message>
        <source>What this does not tell</source>
        <translation>ما لا يخبر به هذا</translation>
    </message>
    <message>
        <source>report {reference}</source>
        <translation>التقرير {reference}</translation>
    </message>
    <message>
        <source>Show the &amp;pages</source>
        <translation>عرض ال&amp;صفحات</translation>
    </message>
    <message>
        <source>Take the &amp;data out…</source>
        <translation>ا&amp;ستخراج البيانات…</translation>
    </message>
    <message>
        <source>Add a &amp;signature…</source>
        <translation>إضافة تو&amp;قيع…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Fingerprint, spoken: {groups}</source>
        <translation>البصمة للقراءة: {groups}</translation>
    </message>
    <message>
        <source>&amp;Trust this signer…</source>
        <translation>ال&amp;ثقة بهذه الجهة الموقّعة…</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Copy the fingerprint of {post}</source>
        <translation>نسخ بصمة {post}</translation>
    </message>
    <message>
        <source>Numbers, recomputed from the answers inside</source>
        <translation>الأرقام، مُعادًا حسابها من الإجابات في الداخل</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>المطبوعة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>المؤكدة</translation>
    </message>
    <message>
        <source>differing</source>
        <translation>المختلفة</translation>
    </message>
    <message>
        <source>withheld by design</source>
        <translation>المحجوبة عن قصد</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>المطبوع</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>المُعاد حسابه</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخلل</translation>
    </message>
    <message>
        <source>Differing numbers</source>
        <translation>أرقام مختلفة</translation>
    </message>
    <message>
        <source>Pages, drawn again from the data inside</source>
        <translation>الصفحات، مُعادًا رسمها من البيانات في الداخل</translation>
    </message>
    <message>
        <source>Not tried yet: a long report takes a while, so you decide.</source>
        <translation>لم يُجرَّب بعد: يستغرق التقرير الطويل وقتًا، فالقرار لكم.</translation>
    </message>
    <message>
        <source>Draw it &amp;again and compare</source>
        <translation>إ&amp;عادة الرسم والمقارنة</translation>
    </message>
    <message>
        <source>How to check it without this program</source>
        <translation>كيف يُتحقق منه بغير هذا البرنامج</translation>
    </message>
    <message>
        <source>SHA-256 of this file: {digest}</source>
        <translation>بصمة SHA-256 لهذا الملف: {digest}</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Drop one or more PDF files here. They are checked on this laptop; nothing leaves it.</source>
        <translation>يُسقط هنا ملف PDF أو أكثر. تُفحص على هذا الحاسوب؛ ولا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>فحص {file}</translation>
    </message>
    <message>
        <source>Whether a report is unchanged, who signed it, and whether its numbers follow from the answers that it carries inside: you can check it here without calling anyone.</source>
        <translation>هل التقرير لم يتغير، ومن وقّعه، وهل تنتج أرقامه عن الإجابات التي يحملها: يمكن التحقق من ذلك هنا بلا اتصال بأحد.</translation>
    </message>
    <message>
        <source>{post} is pinned on this laptop. The files are checked again.</source>
        <translation>ثُبّتت الجهة {post} على هذا الحاسوب. ويُعاد فحص الملفات.</translation>
    </message>
    <message>
        <source>Where the data goes</source>
        <translation>أين تُحفظ البيانات</translation>
    </message>
    <message>
        <source>Taking the data out</source>
        <translation>استخراج البيانات</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>لا يمكن فتح الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to {folder}.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف في {folder}.</numerusform>
            <numerusform>كُتب ملف واحد في {folder}.</numerusform>
            <numerusform>كُتب ملفان في {folder}.</numerusform>
            <numerusform>كُتبت %n ملفات في {folder}.</numerusform>
            <numerusform>كُتب %n ملفًا في {folder}.</numerusform>
            <numerusform>كُتب %n ملف في {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesRow</name>
    <message>
        <source>Whose voice</source>
        <translation>أصوات مَن</translation>
    </message>
    <message>
        <source>Who was heard, or what was seen (V)</source>
        <translation>مَن استُمع إليهم أو ما شوهد (V)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Choose who was heard</source>
        <translation>اختيار مَن استُمع إليهم</translation>
    </message>
    <message>
        <source>Counts at most as “{answer}” until one of these is heard: {voices}.</source>
        <translation>تُحسب «{answer}» على الأكثر إلى أن يُستمع إلى أحد هذه المصادر: {voices}.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waits for a review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>Nothing waits for a review.</source>
        <translation>لا شيء ينتظر المراجعة.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>لكم</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>ومهمة أخرى.</numerusform>
            <numerusform>ومهمتان أخريان.</numerusform>
            <numerusform>و%n مهام أخرى.</numerusform>
            <numerusform>و%n مهمة أخرى.</numerusform>
            <numerusform>و%n مهمة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>submitted for review</source>
        <translation>قُدّمت للمراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to answer</source>
        <translation>
            <numerusform>لا ملاحظات تنتظر الرد</numerusform>
            <numerusform>ملاحظة واحدة تنتظر الرد</numerusform>
            <numerusform>ملاحظتان تنتظران الرد</numerusform>
            <numerusform>%n ملاحظات تنتظر الرد</numerusform>
            <numerusform>%n ملاحظة تنتظر الرد</numerusform>
            <numerusform>%n ملاحظة تنتظر الرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to settle</source>
        <translation>
            <numerusform>لا ملاحظات تنتظر التسوية</numerusform>
            <numerusform>ملاحظة واحدة تنتظر التسوية</numerusform>
            <numerusform>ملاحظتان تنتظران التسوية</numerusform>
            <numerusform>%n ملاحظات تنتظر التسوية</numerusform>
            <numerusform>%n ملاحظة تنتظر التسوية</numerusform>
            <numerusform>%n ملاحظة تنتظر التسوية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightTable</name>
    <message>
        <source>What one link passes on, by its kind</source>
        <translation>ما يمرّره الرابط الواحد، بحسب نوعه</translation>
    </message>
    <message>
        <source>Where staff meet people</source>
        <translation>حيث يتواصل طاقم العمل مع الناس</translation>
    </message>
    <message>
        <source>By certainty, share and clause</source>
        <translation>بحسب اليقين والحصة والبند</translation>
    </message>
    <message>
        <source>What counts as a source</source>
        <translation>ما يُعدّ مصدرًا</translation>
    </message>
    <message>
        <source>How far ways are followed</source>
        <translation>إلى أي مدى تُتبَّع المسارات</translation>
    </message>
    <message>
        <source>Back to the house default</source>
        <translation>إعادة إلى قيمتنا الافتراضية</translation>
    </message>
    <message>
        <source>{weight}: back to the house default</source>
        <translation>{weight}: إعادة إلى قيمتنا الافتراضية</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Changed; house default {n}</source>
        <translation>مغيَّر؛ قيمتنا الافتراضية {n}</translation>
    </message>
    <message>
        <source>House default {n}</source>
        <translation>قيمتنا الافتراضية {n}</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>What would change it?</source>
        <translation>ما الذي يغيّره؟</translation>
    </message>
    <message>
        <source>What to try; tick one or several</source>
        <translation>ما يُجرَّب؛ يُعلَّم واحد أو عدة معًا</translation>
    </message>
    <message>
        <source>Try what is ticked</source>
        <translation>تجربة المعلَّم</translation>
    </message>
    <message>
        <source>Sources whose part changes</source>
        <translation>المصادر التي تتغيّر حصتها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Adds now</source>
        <translation>يضيف الآن</translation>
    </message>
    <message>
        <source>Would add</source>
        <translation>سيضيف</translation>
    </message>
    <message>
        <source>Way then</source>
        <translation>المسار عندئذ</translation>
    </message>
    <message>
        <source>{name} mends what was found there</source>
        <translation>{name} يصلح ما وُجد لديه</translation>
    </message>
    <message>
        <source>Without {name} (the last step)</source>
        <translation>من دون {name} (آخر خطوة)</translation>
    </message>
    <message>
        <source>A gender clause between {seller} and {buyer}</source>
        <translation>بند للنوع الاجتماعي بين {seller} و{buyer}</translation>
    </message>
    <message>
        <source>A PSEA clause between {seller} and {buyer}</source>
        <translation>بند للحماية من الاستغلال والانتهاك (PSEA) بين {seller} و{buyer}</translation>
    </message>
    <message>
        <source>The link between {seller} and {buyer} is verified</source>
        <translation>التحقق من الرابط بين {seller} و{buyer}</translation>
    </message>
    <message>
        <source>Inherited exposure: {before} now, {after} then. Nothing was saved.</source>
        <translation>التعرّض الموروث: {before} الآن، و{after} عندئذ. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Leaving a supplier can harm its workers: it comes after every other step was tried.</source>
        <translation>قد يضر ترك المورّد بالعاملين والعاملات لديه: فهو يأتي بعد تجربة كل خطوة أخرى.</translation>
    </message>
    <message>
        <source>No longer reaches us: {names}</source>
        <translation>لم يعد يصل إلينا: {names}</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>&amp;Office that is looked at</source>
        <translation>الم&amp;كتب الذي يُنظر فيه</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>&amp;Period that is looked at</source>
        <translation>ال&amp;فترة التي يُنظر فيها</translation>
    </message>
    <message>
        <source>Its answers stand beside the questions, marked New, Changed or Same.</source>
        <translation>تظهر إجاباتها بجانب الأسئلة بعلامة «جديد» أو «تغيّر» أو «كما كان».</translation>
    </message>
    <message>
        <source>&amp;Last time</source>
        <translation>المرة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>ماذا وأين</translation>
    </message>
    <message>
        <source>What is looked at, where and when?</source>
        <translation>فيمَ يُنظر، وأين ومتى؟</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>{title} ({period})</source>
        <translation>‏{title} ({period})</translation>
    </message>
    <message>
        <source>Say which office is looked at.</source>
        <translation>يُرجى ذكر المكتب الذي يُنظر فيه.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>يُرجى إعطاء عنوان.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>تنتهي الفترة قبل أن تبدأ.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Acting as {post}, {office}</source>
        <translation>العمل باسم {post}، {office}</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>العمل باسم</translation>
    </message>
    <message>
        <source>You act as {post}, {office}. The journal names that post from now on.</source>
        <translation>العمل الآن باسم {post}، {office}. ويذكر سجل التغييرات ذلك المنصب من الآن.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Sample data: it is removed when you close it. Its keys sign with the passphrase “{passphrase}”.</source>
        <translation>بيانات تجريبية: تُزال حين تُغلق. توقّع مفاتيحها بعبارة المرور «{passphrase}».</translation>
    </message>
    <message>
        <source>A change was waiting for its reason when this was locked. It was not saved.</source>
        <translation>كان تغيير ينتظر سببه عند القفل. ولم يُحفظ.</translation>
    </message>
    <message>
        <source>After a lock, your PIN is enough until the window closes.</source>
        <translation>بعد القفل يكفي رمز PIN حتى تُغلق النافذة.</translation>
    </message>
    <message>
        <source>Sample data opens with the passphrase “{passphrase}”.</source>
        <translation>تُفتح البيانات التجريبية بعبارة المرور «{passphrase}».</translation>
    </message>
    <message>
        <source>The sample data is closed and removed from this laptop.</source>
        <translation>أُغلقت البيانات التجريبية وأُزيلت من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{name} is closed. Everything was saved.</source>
        <translation>أُغلقت {name}. وحُفظ كل شيء.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Answers about retaliation</source>
        <translation>إجابات عن الانتقام</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Before and after the discussion</source>
        <translation>قبل النقاش وبعده</translation>
    </message>
    <message>
        <source>Previous risk</source>
        <translation>الخطر السابق</translation>
    </message>
    <message>
        <source>Next risk</source>
        <translation>الخطر التالي</translation>
    </message>
    <message>
        <source>Risk that is rated</source>
        <translation>الخطر الذي يُقيَّم</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Before the discussion</source>
        <translation>قبل النقاش</translation>
    </message>
    <message>
        <source>After the discussion</source>
        <translation>بعد النقاش</translation>
    </message>
    <message>
        <source>How sure the panel is</source>
        <translation>درجة يقين الفريق المقيِّم</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Rating workshop</source>
        <translation>ورشة عمل التقييم</translation>
    </message>
    <message>
        <source>Say first whom the risk hits</source>
        <translation>يُحدَّد أولًا من يصيبه الخطر</translation>
    </message>
    <message>
        <source>How likely is it, and how hard would it hit them: {group}?</source>
        <translation>ما مدى احتماله، وما شدة إصابته لهذه الفئة: {group}؟</translation>
    </message>
    <message>
        <source>Now after the discussion</source>
        <translation>الآن بعد النقاش</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>الفئة التالية</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>ارتفع</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>انخفض</translation>
    </message>
</context>
<context>
    <name>_InEngagement</name>
    <message>
        <source>Engagement</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>&amp;Engagement</source>
        <translation>ال&amp;مهمة</translation>
    </message>
    <message>
        <source>A finding belongs to an engagement, and there is none yet: plan one first.</source>
        <translation>تعود كل نتيجة إلى مهمة، ولا مهمة بعد: يُرجى تخطيط مهمة أولًا.</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
</TS>
