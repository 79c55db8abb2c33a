<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>usher::console::AccountsModel</name>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>A password has at least %n character.</numerusform>
            <numerusform>A password has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::console::Catalog</name>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::console::Configured</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::console::PatternsModel</name>
    <message numerus="yes">
        <source>fits %n value(s)</source>
        <translation>
            <numerusform>fits %n value</numerusform>
            <numerusform>fits %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::console::Session</name>
    <message numerus="yes">
        <source>Too many failed logins. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many failed logins. Try again in %n second.</numerusform>
            <numerusform>Too many failed logins. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::console::ValueRanges</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n digit(s), as the first value ends with.</source>
        <translation>
            <numerusform>At most %n digit, as the first value ends with.</numerusform>
            <numerusform>At most %n digits, as the first value ends with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s).</source>
        <translation>
            <numerusform>at most %n character.</numerusform>
            <numerusform>at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::console::ValuesModel</name>
    <message numerus="yes">
        <source>A value has 1 to %n character(s). Del removes it.</source>
        <translation>
            <numerusform>A value has 1 to %n character. Del removes it.</numerusform>
            <numerusform>A value has 1 to %n characters. Del removes it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is no valid name: it has 1 to %n character(s) and does not begin with _.</source>
        <translation>
            <numerusform>This is no valid name: it has 1 to %n character and does not begin with _.</numerusform>
            <numerusform>This is no valid name: it has 1 to %n characters and does not begin with _.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountsList</name>
    <message numerus="yes">
        <source>Logged in with %n session(s)</source>
        <translation>
            <numerusform>Logged in with %n session</numerusform>
            <numerusform>Logged in with %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s) of %1?</source>
        <translation>
            <numerusform>End %n session of %1?</numerusform>
            <numerusform>End %n sessions of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session ended.</numerusform>
            <numerusform>%n sessions ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ActiveServicesPage</name>
    <message numerus="yes">
        <source>End %n service(s)?</source>
        <translation>
            <numerusform>End %n service?</numerusform>
            <numerusform>End %n services?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) ended.</source>
        <translation>
            <numerusform>%n service ended.</numerusform>
            <numerusform>%n services ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AddValuesDialog</name>
    <message numerus="yes">
        <source>Add %n value(s)</source>
        <translation>
            <numerusform>Add %n value</numerusform>
            <numerusform>Add %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that is there already is left out.</source>
        <translation>
            <numerusform>%n that is there already is left out.</numerusform>
            <numerusform>%n that are there already are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %n value(s) to %1</source>
        <translation>
            <numerusform>addition of %n value to %1</numerusform>
            <numerusform>addition of %n values to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AlarmTray</name>
    <message numerus="yes">
        <source>Usher – %n alarm(s)</source>
        <translation>
            <numerusform>Usher – %n alarm</numerusform>
            <numerusform>Usher – %n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) at %1</source>
        <translation>
            <numerusform>%n alarm at %1</numerusform>
            <numerusform>%n alarms at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AlarmsPage</name>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s) …</source>
        <translation>
            <numerusform>Acknowledge %n alarm …</numerusform>
            <numerusform>Acknowledge %n alarms …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)?</source>
        <translation>
            <numerusform>Acknowledge %n alarm?</numerusform>
            <numerusform>Acknowledge %n alarms?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n alarm acknowledged</numerusform>
            <numerusform>%n alarms acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), more below</source>
        <translation>
            <numerusform>%n entry, more below</numerusform>
            <numerusform>%n entries, more below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the same change: %n more record(s)</source>
        <translation>
            <numerusform>In the same change: %n more record</numerusform>
            <numerusform>In the same change: %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ClusterPage</name>
    <message numerus="yes">
        <source>%n more may fail</source>
        <translation>
            <numerusform>%n more may fail</numerusform>
            <numerusform>%n more may fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>node(s) up</source>
        <translation>
            <numerusform>node up</numerusform>
            <numerusform>nodes up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::CopyCommand</name>
    <message numerus="yes">
        <source>%n command(s) are in the clipboard.</source>
        <translation>
            <numerusform>%n command is in the clipboard.</numerusform>
            <numerusform>%n commands are in the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::DeleteDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) depend on it and would no longer work as before.</source>
        <translation>
            <numerusform>%n thing depends on it and would no longer work as before.</numerusform>
            <numerusform>%n things depend on it and would no longer work as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::DifferenceView</name>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n chosen record(s)</source>
        <translation>
            <numerusform>The %n chosen record</numerusform>
            <numerusform>The %n chosen records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) of this page</source>
        <translation>
            <numerusform>The %n record of this page</numerusform>
            <numerusform>All %n records of this page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole configuration: %n record(s)</source>
        <translation>
            <numerusform>The whole configuration: %n record</numerusform>
            <numerusform>The whole configuration: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>%n record exported</numerusform>
            <numerusform>%n records exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) of the file need a look</source>
        <translation>
            <numerusform>%n row of the file needs a look</numerusform>
            <numerusform>%n rows of the file need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported. Review them to send them.</source>
        <translation>
            <numerusform>%n record imported. Review it to send it.</numerusform>
            <numerusform>%n records imported. Review them to send them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) are not applied. They are lost when you connect to another server.</source>
        <translation>
            <numerusform>%n change is not applied. It is lost when you connect to another server.</numerusform>
            <numerusform>%n changes are not applied. They are lost when you connect to another server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied. They are kept until the program ends or another server is chosen.</source>
        <translation>
            <numerusform>%n change is not applied. It is kept until the program ends or another server is chosen.</numerusform>
            <numerusform>%n changes are not applied. They are kept until the program ends or another server is chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied and are lost.</source>
        <translation>
            <numerusform>%n change is not applied and is lost.</numerusform>
            <numerusform>%n changes are not applied and are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionsPage</name>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n modified</source>
        <comment>a section of options</comment>
        <translation>
            <numerusform>%1, %n modified</numerusform>
            <numerusform>%1, %n modified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::OverviewPage</name>
    <message numerus="yes">
        <source>of %n value(s)</source>
        <translation>
            <numerusform>of %n value</numerusform>
            <numerusform>of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) no free number</source>
        <translation>
            <numerusform>%n time no free number</numerusform>
            <numerusform>%n times no free number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical or major</source>
        <translation>
            <numerusform>%n critical or major</numerusform>
            <numerusform>%n critical or major</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::PasswordFields</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::PatternTester</name>
    <message numerus="yes">
        <source>%1 of %n value(s) fit.</source>
        <translation>
            <numerusform>%1 of %n value fits.</numerusform>
            <numerusform>%1 of %n values fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::PatternsPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)?</source>
        <translation>
            <numerusform>Delete %n group?</numerusform>
            <numerusform>Delete %n groups?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) would name a group that is not there, and refuse every request: %1.</source>
        <translation>
            <numerusform>%n service would name a group that is not there, and refuse every request: %1.</numerusform>
            <numerusform>%n services would name a group that is not there, and refuse every request: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n group(s)</source>
        <translation>
            <numerusform>deletion of %n group</numerusform>
            <numerusform>deletion of %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n expression(s)</source>
        <translation>
            <numerusform>deletion of %n expression</numerusform>
            <numerusform>deletion of %n expressions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::RecordHistory</name>
    <message numerus="yes">
        <source>%n value(s) of %1 will change.</source>
        <translation>
            <numerusform>%n value of %1 will change.</numerusform>
            <numerusform>%n values of %1 will change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ResourcesPage</name>
    <message numerus="yes">
        <source>%n of them booked per node</source>
        <translation>
            <numerusform>%n of them booked per node</numerusform>
            <numerusform>%n of them booked per node</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)?</source>
        <translation>
            <numerusform>Delete %n group?</numerusform>
            <numerusform>Delete %n groups?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n group(s)</source>
        <translation>
            <numerusform>deletion of %n group</numerusform>
            <numerusform>deletion of %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ReviewDialog</name>
    <message numerus="yes">
        <source>%n thing(s) would no longer work</source>
        <translation>
            <numerusform>%n thing would no longer work</numerusform>
            <numerusform>%n things would no longer work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) applied</source>
        <translation>
            <numerusform>%n change applied</numerusform>
            <numerusform>%n changes applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>and %n more value</numerusform>
            <numerusform>and %n more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::RollbackDialog</name>
    <message numerus="yes">
        <source>All %n record(s) of the change go back to what they were before it, together or not at all.</source>
        <translation>
            <numerusform>The %n record of the change goes back to what it was before it.</numerusform>
            <numerusform>All %n records of the change go back to what they were before it, together or not at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s) depend on it</source>
        <translation>
            <numerusform>and %n more record depends on it</numerusform>
            <numerusform>and %n more records depend on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would no longer work</source>
        <translation>
            <numerusform>%n thing would no longer work</numerusform>
            <numerusform>%n things would no longer work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rolled back</source>
        <translation>
            <numerusform>%n record rolled back</numerusform>
            <numerusform>%n records rolled back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ServicesPage</name>
    <message numerus="yes">
        <source>deletion of %n service(s)</source>
        <translation>
            <numerusform>deletion of %n service</numerusform>
            <numerusform>deletion of %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)?</source>
        <translation>
            <numerusform>Delete %n service?</numerusform>
            <numerusform>Delete %n services?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::SessionsList</name>
    <message numerus="yes">
        <source>End %n session(s)?</source>
        <translation>
            <numerusform>End %n session?</numerusform>
            <numerusform>End %n sessions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session ended.</numerusform>
            <numerusform>%n sessions ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::SizingPage</name>
    <message numerus="yes">
        <source>%1 a storage node, %n shard(s)</source>
        <translation>
            <numerusform>%1 a storage node, %n shard</numerusform>
            <numerusform>%1 a storage node, %n shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This system has %n node(s)</source>
        <translation>
            <numerusform>This system has %n node</numerusform>
            <numerusform>This system has %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n change(s), with conflicts: Review</source>
        <translation>
            <numerusform>%n change, with conflicts: Review</numerusform>
            <numerusform>%n changes, with conflicts: Review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): Review</source>
        <translation>
            <numerusform>%n change: Review</numerusform>
            <numerusform>%n changes: Review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::StorePage</name>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>enough for %n day</numerusform>
            <numerusform>enough for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ValuesPanel</name>
    <message numerus="yes">
        <source>removal of %n value(s)</source>
        <translation>
            <numerusform>removal of %n value</numerusform>
            <numerusform>removal of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n value will be removed. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n values will be removed. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n value(s) at once.</source>
        <translation>
            <numerusform>At most %n value at once.</numerusform>
            <numerusform>At most %n values at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n value(s)?</source>
        <translation>
            <numerusform>Release %n value?</numerusform>
            <numerusform>Release %n values?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
</TS>
