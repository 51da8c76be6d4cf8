<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>AnimalsSection</name>
    <message numerus="yes">
        <source>%n duffel(s) not weighed</source>
        <translation>
            <numerusform>%n duffel not weighed</numerusform>
            <numerusform>%n duffels not weighed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BedsSection</name>
    <message numerus="yes">
        <source>%n place(s) for the crew</source>
        <translation>
            <numerusform>%n place for the crew</numerusform>
            <numerusform>%n places for the crew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{room}: %n free</source>
        <translation>
            <numerusform>{room}: %n free</numerusform>
            <numerusform>{room}: %n free</numerusform>
        </translation>
    </message>
</context>
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
    <name>CashSection</name>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n not settled</numerusform>
            <numerusform>%n not settled</numerusform>
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
    <name>EquipmentSection</name>
    <message numerus="yes">
        <source>⚠ %n item(s) without a weight</source>
        <translation>
            <numerusform>⚠ %n item without a weight</numerusform>
            <numerusform>⚠ %n items without a weight</numerusform>
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
<context>
    <name>LogisticsSummary</name>
    <message numerus="yes">
        <source>%n traveller(s)</source>
        <translation>
            <numerusform>%n traveller</numerusform>
            <numerusform>%n travellers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) missing</source>
        <translation>
            <numerusform>%n ticket missing</numerusform>
            <numerusform>%n tickets missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) to check</source>
        <translation>
            <numerusform>%n ticket to check</numerusform>
            <numerusform>%n tickets to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a bed</source>
        <translation>
            <numerusform>%n without a bed</numerusform>
            <numerusform>%n without a bed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LuggageSection</name>
    <message numerus="yes">
        <source>%n duffel(s) not weighed</source>
        <translation>
            <numerusform>%n duffel not weighed</numerusform>
            <numerusform>%n duffels not weighed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperBatchDialog</name>
    <message numerus="yes">
        <source>%n departure(s), a folder for each.</source>
        <translation>
            <numerusform>%n departure, in a folder of its own.</numerusform>
            <numerusform>%n departures, a folder for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved</source>
        <translation>
            <numerusform>%n paper saved</numerusform>
            <numerusform>%n papers saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) sent to the printer</source>
        <translation>
            <numerusform>%n paper sent to the printer</numerusform>
            <numerusform>%n papers sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperHolders</name>
    <message numerus="yes">
        <source>⚠ %n line(s) wrong</source>
        <translation>
            <numerusform>⚠ %n line wrong</numerusform>
            <numerusform>⚠ %n lines wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message numerus="yes">
        <source>%n print(s) wrong by now</source>
        <translation>
            <numerusform>%n print wrong by now</numerusform>
            <numerusform>%n prints wrong by now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message numerus="yes">
        <source>%n ticket(s) issued</source>
        <translation>
            <numerusform>%n ticket issued</numerusform>
            <numerusform>%n tickets issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) written anew from the record</source>
        <translation>
            <numerusform>%n ticket written anew from the record</numerusform>
            <numerusform>%n tickets written anew from the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) removed</source>
        <translation>
            <numerusform>%n ticket removed</numerusform>
            <numerusform>%n tickets removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrekActions</name>
    <message numerus="yes">
        <source>%n gap(s) of {code} filled in</source>
        <translation>
            <numerusform>%n gap of {code} filled in</numerusform>
            <numerusform>%n gaps of {code} filled in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntranslatedPart</name>
    <message numerus="yes">
        <source>%n text(s) in one language only: papers print the other one. Enter goes where to write it.</source>
        <translation>
            <numerusform>%n text in one language only: papers print the other one. Enter goes where to write it.</numerusform>
            <numerusform>%n texts in one language only: papers print the other one. Enter goes where to write them.</numerusform>
        </translation>
    </message>
</context>
</TS>
