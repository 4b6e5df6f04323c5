<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Beside</name>
    <message numerus="yes">
        <source>and %n more: see them as a table</source>
        <translation>
            <numerusform>and %n more: see it as a table</numerusform>
            <numerusform>and %n more: see them as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between the two</source>
        <translation>
            <numerusform>%n link between the two</numerusform>
            <numerusform>%n links between the two</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n)</source>
        <translation>
            <numerusform>{what} (%n)</numerusform>
            <numerusform>{what} (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n problem(s) in the workspace.</source>
        <translation>
            <numerusform>%n problem in the workspace.</numerusform>
            <numerusform>%n problems in the workspace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparingDialog</name>
    <message numerus="yes">
        <source>%n supplier(s) new</source>
        <translation>
            <numerusform>%n supplier new</numerusform>
            <numerusform>%n suppliers new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) new</source>
        <translation>
            <numerusform>%n link new</numerusform>
            <numerusform>%n links new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) gone</source>
        <translation>
            <numerusform>%n link gone</numerusform>
            <numerusform>%n links gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed</source>
        <translation>
            <numerusform>%n link changed</numerusform>
            <numerusform>%n links changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Nothing is due in the next %n day.</numerusform>
            <numerusform>Nothing is due in the next %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message numerus="yes">
        <source>It stood behind %n answer(s).</source>
        <translation>
            <numerusform>It stood behind %n answer.</numerusform>
            <numerusform>It stood behind %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftFromFlags</name>
    <message numerus="yes">
        <source>%n draft(s) made from flags.</source>
        <translation>
            <numerusform>%n draft made from flags.</numerusform>
            <numerusform>%n drafts made from flags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message numerus="yes">
        <source>All %n that end or have ended</source>
        <translation>
            <numerusform>All %n that ends or has ended</numerusform>
            <numerusform>All %n that end or have ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementTable</name>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) of {all}</source>
        <translation>
            <numerusform>%n engagement of {all}</numerusform>
            <numerusform>%n engagements of {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposureView</name>
    <message numerus="yes">
        <source>The upper end assumes a risk for %n supplier(s) nobody has assessed.</source>
        <translation>
            <numerusform>The upper end assumes a risk for %n supplier nobody has assessed.</numerusform>
            <numerusform>The upper end assumes a risk for %n suppliers nobody has assessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n link(s) the share of purchases is not known.</source>
        <translation>
            <numerusform>On %n link the share of purchases is not known.</numerusform>
            <numerusform>On %n links the share of purchases is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message numerus="yes">
        <source>%n draft(s) wait</source>
        <translation>
            <numerusform>%n draft waits</numerusform>
            <numerusform>%n drafts wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be taken</source>
        <translation>
            <numerusform>%n row that cannot be taken</numerusform>
            <numerusform>%n rows that cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) were taken in; one undo takes all of it back.</source>
        <translation>
            <numerusform>%n risk was taken in; one undo takes all of it back.</numerusform>
            <numerusform>%n risks were taken in; one undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) written to {file}.</source>
        <translation>
            <numerusform>%n risk written to {file}.</numerusform>
            <numerusform>%n risks written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n risk(s)</source>
        <translation>
            <numerusform>Take in %n risk</numerusform>
            <numerusform>Take in %n risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingFilters</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message numerus="yes">
        <source>Provisional: %n question(s) above are open.</source>
        <translation>
            <numerusform>Provisional: %n question above is open.</numerusform>
            <numerusform>Provisional: %n questions above are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>%n line(s) keep a signature away</source>
        <translation>
            <numerusform>%n line keeps a signature away</numerusform>
            <numerusform>%n lines keep a signature away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more worth a look</source>
        <translation>
            <numerusform>%n more worth a look</numerusform>
            <numerusform>%n more worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) worth a look; none keeps you from signing.</source>
        <translation>
            <numerusform>%n line worth a look; it does not keep you from signing.</numerusform>
            <numerusform>%n lines worth a look; none keeps you from signing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapNotes</name>
    <message numerus="yes">
        <source>%n amount(s) reach over the edge of the year and are left out: years are never mixed. Write them down by year to count them.</source>
        <translation>
            <numerusform>%n amount reaches over the edge of the year and is left out: years are never mixed. Write it down by year to count it.</numerusform>
            <numerusform>%n amounts reach over the edge of the year and are left out: years are never mixed. Write them down by year to count them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are left out: no rate is known from {currencies} to {reporting}. All money and shares below are of the rest.</source>
        <translation>
            <numerusform>%n amount is left out: no rate is known from {currencies} to {reporting}. All money and shares below are of the rest.</numerusform>
            <numerusform>%n amounts are left out: no rate is known from {currencies} to {reporting}. All money and shares below are of the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>{likelihood}, {impact}: {band}, %n risk(s)</source>
        <translation>
            <numerusform>{likelihood}, {impact}: {band}, %n risk</numerusform>
            <numerusform>{likelihood}, {impact}: {band}, %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) not rated here, or with another matrix</source>
        <translation>
            <numerusform>%n risk not rated here, or with another matrix</numerusform>
            <numerusform>%n risks not rated here, or with another matrix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n record(s) more</source>
        <translation>
            <numerusform>and %n record more</numerusform>
            <numerusform>and %n records more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n new supplier(s) taken in.</source>
        <translation>
            <numerusform>%n new supplier taken in.</numerusform>
            <numerusform>%n new suppliers taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) copied: paste them into a message or a sheet.</source>
        <translation>
            <numerusform>%n problem copied: paste it into a message or a sheet.</numerusform>
            <numerusform>%n problems copied: paste them into a message or a sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be known already: decide now.</source>
        <translation>
            <numerusform>%n more may be known already: decide now.</numerusform>
            <numerusform>%n more may be known already: decide now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n of the file may be known already: taken in on its own, it waits under Matches. Nothing is joined before you decide.</source>
        <translation>
            <numerusform>%n of the file may be known already: taken in on its own, it waits under Matches. Nothing is joined before you decide.</numerusform>
            <numerusform>%n of the file may be known already: taken in on their own, they wait under Matches. Nothing is joined before you decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known supplier(s) have an amount for the same time already, and both would count. If it is the same money, leave the column out.</source>
        <translation>
            <numerusform>%n known supplier has an amount for the same time already, and both would count. If it is the same money, leave the column out.</numerusform>
            <numerusform>%n known suppliers have an amount for the same time already, and both would count. If it is the same money, leave the column out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the file counts as a direct supplier of ours, because spend is what we paid. If others paid it, read that column as “Value of the contract”.</source>
        <translation>
            <numerusform>%n of the file counts as a direct supplier of ours, because spend is what we paid. If others paid it, read that column as “Value of the contract”.</numerusform>
            <numerusform>%n of the file count as direct suppliers of ours, because spend is what we paid. If others paid it, read that column as “Value of the contract”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file says something else of %n known supplier(s): what was known stays.</source>
        <translation>
            <numerusform>The file says something else of %n known supplier: what was known stays.</numerusform>
            <numerusform>The file says something else of %n known suppliers: what was known stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new supplier(s)</source>
        <translation>
            <numerusform>%n new supplier</numerusform>
            <numerusform>%n new suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>additions to %n known supplier(s)</source>
        <translation>
            <numerusform>additions to %n known supplier</numerusform>
            <numerusform>additions to %n known suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relationship</numerusform>
            <numerusform>%n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) would be left out. Say which year they are of.</source>
        <translation>
            <numerusform>%n amount would be left out. Say which year it is of.</numerusform>
            <numerusform>%n amounts would be left out. Say which year they are of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) would be left out. Say which currency they are in.</source>
        <translation>
            <numerusform>%n amount would be left out. Say which currency it is in.</numerusform>
            <numerusform>%n amounts would be left out. Say which currency they are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) would be left out. Say whether day or month comes first.</source>
        <translation>
            <numerusform>%n day would be left out. Say whether day or month comes first.</numerusform>
            <numerusform>%n days would be left out. Say whether day or month comes first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>Taking in %n piece(s) of evidence</source>
        <translation>
            <numerusform>Taking in %n piece of evidence</numerusform>
            <numerusform>Taking in %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not taken in.</source>
        <translation>
            <numerusform>%n more file was not taken in.</numerusform>
            <numerusform>%n more files were not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already, as {labels}, and were not taken in twice.</source>
        <translation>
            <numerusform>%n file was here already, as {labels}, and was not taken in twice.</numerusform>
            <numerusform>%n files were here already, as {labels}, and were not taken in twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence taken in.</source>
        <translation>
            <numerusform>%n piece of evidence taken in.</numerusform>
            <numerusform>%n pieces of evidence taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message numerus="yes">
        <source>No review is late, and none is due in the next %n day(s).</source>
        <translation>
            <numerusform>No review is late, and none is due in the next %n day.</numerusform>
            <numerusform>No review is late, and none is due in the next %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n overdue</source>
        <translation>
            <numerusform>All %n overdue</numerusform>
            <numerusform>All %n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutColumns</name>
    <message numerus="yes">
        <source>%n column(s) of the file would be left out. Say what they are:</source>
        <translation>
            <numerusform>%n column of the file would be left out. Say what it is:</numerusform>
            <numerusform>%n columns of the file would be left out. Say what they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message numerus="yes">
        <source>%n question(s) ticked</source>
        <translation>
            <numerusform>%n question ticked</numerusform>
            <numerusform>%n questions ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongSingleEditor</name>
    <message numerus="yes">
        <source>Nothing chosen yet, out of %n answer(s).</source>
        <translation>
            <numerusform>Nothing chosen yet, out of %n answer.</numerusform>
            <numerusform>Nothing chosen yet, out of %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message numerus="yes">
        <source>{shown} of %n supplier(s)</source>
        <translation>
            <numerusform>{shown} of %n supplier</numerusform>
            <numerusform>{shown} of %n suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n supplier</numerusform>
            <numerusform>%n suppliers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLinks</name>
    <message numerus="yes">
        <source>%n link(s) from it</source>
        <translation>
            <numerusform>%n link from it</numerusform>
            <numerusform>%n links from it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to it</source>
        <translation>
            <numerusform>%n link to it</numerusform>
            <numerusform>%n links to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more between the two</source>
        <translation>
            <numerusform>and %n more between the two</numerusform>
            <numerusform>and %n more between the two</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message numerus="yes">
        <source>%n pair(s) are marked and not decided yet.</source>
        <translation>
            <numerusform>%n pair is marked and not decided yet.</numerusform>
            <numerusform>%n pairs are marked and not decided yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n pair(s) with the same name and nothing against</source>
        <translation>
            <numerusform>Mark %n pair with the same name and nothing against</numerusform>
            <numerusform>Mark %n pairs with the same name and nothing against</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n pair(s)</source>
        <translation>
            <numerusform>Decide %n pair</numerusform>
            <numerusform>Decide %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are counted as one.</source>
        <translation>
            <numerusform>%n pair is counted as one.</numerusform>
            <numerusform>%n pairs are counted as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) stay apart.</source>
        <translation>
            <numerusform>%n pair stay apart.</numerusform>
            <numerusform>%n pairs stay apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message numerus="yes">
        <source>%n rating(s) would be made with it</source>
        <translation>
            <numerusform>%n rating would be made with it</numerusform>
            <numerusform>%n ratings would be made with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would have another score or band</source>
        <translation>
            <numerusform>%n would have another score or band</numerusform>
            <numerusform>%n would have another score or band</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) are rated with the new matrix; undo takes it back.</source>
        <translation>
            <numerusform>%n risk is rated with the new matrix; undo takes it back.</numerusform>
            <numerusform>%n risks are rated with the new matrix; undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueCard</name>
    <message numerus="yes">
        <source>All %n overdue</source>
        <translation>
            <numerusform>All %n overdue</numerusform>
            <numerusform>All %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is overdue, and nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Nothing is overdue, and nothing is due in the next day.</numerusform>
            <numerusform>Nothing is overdue, and nothing is due in the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) for all of them</source>
        <translation>
            <numerusform>about %n hour for all of them</numerusform>
            <numerusform>about %n hours for all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingEditor</name>
    <message numerus="yes">
        <source>%n group(s) still open.</source>
        <translation>
            <numerusform>%n group still open.</numerusform>
            <numerusform>%n groups still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassessCard</name>
    <message numerus="yes">
        <source>All %n that wait</source>
        <translation>
            <numerusform>All %n that waits</numerusform>
            <numerusform>All %n that wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never assessed</source>
        <translation>
            <numerusform>%n never assessed</numerusform>
            <numerusform>%n never assessed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message numerus="yes">
        <source>%n step(s) were taken from the log.</source>
        <translation>
            <numerusform>%n step was taken from the log.</numerusform>
            <numerusform>%n steps were taken from the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relationships</name>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relationship</numerusform>
            <numerusform>%n relationships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatEditor</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n finding(s) are still drafts: open, merge or dismiss each of them. The lines above lead there.</source>
        <translation>
            <numerusform>%n finding is still a draft: open, merge or dismiss it. The line above leads there.</numerusform>
            <numerusform>%n findings are still drafts: open, merge or dismiss each of them. The lines above lead there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in its journal</source>
        <translation>
            <numerusform>%n change in its journal</numerusform>
            <numerusform>%n changes in its journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n of {of} are not applicable</source>
        <translation>
            <numerusform>%n of {of} is not applicable</numerusform>
            <numerusform>%n of {of} are not applicable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskFilters</name>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{band}: %n risk(s)</source>
        <translation>
            <numerusform>{band}: %n risk</numerusform>
            <numerusform>{band}: %n risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskScreen</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunnerWords</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} in all, in %n cell(s)</source>
        <translation>
            <numerusform>{total} in all, in %n cell</numerusform>
            <numerusform>{total} in all, in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review note(s)</source>
        <translation>
            <numerusform>%n review note</numerusform>
            <numerusform>%n review notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreeningCard</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message numerus="yes">
        <source>%n amount(s) without a rate were left out.</source>
        <translation>
            <numerusform>%n amount without a rate was left out.</numerusform>
            <numerusform>%n amounts without a rate were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n supplier(s) nobody knows</source>
        <translation>
            <numerusform>of %n supplier nobody knows</numerusform>
            <numerusform>of %n suppliers nobody knows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>%n amount(s) in {currency} have no rate to {reporting} and are left out.</source>
        <translation>
            <numerusform>%n amount in {currency} has no rate to {reporting} and is left out.</numerusform>
            <numerusform>%n amounts in {currency} have no rate to {reporting} and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) were turned into it.</source>
        <translation>
            <numerusform>%n rate was turned into it.</numerusform>
            <numerusform>%n rates were turned into it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message numerus="yes">
        <source>At least %n character(s); house default.</source>
        <translation>
            <numerusform>At least %n character; house default.</numerusform>
            <numerusform>At least %n characters; house default.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierFilters</name>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n supplier</numerusform>
            <numerusform>%n suppliers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierFindings</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierRoom</name>
    <message numerus="yes">
        <source>%n supplier(s) written to {file}.</source>
        <translation>
            <numerusform>%n supplier written to {file}.</numerusform>
            <numerusform>%n suppliers written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) in business alone only the initials.</source>
        <translation>
            <numerusform>Of %n person in business alone only the initials.</numerusform>
            <numerusform>Of %n persons in business alone only the initials.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message numerus="yes">
        <source>%n cell(s) are empty: not known. Type 0 where there is nobody.</source>
        <translation>
            <numerusform>%n cell is empty: not known. Type 0 where there is nobody.</numerusform>
            <numerusform>%n cells are empty: not known. Type 0 where there is nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n other(s).</source>
        <translation>
            <numerusform>And %n other.</numerusform>
            <numerusform>And %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message numerus="yes">
        <source>Revocation list of {name}: out of date since {day}; %n revoked.</source>
        <translation>
            <numerusform>Revocation list of {name}: out of date since {day}; %n revoked.</numerusform>
            <numerusform>Revocation list of {name}: out of date since {day}; %n revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revocation list of {name}, of {day}; %n revoked.</source>
        <translation>
            <numerusform>Revocation list of {name}, of {day}; %n revoked.</numerusform>
            <numerusform>Revocation list of {name}, of {day}; %n revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n change(s) exist only on this laptop since {time}</source>
        <translation>
            <numerusform>%n change exists only on this laptop since {time}</numerusform>
            <numerusform>%n changes exist only on this laptop since {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exist only on this laptop</source>
        <translation>
            <numerusform>%n change exists only on this laptop</numerusform>
            <numerusform>%n changes exist only on this laptop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>That is not the PIN. %n more try(s), then the passphrase is needed.</source>
        <translation>
            <numerusform>That is not the PIN. %n more try, then the passphrase is needed.</numerusform>
            <numerusform>That is not the PIN. %n more tries, then the passphrase is needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>%n file(s) were written to {folder}.</source>
        <translation>
            <numerusform>%n file was written to {folder}.</numerusform>
            <numerusform>%n files were written to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to answer</source>
        <translation>
            <numerusform>%n note to answer</numerusform>
            <numerusform>%n notes to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to settle</source>
        <translation>
            <numerusform>%n note to settle</numerusform>
            <numerusform>%n notes to settle</numerusform>
        </translation>
    </message>
</context>
</TS>
