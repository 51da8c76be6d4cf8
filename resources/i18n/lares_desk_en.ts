<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>BehindBanner</name>
    <message numerus="yes">
        <source>%n departure(s) to come still have the earlier version.</source>
        <translation>
            <numerusform>%n departure to come still has the earlier version.</numerusform>
            <numerusform>%n departures to come still have the earlier version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingDetail</name>
    <message numerus="yes">
        <source>%n traveller(s)</source>
        <translation>
            <numerusform>%n traveller</numerusform>
            <numerusform>%n travellers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyStep</name>
    <message numerus="yes">
        <source>%n line(s) left</source>
        <translation>
            <numerusform>%n line left</numerusform>
            <numerusform>%n lines left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientComparison</name>
    <message numerus="yes">
        <source>%n trek(s)</source>
        <translation>
            <numerusform>%n trek</numerusform>
            <numerusform>%n treks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientDetail</name>
    <message numerus="yes">
        <source>%n trek(s) with us</source>
        <translation>
            <numerusform>%n trek with us</numerusform>
            <numerusform>%n treks with us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>%n departure(s) written to {name}.</source>
        <translation>
            <numerusform>%n departure written to {name}.</numerusform>
            <numerusform>%n departures written to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message numerus="yes">
        <source>%n traveller(s) moved to {group}</source>
        <translation>
            <numerusform>%n traveller moved to {group}</numerusform>
            <numerusform>%n travellers moved to {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traveller(s) taken off the group</source>
        <translation>
            <numerusform>%n traveller taken off the group</numerusform>
            <numerusform>%n travellers taken off the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traveller(s) changed</source>
        <translation>
            <numerusform>%n traveller changed</numerusform>
            <numerusform>%n travellers changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>%n traveller(s) imported.</source>
        <translation>
            <numerusform>%n traveller imported.</numerusform>
            <numerusform>%n travellers imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) imported.</source>
        <translation>
            <numerusform>%n client imported.</numerusform>
            <numerusform>%n clients imported.</numerusform>
        </translation>
    </message>
</context>
</TS>
