<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AddCrewDialog</name>
    <message>
        <source>Crew on this departure</source>
        <translation>Personal de esta salida</translation>
    </message>
    <message>
        <source>Add crew</source>
        <translation>Agregar personal</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A name that is new joins the agency&apos;s crew.</source>
        <translation>Un nombre nuevo pasa a formar parte del personal de la agencia.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>AddGroupDialog</name>
    <message>
        <source>Add group to {code}</source>
        <translation>Agregar grupo a {code}</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Agregar grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Language of its papers</source>
        <translation>Idioma de sus documentos</translation>
    </message>
</context>
<context>
    <name>AddTravellersDialog</name>
    <message>
        <source>Add travellers to {group}</source>
        <translation>Agregar viajeros a {group}</translation>
    </message>
    <message>
        <source>Add travellers</source>
        <translation>Agregar viajeros</translation>
    </message>
</context>
<context>
    <name>AdviceTab</name>
    <message>
        <source>What the rules find</source>
        <translation>Lo que encuentran las reglas</translation>
    </message>
    <message>
        <source>Nights of each traveller</source>
        <translation>Noches de cada viajero</translation>
    </message>
    <message>
        <source>What other elevations would change</source>
        <translation>Lo que cambiarían otras altitudes</translation>
    </message>
    <message>
        <source>&amp;Go to what it is about</source>
        <translation>&amp;Ir a lo que se refiere</translation>
    </message>
    <message>
        <source>The rules find nothing to say about this departure.</source>
        <translation>Las reglas no encuentran nada que decir de esta salida.</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>Ir a los grupos</translation>
    </message>
    <message>
        <source>Nobody travels yet: add the first group.</source>
        <translation>Todavía no viaja nadie: agregue el primer grupo.</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation>Hallazgos ({count})</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Parts of the advice</source>
        <translation>Partes de los consejos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Other elevations</source>
        <translation>Otras altitudes</translation>
    </message>
    <message>
        <source>No other reading of a place would change the advice.</source>
        <translation>Ninguna otra lectura de un lugar cambiaría los consejos.</translation>
    </message>
    <message>
        <source>Other elevations could not be asked. The details are in the log.</source>
        <translation>No se pudo consultar otras altitudes. Los detalles están en el registro.</translation>
    </message>
</context>
<context>
    <name>AgencyForm</name>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Una por línea.</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Nombre de la agencia</translation>
    </message>
    <message>
        <source>As your clients read it.</source>
        <translation>Como lo leen sus clientes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Idioma de los documentos</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Three letters, such as USD or PEN.</source>
        <translation>Tres letras, como USD o PEN.</translation>
    </message>
    <message>
        <source>Sentence at the foot of papers</source>
        <translation>Frase al pie de los documentos</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Afiliaciones</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certificaciones</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Affiliations and certifications</source>
        <translation>Afiliaciones y certificaciones</translation>
    </message>
</context>
<context>
    <name>AgencyPage</name>
    <message>
        <source>Choose &amp;logo…</source>
        <translation>Elegir &amp;logotipo…</translation>
    </message>
    <message>
        <source>&amp;Take logo away</source>
        <translation>&amp;Quitar logotipo</translation>
    </message>
    <message>
        <source>Add &amp;office number</source>
        <translation>Agregar número de &amp;oficina</translation>
    </message>
    <message>
        <source>Add &amp;emergency number</source>
        <translation>Agregar número de &amp;emergencia</translation>
    </message>
    <message>
        <source>Add &amp;public number</source>
        <translation>Agregar número &amp;público</translation>
    </message>
    <message>
        <source>Change &amp;wording…</source>
        <translation>Cambiar &amp;redacción…</translation>
    </message>
    <message>
        <source>Leave off the pape&amp;rs</source>
        <translation>&amp;No poner en los documentos</translation>
    </message>
    <message>
        <source>Take &amp;back the default</source>
        <translation>&amp;Volver al original</translation>
    </message>
    <message>
        <source>Change l&amp;imit…</source>
        <translation>Cambiar lí&amp;mite…</translation>
    </message>
    <message>
        <source>Checked to&amp;day</source>
        <translation>Verificado ho&amp;y</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>A&amp;gencia</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Put on the pape&amp;rs</source>
        <translation>Po&amp;ner en los documentos</translation>
    </message>
    <message>
        <source>The papers are built around this sentence</source>
        <translation>Los documentos se apoyan en esta frase</translation>
    </message>
    <message>
        <source>It was checked today</source>
        <translation>Ya se verificó hoy</translation>
    </message>
    <message>
        <source>It stands on no paper any more</source>
        <translation>Ya no figura en ningún documento</translation>
    </message>
    <message>
        <source>It stands on the papers again</source>
        <translation>Figura otra vez en los documentos</translation>
    </message>
    <message>
        <source>What came with the program holds again</source>
        <translation>Vale otra vez lo que trae el programa</translation>
    </message>
    <message>
        <source>{name}: checked today</source>
        <translation>{name}: verificado hoy</translation>
    </message>
</context>
<context>
    <name>AgencyTabs</name>
    <message>
        <source>Parts of the agency</source>
        <translation>Partes de la agencia</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Advice and packing</source>
        <translation>Consejos y equipaje</translation>
    </message>
    <message>
        <source>Luggage limits</source>
        <translation>Límites de equipaje</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>AnimalDialog</name>
    <message>
        <source>New animal</source>
        <translation>Nuevo animal</translation>
    </message>
    <message>
        <source>Add animal</source>
        <translation>Agregar animal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Carries at most</source>
        <translation>Carga como máximo</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Arriero</source>
        <translation>Arriero</translation>
    </message>
    <message>
        <source>For emergencies</source>
        <translation>Para emergencias</translation>
    </message>
    <message>
        <source>It goes along unloaded, for somebody who cannot walk on.</source>
        <translation>Va sin carga, para quien no pueda seguir a pie.</translation>
    </message>
</context>
<context>
    <name>AnimalsSection</name>
    <message>
        <source>Animals</source>
        <translation>Animales</translation>
    </message>
    <message>
        <source>&amp;Add animal…</source>
        <translation>&amp;Agregar animal…</translation>
    </message>
    <message>
        <source>&amp;Edit animal…</source>
        <translation>&amp;Editar animal…</translation>
    </message>
    <message>
        <source>&amp;Remove animal</source>
        <translation>&amp;Quitar animal</translation>
    </message>
    <message>
        <source>Load {kg}</source>
        <translation>Carga {kg}</translation>
    </message>
    <message>
        <source>they carry {kg}</source>
        <translation>pueden llevar {kg}</translation>
    </message>
    <message>
        <source>⚠ {kg} too much</source>
        <translation>⚠ {kg} de más</translation>
    </message>
    <message>
        <source>⚠ {kg} fit on no animal</source>
        <translation>⚠ {kg} no caben en ningún animal</translation>
    </message>
    <message numerus="yes">
        <source>%n duffel(s) not weighed</source>
        <translation>
            <numerusform>%n bolso sin pesar</numerusform>
            <numerusform>%n bolsos sin pesar</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Carries at most</source>
        <translation>Carga como máximo</translation>
    </message>
    <message>
        <source>Arriero</source>
        <translation>Arriero</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Emergency, unloaded</source>
        <translation>Emergencia, sin carga</translation>
    </message>
    <message>
        <source>No animal carries for this departure yet.</source>
        <translation>Aún no hay animales de carga en esta salida.</translation>
    </message>
    <message>
        <source>Add animal…</source>
        <translation>Agregar animal…</translation>
    </message>
    <message>
        <source>Write how many kilograms it carries.</source>
        <translation>Escriba cuántos kilogramos carga.</translation>
    </message>
</context>
<context>
    <name>BedList</name>
    <message>
        <source>Beds</source>
        <translation>Camas</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>Aún sin cama</translation>
    </message>
    <message>
        <source>{taken} of {places}</source>
        <translation>{taken} de {places}</translation>
    </message>
    <message>
        <source>asked to be alone</source>
        <translation>pidió dormir solo</translation>
    </message>
    <message>
        <source>asked for {name}</source>
        <translation>pidió compartir con {name}</translation>
    </message>
</context>
<context>
    <name>BedsSection</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Tents in the camps</source>
        <translation>Carpas en los campamentos</translation>
    </message>
    <message>
        <source>Mo&amp;ve to</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>&amp;Propose tents and rooms</source>
        <translation>&amp;Proponer carpas y habitaciones</translation>
    </message>
    <message>
        <source>Take &amp;out of the bed</source>
        <translation>Sacar de la &amp;cama</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Camas</translation>
    </message>
    <message>
        <source>&amp;Add tent or room…</source>
        <translation>&amp;Agregar carpa o habitación…</translation>
    </message>
    <message>
        <source>&amp;Edit tent or room…</source>
        <translation>&amp;Editar carpa o habitación…</translation>
    </message>
    <message>
        <source>&amp;Remove tent or room</source>
        <translation>&amp;Quitar carpa o habitación</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for the crew</source>
        <translation>
            <numerusform>%n plaza para el personal</numerusform>
            <numerusform>%n plazas para el personal</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ no bed: {names}</source>
        <translation>⚠ sin cama: {names}</translation>
    </message>
    <message>
        <source>Everybody has a bed: {people} of {places} places are taken</source>
        <translation>Todos tienen cama: {people} de {places} plazas ocupadas</translation>
    </message>
    <message>
        <source>Tent {number}</source>
        <translation>Carpa {number}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Habitación {number}</translation>
    </message>
    <message>
        <source>Crew tent {number}</source>
        <translation>Carpa del personal {number}</translation>
    </message>
    <message>
        <source>{what} is removed</source>
        <translation>Se quitó {what}</translation>
    </message>
    <message>
        <source>Rooms of no hotel</source>
        <translation>Habitaciones sin hotel</translation>
    </message>
    <message>
        <source>Tents of the crew</source>
        <translation>Carpas del personal</translation>
    </message>
    <message numerus="yes">
        <source>{room}: %n free</source>
        <translation>
            <numerusform>{room}: %n libre</numerusform>
            <numerusform>{room}: %n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>{room}: change with {name}</source>
        <translation>{room}: cambiar con {name}</translation>
    </message>
    <message>
        <source>{room}: instead of {name}</source>
        <translation>{room}: en lugar de {name}</translation>
    </message>
    <message>
        <source>Tents and rooms are proposed</source>
        <translation>Se propusieron carpas y habitaciones</translation>
    </message>
    <message>
        <source>Everybody has a bed already</source>
        <translation>Todos tienen cama ya</translation>
    </message>
    <message>
        <source>{name} has no bed now</source>
        <translation>{name} queda sin cama</translation>
    </message>
</context>
<context>
    <name>BehindBanner</name>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Review the departures with an earlier version</source>
        <translation>Revisar las salidas que tienen una versión anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s) to come still have the earlier version.</source>
        <translation>
            <numerusform>%n salida próxima todavía tiene la versión anterior.</numerusform>
            <numerusform>%n salidas próximas todavía tienen la versión anterior.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingDetail</name>
    <message>
        <source>Travellers of the group</source>
        <translation>Viajeros del grupo</translation>
    </message>
    <message>
        <source>Over capacity: {reason}</source>
        <translation>Sobrecupo: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n traveller(s)</source>
        <translation>
            <numerusform>%n viajero</numerusform>
            <numerusform>%n viajeros</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>{name}  (leads)</source>
        <translation>{name}  (líder)</translation>
    </message>
</context>
<context>
    <name>BookingFilters</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Season {year}</source>
        <translation>Temporada {year}</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Todo estado</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toda fecha</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Every trek</source>
        <translation>Todos los treks</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Search group, leader, reference or departure</source>
        <translation>Buscar grupo, líder, referencia o salida</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>There are no bookings yet. Groups are added to a departure.</source>
        <translation>Todavía no hay reservas. Los grupos se agregan a una salida.</translation>
    </message>
    <message>
        <source>Go to departures</source>
        <translation>Ir a las salidas</translation>
    </message>
    <message>
        <source>No booking matches “{search}” and these filters.</source>
        <translation>Ninguna reserva coincide con “{search}” y estos filtros.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>No booking matches “{search}”.</source>
        <translation>Ninguna reserva coincide con “{search}”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No booking matches these filters.</source>
        <translation>Ninguna reserva coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>&amp;Edit group…</source>
        <translation>&amp;Editar grupo…</translation>
    </message>
    <message>
        <source>&amp;Go to departure</source>
        <translation>&amp;Ir a la salida</translation>
    </message>
    <message>
        <source>&amp;Cancel group</source>
        <translation>&amp;Anular grupo</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>&amp;Reserva</translation>
    </message>
    <message>
        <source>Choose a booking in the list.</source>
        <translation>Elija una reserva de la lista.</translation>
    </message>
    <message>
        <source>Group {group} cancelled</source>
        <translation>Grupo {group} anulado</translation>
    </message>
</context>
<context>
    <name>BusyStep</name>
    <message numerus="yes">
        <source>%n line(s) left</source>
        <translation>
            <numerusform>queda %n línea</numerusform>
            <numerusform>quedan %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>CancelDepartureDialog</name>
    <message>
        <source>Cancel {code}</source>
        <translation>Cancelar {code}</translation>
    </message>
    <message>
        <source>Cancel departure</source>
        <translation>Cancelar salida</translation>
    </message>
    <message>
        <source>Keep departure</source>
        <translation>Conservar salida</translation>
    </message>
    <message>
        <source>It stays in the list, with its groups ({groups}) on record. No group can join it.</source>
        <translation>Queda en la lista con sus grupos ({groups}) registrados. Ningún grupo podrá unirse.</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>¿Por qué se cancela?</translation>
    </message>
    <message>
        <source>{code} cancelled</source>
        <translation>{code} cancelada</translation>
    </message>
</context>
<context>
    <name>CashDialog</name>
    <message>
        <source>New cash line</source>
        <translation>Nueva línea de efectivo</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Agregar línea</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Empty until it is settled.</source>
        <translation>Vacío hasta que se rinda cuenta.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
</context>
<context>
    <name>CashSection</name>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>&amp;Add cash line…</source>
        <translation>&amp;Agregar línea de efectivo…</translation>
    </message>
    <message>
        <source>&amp;Edit cash line…</source>
        <translation>&amp;Editar línea de efectivo…</translation>
    </message>
    <message>
        <source>&amp;Remove cash line</source>
        <translation>&amp;Quitar línea de efectivo</translation>
    </message>
    <message>
        <source>{planned} planned, {spent} spent</source>
        <translation>{planned} previstos, {spent} gastados</translation>
    </message>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n sin rendir</numerusform>
            <numerusform>%n sin rendir</numerusform>
        </translation>
    </message>
    <message>
        <source>the guide is owed {sum}</source>
        <translation>se deben {sum} al guía</translation>
    </message>
    <message>
        <source>{sum} goes back</source>
        <translation>se devuelven {sum}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>The guide takes no cash along yet.</source>
        <translation>El guía aún no lleva efectivo.</translation>
    </message>
    <message>
        <source>Add cash line…</source>
        <translation>Agregar línea de efectivo…</translation>
    </message>
    <message>
        <source>Write an amount, or 0.</source>
        <translation>Escriba un monto, o 0.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
</context>
<context>
    <name>ClientChooser</name>
    <message>
        <source>Search name, passport or e-mail</source>
        <translation>Buscar nombre, pasaporte o correo</translation>
    </message>
    <message>
        <source>Clients to merge with</source>
        <translation>Clientes con los que unir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Last trek</source>
        <translation>Último trek</translation>
    </message>
    <message>
        <source>Who may be {name} too; search for anybody else</source>
        <translation>Quién puede ser también {name}; busque a cualquier otra persona</translation>
    </message>
    <message>
        <source>Who is the same person as {name}?</source>
        <translation>¿Quién es la misma persona que {name}?</translation>
    </message>
    <message>
        <source>No other client matches “{search}”.</source>
        <translation>Ningún otro cliente coincide con “{search}”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>There is no other client in this file.</source>
        <translation>No hay ningún otro cliente en este archivo.</translation>
    </message>
</context>
<context>
    <name>ClientComparison</name>
    <message>
        <source>The record that stays</source>
        <translation>La ficha que queda</translation>
    </message>
    <message>
        <source>The record that goes</source>
        <translation>La ficha que se va</translation>
    </message>
    <message>
        <source>no treks</source>
        <translation>sin treks</translation>
    </message>
    <message numerus="yes">
        <source>%n trek(s)</source>
        <translation>
            <numerusform>%n trek</numerusform>
            <numerusform>%n treks</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ {field}: differs</source>
        <translation>≠ {field}: distinto</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Both records say the same.</source>
        <translation>Las dos fichas dicen lo mismo.</translation>
    </message>
    <message>
        <source>The same in both: {fields}</source>
        <translation>Igual en las dos: {fields}</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>– (empty)</source>
        <translation>– (vacío)</translation>
    </message>
</context>
<context>
    <name>ClientDetail</name>
    <message>
        <source>Their treks with us</source>
        <translation>Sus treks con nosotros</translation>
    </message>
    <message>
        <source>On no departure yet: add them to a group on its departure.</source>
        <translation>Todavía no está en ninguna salida: agréguelo a un grupo de su salida.</translation>
    </message>
    <message>
        <source>{age} years old</source>
        <translation>{age} años</translation>
    </message>
    <message numerus="yes">
        <source>%n trek(s) with us</source>
        <translation>
            <numerusform>%n trek con nosotros</numerusform>
            <numerusform>%n treks con nosotros</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Trek</source>
        <translation>Trek</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>⚠ Same person as {name}?</source>
        <translation>⚠ ¿Es la misma persona que {name}?</translation>
    </message>
    <message>
        <source>Compare the two records of {name} and merge them</source>
        <translation>Comparar las dos fichas de {name} y unirlas</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Client {name}</source>
        <translation>Cliente {name}</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation>Guardar cliente</translation>
    </message>
    <message>
        <source>Only the surname is needed now; the rest can be added later.</source>
        <translation>Por ahora solo se necesita el apellido; lo demás puede agregarse después.</translation>
    </message>
</context>
<context>
    <name>ClientFinder</name>
    <message>
        <source>⚠ {name} is on this departure already, in group {group}.</source>
        <translation>⚠ {name} ya está en esta salida, en el grupo {group}.</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Search name, passport or e-mail</source>
        <translation>Buscar nombre, pasaporte o correo</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Last trek</source>
        <translation>Último trek</translation>
    </message>
    <message>
        <source>No client matches “{search}”.</source>
        <translation>Ningún cliente coincide con “{search}”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>There are no clients yet.</source>
        <translation>Todavía no hay clientes.</translation>
    </message>
    <message>
        <source>There are no clients yet. Write down the first one, or add travellers to a group.</source>
        <translation>Todavía no hay clientes. Anote el primero o agregue viajeros a un grupo.</translation>
    </message>
</context>
<context>
    <name>ClientMergeDialog</name>
    <message>
        <source>Merge {name} with another client</source>
        <translation>Unir a {name} con otro cliente</translation>
    </message>
    <message>
        <source>Merge clients</source>
        <translation>Unir clientes</translation>
    </message>
    <message>
        <source>Choose another client</source>
        <translation>Elegir otro cliente</translation>
    </message>
    <message>
        <source>The record of {second} goes; its treks ({moved}) join those of {first} ({own}).</source>
        <translation>La ficha de {second} se va; sus treks ({moved}) se suman a los de {first} ({own}).</translation>
    </message>
    <message>
        <source>The record of {second} goes; it has no treks.</source>
        <translation>La ficha de {second} se va; no tiene treks.</translation>
    </message>
    <message>
        <source>Both are in the same group on {codes}: there one place stays, with what either has ordered.</source>
        <translation>Ambos están en el mismo grupo en {codes}: allí queda un solo cupo, con lo que haya pedido cualquiera de los dos.</translation>
    </message>
    <message>
        <source>One Undo takes the whole merge back.</source>
        <translation>Con un solo Deshacer se revierte toda la unión.</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Nuevo cliente…</translation>
    </message>
    <message>
        <source>&amp;Edit client</source>
        <translation>&amp;Editar cliente</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Unir con…</translation>
    </message>
    <message>
        <source>&amp;Copy e-mail</source>
        <translation>&amp;Copiar correo</translation>
    </message>
    <message>
        <source>&amp;Delete client</source>
        <translation>E&amp;liminar cliente</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>A client with treks stays in the file.</source>
        <translation>Un cliente con treks queda en el archivo.</translation>
    </message>
    <message>
        <source>Choose a client in the list.</source>
        <translation>Elija un cliente de la lista.</translation>
    </message>
    <message>
        <source>Merged into {name}</source>
        <translation>Unidos en {name}</translation>
    </message>
    <message>
        <source>{email} copied</source>
        <translation>{email} copiado</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}: eliminado</translation>
    </message>
</context>
<context>
    <name>ColumnsGrid</name>
    <message>
        <source>– leave out –</source>
        <translation>– omitir –</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Qué contiene la columna {name}</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Separador de celdas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Names of columns in line</source>
        <translation>Nombres de columnas en la línea</translation>
    </message>
    <message>
        <source>Dates such as 03/04/1990</source>
        <translation>Fechas como 03/04/1990</translation>
    </message>
    <message>
        <source>Day first: 3 April</source>
        <translation>Primero el día: 3 de abril</translation>
    </message>
    <message>
        <source>Month first: March 4</source>
        <translation>Primero el mes: 4 de marzo</translation>
    </message>
    <message>
        <source>Language of the group</source>
        <translation>Idioma del grupo</translation>
    </message>
    <message>
        <source>Language of new clients</source>
        <translation>Idioma de los clientes nuevos</translation>
    </message>
    <message>
        <source>{number}: {text}</source>
        <translation>{number}: {text}</translation>
    </message>
    <message>
        <source>None: the columns have no names</source>
        <translation>Ninguna: las columnas no tienen nombre</translation>
    </message>
    <message>
        <source>The encoding is a guess: check letters with accents.</source>
        <translation>La codificación es una suposición: revise las letras con tilde.</translation>
    </message>
    <message>
        <source>Dates such as {example} could have the day or the month first: check which.</source>
        <translation>Fechas como {example} podrían empezar por el día o por el mes: verifique cuál.</translation>
    </message>
    <message>
        <source>Whole names are cut before their last word, or at a comma: check the surnames.</source>
        <translation>Los nombres completos se cortan antes de la última palabra o en la coma: revise los apellidos.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare itineraries</source>
        <translation>Comparar itinerarios</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Beside this</source>
        <translation>Junto a este</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día por día</translation>
    </message>
    <message>
        <source>Altitude profile of {code}</source>
        <translation>Perfil de altitud de {code}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Día {number}</translation>
    </message>
    <message>
        <source>{up} up, {down} down</source>
        <translation>{up} de subida, {down} de bajada</translation>
    </message>
    <message>
        <source>highest {height}</source>
        <translation>máx. {height}</translation>
    </message>
    <message>
        <source>only in {code}</source>
        <translation>solo en {code}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Hiking days</source>
        <translation>Días de caminata</translation>
    </message>
    <message>
        <source>Time on foot</source>
        <translation>Tiempo a pie</translation>
    </message>
    <message>
        <source>Distance on foot</source>
        <translation>Distancia a pie</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>High point on foot</source>
        <translation>Altitud máx. a pie</translation>
    </message>
    <message>
        <source>Highest by vehicle</source>
        <translation>Altitud máx. en ruta</translation>
    </message>
    <message>
        <source>Highest night</source>
        <translation>Noche más alta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin dato</translation>
    </message>
</context>
<context>
    <name>CopyItineraryDialog</name>
    <message>
        <source>Duplicate {code}</source>
        <translation>Duplicar {code}</translation>
    </message>
    <message>
        <source>Duplicate itinerary</source>
        <translation>Duplicar itinerario</translation>
    </message>
    <message>
        <source>A code of its own. The days come along; the agency confirms them anew.</source>
        <translation>Un código propio. Los días se copian; la agencia los confirma de nuevo.</translation>
    </message>
</context>
<context>
    <name>CopyLogisticsDialog</name>
    <message>
        <source>Copy logistics to {code}</source>
        <translation>Copiar la logística a {code}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Services without their tickets, kit, animals and cash lines are added to what is here already.</source>
        <translation>Los servicios sin sus boletos, el equipamiento, los animales y las líneas de efectivo se agregan a lo que ya hay aquí.</translation>
    </message>
    <message>
        <source>Find a departure</source>
        <translation>Buscar una salida</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Departures to copy from</source>
        <translation>Salidas de las que se puede copiar</translation>
    </message>
    <message>
        <source>The logistics are copied</source>
        <translation>Se copió la logística</translation>
    </message>
</context>
<context>
    <name>CrewDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What stands here is kept for the person, on every departure.</source>
        <translation>Lo que figura aquí vale para la persona, en todas las salidas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>CrewSection</name>
    <message>
        <source>Crew</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>&amp;Add crew…</source>
        <translation>&amp;Agregar personal…</translation>
    </message>
    <message>
        <source>&amp;Edit person…</source>
        <translation>&amp;Editar persona…</translation>
    </message>
    <message>
        <source>&amp;Take off the departure</source>
        <translation>&amp;Quitar de la salida</translation>
    </message>
    <message>
        <source>⚠ no phone: {names}</source>
        <translation>⚠ sin teléfono: {names}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Nobody works on this departure yet.</source>
        <translation>Aún nadie trabaja en esta salida.</translation>
    </message>
    <message>
        <source>Add crew…</source>
        <translation>Agregar personal…</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-dd</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-dd</translation>
    </message>
    <message>
        <source>Calendar for {label}</source>
        <translation>Calendario de {label}</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Write a date, such as 2027-06-14.</source>
        <translation>Escriba una fecha, como 2027-06-14.</translation>
    </message>
    <message>
        <source>{text} is not a date. Write it as year-month-day, such as 2027-06-14.</source>
        <translation>{text} no es una fecha. Escríbala como año-mes-día, por ejemplo 2027-06-14.</translation>
    </message>
</context>
<context>
    <name>DepartureActions</name>
    <message>
        <source>&amp;Move departure…</source>
        <translation>&amp;Mover salida…</translation>
    </message>
    <message>
        <source>D&amp;uplicate departure…</source>
        <translation>D&amp;uplicar salida…</translation>
    </message>
    <message>
        <source>&amp;Cancel departure…</source>
        <translation>&amp;Cancelar salida…</translation>
    </message>
    <message>
        <source>Open for &amp;sale again</source>
        <translation>Abrir a la &amp;venta de nuevo</translation>
    </message>
    <message>
        <source>&amp;Bring departures up to date…</source>
        <translation>Actuali&amp;zar salidas…</translation>
    </message>
    <message>
        <source>De&amp;lete departure</source>
        <translation>&amp;Eliminar salida</translation>
    </message>
    <message>
        <source>{code} is open again</source>
        <translation>{code} está abierta de nuevo</translation>
    </message>
    <message>
        <source>{code} deleted</source>
        <translation>{code} eliminada</translation>
    </message>
</context>
<context>
    <name>DepartureDaysTab</name>
    <message>
        <source>&amp;Take the itinerary&apos;s day</source>
        <translation>&amp;Tomar el día del itinerario</translation>
    </message>
    <message>
        <source>Take a&amp;ll its days</source>
        <translation>Tomar t&amp;odos sus días</translation>
    </message>
    <message>
        <source>&amp;Back to the valley from this day</source>
        <translation>&amp;Volver al valle desde este día</translation>
    </message>
    <message>
        <source>differs from {code} on day {days}</source>
        <translation>difiere de {code} en el día {days}</translation>
    </message>
    <message>
        <source>this departure&apos;s own: day {days}</source>
        <translation>propio de esta salida: día {days}</translation>
    </message>
    <message>
        <source>missing here: {titles}</source>
        <translation>falta aquí: {titles}</translation>
    </message>
    <message>
        <source>Day {number} is this departure&apos;s own.</source>
        <translation>El día {number} es propio de esta salida.</translation>
    </message>
    <message>
        <source>Day {number} differs in: {fields}</source>
        <translation>El día {number} difiere en: {fields}</translation>
    </message>
    <message>
        <source>Day {number} is the itinerary&apos;s again</source>
        <translation>El día {number} vuelve a ser el del itinerario</translation>
    </message>
    <message>
        <source>Back to the valley: closed to walkers on day {days}</source>
        <translation>De vuelta al valle: cerrado a pie el día {days}</translation>
    </message>
    <message>
        <source>All days are the itinerary&apos;s again</source>
        <translation>Todos los días vuelven a ser los del itinerario</translation>
    </message>
</context>
<context>
    <name>DepartureDetail</name>
    <message>
        <source>Parts of the departure</source>
        <translation>Partes de la salida</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logística</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>DepartureFilters</name>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>Season or month</source>
        <translation>Temporada o mes</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>Todo el año</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>All itineraries</source>
        <translation>Todos los itinerarios</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>All guides</source>
        <translation>Todos los guías</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Desde hoy</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Antes de hoy</translation>
    </message>
</context>
<context>
    <name>DepartureForm</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>travellers</source>
        <translation>viajeros</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>A name that is new joins the agency&apos;s guides.</source>
        <translation>Un nombre nuevo se suma a los guías de la agencia.</translation>
    </message>
    <message>
        <source>Meeting time</source>
        <translation>Hora de encuentro</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Lugar de encuentro</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>For the office; on no client&apos;s paper.</source>
        <translation>Para la oficina; no sale en los documentos del cliente.</translation>
    </message>
</context>
<context>
    <name>DepartureHead</name>
    <message>
        <source>✕ Cancelled: {reason}</source>
        <translation>✕ Cancelada: {reason}</translation>
    </message>
    <message>
        <source>⚠ {guide} is on two departures: here {own}, and on {code} {other}.</source>
        <translation>⚠ {guide} está en dos salidas: aquí {own}, y en {code} {other}.</translation>
    </message>
    <message>
        <source>⚠ Over capacity: {reasons}</source>
        <translation>⚠ Sobrecupo: {reasons}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>More for this departure</source>
        <translation>Más para esta salida</translation>
    </message>
</context>
<context>
    <name>DepartureList</name>
    <message>
        <source>Search code, trek, guide or group</source>
        <translation>Buscar código, trek, guía o grupo</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Viajeros</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>{booked} of {capacity} seats</source>
        <translation>{booked} de {capacity} cupos</translation>
    </message>
    <message>
        <source>{found} of {total} departures:  {filters}</source>
        <translation>{found} de {total} salidas:  {filters}</translation>
    </message>
    <message>
        <source>No departure matches “{search}”.</source>
        <translation>Ninguna salida coincide con “{search}”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No departure matches these filters: {filters}.</source>
        <translation>Ninguna salida coincide con estos filtros: {filters}.</translation>
    </message>
    <message>
        <source>No departure matches “{search}” and these filters: {filters}.</source>
        <translation>Ninguna salida coincide con “{search}” y estos filtros: {filters}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>There are no departures yet.</source>
        <translation>Todavía no hay salidas.</translation>
    </message>
    <message>
        <source>There are no departures yet. Put the first trek on the calendar.</source>
        <translation>Todavía no hay salidas. Ponga el primer trek en el calendario.</translation>
    </message>
</context>
<context>
    <name>DeparturesPage</name>
    <message>
        <source>&amp;New departure…</source>
        <translation>&amp;Nueva salida…</translation>
    </message>
    <message>
        <source>&amp;Open departure</source>
        <translation>&amp;Abrir salida</translation>
    </message>
    <message>
        <source>&amp;All departures</source>
        <translation>&amp;Todas las salidas</translation>
    </message>
    <message>
        <source>&amp;Filter departures</source>
        <translation>&amp;Filtrar salidas</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>&amp;Limpiar filtros</translation>
    </message>
    <message>
        <source>Prin&amp;t for tonight…</source>
        <translation>Im&amp;primir para esta noche…</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>D&amp;ocumentos</translation>
    </message>
    <message>
        <source>Log&amp;istics</source>
        <translation>Logí&amp;stica</translation>
    </message>
    <message>
        <source>Ad&amp;vice</source>
        <translation>Conse&amp;jos</translation>
    </message>
    <message>
        <source>&amp;Departure</source>
        <translation>&amp;Salida</translation>
    </message>
</context>
<context>
    <name>DroppableLogoField</name>
    <message>
        <source>⚠ This picture is damaged: papers show the name alone.</source>
        <translation>⚠ Esta imagen está dañada: los documentos muestran solo el nombre.</translation>
    </message>
    <message>
        <source>It stands at the head of every paper. Choose a PNG or JPEG, or drop one here.</source>
        <translation>Va en la cabecera de todos los documentos. Elija un PNG o JPEG, o suéltelo aquí.</translation>
    </message>
</context>
<context>
    <name>DuplicateDepartureDialog</name>
    <message>
        <source>Duplicate {code}</source>
        <translation>Duplicar {code}</translation>
    </message>
    <message>
        <source>Make departures</source>
        <translation>Crear salidas</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>7 makes it weekly.</source>
        <translation>Con 7 es semanal.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>Como máximo {limit}.</translation>
    </message>
    <message>
        <source>With {guide} as guide</source>
        <translation>Con {guide} como guía</translation>
    </message>
    <message>
        <source>Departures to be made</source>
        <translation>Salidas que se crearán</translation>
    </message>
    <message>
        <source>Capacity, meeting point and the departure&apos;s own days are copied; groups and notes are not.</source>
        <translation>Se copian los cupos, el punto de encuentro y los días propios de la salida; los grupos y las notas, no.</translation>
    </message>
    <message>
        <source>⚠ {codes} leaves on this day already.</source>
        <translation>⚠ {codes} ya sale ese día.</translation>
    </message>
    <message>
        <source>{code} made</source>
        <translation>{code} creada</translation>
    </message>
    <message>
        <source>{count} departures made, {first} to {last}</source>
        <translation>{count} salidas creadas, de {first} a {last}</translation>
    </message>
</context>
<context>
    <name>DuplicateHint</name>
    <message>
        <source>⚠ Perhaps already in the file:</source>
        <translation>⚠ Quizá ya está en el archivo:</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar a {name}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
</context>
<context>
    <name>EntryMaker</name>
    <message>
        <source>Departure</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>EquipmentDialog</name>
    <message>
        <source>New equipment</source>
        <translation>Nuevo equipamiento</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Agregar equipamiento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Weight of one</source>
        <translation>Peso de uno</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Prestado a</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Condition when issued</source>
        <translation>Estado al entregar</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Devuelto el</translation>
    </message>
    <message>
        <source>Condition when returned</source>
        <translation>Estado al devolver</translation>
    </message>
</context>
<context>
    <name>EquipmentSection</name>
    <message>
        <source>Equipment</source>
        <translation>Equipamiento</translation>
    </message>
    <message>
        <source>&amp;Add equipment…</source>
        <translation>&amp;Agregar equipamiento…</translation>
    </message>
    <message>
        <source>&amp;Edit equipment…</source>
        <translation>&amp;Editar equipamiento…</translation>
    </message>
    <message>
        <source>&amp;Remove equipment</source>
        <translation>&amp;Quitar equipamiento</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n item(s) without a weight</source>
        <translation>
            <numerusform>⚠ %n artículo sin peso</numerusform>
            <numerusform>⚠ %n artículos sin peso</numerusform>
        </translation>
    </message>
    <message>
        <source>in all {kg}</source>
        <translation>en total {kg}</translation>
    </message>
    <message>
        <source>Propose &amp;kit</source>
        <translation>&amp;Proponer equipo</translation>
    </message>
    <message>
        <source>Kit is proposed</source>
        <translation>Se propuso el equipo de campamento</translation>
    </message>
    <message>
        <source>All of the usual kit is listed already</source>
        <translation>Todo el equipo habitual figura ya en la lista</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Cada uno</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Prestado a</translation>
    </message>
    <message>
        <source>No equipment is listed yet. Propose the usual kit, or add what goes along.</source>
        <translation>Aún no hay equipamiento en la lista. Proponga el habitual o agregue lo que se lleva.</translation>
    </message>
    <message>
        <source>Add equipment…</source>
        <translation>Agregar equipamiento…</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>&amp;Export this list…</source>
        <translation>&amp;Exportar esta lista…</translation>
    </message>
    <message>
        <source>Export departures to ca&amp;lendar…</source>
        <translation>Exportar sa&amp;lidas a un calendario…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>There is no list with rows on the screen.</source>
        <translation>No hay ninguna lista con filas en pantalla.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s) written to {name}.</source>
        <translation>
            <numerusform>Se guardó %n salida en {name}.</numerusform>
            <numerusform>Se guardaron %n salidas en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} se guardó.</translation>
    </message>
</context>
<context>
    <name>ExportCalendarDialog</name>
    <message>
        <source>Export departures to calendar</source>
        <translation>Exportar salidas a un calendario</translation>
    </message>
    <message>
        <source>Choose &amp;where…</source>
        <translation>Elegir &amp;dónde…</translation>
    </message>
    <message>
        <source>All departures to come</source>
        <translation>Todas las salidas por venir</translation>
    </message>
    <message>
        <source>The departures of the list, as filtered ({count})</source>
        <translation>Las salidas de la lista, según los filtros ({count})</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Each is an event of whole days with its code, trek, guide and number of travellers. Names of clients stay here.</source>
        <translation>Cada una es un evento de días completos con su código, trek, guía y número de viajeros. Los nombres de los clientes no salen de aquí.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export this list</source>
        <translation>Exportar esta lista</translation>
    </message>
    <message>
        <source>Choose &amp;where…</source>
        <translation>Elegir &amp;dónde…</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Workbook (XLSX): for Excel, LibreOffice and the like</source>
        <translation>Libro (XLSX): para Excel, LibreOffice y similares</translation>
    </message>
    <message>
        <source>CSV: plain text for any other program</source>
        <translation>CSV: texto simple para cualquier otro programa</translation>
    </message>
    <message>
        <source>Columns, order, filter and search go out as you see them.</source>
        <translation>Las columnas, el orden, los filtros y la búsqueda salen tal como los ve.</translation>
    </message>
    <message>
        <source>All rows of the list ({count})</source>
        <translation>Todas las filas de la lista ({count})</translation>
    </message>
    <message>
        <source>Only the selected rows ({count})</source>
        <translation>Solo las filas seleccionadas ({count})</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Separador de celdas</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Spreadsheet programs expect the semicolon where numbers have a comma.</source>
        <translation>Las hojas de cálculo esperan el punto y coma donde los decimales llevan coma.</translation>
    </message>
    <message>
        <source>Mark as UTF-8</source>
        <translation>Marcar como UTF-8</translation>
    </message>
    <message>
        <source>Excel shows accents right by this mark; some other programs stumble over it.</source>
        <translation>Con esta marca Excel muestra bien las tildes; otros programas tropiezan con ella.</translation>
    </message>
</context>
<context>
    <name>FewerSeatsDialog</name>
    <message>
        <source>Over capacity</source>
        <translation>Sobrecupo</translation>
    </message>
    <message>
        <source>Save capacity</source>
        <translation>Guardar cupos</translation>
    </message>
    <message>
        <source>{booked} travellers are on {code}, so a capacity of {capacity} needs a reason.</source>
        <translation>{booked} viajeros están en {code}: para dejar {capacity} cupos se necesita un motivo.</translation>
    </message>
    <message>
        <source>Reason to go over capacity</source>
        <translation>Motivo del sobrecupo</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (opcional)</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Back to computed</source>
        <translation>Volver al calculado</translation>
    </message>
    <message>
        <source>{field}: back to computed</source>
        <translation>{field}: volver al valor calculado</translation>
    </message>
    <message>
        <source>✎ by hand: the GPX track says {figure}</source>
        <translation>✎ a mano: el track GPX da {figure}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>from the GPX track</source>
        <translation>del track GPX</translation>
    </message>
    <message>
        <source>✎ by hand: nothing to compute it from</source>
        <translation>✎ a mano: no hay datos para calcular</translation>
    </message>
    <message>
        <source>✎ by hand: computed would be {figure}</source>
        <translation>✎ a mano: el cálculo da {figure}</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open to read</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <source>Open agency file</source>
        <translation>Abrir archivo de la agencia</translation>
    </message>
    <message>
        <source>Sample season</source>
        <translation>Temporada de muestra</translation>
    </message>
    <message>
        <source>Where to put the sample season</source>
        <translation>Dónde guardar la temporada de muestra</translation>
    </message>
    <message>
        <source>Agency files (*{suffix})</source>
        <translation>Archivos de agencia (*{suffix})</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>Drop a list here (CSV, XLSX or XLS), or choose one.</source>
        <translation>Suelte aquí una lista (CSV, XLSX o XLS) o elija una.</translation>
    </message>
    <message>
        <source>Its columns may be named in English or Spanish, such as Surname, Given names, Passport. You see what the desk makes of it first: nothing is written before the last step.</source>
        <translation>Sus columnas pueden tener nombres en inglés o español, como Apellidos, Nombres, Pasaporte. Primero verá cómo se interpreta: nada se guarda antes del último paso.</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls);;All files (*)</source>
        <translation>Listas de personas (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elija una lista</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Who changed what and when (Ctrl+H)</source>
        <translation>Quién cambió qué y cuándo (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier cosa</translation>
    </message>
    <message>
        <source>Name, code, date or command</source>
        <translation>Nombre, código, fecha o comando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ elegir · Intro va ahí · Esc cierra</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”. Try a part of the name, a code or a date.</source>
        <translation>Aquí nada se llama «{words}». Pruebe con una parte del nombre, un código o una fecha.</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <source>&amp;Move to group</source>
        <translation>&amp;Mover al grupo</translation>
    </message>
    <message>
        <source>Add &amp;group…</source>
        <translation>Agregar &amp;grupo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import i&amp;nto this group…</source>
        <translation>Importar a este gr&amp;upo…</translation>
    </message>
    <message>
        <source>Edit g&amp;roup…</source>
        <translation>Editar g&amp;rupo…</translation>
    </message>
    <message>
        <source>&amp;Cancel group</source>
        <translation>&amp;Cancelar grupo</translation>
    </message>
    <message>
        <source>Remo&amp;ve group</source>
        <translation>&amp;Quitar grupo</translation>
    </message>
    <message>
        <source>Edit c&amp;lient…</source>
        <translation>Editar c&amp;liente…</translation>
    </message>
    <message>
        <source>&amp;On this trek…</source>
        <translation>&amp;En este trek…</translation>
    </message>
    <message>
        <source>M&amp;ake lead</source>
        <translation>&amp;Nombrar líder</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Remove &amp;from group</source>
        <translation>Quitar &amp;del grupo</translation>
    </message>
    <message>
        <source>Add &amp;travellers…</source>
        <translation>Agregar &amp;viajeros…</translation>
    </message>
    <message numerus="yes">
        <source>%n traveller(s) moved to {group}</source>
        <translation>
            <numerusform>%n viajero pasó a {group}</numerusform>
            <numerusform>%n viajeros pasaron a {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {group} is cancelled</source>
        <translation>Grupo {group} cancelado</translation>
    </message>
    <message>
        <source>Group {group} is removed</source>
        <translation>Grupo {group} quitado</translation>
    </message>
    <message numerus="yes">
        <source>%n traveller(s) taken off the group</source>
        <translation>
            <numerusform>%n viajero quitado del grupo</numerusform>
            <numerusform>%n viajeros quitados del grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traveller(s) changed</source>
        <translation>
            <numerusform>%n viajero cambiado</numerusform>
            <numerusform>%n viajeros cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group {reference}</source>
        <translation>Grupo {reference}</translation>
    </message>
    <message>
        <source>Save group</source>
        <translation>Guardar grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Language of its papers</source>
        <translation>Idioma de sus documentos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>A cancelled group takes no seat and stays on record.</source>
        <translation>Un grupo anulado no ocupa cupos y sigue registrado.</translation>
    </message>
    <message>
        <source>Leads the group</source>
        <translation>Líder del grupo</translation>
    </message>
    <message>
        <source>Reason to go over capacity</source>
        <translation>Motivo del sobrecupo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Travellers of the group</source>
        <translation>Viajeros del grupo</translation>
    </message>
    <message>
        <source>No group is on this departure yet.</source>
        <translation>Esta salida todavía no tiene grupos.</translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation>Agregar grupo…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>over capacity: {reason}</source>
        <translation>sobrecupo: {reason}</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>Todavía no hay nadie en este grupo.</translation>
    </message>
    <message>
        <source>Add travellers…</source>
        <translation>Agregar viajeros…</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of {name}</source>
        <translation>Historial de {name}</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambios, los más recientes primero</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>&amp;Import clients…</source>
        <translation>&amp;Importar clientes…</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Import travellers into {group}</source>
        <translation>Importar viajeros a {group}</translation>
    </message>
    <message>
        <source>Import a group for {code}</source>
        <translation>Importar un grupo para {code}</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>&amp;Import {count}</source>
        <translation>&amp;Importar {count}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se guardó nada.</translation>
    </message>
    <message>
        <source>Say which column holds: {columns}.</source>
        <translation>Indique qué columna contiene: {columns}.</translation>
    </message>
    <message>
        <source>Looking through the lines…</source>
        <translation>Revisando las líneas…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>%n traveller(s) imported.</source>
        <translation>
            <numerusform>Se importó %n viajero.</numerusform>
            <numerusform>Se importaron %n viajeros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) imported.</source>
        <translation>
            <numerusform>Se importó %n cliente.</numerusform>
            <numerusform>Se importaron %n clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} new, {joined} joined with clients who were there, {skipped} left out.</source>
        <translation>{added} nuevos, {joined} unidos a clientes ya registrados, {skipped} omitidos.</translation>
    </message>
</context>
<context>
    <name>ItinerariesPage</name>
    <message>
        <source>&amp;Itinerary</source>
        <translation>&amp;Itinerario</translation>
    </message>
    <message>
        <source>&amp;Show places</source>
        <translation>&amp;Mostrar lugares</translation>
    </message>
    <message>
        <source>&amp;Show treks</source>
        <translation>&amp;Mostrar treks</translation>
    </message>
</context>
<context>
    <name>ItineraryDetail</name>
    <message>
        <source>Something in {code} could not be saved. {reasons}</source>
        <translation>Algo de {code} no se pudo guardar. {reasons}</translation>
    </message>
    <message>
        <source>Parts of the itinerary</source>
        <translation>Partes del itinerario</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Trek</source>
        <translation>Trek</translation>
    </message>
</context>
<context>
    <name>ItineraryForm</name>
    <message>
        <source>One point a line.</source>
        <translation>Un punto por línea.</translation>
    </message>
    <message>
        <source>Confirmed by the agency</source>
        <translation>Confirmado por la agencia</translation>
    </message>
    <message>
        <source>Tick it once somebody of the agency has checked every fact of this trek and its days.</source>
        <translation>Márquelo cuando alguien de la agencia haya revisado todos los datos de este trek y de sus días.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Lo mejor del trek</translation>
    </message>
    <message>
        <source>Inclusions</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>No incluye</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start place</source>
        <translation>Lugar de inicio</translation>
    </message>
    <message>
        <source>Meeting time</source>
        <translation>Hora de encuentro</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Lugar de encuentro</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Para la oficina</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Who says all this. Never printed for clients.</source>
        <translation>De dónde salen estos datos. Nunca se imprime para los clientes.</translation>
    </message>
</context>
<context>
    <name>JoiningDialog</name>
    <message>
        <source>Travellers who join</source>
        <translation>Viajeros que se suman</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Reason to go over capacity</source>
        <translation>Motivo del sobrecupo</translation>
    </message>
    <message>
        <source>Travellers who join: {count}</source>
        <translation>Viajeros que se suman: {count}</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (nuevo)</translation>
    </message>
    <message>
        <source>{capacity} seats, {taken} travellers with these.</source>
        <translation>{capacity} cupos; con estos serían {taken} viajeros.</translation>
    </message>
    <message>
        <source>Close without adding {names}?</source>
        <translation>¿Cerrar sin agregar a {names}?</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin ellos</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Teclas de esta página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>Campo siguiente, campo anterior</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>Abrir la fila elegida</translation>
    </message>
    <message>
        <source>Take back what is typed, close a dialog</source>
        <translation>Retirar lo escrito, cerrar un cuadro</translation>
    </message>
    <message>
        <source>Next tab, tab before</source>
        <translation>Pestaña siguiente, pestaña anterior</translation>
    </message>
    <message>
        <source>A menu by its underlined letter</source>
        <translation>Un menú por su letra subrayada</translation>
    </message>
</context>
<context>
    <name>KnownClients</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Agregar al grupo</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Nuevo cliente…</translation>
    </message>
    <message>
        <source>Search clients by name, passport or e-mail</source>
        <translation>Buscar clientes por nombre, pasaporte o correo</translation>
    </message>
    <message>
        <source>The first {count}: write more of the name to see others.</source>
        <translation>Los primeros {count}: escriba más del nombre para ver otros.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Last trek</source>
        <translation>Último trek</translation>
    </message>
    <message>
        <source>+ New client “{name}”…</source>
        <translation>+ Cliente nuevo «{name}»…</translation>
    </message>
    <message>
        <source>On this one: {group}</source>
        <translation>En este: {group}</translation>
    </message>
    <message>
        <source>There are no clients yet.</source>
        <translation>Todavía no hay clientes.</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Limit of {name}</source>
        <translation>Límite de {name}</translation>
    </message>
    <message>
        <source>Save limit</source>
        <translation>Guardar límite</translation>
    </message>
    <message>
        <source>Length, width and height added; empty where there is no limit.</source>
        <translation>Largo, ancho y alto sumados; vacío si no hay límite.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>A web page, a notice, a call.</source>
        <translation>Una página web, un aviso, una llamada.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Verificado el</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>Luggage limits</source>
        <translation>Límites de equipaje</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>What operators let through. Limits change: look them up, and write down when you did.</source>
        <translation>Lo que admiten los operadores. Los límites cambian: consúltelos y anote cuándo lo hizo.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>{n} kg</source>
        <translation>{n} kg</translation>
    </message>
    <message>
        <source>{n} cm</source>
        <translation>{n} cm</translation>
    </message>
    <message>
        <source>Length, width and height added</source>
        <translation>Largo, ancho y alto sumados</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>{what} is removed</source>
        <translation>Se quitó {what}</translation>
    </message>
</context>
<context>
    <name>LocalTextField</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>⚠ Missing: {language} is used</source>
        <translation>⚠ Falta. Se usa: {language}</translation>
    </message>
</context>
<context>
    <name>LogisticsSummary</name>
    <message>
        <source>Crew</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Camas</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipamiento</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Equipaje</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animales</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Nobody travels on this departure yet.</source>
        <translation>Aún nadie viaja en esta salida.</translation>
    </message>
    <message>
        <source>✓ {number} everywhere: {things}</source>
        <translation>✓ {number} en todo: {things}</translation>
    </message>
    <message numerus="yes">
        <source>%n traveller(s)</source>
        <translation>
            <numerusform>%n viajero</numerusform>
            <numerusform>%n viajeros</numerusform>
        </translation>
    </message>
    <message>
        <source>no guide</source>
        <translation>sin guía</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) missing</source>
        <translation>
            <numerusform>falta %n boleto</numerusform>
            <numerusform>faltan %n boletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) to check</source>
        <translation>
            <numerusform>%n boleto por revisar</numerusform>
            <numerusform>%n boletos por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n boleto</numerusform>
            <numerusform>%n boletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a bed</source>
        <translation>
            <numerusform>%n sin cama</numerusform>
            <numerusform>%n sin cama</numerusform>
        </translation>
    </message>
    <message>
        <source>all have a bed</source>
        <translation>todos con cama</translation>
    </message>
    <message>
        <source>{load} of {limit} kg</source>
        <translation>{load} de {limit} kg</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>cupos</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>hotel beds</source>
        <translation>camas de hotel</translation>
    </message>
    <message>
        <source>tent places</source>
        <translation>plazas en carpa</translation>
    </message>
    <message>
        <source>dinners</source>
        <translation>cenas</translation>
    </message>
    <message>
        <source>Machu Picchu tickets</source>
        <translation>boletos de Machu Picchu</translation>
    </message>
    <message>
        <source>train seats</source>
        <translation>asientos de tren</translation>
    </message>
    <message>
        <source>vehicle seats</source>
        <translation>asientos de vehículo</translation>
    </message>
    <message>
        <source>not bought: {needs}</source>
        <translation>sin comprar: {needs}</translation>
    </message>
    <message>
        <source>no {thing}: {names}</source>
        <translation>sin {thing}: {names}</translation>
    </message>
    <message>
        <source>too many {thing}: {names}</source>
        <translation>sobran {thing}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogisticsTab</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Copy from another &amp;departure…</source>
        <translation>Copiar de otra &amp;salida…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for this section</source>
        <translation>Más para esta sección</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A picture of {size} kB</source>
        <translation>Una imagen de {size} kB</translation>
    </message>
    <message>
        <source>The logo that is chosen</source>
        <translation>El logotipo elegido</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
</context>
<context>
    <name>LuggageSection</name>
    <message>
        <source>Luggage</source>
        <translation>Equipaje</translation>
    </message>
    <message>
        <source>Duffels {kg}</source>
        <translation>Bolsos {kg}</translation>
    </message>
    <message>
        <source>at most {kg} each</source>
        <translation>como máximo {kg} cada uno</translation>
    </message>
    <message>
        <source>day packs at most {kg} each</source>
        <translation>mochilas de día como máximo {kg} cada una</translation>
    </message>
    <message numerus="yes">
        <source>%n duffel(s) not weighed</source>
        <translation>
            <numerusform>%n bolso sin pesar</numerusform>
            <numerusform>%n bolsos sin pesar</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Duffel</source>
        <translation>Bolso de carga</translation>
    </message>
    <message>
        <source>Day pack</source>
        <translation>Mochila de día</translation>
    </message>
    <message>
        <source>Nobody travels on this departure yet.</source>
        <translation>Aún nadie viaja en esta salida.</translation>
    </message>
    <message>
        <source>{kg}: too heavy</source>
        <translation>{kg}: demasiado</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} – Lares Desk</source>
        <translation>{name} – Lares Desk</translation>
    </message>
    <message>
        <source>A dialog is open. Finish it or cancel it first, then choose again.</source>
        <translation>Hay un cuadro abierto. Termínelo o cancélelo primero y elija de nuevo.</translation>
    </message>
    <message>
        <source>Lares Desk</source>
        <translation>Lares Desk</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New agency file…</source>
        <translation>&amp;Nuevo archivo de la agencia…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;sample…</source>
        <translation>Abrir la &amp;muestra…</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Cerrar archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Buscar en la lista</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Ir a cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Keys of this page…</source>
        <translation>&amp;Teclas de esta página…</translation>
    </message>
    <message>
        <source>&amp;About Lares Desk</source>
        <translation>Acerca &amp;de Lares Desk</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>MoveDepartureDialog</name>
    <message>
        <source>Move {code}</source>
        <translation>Mover {code}</translation>
    </message>
    <message>
        <source>Move departure</source>
        <translation>Mover salida</translation>
    </message>
    <message>
        <source>Now {dates}.</source>
        <translation>Ahora: {dates}.</translation>
    </message>
    <message>
        <source>New first day</source>
        <translation>Nuevo primer día</translation>
    </message>
    <message>
        <source>What this changes appears here once there is another day.</source>
        <translation>Lo que cambia aparecerá aquí cuando haya otro día.</translation>
    </message>
    <message>
        <source>Then {dates}.</source>
        <translation>Después: {dates}.</translation>
    </message>
    <message>
        <source>The code stays {code}: its groups have it on their papers. Print those again, they show the old dates.</source>
        <translation>El código sigue siendo {code}: sus grupos lo tienen en sus documentos. Imprímalos de nuevo, pues muestran las fechas anteriores.</translation>
    </message>
    <message>
        <source>No group has had a paper yet, so the code changes from {old} to {code}.</source>
        <translation>Ningún grupo tiene documentos todavía, así que el código cambia de {old} a {code}.</translation>
    </message>
    <message>
        <source>⚠ This day has passed.</source>
        <translation>⚠ Este día ya pasó.</translation>
    </message>
    <message>
        <source>⚠ {name} arrives on {date}, after the new first day.</source>
        <translation>⚠ {name} llega el {date}, después del nuevo primer día.</translation>
    </message>
    <message>
        <source>⚠ {name}: the tickets stay for {date}.</source>
        <translation>⚠ {name}: los boletos siguen siendo para el {date}.</translation>
    </message>
    <message>
        <source>⚠ and {count} more</source>
        <translation>⚠ y {count} más</translation>
    </message>
    <message>
        <source>{code} moved to {date}</source>
        <translation>{code} se movió al {date}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to {group}</source>
        <translation>Mover a {group}</translation>
    </message>
    <message>
        <source>Move travellers</source>
        <translation>Mover viajeros</translation>
    </message>
    <message>
        <source>{capacity} seats, {taken} travellers with these.</source>
        <translation>{capacity} cupos; con estos serían {taken} viajeros.</translation>
    </message>
    <message>
        <source>Reason to go over capacity</source>
        <translation>Motivo del sobrecupo</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>highest</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>highest by vehicle</source>
        <translation>máx. en ruta</translation>
    </message>
    <message>
        <source>up</source>
        <translation>subida</translation>
    </message>
    <message>
        <source>down</source>
        <translation>bajada</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>sleeping gain</source>
        <translation>desnivel entre noches</translation>
    </message>
    <message>
        <source>{code} day {day}: {figures}</source>
        <translation>{code} día {day}: {figures}</translation>
    </message>
    <message>
        <source>{days}; and {count} more days</source>
        <translation>{days}; y {count} días más</translation>
    </message>
</context>
<context>
    <name>NewClient</name>
    <message>
        <source>Add to the group</source>
        <translation>Agregar al grupo</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Volver a la búsqueda</translation>
    </message>
    <message>
        <source>{name} is a client already, and the file says otherwise ({columns}). The file keeps its own; see which is right in Edit client.</source>
        <translation>{name} ya está entre los clientes y el archivo dice otra cosa ({columns}). El archivo conserva los suyos; vea cuáles son correctos en Editar cliente.</translation>
    </message>
</context>
<context>
    <name>NewClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Agregar cliente</translation>
    </message>
</context>
<context>
    <name>NewDepartureDialog</name>
    <message>
        <source>New departure</source>
        <translation>Nueva salida</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>travellers</source>
        <translation>viajeros</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>A name that is new joins the agency&apos;s guides.</source>
        <translation>Un nombre nuevo se suma a los guías de la agencia.</translation>
    </message>
    <message>
        <source>The code and the last day appear here once there is a date.</source>
        <translation>El código y el último día aparecen aquí cuando haya una fecha.</translation>
    </message>
    <message>
        <source>Code {code}, back on {end}.</source>
        <translation>Código {code}, regreso el {end}.</translation>
    </message>
    <message>
        <source>⚠ This day has passed.</source>
        <translation>⚠ Este día ya pasó.</translation>
    </message>
    <message>
        <source>You may schedule all the same.</source>
        <translation>Puede programarla de todos modos.</translation>
    </message>
</context>
<context>
    <name>NewFileDialog</name>
    <message>
        <source>New agency file</source>
        <translation>Nuevo archivo de la agencia</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Nombre de la agencia</translation>
    </message>
    <message>
        <source>As your clients read it on the papers.</source>
        <translation>Tal como la leen sus clientes en los documentos.</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Idioma de los documentos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>It stands at the head of every paper. PNG or JPEG.</source>
        <translation>Va en la cabecera de cada documento. PNG o JPEG.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Everything of the agency is in this one file.</source>
        <translation>Todo lo de la agencia está en este único archivo.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>My agency</source>
        <translation>Mi agencia</translation>
    </message>
    <message>
        <source>Agency files (*{suffix})</source>
        <translation>Archivos de agencia (*{suffix})</translation>
    </message>
</context>
<context>
    <name>NewItineraryDialog</name>
    <message>
        <source>New itinerary</source>
        <translation>Nuevo itinerario</translation>
    </message>
    <message>
        <source>Add itinerary</source>
        <translation>Agregar itinerario</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Letters and digits, such as L4. It starts the code of every departure.</source>
        <translation>Letras y números, como L4. Con él empieza el código de cada salida.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NewPlaceDialog</name>
    <message>
        <source>New place</source>
        <translation>Nuevo lugar</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Agregar lugar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Elevation, if known</source>
        <translation>Altitud, si se conoce</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>A map, a survey, a receiver.</source>
        <translation>Un mapa, un levantamiento, un GPS.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>{text} is not a number: write digits only.</source>
        <translation>{text} no es un número: escriba solo cifras.</translation>
    </message>
</context>
<context>
    <name>Occupancy</name>
    <message>
        <source>{booked} of {capacity} seats</source>
        <translation>{booked} de {capacity} cupos</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Guardar PDF…</translation>
    </message>
    <message>
        <source>Save with a pass&amp;word…</source>
        <translation>Guardar con &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;All papers…</source>
        <translation>&amp;Todos los documentos…</translation>
    </message>
    <message>
        <source>&amp;Mend what was found</source>
        <translation>Corregir lo e&amp;ncontrado</translation>
    </message>
    <message>
        <source>Save paper</source>
        <translation>Guardar documento</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{name} is already there. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>{file} is saved</source>
        <translation>Se guardó {file}</translation>
    </message>
    <message>
        <source>The printer does not take the paper. Nothing was printed.</source>
        <translation>La impresora no acepta el documento. No se imprimió nada.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>The papers could not be made. The details are in the log.</source>
        <translation>No se pudieron preparar los documentos. Los detalles están en el registro del programa.</translation>
    </message>
</context>
<context>
    <name>PaperBatchDialog</name>
    <message>
        <source>Save or print papers</source>
        <translation>Guardar o imprimir documentos</translation>
    </message>
    <message>
        <source>Save in a folder…</source>
        <translation>Guardar en una carpeta…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopped. What the printer had taken by then is written down.</source>
        <translation>Detenido. Lo que la impresora ya había recibido queda anotado.</translation>
    </message>
    <message>
        <source>Departures that leave tomorrow, {date}</source>
        <translation>Salidas que parten mañana, {date}</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>All that leave between two days</source>
        <translation>Todas las que parten entre dos días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Each in its reader&apos;s language</source>
        <translation>Cada uno en el idioma de su lector</translation>
    </message>
    <message>
        <source>Also what is on offer: available departures, choose your trek</source>
        <translation>También lo que se ofrece: salidas disponibles, elija su trek</translation>
    </message>
    <message>
        <source>A briefing for each traveller instead of each group</source>
        <translation>Una hoja informativa por viajero en lugar de por grupo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Seals (AES-256) a paper that is chosen by itself, and of all papers those with passport or medical data; not used by a printer.</source>
        <translation>Cierra (AES-256) el documento que se elija solo y, de todos, los que llevan datos de pasaporte o de salud; la impresora no la usa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s), a folder for each.</source>
        <translation>
            <numerusform>%n salida, en su propia carpeta.</numerusform>
            <numerusform>%n salidas, cada una en su carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No departure leaves then.</source>
        <translation>Ninguna salida parte en esas fechas.</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Carpeta para los documentos</translation>
    </message>
    <message>
        <source>Drawing papers…</source>
        <translation>Preparando documentos…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>{done} of {of} papers</source>
        <translation>{done} de {of} documentos</translation>
    </message>
    <message>
        <source>{papers}, about {left} left</source>
        <translation>{papers}, faltan unos {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a group, so left out: {codes}</source>
        <translation>Sin grupo, no incluidas: {codes}</translation>
    </message>
    <message>
        <source>⚠ These characters cannot be printed and are replaced: {characters}</source>
        <translation>⚠ Estos caracteres no se pueden imprimir y se reemplazan: {characters}</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved</source>
        <translation>
            <numerusform>%n documento guardado</numerusform>
            <numerusform>%n documentos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) sent to the printer</source>
        <translation>
            <numerusform>%n documento enviado a la impresora</numerusform>
            <numerusform>%n documentos enviados a la impresora</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole departures that are there already: {codes}</source>
        <translation>Salidas completas que ya están: {codes}</translation>
    </message>
    <message>
        <source>Stopped. No paper is half written.</source>
        <translation>Detenido. Ningún documento quedó a medias.</translation>
    </message>
    <message>
        <source>The papers could not be made. The details are in the log.</source>
        <translation>No se pudieron preparar los documentos. Los detalles están en el registro.</translation>
    </message>
</context>
<context>
    <name>PaperChangesDialog</name>
    <message>
        <source>Wrong lines</source>
        <translation>Líneas equivocadas</translation>
    </message>
    <message>
        <source>Give each holder the slip with the new lines, or print the whole paper again with Print.</source>
        <translation>Entregue a cada persona la fe de erratas con las líneas nuevas, o imprima de nuevo el documento completo con Imprimir.</translation>
    </message>
    <message>
        <source>Papers that are wrong, by holder</source>
        <translation>Documentos equivocados, por persona</translation>
    </message>
    <message>
        <source>Save the erratum…</source>
        <translation>Guardar la fe de erratas…</translation>
    </message>
    <message>
        <source>Save with a pass&amp;word…</source>
        <translation>Guardar con &amp;contraseña…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{holder}, revision {revision} of {date}</source>
        <translation>{holder}, revisión {revision} del {date}</translation>
    </message>
    <message>
        <source>Holder not said</source>
        <translation>Sin indicar quién</translation>
    </message>
    <message>
        <source>It is no longer true, and its old lines are not known: print the whole paper again.</source>
        <translation>Ya no es válido y no se conocen sus líneas anteriores: imprima de nuevo el documento completo.</translation>
    </message>
    <message>
        <source>was: {line}</source>
        <translation>antes: {line}</translation>
    </message>
    <message>
        <source>now: {line}</source>
        <translation>ahora: {line}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>{page}, {heading}</source>
        <translation>{page}, {heading}</translation>
    </message>
</context>
<context>
    <name>PaperHolders</name>
    <message>
        <source>Who holds it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>Wrong lines…</source>
        <translation>Líneas equivocadas…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Nobody has a print of it yet.</source>
        <translation>Todavía nadie lo tiene impreso.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vigente</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n line(s) wrong</source>
        <translation>
            <numerusform>⚠ %n línea equivocada</numerusform>
            <numerusform>⚠ %n líneas equivocadas</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ no longer true</source>
        <translation>⚠ ya no vigente</translation>
    </message>
    <message>
        <source>{holder}: revision {revision}, {date}, {how}</source>
        <translation>{holder}: revisión {revision}, {date}, {how}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message numerus="yes">
        <source>%n print(s) wrong by now</source>
        <translation>
            <numerusform>%n impresión ya equivocada</numerusform>
            <numerusform>%n impresiones ya equivocadas</numerusform>
        </translation>
    </message>
    <message>
        <source>revision {number} is out</source>
        <translation>revisión {number} entregada</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>sin imprimir todavía</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>For the crew</source>
        <translation>Para el equipo</translation>
    </message>
    <message>
        <source>For clients</source>
        <translation>Para los clientes</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Para la oficina</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todo público</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Páginas del documento</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
</context>
<context>
    <name>PaperPasswordDialog</name>
    <message>
        <source>Save with a password</source>
        <translation>Guardar con contraseña</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>The PDF opens with this password only (AES-256). Nobody can open it without: tell it to its reader by another way, and do not lose it.</source>
        <translation>El PDF se abre solo con esta contraseña (AES-256). Sin ella nadie puede abrirlo: comuníquela a su lector por otra vía y no la pierda.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Find on this paper</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>El lugar anterior</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>El lugar siguiente</translation>
    </message>
    <message>
        <source>⚠ These characters cannot be printed and are replaced: {characters}</source>
        <translation>⚠ Estos caracteres no se pueden imprimir y se reemplazan: {characters}</translation>
    </message>
    <message>
        <source>This paper could not be drawn. The details are in the log.</source>
        <translation>No se pudo preparar este documento. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
</context>
<context>
    <name>PaperTargets</name>
    <message>
        <source>Mend it in the departure</source>
        <translation>Corregirlo en la salida</translation>
    </message>
    <message>
        <source>Mend it in the days of the departure</source>
        <translation>Corregirlo en los días de la salida</translation>
    </message>
    <message>
        <source>Mend it in the services of the departure</source>
        <translation>Corregirlo en los servicios de la salida</translation>
    </message>
    <message>
        <source>Mend it in the beds of the departure</source>
        <translation>Corregirlo en las camas de la salida</translation>
    </message>
    <message>
        <source>Mend it in the equipment of the departure</source>
        <translation>Corregirlo en el equipo de la salida</translation>
    </message>
    <message>
        <source>Mend it in the animals of the departure</source>
        <translation>Corregirlo en los animales de la salida</translation>
    </message>
    <message>
        <source>Mend it in the cash of the departure</source>
        <translation>Corregirlo en el efectivo de la salida</translation>
    </message>
    <message>
        <source>Mend it in the group</source>
        <translation>Corregirlo en el grupo</translation>
    </message>
    <message>
        <source>Mend it in the client</source>
        <translation>Corregirlo en el cliente</translation>
    </message>
    <message>
        <source>Mend it in the place</source>
        <translation>Corregirlo en el lugar</translation>
    </message>
    <message>
        <source>Mend it in the itinerary</source>
        <translation>Corregirlo en el itinerario</translation>
    </message>
    <message>
        <source>Mend it in the agency</source>
        <translation>Corregirlo en la agencia</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Viajero</translation>
    </message>
    <message>
        <source>This paper is for groups: add the first one.</source>
        <translation>Este documento es para grupos: añada el primero.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>Ir a los grupos</translation>
    </message>
</context>
<context>
    <name>PartSwitch</name>
    <message>
        <source>Treks</source>
        <translation>Treks</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Name on the papers</source>
        <translation>Nombre en los documentos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Verificado hoy</translation>
    </message>
    <message>
        <source>Somebody has called this number today, and it is right.</source>
        <translation>Alguien ha llamado hoy a este número y es correcto.</translation>
    </message>
    <message>
        <source>Take this number away</source>
        <translation>Quitar este número</translation>
    </message>
    <message>
        <source>Take {number} away</source>
        <translation>Quitar {number}</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>esta línea</translation>
    </message>
    <message>
        <source>{number} checked today</source>
        <translation>{number} verificado hoy</translation>
    </message>
    <message>
        <source>⚠ Not checked yet, so no paper shows it. Call it, then press “Checked today”.</source>
        <translation>⚠ Aún sin verificar: ningún documento lo muestra. Llame y luego pulse «Verificado hoy».</translation>
    </message>
    <message>
        <source>⚠ Last checked on {day}, more than a year ago. Call it again.</source>
        <translation>⚠ Verificado por última vez el {day}, hace más de un año. Llame otra vez.</translation>
    </message>
    <message>
        <source>{number} is taken away</source>
        <translation>Se quitó {number}</translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Emergency line, at any hour</source>
        <translation>Línea de emergencia, a toda hora</translation>
    </message>
    <message>
        <source>Public numbers</source>
        <translation>Números públicos</translation>
    </message>
    <message>
        <source>For clients before the trek.</source>
        <translation>Para los clientes antes del trek.</translation>
    </message>
    <message>
        <source>It stands at the foot of every page.</source>
        <translation>Aparece al pie de cada página.</translation>
    </message>
    <message>
        <source>Police, ambulance, firefighters: printed once somebody has called and checked.</source>
        <translation>Policía, ambulancia, bomberos: se imprimen cuando alguien ha llamado y los ha verificado.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Agregar número</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>Degrees; south and west are negative. Sunrise and dusk are computed there.</source>
        <translation>Grados; sur y oeste son negativos. Allí se calculan el amanecer y el anochecer.</translation>
    </message>
    <message>
        <source>Add reading…</source>
        <translation>Agregar medición…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Altitud</translation>
    </message>
    <message>
        <source>Who goes there</source>
        <translation>Quién va allí</translation>
    </message>
    <message>
        <source>and {count} more departures</source>
        <translation>y {count} salidas más</translation>
    </message>
    <message>
        <source>Travellers who sleep there before their trek: {count}.</source>
        <translation>Viajeros que duermen allí antes de su trek: {count}.</translation>
    </message>
    <message>
        <source>Nobody yet: it can be deleted.</source>
        <translation>Nadie todavía: se puede eliminar.</translation>
    </message>
    <message>
        <source>starts there</source>
        <translation>empieza allí</translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation>día {days}</translation>
    </message>
    <message>
        <source>days {days}</source>
        <translation>días {days}</translation>
    </message>
    <message>
        <source>{place} counts as {height} now.</source>
        <translation>{place} cuenta ahora como {height}.</translation>
    </message>
    <message>
        <source>Reading of {height} deleted</source>
        <translation>Medición de {height} eliminada</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Type a place</source>
        <translation>Escriba un lugar</translation>
    </message>
    <message>
        <source>New place “{name}”…</source>
        <translation>Nuevo lugar “{name}”…</translation>
    </message>
    <message>
        <source>Choose a place from the list.</source>
        <translation>Elija un lugar de la lista.</translation>
    </message>
    <message>
        <source>No place of this name. Choose one from the list.</source>
        <translation>No hay ningún lugar con ese nombre. Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Search name or source</source>
        <translation>Buscar nombre o fuente</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Altitud</translation>
    </message>
    <message>
        <source>Sources say</source>
        <translation>Según las fuentes</translation>
    </message>
    <message>
        <source>No place matches “{search}”.</source>
        <translation>Ningún lugar coincide con “{search}”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>There are no places yet. Add the first one that a trek goes to.</source>
        <translation>Todavía no hay lugares. Agregue el primero por donde pasa un trek.</translation>
    </message>
</context>
<context>
    <name>PlacesPart</name>
    <message>
        <source>&amp;New place…</source>
        <translation>&amp;Nuevo lugar…</translation>
    </message>
    <message>
        <source>&amp;Delete place</source>
        <translation>&amp;Eliminar lugar</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Choose a place in the list.</source>
        <translation>Elija un lugar de la lista.</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}: eliminado</translation>
    </message>
</context>
<context>
    <name>PlanNote</name>
    <message>
        <source>Shortened, but nothing changes until a lower camp is chosen.</source>
        <translation>Acortado, pero nada cambia hasta que se elija un campamento más bajo.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Lines with a fault</source>
        <translation>Líneas con errores</translation>
    </message>
    <message>
        <source>Import nothing until they are mended</source>
        <translation>No importar nada hasta que se corrijan</translation>
    </message>
    <message>
        <source>Leave them out, import the others</source>
        <translation>Omitirlas e importar las demás</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Reason to go over capacity</source>
        <translation>Motivo para exceder la capacidad</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Esta línea</translation>
    </message>
    <message>
        <source>The same for &amp;all like it</source>
        <translation>&amp;Lo mismo para todas las similares</translation>
    </message>
    <message>
        <source>All lines ({count})</source>
        <translation>Todas las líneas ({count})</translation>
    </message>
    <message>
        <source>Only lines with a fault ({count})</source>
        <translation>Solo líneas con errores ({count})</translation>
    </message>
    <message>
        <source>Only people who may be there already ({count})</source>
        <translation>Solo personas que quizá ya estén registradas ({count})</translation>
    </message>
    <message>
        <source>✕ {count} with a fault</source>
        <translation>✕ {count} con errores</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nuevos</translation>
    </message>
    <message>
        <source>{count} joined with clients who are there</source>
        <translation>{count} unidos a clientes ya registrados</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} omitidos</translation>
    </message>
    <message>
        <source>{code}: {capacity} seats, {taken} travellers with these.</source>
        <translation>{code}: {capacity} plazas, {taken} viajeros contando a estos.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this line.</source>
        <translation>Esta línea no tiene errores.</translation>
    </message>
    <message>
        <source>Line {line}. {text}</source>
        <translation>Línea {line}. {text}</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>No se puede importar</translation>
    </message>
    <message>
        <source>Add as a new client</source>
        <translation>Agregar como cliente nuevo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Join with line {line}</source>
        <translation>Unir con la línea {line}</translation>
    </message>
    <message>
        <source>Join with {name}</source>
        <translation>Unir con {name}</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Líneas de la lista</translation>
    </message>
</context>
<context>
    <name>PriceSection</name>
    <message>
        <source>Price per person</source>
        <translation>Precio por persona</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>What is included</source>
        <translation>Qué incluye</translation>
    </message>
    <message>
        <source>One thing a line. Where it is empty, the itinerary&apos;s own text is used.</source>
        <translation>Una cosa por línea. Donde está vacío se usa el texto del itinerario.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Printed on the list of available departures, and in the client&apos;s briefing.</source>
        <translation>Se imprime en la lista de salidas disponibles y en la hoja informativa del cliente.</translation>
    </message>
    <message>
        <source>The agency&apos;s own</source>
        <translation>La de la agencia</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Altitude profile</source>
        <translation>Perfil de altitud</translation>
    </message>
    <message>
        <source>Add a day and its profile appears here.</source>
        <translation>Agregue un día y su perfil aparecerá aquí.</translation>
    </message>
    <message>
        <source>No days yet.</source>
        <translation>Todavía no hay días.</translation>
    </message>
    <message>
        <source>Day {number}: {title}</source>
        <translation>Día {number}: {title}</translation>
    </message>
    <message>
        <source>highest {height}</source>
        <translation>máxima {height}</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Lares Desk</source>
        <translation>Lares Desk</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Agregar medición</translation>
    </message>
    <message>
        <source>Reading of {place}</source>
        <translation>Medición de {place}</translation>
    </message>
    <message>
        <source>New reading of {place}</source>
        <translation>Nueva medición de {place}</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Altitud</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>A map with its scale, a survey, a receiver, the agency&apos;s own walk.</source>
        <translation>Un mapa con su escala, un levantamiento, un GPS, un recorrido de la agencia.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Verificada el</translation>
    </message>
</context>
<context>
    <name>ReadingsView</name>
    <message>
        <source>Change the reading of {height}</source>
        <translation>Cambiar la medición de {height}</translation>
    </message>
    <message>
        <source>Delete the reading of {height}</source>
        <translation>Eliminar la medición de {height}</translation>
    </message>
    <message>
        <source>Nobody has said yet how high it is.</source>
        <translation>Nadie ha dicho todavía a qué altitud está.</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>verificada el {date}</translation>
    </message>
    <message>
        <source>Every figure counts with this one.</source>
        <translation>Todas las cifras cuentan con esta.</translation>
    </message>
    <message>
        <source>Choosing it would move no figure of an itinerary.</source>
        <translation>Elegirla no movería ninguna cifra de un itinerario.</translation>
    </message>
    <message>
        <source>Choosing it would move: {figures}</source>
        <translation>Elegirla movería: {figures}</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>The folder is not there: is a disk or a network folder missing?</source>
        <translation>La carpeta no está: ¿falta un disco o una carpeta de red?</translation>
    </message>
    <message>
        <source>The file is not there any more: moved, renamed or deleted.</source>
        <translation>El archivo ya no está: se movió, se renombró o se borró.</translation>
    </message>
    <message>
        <source>Opened {day}</source>
        <translation>Abierto el {day}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>New tent or room</source>
        <translation>Nueva carpa o habitación</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>{room}: places</source>
        <translation>{room}: plazas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>As the guide calls it, such as Tent 3.</source>
        <translation>Como la llama el guía, por ejemplo Carpa 3.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
</context>
<context>
    <name>ScaledField</name>
    <message>
        <source>Write a number that is not below zero.</source>
        <translation>Escriba un número que no sea menor que cero.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} de {total}</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sections of the logistics</source>
        <translation>Secciones de la logística</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Agregar servicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As the papers call it, such as Train down.</source>
        <translation>Como lo llaman los documentos, por ejemplo Tren de bajada.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>Código de reserva</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Pick-ups</source>
        <translation>Recojos</translation>
    </message>
    <message>
        <source>One a line, in their order: 05:30 Hotel Example.</source>
        <translation>Uno por línea, en su orden: 05:30 Hotel Ejemplo.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>{name} is saved. Its date is outside the trek.</source>
        <translation>Se guardó {name}. Su fecha está fuera de la caminata.</translation>
    </message>
    <message>
        <source>The town where it stands.</source>
        <translation>La localidad donde está.</translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>&amp;Add service…</source>
        <translation>&amp;Agregar servicio…</translation>
    </message>
    <message>
        <source>&amp;Edit service…</source>
        <translation>&amp;Editar servicio…</translation>
    </message>
    <message>
        <source>&amp;Remove service</source>
        <translation>&amp;Quitar servicio</translation>
    </message>
    <message>
        <source>&amp;Issue missing tickets</source>
        <translation>Emitir boletos &amp;faltantes</translation>
    </message>
    <message>
        <source>As the re&amp;cord is now</source>
        <translation>&amp;Como figura ahora</translation>
    </message>
    <message>
        <source>Re&amp;move tickets</source>
        <translation>Quitar &amp;boletos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hacia</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>No train, entry, bus, hotel or transport is bought yet.</source>
        <translation>Aún no se ha comprado tren, entrada, bus, hotel ni transporte.</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Agregar servicio…</translation>
    </message>
    <message>
        <source>{have} of {all}</source>
        <translation>{have} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) issued</source>
        <translation>
            <numerusform>Se emitió %n boleto</numerusform>
            <numerusform>Se emitieron %n boletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) written anew from the record</source>
        <translation>
            <numerusform>%n boleto reescrito según la ficha</numerusform>
            <numerusform>%n boletos reescritos según la ficha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) removed</source>
        <translation>
            <numerusform>Se quitó %n boleto</numerusform>
            <numerusform>Se quitaron %n boletos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <translation>Paso {number} de {all}: {name}</translation>
    </message>
</context>
<context>
    <name>TicketsPane</name>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>Tickets of {service}: {have} of {all}</source>
        <translation>Boletos de {service}: {have} de {all}</translation>
    </message>
    <message>
        <source>⚠ no ticket: {names}</source>
        <translation>⚠ sin boleto: {names}</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Fare</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>not going</source>
        <translation>no viaja</translation>
    </message>
    <message>
        <source>old passport</source>
        <translation>pasaporte anterior</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>{name} does not go on this departure: this ticket is one too many.</source>
        <translation>{name} no viaja en esta salida: este boleto sobra.</translation>
    </message>
    <message>
        <source>{field}: {bought} on the ticket, {now} in the client&apos;s record</source>
        <translation>{field}: {bought} en el boleto, {now} en la ficha del cliente</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>{text} is not a time. Write it like 04:30.</source>
        <translation>{text} no es una hora. Escríbala como 04:30.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show where it happened</source>
        <translation>Mostrar dónde ocurrió</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>TrackActions</name>
    <message>
        <source>Add &amp;GPX track…</source>
        <translation>Agregar track &amp;GPX…</translation>
    </message>
    <message>
        <source>Ta&amp;ke GPX track away</source>
        <translation>&amp;Quitar track GPX</translation>
    </message>
    <message>
        <source>Replace &amp;GPX track…</source>
        <translation>Reemplazar track &amp;GPX…</translation>
    </message>
    <message>
        <source>GPX tracks (*.gpx)</source>
        <translation>Tracks GPX (*.gpx)</translation>
    </message>
    <message>
        <source>Add GPX track</source>
        <translation>Agregar track GPX</translation>
    </message>
    <message>
        <source>GPX track of day {number} taken away</source>
        <translation>Se quitó el track GPX del día {number}</translation>
    </message>
    <message>
        <source>{name} is on day {number}.</source>
        <translation>{name} está en el día {number}.</translation>
    </message>
    <message>
        <source>Left out, since there are no such positions: {count}.</source>
        <translation>Se omitieron posiciones imposibles: {count}.</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>GPX track</source>
        <translation>Track GPX</translation>
    </message>
    <message>
        <source>None: the figures come from the places above.</source>
        <translation>Ninguno: las cifras salen de los lugares de arriba.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>{metres} up</source>
        <translation>{metres} de subida</translation>
    </message>
    <message>
        <source>{metres} down</source>
        <translation>{metres} de bajada</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>no heights recorded</source>
        <translation>sin altitudes grabadas</translation>
    </message>
</context>
<context>
    <name>TravellerDialog</name>
    <message>
        <source>{name} on this trek</source>
        <translation>{name} en este trek</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tent</source>
        <translation>Carpa</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>Comparte con</translation>
    </message>
    <message>
        <source>Who shares the tent with a traveller of the group is shared with.</source>
        <translation>Si la comparte con un viajero del grupo, la carpa de este también se actualiza.</translation>
    </message>
    <message>
        <source>Rents a sleeping bag</source>
        <translation>Alquila bolsa de dormir</translation>
    </message>
    <message>
        <source>Rents walking poles</source>
        <translation>Alquila bastones</translation>
    </message>
    <message>
        <source>Boot size</source>
        <translation>Talla de botas</translation>
    </message>
    <message>
        <source>With its country, such as EU 42.</source>
        <translation>Con su país, por ejemplo EU 42.</translation>
    </message>
    <message>
        <source>Travels on student tickets</source>
        <translation>Viaja con boletos de estudiante</translation>
    </message>
    <message>
        <source>Arrives on</source>
        <translation>Llega el</translation>
    </message>
    <message>
        <source>Sleeps before the trek in</source>
        <translation>Antes del trek duerme en</translation>
    </message>
    <message>
        <source>The first night&apos;s gain in altitude is counted from there.</source>
        <translation>Desde ahí se cuenta el desnivel de la primera noche.</translation>
    </message>
    <message>
        <source>Nights above 2,750 m before that</source>
        <translation>Noches previas sobre 2,750 m</translation>
    </message>
    <message>
        <source>Within the last 30 days.</source>
        <translation>En los últimos 30 días.</translation>
    </message>
    <message>
        <source>Used to walking</source>
        <translation>Acostumbra caminar</translation>
    </message>
    <message>
        <source>Duffel on the scales</source>
        <translation>Bolso en la balanza</translation>
    </message>
    <message>
        <source>Day pack on the scales</source>
        <translation>Mochila en la balanza</translation>
    </message>
    <message>
        <source>Altitude and walking</source>
        <translation>Altura y caminata</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Equipaje</translation>
    </message>
    <message>
        <source>Where the itinerary starts</source>
        <translation>Donde empieza el itinerario</translation>
    </message>
    <message>
        <source>{place} ({metres} m)</source>
        <translation>{place} ({metres} m)</translation>
    </message>
</context>
<context>
    <name>TravellersDelegate</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>líder</translation>
    </message>
</context>
<context>
    <name>TravellersModel</name>
    <message>
        <source>{name}  (leads)</source>
        <translation>{name}  (líder)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>There are medical notes: open the client to read them.</source>
        <translation>Hay notas médicas: abra el cliente para leerlas.</translation>
    </message>
</context>
<context>
    <name>TravellersTable</name>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No se guardó: {reason}</translation>
    </message>
</context>
<context>
    <name>TrekActions</name>
    <message>
        <source>&amp;New itinerary…</source>
        <translation>&amp;Nuevo itinerario…</translation>
    </message>
    <message>
        <source>Dup&amp;licate itinerary…</source>
        <translation>Dup&amp;licar itinerario…</translation>
    </message>
    <message>
        <source>&amp;Compare itineraries…</source>
        <translation>&amp;Comparar itinerarios…</translation>
    </message>
    <message>
        <source>Fill in &amp;other plans</source>
        <translation>Completar otros &amp;planes</translation>
    </message>
    <message>
        <source>Dele&amp;te itinerary</source>
        <translation>El&amp;iminar itinerario</translation>
    </message>
    <message>
        <source>B&amp;ring itinerary back</source>
        <translation>&amp;Reactivar itinerario</translation>
    </message>
    <message>
        <source>&amp;Retire itinerary</source>
        <translation>&amp;Retirar itinerario</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>Volver a venderlo</translation>
    </message>
    <message>
        <source>Sell it no more; its departures stay</source>
        <translation>No venderlo más; sus salidas quedan</translation>
    </message>
    <message>
        <source>Empty lower camps, ways out, health posts, hours and positions, as the program knows them</source>
        <translation>Campamentos más bajos, salidas, puestos de salud, horas y posiciones vacíos, como los conoce el programa</translation>
    </message>
    <message>
        <source>There is nothing to fill in</source>
        <translation>No hay nada que completar</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) of {code} filled in</source>
        <translation>
            <numerusform>%n dato de {code} completado</numerusform>
            <numerusform>%n datos de {code} completados</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} is sold again</source>
        <translation>{code} se vende otra vez</translation>
    </message>
    <message>
        <source>{code} is retired: it is sold no more</source>
        <translation>{code} está retirado: ya no se vende</translation>
    </message>
    <message>
        <source>{code} deleted</source>
        <translation>{code}: eliminado</translation>
    </message>
</context>
<context>
    <name>TrekDayForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Relato del día</translation>
    </message>
    <message>
        <source>What the day is for</source>
        <translation>Tipo de día</translation>
    </message>
    <message>
        <source>Time on foot, stops included</source>
        <translation>Tiempo a pie, con paradas</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Night and meals</source>
        <translation>Noche y comidas</translation>
    </message>
    <message>
        <source>Sleeping place</source>
        <translation>Lugar de pernocte</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En el camino</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Phone signal</source>
        <translation>Señal de teléfono</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Para la oficina</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Never printed for clients.</source>
        <translation>Nunca se imprime para los clientes.</translation>
    </message>
    <message>
        <source>Walk starts</source>
        <translation>Inicio de la caminata</translation>
    </message>
    <message>
        <source>Left empty: 07:00, or noon after a ride.</source>
        <translation>Si queda vacío: 07:00, o mediodía tras un traslado.</translation>
    </message>
    <message>
        <source>Recorded by the guide</source>
        <translation>Registrado por el guía</translation>
    </message>
    <message>
        <source>What it took, stops included: later departures learn from it.</source>
        <translation>Lo que tomó, paradas incluidas: las salidas siguientes aprenden de ello.</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>Why it is not as planned</source>
        <translation>Por qué no es según lo previsto</translation>
    </message>
    <message>
        <source>This day is</source>
        <translation>Este día está</translation>
    </message>
    <message>
        <source>Lower camp</source>
        <translation>Campamento más bajo</translation>
    </message>
    <message>
        <source>From this night&apos;s camp. Left empty: no road goes there.</source>
        <translation>Desde el campamento de esta noche. Si queda vacío: no llega carretera.</translation>
    </message>
    <message>
        <source>Way out by road</source>
        <translation>Salida por carretera</translation>
    </message>
    <message>
        <source>Where it is from this camp, and how long it takes. For the emergency sheet.</source>
        <translation>Dónde queda desde este campamento y cuánto se tarda. Para la hoja de emergencia.</translation>
    </message>
    <message>
        <source>Nearest health post</source>
        <translation>Puesto de salud más cercano</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Distance on foot</source>
        <translation>Distancia a pie</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>High point on foot</source>
        <translation>Altitud máx. a pie</translation>
    </message>
    <message>
        <source>Highest by vehicle</source>
        <translation>Altitud máx. en ruta</translation>
    </message>
    <message>
        <source>Sleeping gain</source>
        <translation>Desnivel entre noches</translation>
    </message>
    <message>
        <source>Meals included</source>
        <translation>Comidas incluidas</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Desayuno</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Cena</translation>
    </message>
</context>
<context>
    <name>TrekDayList</name>
    <message>
        <source>&amp;Add day</source>
        <translation>&amp;Agregar día</translation>
    </message>
    <message>
        <source>D&amp;uplicate day</source>
        <translation>D&amp;uplicar día</translation>
    </message>
    <message>
        <source>Move day u&amp;p</source>
        <translation>&amp;Subir día</translation>
    </message>
    <message>
        <source>Move day do&amp;wn</source>
        <translation>&amp;Bajar día</translation>
    </message>
    <message>
        <source>&amp;Delete day</source>
        <translation>&amp;Eliminar día</translation>
    </message>
    <message>
        <source>Trek days</source>
        <translation>Días del trek</translation>
    </message>
</context>
<context>
    <name>TrekDayModel</name>
    <message>
        <source>Day {number}: {title}</source>
        <translation>Día {number}: {title}</translation>
    </message>
</context>
<context>
    <name>TrekDaysEditor</name>
    <message>
        <source>Add the first day</source>
        <translation>Agregar el primer día</translation>
    </message>
    <message>
        <source>This trek has no days yet.</source>
        <translation>Este trek todavía no tiene días.</translation>
    </message>
    <message>
        <source>Something in day {number} could not be saved. {reasons}</source>
        <translation>Algo del día {number} no se pudo guardar. {reasons}</translation>
    </message>
    <message>
        <source>Day {number}, “{title}”, deleted</source>
        <translation>Día {number}, “{title}”: eliminado</translation>
    </message>
</context>
<context>
    <name>TrekWords</name>
    <message>
        <source>Hiking day</source>
        <translation>Caminata</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Tent</source>
        <translation>Carpa</translation>
    </message>
    <message>
        <source>Homestay</source>
        <translation>Casa de familia</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>No night</source>
        <translation>Sin noche</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo previsto</translation>
    </message>
    <message>
        <source>Shortened: ends at the lower camp</source>
        <translation>Acortado: termina en el campamento bajo</translation>
    </message>
    <message>
        <source>Closed: nobody walks</source>
        <translation>Cerrado: nadie camina</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>acortado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>A pie</translation>
    </message>
    <message>
        <source>By vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>By train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Campamento</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Abra</translation>
    </message>
    <message>
        <source>Lake</source>
        <translation>Laguna</translation>
    </message>
    <message>
        <source>Hot springs</source>
        <translation>Aguas termales</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Write hours like 4 h 30 or 4:30.</source>
        <translation>Escriba las horas como 4 h 30 o 4:30.</translation>
    </message>
    <message>
        <source>Write kilometres like 6.5.</source>
        <translation>Escriba los kilómetros como 6.5.</translation>
    </message>
    <message>
        <source>Write whole metres like 4400.</source>
        <translation>Escriba metros enteros, como 4400.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>elevation not known</source>
        <translation>altitud desconocida</translation>
    </message>
    <message>
        <source>{chosen} · sources say {low} to {high}</source>
        <translation>{chosen} · según las fuentes, de {low} a {high}</translation>
    </message>
    <message>
        <source>sleep {height}</source>
        <translation>noche a {height}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>to be confirmed by the agency</source>
        <translation>por confirmar por la agencia</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>sin días todavía</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{days} · {hiking} hiking</source>
        <translation>{days} · {hiking} de caminata</translation>
    </message>
</context>
<context>
    <name>TreksPart</name>
    <message>
        <source>Show retired</source>
        <translation>Mostrar retirados</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>Itinerarios</translation>
    </message>
    <message>
        <source>There are no itineraries yet. Add the first trek that you sell.</source>
        <translation>Todavía no hay itinerarios. Agregue el primer trek que vende.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo: {action}</source>
        <translation>&amp;Deshacer: {action}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {action}</source>
        <translation>&amp;Rehacer: {action}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Deshecho: {action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Hecho de nuevo: {action}</translation>
    </message>
    <message>
        <source>A dialog is open: finish it or cancel it first.</source>
        <translation>Hay un diálogo abierto: termínelo o cancélelo primero.</translation>
    </message>
</context>
<context>
    <name>UntranslatedPart</name>
    <message>
        <source>What lacks a language</source>
        <translation>Lo que falta en un idioma</translation>
    </message>
    <message>
        <source>Every text stands in English and Spanish: papers in both languages are whole.</source>
        <translation>Todos los textos están en inglés y español: los documentos salen completos en ambos idiomas.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in one language only: papers print the other one. Enter goes where to write it.</source>
        <translation>
            <numerusform>%n texto en un solo idioma: los documentos imprimen el otro. Entrar lleva adonde se escribe.</numerusform>
            <numerusform>%n textos en un solo idioma: los documentos imprimen el otro. Entrar lleva adonde se escriben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>The text that there is</source>
        <translation>El texto que hay</translation>
    </message>
    <message>
        <source>{code}, day {number}</source>
        <translation>{code}, día {number}</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Advice and packing</source>
        <translation>Consejos y equipaje</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Bring departures up to date with {code}</source>
        <translation>Actualizar salidas con {code}</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Departures to come with an earlier version</source>
        <translation>Próximas salidas con una versión anterior</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar ninguna</translation>
    </message>
    <message>
        <source>{booked} of {capacity} seats</source>
        <translation>{booked} de {capacity} cupos</translation>
    </message>
    <message>
        <source>⚠ Day {number}, {title}: new, the trek gets a day longer</source>
        <translation>⚠ Día {number}, {title}: nuevo, el trek dura un día más</translation>
    </message>
    <message>
        <source>Day {number}, {title}: {fields}</source>
        <translation>Día {number}, {title}: {fields}</translation>
    </message>
    <message>
        <source>⚠ Day {number} has changes of its own, which would be lost</source>
        <translation>⚠ El día {number} tiene cambios propios, que se perderían</translation>
    </message>
    <message>
        <source>Ticked: {ticked} of {count}</source>
        <translation>Marcadas: {ticked} de {count}</translation>
    </message>
    <message>
        <source>Every departure to come has the days of the itinerary.</source>
        <translation>Todas las próximas salidas tienen los días del itinerario.</translation>
    </message>
    <message>
        <source>Departures brought up to date: {count}</source>
        <translation>Salidas actualizadas: {count}</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>WaypointRow</name>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Lugar {number}</translation>
    </message>
    <message>
        <source>How to place {number}</source>
        <translation>Cómo se llega al lugar {number}</translation>
    </message>
    <message>
        <source>Kilometres to place {number}</source>
        <translation>Kilómetros hasta el lugar {number}</translation>
    </message>
    <message>
        <source>Actions for place {number}</source>
        <translation>Acciones del lugar {number}</translation>
    </message>
    <message>
        <source>Move or remove this place</source>
        <translation>Mover o quitar este lugar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>WaypointsField</name>
    <message>
        <source>Add place</source>
        <translation>Agregar lugar</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Or drop an agency file (.lares) here.</source>
        <translation>O suelte aquí un archivo de la agencia (.lares).</translation>
    </message>
    <message>
        <source>Lares Desk</source>
        <translation>Lares Desk</translation>
    </message>
    <message>
        <source>Departures, groups and briefing sheets of the Lares Trek, in one agency file.</source>
        <translation>Salidas, grupos y hojas informativas del Lares Trek, en un solo archivo de la agencia.</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>Item to pack</source>
        <translation>Artículo del equipaje</translation>
    </message>
    <message>
        <source>Sentence of advice</source>
        <translation>Frase de consejo</translation>
    </message>
    <message>
        <source>Save wording</source>
        <translation>Guardar redacción</translation>
    </message>
    <message>
        <source>Facts in braces, such as {month}, are filled in on the paper.</source>
        <translation>Los datos entre llaves, como {month}, se completan en el documento.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Usual weight, for the sum of each bag; 0 for what is worn or carried by others.</source>
        <translation>Peso habitual, para la suma de cada bulto; 0 para lo que se lleva puesto o cargan otros.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>The papers are built around it: its words can change, it cannot be left off.</source>
        <translation>Los documentos se apoyan en ella: sus palabras pueden cambiar, no se puede quitar.</translation>
    </message>
    <message>
        <source>Stands on the papers</source>
        <translation>Figura en los documentos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reason on the papers</source>
        <translation>Motivo en los documentos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What came with the program</source>
        <translation>Lo que trae el programa</translation>
    </message>
    <message>
        <source>Filled in on the paper: {names}</source>
        <translation>Se completa en el documento: {names}</translation>
    </message>
    <message>
        <source>Take back the default</source>
        <translation>Volver al original</translation>
    </message>
</context>
<context>
    <name>WordingFilter</name>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>All advice and packing</source>
        <translation>Todos los consejos y el equipaje</translation>
    </message>
    <message>
        <source>Changed by the agency</source>
        <translation>Cambiado por la agencia</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Equipaje</translation>
    </message>
    <message>
        <source>The agency brings</source>
        <translation>Lo lleva la agencia</translation>
    </message>
</context>
<context>
    <name>WordingPart</name>
    <message>
        <source>Search advice and packing</source>
        <translation>Buscar consejos y equipaje</translation>
    </message>
    <message>
        <source>Advice and packing</source>
        <translation>Consejos y equipaje</translation>
    </message>
    <message>
        <source>Nothing is among what was chosen.</source>
        <translation>No hay nada entre lo elegido.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>What the papers say and ask travellers to bring. What you change here holds for every paper.</source>
        <translation>Lo que dicen los documentos y lo que piden llevar. Lo que cambie aquí vale para todos los documentos.</translation>
    </message>
    <message>
        <source>Sentence or item</source>
        <translation>Frase o artículo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>{n} g</source>
        <translation>{n} g</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>⚠ One language</source>
        <translation>⚠ Un idioma</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&amp;Departures</source>
        <translation>&amp;Salidas</translation>
    </message>
    <message>
        <source>&amp;Bookings</source>
        <translation>&amp;Reservas</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;Itineraries</source>
        <translation>&amp;Itinerarios</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Agencia</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>What you want to see is no longer in the file.</source>
        <translation>Lo que quiere ver ya no está en el archivo.</translation>
    </message>
</context>
<context>
    <name>_BusyDialog</name>
    <message>
        <source>Export this list</source>
        <translation>Exportar esta lista</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>Escribiendo la lista…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Traveller</source>
        <translation>Viajero</translation>
    </message>
    <message>
        <source>Illness before</source>
        <translation>Mal anterior</translation>
    </message>
    <message>
        <source>First night at altitude</source>
        <translation>Primera noche en altura</translation>
    </message>
    <message>
        <source>Nights before</source>
        <translation>Noches antes</translation>
    </message>
    <message>
        <source>Largest gain</source>
        <translation>Mayor subida</translation>
    </message>
    <message>
        <source>On the night of</source>
        <translation>La noche del</translation>
    </message>
    <message>
        <source>Without an extra day</source>
        <translation>Sin día adicional</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Gain from night to night</source>
        <translation>Subida de noche a noche</translation>
    </message>
    <message>
        <source>Extra day</source>
        <translation>Día adicional</translation>
    </message>
    <message>
        <source>Altitude illness before</source>
        <translation>Mal de altura anterior</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Altitud</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Luz del día</translation>
    </message>
    <message>
        <source>Sleeping bag</source>
        <translation>Bolsa de dormir</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Equipaje</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Used to walking</source>
        <translation>Costumbre de caminar</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>día {number}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Other advice</source>
        <translation>Otro consejo</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Otras cifras</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
</context>
<context>
    <name>banners</name>
    <message>
        <source>{name} is open to read only: nothing can be changed here, papers can be printed.</source>
        <translation>{name} está abierto solo para leer: aquí no se puede cambiar nada, pero sí imprimir documentos.</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <translation>SOLO LECTURA</translation>
    </message>
    <message>
        <source>Invented people and departures, for trying things out.</source>
        <translation>Personas y salidas inventadas, para probar.</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>MUESTRA</translation>
    </message>
</context>
<context>
    <name>client_fields</name>
    <message>
        <source>Not known</source>
        <translation>Sin dato</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>Vence el pasaporte</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex in the passport</source>
        <translation>Sexo en el pasaporte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Medical notes</source>
        <translation>Notas médicas</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>As in the passport</source>
        <translation>Como en el pasaporte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>On the trek</source>
        <translation>En el trek</translation>
    </message>
    <message>
        <source>Travel insurance</source>
        <translation>Seguro de viaje</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Para la oficina</translation>
    </message>
    <message>
        <source>If renewed: tickets may still carry the old number.</source>
        <translation>Si lo renovó: los boletos pueden llevar el número anterior.</translation>
    </message>
    <message>
        <source>Previous passport</source>
        <translation>Pasaporte anterior</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>Altitude illness before</source>
        <translation>Mal de altura anterior</translation>
    </message>
    <message>
        <source>Wears glasses or contact lenses</source>
        <translation>Usa lentes o lentes de contacto</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Número de póliza</translation>
    </message>
    <message>
        <source>Insurer&apos;s emergency phone</source>
        <translation>Teléfono de emergencias del seguro</translation>
    </message>
    <message>
        <source>Covers up to</source>
        <translation>Cubre hasta</translation>
    </message>
    <message>
        <source>Insured until</source>
        <translation>Asegurado hasta</translation>
    </message>
    <message>
        <source>Notes for the office</source>
        <translation>Notas para la oficina</translation>
    </message>
</context>
<context>
    <name>client_words</name>
    <message>
        <source>Departure cancelled</source>
        <translation>Salida anulada</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>None, or mild mountain sickness</source>
        <translation>Ninguno, o mal de montaña leve</translation>
    </message>
    <message>
        <source>Moderate to severe mountain sickness</source>
        <translation>Mal de montaña de moderado a grave</translation>
    </message>
    <message>
        <source>Lung or brain edema (HAPE, HACE)</source>
        <translation>Edema pulmonar o cerebral (EPA, ECA)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Lares Desk</source>
        <translation>Lares Desk</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you saved before is safe; what you were just doing was not saved.</source>
        <translation>Algo falló dentro del programa. Lo que guardó antes está a salvo; lo que estaba haciendo ahora no se guardó.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>day fields</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>kind of day</source>
        <translation>tipo de día</translation>
    </message>
    <message>
        <source>waypoints</source>
        <translation>puntos de paso</translation>
    </message>
    <message>
        <source>walking time</source>
        <translation>horas de caminata</translation>
    </message>
    <message>
        <source>where the night is spent</source>
        <translation>lugar de pernocte</translation>
    </message>
    <message>
        <source>lodging</source>
        <translation>alojamiento</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>comidas</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transporte</translation>
    </message>
    <message>
        <source>phone signal</source>
        <translation>señal de teléfono</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>ascent</source>
        <translation>ascenso</translation>
    </message>
    <message>
        <source>descent</source>
        <translation>descenso</translation>
    </message>
    <message>
        <source>highest point</source>
        <translation>punto más alto</translation>
    </message>
    <message>
        <source>highest point by vehicle</source>
        <translation>punto más alto en vehículo</translation>
    </message>
    <message>
        <source>sleeping altitude gain</source>
        <translation>aumento de altitud para dormir</translation>
    </message>
    <message>
        <source>GPX track</source>
        <translation>track GPX</translation>
    </message>
    <message>
        <source>start of the walk</source>
        <translation>inicio de la caminata</translation>
    </message>
    <message>
        <source>lower camp</source>
        <translation>campamento más bajo</translation>
    </message>
    <message>
        <source>way out by road</source>
        <translation>salida por carretera</translation>
    </message>
    <message>
        <source>nearest health post</source>
        <translation>puesto de salud más cercano</translation>
    </message>
</context>
<context>
    <name>departures</name>
    <message>
        <source>{guide} is on {code} too, {dates}.</source>
        <translation>{guide} también está en {code}, {dates}.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>same passport</source>
        <translation>mismo pasaporte</translation>
    </message>
    <message>
        <source>passport reads alike</source>
        <translation>pasaporte parecido</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>birth date almost the same</source>
        <translation>fecha de nacimiento casi igual</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>name {percent} % alike</source>
        <translation>nombre parecido en {percent} %</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A capacity of {value} is not possible: write a number from 1 to {limit}.</source>
        <translation>La capacidad no puede ser {value}: escriba un número de 1 a {limit}.</translation>
    </message>
    <message>
        <source>A child of {age} today.</source>
        <translation>Menor de edad: hoy tiene {age} años.</translation>
    </message>
    <message>
        <source>A child of {age} when {code} starts on {start}.</source>
        <translation>Menor de edad: tendrá {age} años cuando {code} salga el {start}.</translation>
    </message>
    <message>
        <source>A day may have at most {limit} waypoints.</source>
        <translation>Un día puede tener como máximo {limit} puntos.</translation>
    </message>
    <message>
        <source>A record of {table} points to one that is gone.</source>
        <translation>Un registro de {table} remite a otro que ya no existe.</translation>
    </message>
    <message>
        <source>A sentence weighs nothing: only an item to pack has a weight.</source>
        <translation>Una frase no pesa: solo un artículo del equipaje tiene peso.</translation>
    </message>
    <message>
        <source>A tent stands in no hotel.</source>
        <translation>Una carpa no está en ningún hotel.</translation>
    </message>
    <message>
        <source>A ticket of {what} is for somebody of another departure.</source>
        <translation>Un boleto de {what} es de alguien de otra salida.</translation>
    </message>
    <message>
        <source>A trek may have at most {limit} days.</source>
        <translation>Un trek puede tener {limit} días como máximo.</translation>
    </message>
    <message>
        <source>A workbook holds no more than {limit} lines. Filter the list first.</source>
        <translation>Un libro no admite más de {limit} líneas. Filtre la lista primero.</translation>
    </message>
    <message>
        <source>Add GPX track</source>
        <translation>Agregar track GPX</translation>
    </message>
    <message>
        <source>Add animal</source>
        <translation>Agregar animal</translation>
    </message>
    <message>
        <source>Add cash line</source>
        <translation>Agregar línea de caja</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Agregar equipo</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Agregar grupo</translation>
    </message>
    <message>
        <source>Add guide</source>
        <translation>Agregar guía</translation>
    </message>
    <message>
        <source>Add itinerary</source>
        <translation>Agregar itinerario</translation>
    </message>
    <message>
        <source>Add phone number</source>
        <translation>Agregar número de teléfono</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Agregar lugar</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Agregar medición</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Agregar habitación</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Agregar servicio</translation>
    </message>
    <message>
        <source>Add tent</source>
        <translation>Agregar carpa</translation>
    </message>
    <message>
        <source>Add traveller</source>
        <translation>Agregar viajero</translation>
    </message>
    <message>
        <source>Add travellers</source>
        <translation>Agregar viajeros</translation>
    </message>
    <message>
        <source>Add trek day</source>
        <translation>Agregar día de trek</translation>
    </message>
    <message>
        <source>Another program is using the file. Nothing was saved; try again in a moment.</source>
        <translation>Otro programa está usando el archivo. No se guardó nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Assign crew</source>
        <translation>Asignar personal</translation>
    </message>
    <message>
        <source>Both are on departure {code}, in groups {first} and {second}: one person has one place. Take one of them off a group first.</source>
        <translation>Ambos están en la salida {code}, en los grupos {first} y {second}: una persona tiene un solo cupo. Primero quite a uno de ellos de su grupo.</translation>
    </message>
    <message>
        <source>Bring departures up to date</source>
        <translation>Actualizar salidas</translation>
    </message>
    <message>
        <source>Bring itinerary back</source>
        <translation>Reactivar itinerario</translation>
    </message>
    <message>
        <source>Cancel departure</source>
        <translation>Cancelar salida</translation>
    </message>
    <message>
        <source>Cancel group</source>
        <translation>Cancelar grupo</translation>
    </message>
    <message>
        <source>Change agency profile</source>
        <translation>Cambiar perfil de la agencia</translation>
    </message>
    <message>
        <source>Change animal</source>
        <translation>Cambiar animal</translation>
    </message>
    <message>
        <source>Change beds</source>
        <translation>Cambiar camas</translation>
    </message>
    <message>
        <source>Change cash line</source>
        <translation>Cambiar línea de caja</translation>
    </message>
    <message>
        <source>Change client</source>
        <translation>Cambiar cliente</translation>
    </message>
    <message>
        <source>Change crew member</source>
        <translation>Cambiar miembro del personal</translation>
    </message>
    <message>
        <source>Change departure</source>
        <translation>Cambiar salida</translation>
    </message>
    <message>
        <source>Change equipment</source>
        <translation>Cambiar equipo</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Cambiar grupo</translation>
    </message>
    <message>
        <source>Change guide</source>
        <translation>Cambiar guía</translation>
    </message>
    <message>
        <source>Change itinerary</source>
        <translation>Cambiar itinerario</translation>
    </message>
    <message>
        <source>Change logo</source>
        <translation>Cambiar logotipo</translation>
    </message>
    <message>
        <source>Change luggage limit</source>
        <translation>Cambiar límite de equipaje</translation>
    </message>
    <message>
        <source>Change phone number</source>
        <translation>Cambiar número de teléfono</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Cambiar lugar</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>Cambiar precio</translation>
    </message>
    <message>
        <source>Change reading</source>
        <translation>Cambiar medición</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Cambiar habitación</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>Cambiar servicio</translation>
    </message>
    <message>
        <source>Change tent</source>
        <translation>Cambiar carpa</translation>
    </message>
    <message>
        <source>Change tickets</source>
        <translation>Cambiar boletos</translation>
    </message>
    <message>
        <source>Change traveller</source>
        <translation>Cambiar viajero</translation>
    </message>
    <message>
        <source>Change travellers</source>
        <translation>Cambiar viajeros</translation>
    </message>
    <message>
        <source>Change trek day</source>
        <translation>Cambiar día de trek</translation>
    </message>
    <message>
        <source>Change wording</source>
        <translation>Cambiar redacción</translation>
    </message>
    <message>
        <source>Choose a client, or write down a new one, and add them to the group first.</source>
        <translation>Primero elija un cliente, o anote uno nuevo, y agréguelo al grupo.</translation>
    </message>
    <message>
        <source>Choose elevation</source>
        <translation>Elegir altitud</translation>
    </message>
    <message>
        <source>Choose the departure to copy from.</source>
        <translation>Elija la salida de la que se copia.</translation>
    </message>
    <message>
        <source>Choose which itinerary departs.</source>
        <translation>Elija el itinerario de la salida.</translation>
    </message>
    <message>
        <source>Columns left out: {columns}.</source>
        <translation>Columnas que no se usan: {columns}.</translation>
    </message>
    <message>
        <source>Copy logistics</source>
        <translation>Copiar logística</translation>
    </message>
    <message>
        <source>Delete animal</source>
        <translation>Eliminar animal</translation>
    </message>
    <message>
        <source>Delete cash line</source>
        <translation>Eliminar línea de caja</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Eliminar cliente</translation>
    </message>
    <message>
        <source>Delete departure</source>
        <translation>Eliminar salida</translation>
    </message>
    <message>
        <source>Delete equipment</source>
        <translation>Eliminar equipo</translation>
    </message>
    <message>
        <source>Delete itinerary</source>
        <translation>Eliminar itinerario</translation>
    </message>
    <message>
        <source>Delete place</source>
        <translation>Eliminar lugar</translation>
    </message>
    <message>
        <source>Delete reading</source>
        <translation>Eliminar medición</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Eliminar habitación o carpa</translation>
    </message>
    <message>
        <source>Delete service</source>
        <translation>Eliminar servicio</translation>
    </message>
    <message>
        <source>Delete trek day</source>
        <translation>Eliminar día de trek</translation>
    </message>
    <message>
        <source>Departure {code} has groups ({count}), so it cannot be deleted. Cancel it instead.</source>
        <translation>La salida {code} tiene grupos ({count}), así que no se puede eliminar. Cancélela.</translation>
    </message>
    <message>
        <source>Departure {code} has no group yet. Add a group, then print its papers.</source>
        <translation>La salida {code} todavía no tiene grupos. Agregue un grupo y luego imprima sus documentos.</translation>
    </message>
    <message>
        <source>Departure {code} is cancelled already.</source>
        <translation>La salida {code} ya está cancelada.</translation>
    </message>
    <message>
        <source>Departure {code} is cancelled: no group can join it.</source>
        <translation>La salida {code} está anulada: no se le puede sumar ningún grupo.</translation>
    </message>
    <message>
        <source>Departure {code} is not cancelled.</source>
        <translation>La salida {code} no está cancelada.</translation>
    </message>
    <message>
        <source>Departure {what} has more travellers than its capacity, and no reason is given.</source>
        <translation>La salida {what} tiene más viajeros que su capacidad, y no se indica el motivo.</translation>
    </message>
    <message>
        <source>Duplicate departure</source>
        <translation>Duplicar salida</translation>
    </message>
    <message>
        <source>Duplicate itinerary</source>
        <translation>Duplicar itinerario</translation>
    </message>
    <message>
        <source>Duplicate trek day</source>
        <translation>Duplicar día de trek</translation>
    </message>
    <message>
        <source>Enter logistics</source>
        <translation>Ingresar logística</translation>
    </message>
    <message>
        <source>Every figure counts with this reading. Choose another one first, then delete it.</source>
        <translation>Todas las cifras cuentan con esta medición. Elija primero otra y después elimínela.</translation>
    </message>
    <message>
        <source>Every line is left out: there is nobody to import.</source>
        <translation>Todas las líneas están omitidas: no hay a quién importar.</translation>
    </message>
    <message>
        <source>Fill in other plans</source>
        <translation>Completar otros planes</translation>
    </message>
    <message>
        <source>Go back to the valley</source>
        <translation>Volver al valle</translation>
    </message>
    <message>
        <source>Group {group} is cancelled: nobody can move to it.</source>
        <translation>El grupo {group} está cancelado: nadie puede pasar a él.</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Import group</source>
        <translation>Importar grupo</translation>
    </message>
    <message>
        <source>Issue tickets</source>
        <translation>Emitir boletos</translation>
    </message>
    <message>
        <source>It was given out on {issued}: it cannot be back before. Correct a date.</source>
        <translation>Se entregó el {issued}: no pudo devolverse antes. Corrija una fecha.</translation>
    </message>
    <message>
        <source>Line {line} of the list is empty or not there: it cannot name the columns.</source>
        <translation>La línea {line} de la lista está vacía o no existe: no puede dar nombre a las columnas.</translation>
    </message>
    <message>
        <source>Merge clients</source>
        <translation>Unir clientes</translation>
    </message>
    <message>
        <source>More people sleep in {what} than it has places.</source>
        <translation>En {what} duermen más personas que plazas tiene.</translation>
    </message>
    <message>
        <source>Move departure</source>
        <translation>Mover salida</translation>
    </message>
    <message>
        <source>Move traveller</source>
        <translation>Mover viajero</translation>
    </message>
    <message>
        <source>Move travellers</source>
        <translation>Mover viajeros</translation>
    </message>
    <message>
        <source>Move trek day</source>
        <translation>Mover día de trek</translation>
    </message>
    <message>
        <source>New agency file</source>
        <translation>Nuevo archivo de la agencia</translation>
    </message>
    <message>
        <source>No day is left to be walked from here on.</source>
        <translation>Desde aquí ya no queda ningún día a pie.</translation>
    </message>
    <message>
        <source>No departure leaves in these days, so there are no papers to print.</source>
        <translation>En estos días no parte ninguna salida: no hay documentos que imprimir.</translation>
    </message>
    <message>
        <source>Nobody fills {unknown} here. These facts are known: {known}.</source>
        <translation>Aquí nadie completa {unknown}. Se conocen estos datos: {known}.</translation>
    </message>
    <message>
        <source>Nobody fills {unknown} here: this sentence names no facts.</source>
        <translation>Nadie completa {unknown} aquí: esta frase no lleva datos.</translation>
    </message>
    <message>
        <source>Open departure again</source>
        <translation>Abrir salida de nuevo</translation>
    </message>
    <message>
        <source>Passport {passport} belongs to {name} in this file. Correct the number, or the name.</source>
        <translation>En este archivo, el pasaporte {passport} es de {name}. Corrija el número o el nombre.</translation>
    </message>
    <message>
        <source>Place {what} has no chosen elevation.</source>
        <translation>El lugar {what} no tiene una altitud elegida.</translation>
    </message>
    <message>
        <source>Print erratum</source>
        <translation>Imprimir fe de erratas</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>Imprimir documentos</translation>
    </message>
    <message>
        <source>Propose kit</source>
        <translation>Proponer equipo</translation>
    </message>
    <message>
        <source>Propose tents and rooms</source>
        <translation>Proponer carpas y habitaciones</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Quitar grupo</translation>
    </message>
    <message>
        <source>Remove phone number</source>
        <translation>Quitar número de teléfono</translation>
    </message>
    <message>
        <source>Remove traveller</source>
        <translation>Quitar viajero</translation>
    </message>
    <message>
        <source>Remove travellers</source>
        <translation>Quitar viajeros</translation>
    </message>
    <message>
        <source>Reorder travellers</source>
        <translation>Reordenar viajeros</translation>
    </message>
    <message>
        <source>Retire itinerary</source>
        <translation>Retirar itinerario</translation>
    </message>
    <message>
        <source>Route {route} is not of circuit {circuit}. Correct one of them.</source>
        <translation>La ruta {route} no es del circuito {circuit}. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>Schedule departure</source>
        <translation>Programar salida</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it. Look at it again.</source>
        <translation>Otra persona cambió esto después de que usted lo abrió. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody of another departure sleeps in {what}.</source>
        <translation>Alguien de otra salida duerme en {what}.</translation>
    </message>
    <message>
        <source>Somebody who sleeps in {what} has another bed in the same night.</source>
        <translation>Alguien que duerme en {what} tiene otra cama la misma noche.</translation>
    </message>
    <message>
        <source>Take GPX track away</source>
        <translation>Quitar track GPX</translation>
    </message>
    <message>
        <source>Take all the itinerary&apos;s days</source>
        <translation>Tomar todos los días del itinerario</translation>
    </message>
    <message>
        <source>Take back the default wording</source>
        <translation>Volver a la redacción original</translation>
    </message>
    <message>
        <source>Take crew off</source>
        <translation>Retirar personal</translation>
    </message>
    <message>
        <source>Take logo away</source>
        <translation>Quitar logotipo</translation>
    </message>
    <message>
        <source>Take out of the bed</source>
        <translation>Sacar de la cama</translation>
    </message>
    <message>
        <source>Take the itinerary&apos;s day</source>
        <translation>Tomar el día del itinerario</translation>
    </message>
    <message>
        <source>The GPX file holds neither a track nor a route. Choose the file of a recorded track.</source>
        <translation>El archivo GPX no contiene ni un track ni una ruta. Elija el archivo de un track grabado.</translation>
    </message>
    <message>
        <source>The GPX file is damaged: its letters cannot be read. Export it anew.</source>
        <translation>El archivo GPX está dañado: no se pueden leer sus letras. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The GPX file is larger than {limit} MB. Export the track of this day alone.</source>
        <translation>El archivo GPX pesa más de {limit} MB. Exporte solo el track de este día.</translation>
    </message>
    <message>
        <source>The GPX file is written in {encoding}. Export it as UTF-8.</source>
        <translation>El archivo GPX está escrito en {encoding}. Expórtelo en UTF-8.</translation>
    </message>
    <message>
        <source>The backup {path} is not whole; the file was left as it was.</source>
        <translation>La copia de seguridad {path} no está completa; el archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>The dates of departure {what} do not fit its days.</source>
        <translation>Las fechas de la salida {what} no concuerdan con sus días.</translation>
    </message>
    <message>
        <source>The days of departure {what} are not numbered 1, 2, 3 …</source>
        <translation>Los días de la salida {what} no están numerados 1, 2, 3 …</translation>
    </message>
    <message>
        <source>The days of itinerary {what} are not numbered 1, 2, 3 …</source>
        <translation>Los días del itinerario {what} no están numerados 1, 2, 3 …</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again.</source>
        <translation>El disco está lleno: no se guardó nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk refused to write: nothing was saved. Check the disk and try again.</source>
        <translation>El disco no dejó escribir: no se guardó nada. Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The encoding is a guess ({encoding}): check letters with accents.</source>
        <translation>La codificación es una suposición ({encoding}): revise las letras con tilde.</translation>
    </message>
    <message>
        <source>The encoding of the list is unknown. Save it as CSV UTF-8.</source>
        <translation>No se conoce la codificación de la lista. Guárdela como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is still there and that you may read it.</source>
        <translation>No se puede abrir el archivo. Compruebe que sigue en su sitio y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which no GPX needs. It was not read: export it anew.</source>
        <translation>El archivo declara un tipo de documento o entidades, que ningún GPX necesita. No se leyó: expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file does not fit version {version}; it was left as it was.</source>
        <translation>El archivo no corresponde a la versión {version}; quedó como estaba.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was saved; open a backup of it.</source>
        <translation>El archivo está dañado. No se guardó nada; abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file is damaged: {what}.</source>
        <translation>El archivo está dañado: {what}.</translation>
    </message>
    <message>
        <source>The file may not be written here: nothing was saved. It is open to read only.</source>
        <translation>Aquí no se permite escribir en el archivo: no se guardó nada. Está abierto solo para leer.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>No se puede crear la carpeta {path}: {why}.</translation>
    </message>
    <message>
        <source>The given names are missing.</source>
        <translation>Faltan los nombres.</translation>
    </message>
    <message>
        <source>The heights of the track add up to {metres} m up or down, more than the {limit} m of a day.</source>
        <translation>Las altitudes del track suman {metres} m de subida o de bajada, más que los {limit} m de un día.</translation>
    </message>
    <message>
        <source>The insurance covers up to {covered} m, but {code} goes up to {highest} m.</source>
        <translation>El seguro cubre hasta {covered} m, pero {code} sube hasta {highest} m.</translation>
    </message>
    <message>
        <source>The insurance ends on {last}, before {code} ends on {end}.</source>
        <translation>El seguro termina el {last}, antes de que {code} termine el {end}.</translation>
    </message>
    <message>
        <source>The lead client of booking {what} does not travel with it.</source>
        <translation>El líder de la reserva {what} no figura entre sus viajeros.</translation>
    </message>
    <message>
        <source>The line has {found} cells, the header {width}. Put cells with a separator in quotation marks.</source>
        <translation>Celdas en la línea: {found}; en el encabezado: {width}. Ponga entre comillas las celdas que llevan un separador.</translation>
    </message>
    <message>
        <source>The list has a header, but no travellers below it.</source>
        <translation>La lista tiene encabezado, pero ningún viajero debajo.</translation>
    </message>
    <message>
        <source>The list has more than {limit} cells. Split it.</source>
        <translation>La lista tiene más de {limit} celdas. Divídala.</translation>
    </message>
    <message>
        <source>The list has more than {limit} columns. Take away those not needed.</source>
        <translation>La lista tiene más de {limit} columnas. Quite las que no hagan falta.</translation>
    </message>
    <message>
        <source>The list has more than {limit} lines. Split it.</source>
        <translation>La lista tiene más de {limit} líneas. Divídala.</translation>
    </message>
    <message>
        <source>The papers are built around this sentence: change its words, it cannot be left off.</source>
        <translation>Los documentos se apoyan en esta frase: cambie sus palabras, no se puede quitar.</translation>
    </message>
    <message>
        <source>The papers could not be written in {folder}: {why}. Only departures that are whole were kept.</source>
        <translation>No se pudieron guardar los documentos en {folder}: {why}. Solo quedaron las salidas completas.</translation>
    </message>
    <message>
        <source>The password holds a character that no reader takes.</source>
        <translation>La contraseña contiene un carácter que ningún lector acepta.</translation>
    </message>
    <message>
        <source>The password is empty. Write one, or print without.</source>
        <translation>La contraseña está vacía. Escriba una o imprima sin ella.</translation>
    </message>
    <message>
        <source>The password is too long: at most {most} bytes.</source>
        <translation>La contraseña es demasiado larga: como máximo {most} bytes.</translation>
    </message>
    <message>
        <source>The printer does not take the papers. Nothing was printed.</source>
        <translation>La impresora no acepta los documentos. No se imprimió nada.</translation>
    </message>
    <message>
        <source>The program knows no sentence {key}.</source>
        <translation>El programa no conoce ninguna frase {key}.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same once more.</source>
        <translation>Las dos contraseñas no coinciden. Escriba la misma otra vez.</translation>
    </message>
    <message>
        <source>There is no circuit {value} in Machu Picchu: write 1, 2 or 3.</source>
        <translation>No hay circuito {value} en Machu Picchu: escriba 1, 2 o 3.</translation>
    </message>
    <message>
        <source>There is no line to correct on this paper. Print the whole paper again.</source>
        <translation>En este documento no hay ninguna línea que corregir. Imprímalo de nuevo entero.</translation>
    </message>
    <message>
        <source>There is no route {value}: write it like 2-A, as on the ticket.</source>
        <translation>No hay ruta {value}: escríbala como 2-A, tal como figura en el boleto.</translation>
    </message>
    <message>
        <source>This crew member is no longer in the file.</source>
        <translation>Este miembro del personal ya no está en el archivo.</translation>
    </message>
    <message>
        <source>This is no XLSX workbook. Open it in its program and save it as XLSX or CSV.</source>
        <translation>Este no es un libro XLSX. Ábralo en su programa y guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>This is not a GPX file that can be read. Export the track as GPX again.</source>
        <translation>No es un archivo GPX que se pueda leer. Exporte otra vez el track como GPX.</translation>
    </message>
    <message>
        <source>This is the same client. Choose another one to merge with.</source>
        <translation>Es el mismo cliente. Elija otro con el que unirlo.</translation>
    </message>
    <message>
        <source>This is the same departure. Choose another one to copy from.</source>
        <translation>Es la misma salida. Elija otra de la cual copiar.</translation>
    </message>
    <message>
        <source>This room is no longer in the file.</source>
        <translation>Esta habitación o carpa ya no está en el archivo.</translation>
    </message>
    <message>
        <source>This service is no longer in the file.</source>
        <translation>Este servicio ya no está en el archivo.</translation>
    </message>
    <message>
        <source>This traveller is no longer on the departure.</source>
        <translation>Este viajero ya no está en la salida.</translation>
    </message>
    <message>
        <source>Too few places for the people in it (places: {places}, people: {count}). Give it more.</source>
        <translation>Muy pocas plazas para las personas que hay (plazas: {places}, personas: {count}). Dele más.</translation>
    </message>
    <message>
        <source>Travellers sleep in it: it cannot be a tent of the crew.</source>
        <translation>Duermen viajeros en ella: no puede ser una carpa del personal.</translation>
    </message>
    <message>
        <source>Weigh luggage</source>
        <translation>Pesar equipaje</translation>
    </message>
    <message>
        <source>Write a password, or save without one.</source>
        <translation>Escriba una contraseña o guarde sin ella.</translation>
    </message>
    <message>
        <source>Write the name that stands on ticket {number}.</source>
        <translation>Escriba el nombre que figura en el boleto {number}.</translation>
    </message>
    <message>
        <source>{code} is not the code of a language. Write codes such as es, en or qu.</source>
        <translation>{code} no es el código de un idioma. Escriba códigos como es, en o qu.</translation>
    </message>
    <message>
        <source>{code} is retired. Bring it back on the itineraries page to schedule it.</source>
        <translation>{code} está retirado. Recupérelo en la página de itinerarios para programarlo.</translation>
    </message>
    <message>
        <source>{name} belongs to another departure.</source>
        <translation>{name} pertenece a otra salida.</translation>
    </message>
    <message>
        <source>{name} does this on the departure already.</source>
        <translation>{name} ya cumple esta función en la salida.</translation>
    </message>
    <message>
        <source>{name} has two tickets of this service. Take one away.</source>
        <translation>{name} tiene dos boletos de este servicio. Quite uno.</translation>
    </message>
    <message>
        <source>{name} is no hotel.</source>
        <translation>{name} no es un hotel.</translation>
    </message>
    <message>
        <source>{room} is full: it has {places} places.</source>
        <translation>{room} está completa: tiene {places} plazas.</translation>
    </message>
    <message>
        <source>{taken} seats are taken already: a capacity of {capacity} needs a reason.</source>
        <translation>Ya hay {taken} cupos ocupados: para dejar {capacity} cupos se necesita un motivo.</translation>
    </message>
    <message>
        <source>The list has no column {missing}. Its first line must name the columns; it reads: {headers}.</source>
        <translation>A la lista le falta la columna {missing}. Su primera línea debe nombrar las columnas; dice: {headers}.</translation>
    </message>
    <message>
        <source>A brace stands alone here. Write a fact as {example}, or take the brace out.</source>
        <translation>Aquí hay una llave suelta. Escriba un dato como {example}, o quite la llave.</translation>
    </message>
    <message>
        <source>The list has {field} twice: {headers}. Keep one of them.</source>
        <translation>La columna {field} está dos veces en la lista: {headers}. Deje solo una.</translation>
    </message>
    <message>
        <source>The list is damaged: it says {encoding}, but is not.</source>
        <translation>La lista está dañada: dice ser {encoding}, pero no lo es.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>The list is larger than {limit} MB. Split it.</source>
        <translation>La lista pesa más de {limit} MB. Divídala.</translation>
    </message>
    <message>
        <source>The list is not plain text: it holds characters that no text has. Save it as CSV UTF-8.</source>
        <translation>La lista no es texto simple: contiene caracteres que ningún texto lleva. Guárdela como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The list is not written in {encoding}. Choose another encoding.</source>
        <translation>La lista no está escrita en {encoding}. Elija otra codificación.</translation>
    </message>
    <message>
        <source>The logo is larger than 2 MB. Save a smaller picture.</source>
        <translation>El logo pesa más de 2 MB. Guarde una imagen más pequeña.</translation>
    </message>
    <message>
        <source>The logo must be a PNG or JPEG picture.</source>
        <translation>El logo debe ser una imagen PNG o JPEG.</translation>
    </message>
    <message>
        <source>The passport expires on {last}, before {code} ends on {end}.</source>
        <translation>El pasaporte vence el {last}, antes de que {code} termine el {end}.</translation>
    </message>
    <message>
        <source>The place is used by {users}, so it cannot be deleted.</source>
        <translation>El lugar está en uso en {users}: no se puede eliminar.</translation>
    </message>
    <message>
        <source>The quotation marks in line {line} do not match. Close every cell that opens with one.</source>
        <translation>Las comillas de la línea {line} no cuadran. Cierre cada celda que empieza con comillas.</translation>
    </message>
    <message>
        <source>The surname is missing.</source>
        <translation>Faltan los apellidos.</translation>
    </message>
    <message>
        <source>The track has fewer than two positions in a row. Choose the file of a recorded track.</source>
        <translation>El track tiene menos de dos posiciones seguidas. Elija el archivo de un track grabado.</translation>
    </message>
    <message>
        <source>The track is {km} km long, more than the {limit} km of a day. Cut it to what is walked that day.</source>
        <translation>El track mide {km} km, más que los {limit} km de un día. Recórtelo a lo que se camina ese día.</translation>
    </message>
    <message>
        <source>The track stays on one spot. Choose the file of a recorded track.</source>
        <translation>El track se queda en un solo punto. Elija el archivo de un track grabado.</translation>
    </message>
    <message>
        <source>The travellers of this group have changed meanwhile. Look at it again.</source>
        <translation>Los viajeros de este grupo cambiaron mientras tanto. Vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>The workbook has no sheet.</source>
        <translation>El libro no tiene ninguna hoja.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or it is none. Open it in its program and save it as XLSX or CSV.</source>
        <translation>El libro está dañado o no es un libro. Ábralo en su programa y guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Save it without one.</source>
        <translation>El libro está protegido con contraseña. Guárdelo sin ella.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {limit} MB. Split it.</source>
        <translation>El libro descomprimido supera los {limit} MB. Divídalo.</translation>
    </message>
    <message>
        <source>There is a place {name} already. Give this one another name.</source>
        <translation>Ya hay un lugar {name}. Dé otro nombre a este.</translation>
    </message>
    <message>
        <source>There is no departure {code} in {file}.</source>
        <translation>No hay ninguna salida {code} en {file}.</translation>
    </message>
    <message>
        <source>There is no file {name} in {folder}.</source>
        <translation>No hay ningún archivo {name} en {folder}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no itinerary {code}. There are: {known}.</source>
        <translation>No hay ningún itinerario {code}. Existen: {known}.</translation>
    </message>
    <message>
        <source>There is no paper {paper}. There are: {known}.</source>
        <translation>No hay ningún documento {paper}. Existen: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: what it changed has been changed again since.</source>
        <translation>Esto ya no se puede deshacer: lo que cambió se ha vuelto a cambiar después.</translation>
    </message>
    <message>
        <source>This client is no longer in the file.</source>
        <translation>Este cliente ya no está en el archivo.</translation>
    </message>
    <message>
        <source>This departure is no longer in the file.</source>
        <translation>Esta salida ya no está en el archivo.</translation>
    </message>
    <message>
        <source>This group is no longer in the file.</source>
        <translation>Este grupo ya no está en el archivo.</translation>
    </message>
    <message>
        <source>This itinerary has departures ({count}), so it cannot be deleted.</source>
        <translation>Este itinerario tiene salidas ({count}), por eso no se puede eliminar.</translation>
    </message>
    <message>
        <source>This itinerary is no longer in the file.</source>
        <translation>Este itinerario ya no está en el archivo.</translation>
    </message>
    <message>
        <source>This place is no longer in the file.</source>
        <translation>Este lugar ya no está en el archivo.</translation>
    </message>
    <message>
        <source>This reading is no longer in the file.</source>
        <translation>Esta medición ya no está en el archivo.</translation>
    </message>
    <message>
        <source>This traveller is no longer in the file.</source>
        <translation>Este viajero ya no está en el archivo.</translation>
    </message>
    <message>
        <source>This traveller is no longer in the group.</source>
        <translation>Este viajero ya no está en el grupo.</translation>
    </message>
    <message>
        <source>This trek day is no longer in the file.</source>
        <translation>Este día de trek ya no está en el archivo.</translation>
    </message>
    <message>
        <source>Travellers arrive there ({count}), so the place cannot be deleted.</source>
        <translation>Hay viajeros que llegan allí ({count}): el lugar no se puede eliminar.</translation>
    </message>
    <message>
        <source>Waypoint {what}: the first waypoint of a day, and no other, is its start.</source>
        <translation>Punto {what}: solo el primer punto de un día es su inicio.</translation>
    </message>
    <message>
        <source>Whole names were cut before their last word, or at the comma: check the surnames.</source>
        <translation>Los nombres completos se cortaron antes de la última palabra o en la coma: revise los apellidos.</translation>
    </message>
    <message>
        <source>Write a code of 1 to 12 letters and digits, such as L4.</source>
        <translation>Escriba un código de 1 a 12 letras y números, como L4.</translation>
    </message>
    <message>
        <source>Write a name for the file: it may not be empty.</source>
        <translation>Escriba un nombre para el archivo: no puede quedar vacío.</translation>
    </message>
    <message>
        <source>Write a name: it may not be empty.</source>
        <translation>Escriba un nombre: no puede quedar vacío.</translation>
    </message>
    <message>
        <source>Write a title: it may not be empty.</source>
        <translation>Escriba un título: no puede quedar vacío.</translation>
    </message>
    <message>
        <source>Write how high the place is, in metres.</source>
        <translation>Escriba a qué altitud está el lugar, en metros.</translation>
    </message>
    <message>
        <source>Write the number, or take the line away.</source>
        <translation>Escriba el número o quite la línea.</translation>
    </message>
    <message>
        <source>Write who says so: a map, a survey, a receiver, the agency.</source>
        <translation>Escriba quién lo dice: un mapa, un levantamiento, un GPS, la agencia.</translation>
    </message>
    <message>
        <source>Write why this departure is cancelled.</source>
        <translation>Escriba por qué se cancela esta salida.</translation>
    </message>
    <message>
        <source>Write why this departure may go over capacity.</source>
        <translation>Escriba el motivo del sobrecupo de esta salida.</translation>
    </message>
    <message>
        <source>some of its text cannot be read</source>
        <translation>parte de su texto no se puede leer</translation>
    </message>
    <message>
        <source>{arrival} is after the start of the trek on {start}. Correct the date.</source>
        <translation>{arrival} es posterior al inicio del trek, el {start}. Corrija la fecha.</translation>
    </message>
    <message>
        <source>{code} has no such day: it is this departure&apos;s own.</source>
        <translation>{code} no tiene ese día: es propio de esta salida.</translation>
    </message>
    <message>
        <source>{code} has no trek days yet. Add its days first, then schedule it.</source>
        <translation>{code} todavía no tiene días de trek. Agregue primero sus días y luego programe la salida.</translation>
    </message>
    <message>
        <source>{code} has no trek days yet. Add its days first.</source>
        <translation>{code} todavía no tiene días de trek. Agréguelos primero.</translation>
    </message>
    <message>
        <source>{code} has {capacity} seats; this would make {taken} travellers. Give a reason to go over capacity.</source>
        <translation>{code} tiene {capacity} cupos; con esto serían {taken} viajeros. Indique el motivo del sobrecupo.</translation>
    </message>
    <message>
        <source>{code} is not a country code of two letters, such as PE or DE.</source>
        <translation>{code} no es un código de país de dos letras, como PE o DE.</translation>
    </message>
    <message>
        <source>{code} is not a currency of three letters, such as USD or PEN.</source>
        <translation>{code} no es una moneda de tres letras, como USD o PEN.</translation>
    </message>
    <message>
        <source>{code} is the code of another itinerary. Choose a new one.</source>
        <translation>{code} es el código de otro itinerario. Elija uno nuevo.</translation>
    </message>
    <message>
        <source>{code} starts on this day already. Choose another one.</source>
        <translation>{code} ya empieza ese día. Elija otro.</translation>
    </message>
    <message>
        <source>{count} dates were read with the day first, such as {example}.</source>
        <translation>Fechas leídas con el día primero: {count}; por ejemplo, {example}.</translation>
    </message>
    <message>
        <source>{count} dates were read with the month first, such as {example}.</source>
        <translation>{count} fechas se leyeron con el mes primero, como {example}.</translation>
    </message>
    <message>
        <source>{count} lines have a fault. Mend them in the list, or leave them out.</source>
        <translation>{count} líneas tienen errores. Corríjalas en la lista u omítalas.</translation>
    </message>
    <message>
        <source>{count} of them are clients already; what their records lack is filled in.</source>
        <translation>Ya son clientes: {count}; lo que falta en sus datos se completa.</translation>
    </message>
    <message>
        <source>{count} of {all} lines cannot be read, so nobody was added. Line {named}</source>
        <translation>Líneas con errores: {count} de {all}; por eso no se agregó a nadie. Línea {named}</translation>
    </message>
    <message>
        <source>{length} characters are too many; at most {limit} fit. Shorten it.</source>
        <translation>Son demasiados caracteres ({length}); caben {limit} como máximo. Acorte el texto.</translation>
    </message>
    <message>
        <source>{name} belongs to another program: it is not an agency file.</source>
        <translation>{name} es de otro programa: no es un archivo de agencia.</translation>
    </message>
    <message>
        <source>{name} cannot be made in {folder}: {why}.</source>
        <translation>No se puede crear {name} en {folder}: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Choose another file.</source>
        <translation>No se puede leer {name}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>No se puede leer {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} comes from an older Lares Desk and must be brought up to date before it can be read. Open it once in the window, with leave to change it (a backup is kept beside it); or copy it to a folder of your own and open the copy there.</source>
        <translation>{name} viene de un Lares Desk anterior y debe actualizarse antes de poder leerse. Ábralo una vez con permiso para modificarlo (al lado se guarda una copia de seguridad); o cópielo a una carpeta propia y abra allí la copia.</translation>
    </message>
    <message>
        <source>{name} could not be written in {folder}: {why}. Nothing was left half-written.</source>
        <translation>No se pudo escribir {name} en {folder}: {why}. Nada quedó a medio escribir.</translation>
    </message>
    <message>
        <source>{name} has the passport of line {line}.</source>
        <translation>{name} tiene el mismo pasaporte que la línea {line}.</translation>
    </message>
    <message>
        <source>{name} is already there. Choose another name.</source>
        <translation>{name} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} is damaged. It has been closed, so that nothing more is written into it; open a backup of it.</source>
        <translation>{name} está dañado. Se ha cerrado para que no se escriba nada más en él; abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} is damaged. It was left as it is; open a backup of it.</source>
        <translation>{name} está dañado. Quedó como está; abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} is empty: it is not an agency file. Open a backup instead.</source>
        <translation>{name} está vacío: no es un archivo de agencia. Abra en su lugar una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} is no name for a file. Choose another name.</source>
        <translation>{name} no sirve como nombre de archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} is not a file but a folder or a device.</source>
        <translation>{name} no es un archivo, sino una carpeta o un dispositivo.</translation>
    </message>
    <message>
        <source>{name} is not an agency file of Lares Desk, or it is damaged.</source>
        <translation>{name} no es un archivo de agencia de Lares Desk, o está dañado.</translation>
    </message>
    <message>
        <source>{name} is on departure {code} already, in group {group}.</source>
        <translation>{name} ya está en la salida {code}, en el grupo {group}.</translation>
    </message>
    <message>
        <source>{name} is on departure {code}: a client with treks stays in the file.</source>
        <translation>{name} está en la salida {code}: un cliente con treks queda en el archivo.</translation>
    </message>
    <message>
        <source>{name} is open already: {user} on {host} has had it since {since}. You may open it to read.</source>
        <translation>{name} ya está abierto: lo tiene {user} en {host} desde {since}. Usted puede abrirlo para leer.</translation>
    </message>
    <message>
        <source>{name} is open to read only, so it cannot be changed.</source>
        <translation>{name} está abierto solo para leer, por eso no se puede cambiar.</translation>
    </message>
    <message>
        <source>{name} leads nowhere: its links go in a circle.</source>
        <translation>{name} no lleva a ninguna parte: sus enlaces dan vueltas en círculo.</translation>
    </message>
    <message>
        <source>{name} lies in a cloud folder ({folder}) that may replace it while it is open.</source>
        <translation>{name} está en una carpeta de la nube ({folder}) que podría reemplazarlo mientras está abierto.</translation>
    </message>
    <message>
        <source>{name} lies on a network drive ({kind}): several computers can damage it. Keep it on this one.</source>
        <translation>{name} está en una unidad de red ({kind}): varias computadoras pueden dañarlo. Guárdelo en esta computadora.</translation>
    </message>
    <message>
        <source>{name} was not closed properly. Open it once to change it, and it will be put right.</source>
        <translation>{name} no se cerró bien. Ábralo una vez para cambiarlo y quedará arreglado.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Lares Desk (file version {version}, this one knows {newest}). Update.</source>
        <translation>{name} fue escrito por un Lares Desk más nuevo (versión del archivo: {version}; esta conoce hasta la {newest}). Actualice el programa.</translation>
    </message>
    <message>
        <source>{name} would arrive on {arrival}, but the trek starts on {start}. Correct the date.</source>
        <translation>{name} llegaría el {arrival}, pero el trek empieza el {start}. Corrija la fecha.</translation>
    </message>
    <message>
        <source>{name}: the list has another {columns} than the file. The file keeps its own; see which is right.</source>
        <translation>{name}: la lista y el archivo no dicen lo mismo ({columns}). El archivo conserva lo suyo; vea qué es lo correcto.</translation>
    </message>
    <message>
        <source>{number} is not a phone number. Write it with its country code, such as +51 984 123 456.</source>
        <translation>{number} no es un número de teléfono. Escríbalo con su código de país, como +51 984 123 456.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder.</source>
        <translation>{path} es un archivo, no una carpeta. Elija una carpeta.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose another name.</source>
        <translation>{path} es una carpeta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{source} has a reading of this place already. Change that one.</source>
        <translation>{source} ya tiene una medición de este lugar. Cambie esa.</translation>
    </message>
    <message>
        <source>{start} is too far away: the trek would end beyond the year 9999.</source>
        <translation>{start} está demasiado lejos: el trek terminaría después del año 9999.</translation>
    </message>
    <message>
        <source>{value} cannot be a date of birth. Write it as year-month-day.</source>
        <translation>{value} no puede ser una fecha de nacimiento. Escríbala como año-mes-día.</translation>
    </message>
    <message>
        <source>{value} cm is not possible: write a length from {low} to {high} cm.</source>
        <translation>{value} cm no es posible: escriba una medida de {low} a {high} cm.</translation>
    </message>
    <message>
        <source>{value} g is not possible: write a weight from 0 to {limit} g.</source>
        <translation>{value} g no es posible: escriba un peso de 0 a {limit} g.</translation>
    </message>
    <message>
        <source>{value} is not a date of this century: write a year from {first} to {last}.</source>
        <translation>{value} no es una fecha de este siglo: escriba un año de {first} a {last}.</translation>
    </message>
    <message>
        <source>{value} is not a date. Write it as year-month-day, such as 2027-06-14.</source>
        <translation>{value} no es una fecha. Escríbala como año-mes-día, por ejemplo 2027-06-14.</translation>
    </message>
    <message>
        <source>{value} is not a plate. Write its letters and digits, such as X1A-234.</source>
        <translation>{value} no es una placa. Escriba sus letras y dígitos, por ejemplo X1A-234.</translation>
    </message>
    <message>
        <source>{value} is not an e-mail address. Write it like name@example.com.</source>
        <translation>{value} no es un correo electrónico. Escríbalo como nombre@example.com.</translation>
    </message>
    <message>
        <source>{value} is not possible here: write a number from {low} to {high}.</source>
        <translation>{value} no es posible aquí: escriba un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>{value} is not possible here: write an amount from 0 to {most}.</source>
        <translation>{value} no es posible aquí: escriba un monto de 0 a {most}.</translation>
    </message>
    <message>
        <source>{value} is still to come. Write the day on which it was checked.</source>
        <translation>{value} todavía no llega. Escriba el día en que se verificó.</translation>
    </message>
    <message>
        <source>{value} is still to come. Write the day on which somebody called.</source>
        <translation>{value} aún no ha llegado. Escriba el día en que alguien llamó.</translation>
    </message>
    <message>
        <source>{value} is still to come. Write the day on which somebody looked it up.</source>
        <translation>{value} todavía no llega. Escriba el día en que alguien lo consultó.</translation>
    </message>
    <message>
        <source>{value} kg is not possible for a bag: write a weight from 0 to {high} kg.</source>
        <translation>{value} kg no es posible para un bulto: escriba un peso de 0 a {high} kg.</translation>
    </message>
    <message>
        <source>{value} kg is not possible here: write a weight from 0 to {most} kg.</source>
        <translation>{value} kg no es posible aquí: escriba un peso de 0 a {most} kg.</translation>
    </message>
    <message>
        <source>{value} kg is not possible: write a weight from {low} to {high} kg.</source>
        <translation>{value} kg no es posible: escriba un peso de {low} a {high} kg.</translation>
    </message>
    <message>
        <source>{value}° is not possible here: write degrees from {low} to {high}.</source>
        <translation>{value}° no es posible aquí: escriba grados de {low} a {high}.</translation>
    </message>
    <message>
        <source>{what} is in no hotel of its departure.</source>
        <translation>{what} no está en ningún hotel de su salida.</translation>
    </message>
    <message>
        <source>{what} is lent to somebody of another departure.</source>
        <translation>{what} está prestado a alguien de otra salida.</translation>
    </message>
    <message>
        <source>{word} is a number that a spreadsheet program has shortened. Write the passport as text.</source>
        <translation>{word} es un número que una hoja de cálculo ha abreviado. Escriba el pasaporte como texto.</translation>
    </message>
    <message>
        <source>{word} is not English or Spanish: write en or es.</source>
        <translation>{word} no es inglés ni español: escriba en o es.</translation>
    </message>
    <message>
        <source>{word} is not a country: write its code of two letters, such as PE or DE.</source>
        <translation>{word} no es un país: escriba su código de dos letras, como PE o DE.</translation>
    </message>
    <message>
        <source>{word} is not a date: write it as year-month-day, such as 1990-06-25.</source>
        <translation>{word} no es una fecha: escríbala como año-mes-día, por ejemplo 1990-06-25.</translation>
    </message>
    <message>
        <source>{word} is not a height in metres: write it like 5000.</source>
        <translation>{word} no es una altitud en metros: escríbala así: 5000.</translation>
    </message>
    <message>
        <source>{word} is not a sex: write F, M or X.</source>
        <translation>{word} no es un sexo: escriba F, M o X.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Lares Desk {version}

Departures, groups and briefing sheets for the Lares Trek.
Qt {qt}, MIT licence.</source>
        <translation>Lares Desk {version}

Salidas, grupos y hojas informativas del Lares Trek.
Qt {qt}, licencia MIT.</translation>
    </message>
</context>
<context>
    <name>history_action</name>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historial…</translation>
    </message>
</context>
<context>
    <name>history_words</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Afiliaciones</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certificaciones</translation>
    </message>
    <message>
        <source>Sentence at the foot of papers</source>
        <translation>Frase al pie de los documentos</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Idioma de los documentos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre en los documentos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Responsable del grupo</translation>
    </message>
    <message>
        <source>Reason to go over capacity</source>
        <translation>Motivo del sobrecupo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>Vencimiento del pasaporte</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex in the passport</source>
        <translation>Sexo en el pasaporte</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Medical notes</source>
        <translation>Notas médicas</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Número de póliza</translation>
    </message>
    <message>
        <source>Insured until</source>
        <translation>Asegurado hasta el</translation>
    </message>
    <message>
        <source>Insurer&apos;s emergency phone</source>
        <translation>Teléfono de emergencias del seguro</translation>
    </message>
    <message>
        <source>Covers up to</source>
        <translation>Cubre hasta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Lugar de encuentro</translation>
    </message>
    <message>
        <source>Meeting time</source>
        <translation>Hora de encuentro</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Motivo de la cancelación</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Lo mejor del trek</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>No incluye</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Confirmed by the agency</source>
        <translation>Confirmado por la agencia</translation>
    </message>
    <message>
        <source>Sold no more</source>
        <translation>Ya no se vende</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Impreso el</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Impreso por</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Altitud</translation>
    </message>
    <message>
        <source>Used for every figure</source>
        <translation>Se usa en todas las cifras</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Highest point</source>
        <translation>Punto más alto</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Punto más bajo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Tent</source>
        <translation>Carpa</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>Comparte con</translation>
    </message>
    <message>
        <source>Rents a sleeping bag</source>
        <translation>Alquila bolsa de dormir</translation>
    </message>
    <message>
        <source>Rents walking poles</source>
        <translation>Alquila bastones</translation>
    </message>
    <message>
        <source>Arrives on</source>
        <translation>Llega el</translation>
    </message>
    <message>
        <source>Sleeps before the trek in</source>
        <translation>Antes del trek duerme en</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copiado de</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text for clients</source>
        <translation>Texto para los clientes</translation>
    </message>
    <message>
        <source>Time on foot</source>
        <translation>Tiempo a pie</translation>
    </message>
    <message>
        <source>Night in</source>
        <translation>Noche en</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Desayuno</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Phone signal</source>
        <translation>Señal de teléfono</translation>
    </message>
    <message>
        <source>Highest point by vehicle</source>
        <translation>Punto más alto en vehículo</translation>
    </message>
    <message>
        <source>Gain from night to night</source>
        <translation>Desnivel de noche a noche</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cómo se llega</translation>
    </message>
    <message>
        <source>Length of the leg</source>
        <translation>Largo del tramo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Previous passport</source>
        <translation>Pasaporte anterior</translation>
    </message>
    <message>
        <source>Altitude illness before</source>
        <translation>Mal de altura anterior</translation>
    </message>
    <message>
        <source>Wears glasses or contact lenses</source>
        <translation>Usa lentes o lentes de contacto</translation>
    </message>
    <message>
        <source>Nights above 2,750 m before the trek</source>
        <translation>Noches sobre 2,750 m antes del trek</translation>
    </message>
    <message>
        <source>Travels on student tickets</source>
        <translation>Viaja con boletos de estudiante</translation>
    </message>
    <message>
        <source>Used to walking</source>
        <translation>Acostumbra caminar</translation>
    </message>
    <message>
        <source>Weight of the duffel (g)</source>
        <translation>Peso del bolso (g)</translation>
    </message>
    <message>
        <source>Weight of the day pack (g)</source>
        <translation>Peso de la mochila (g)</translation>
    </message>
    <message>
        <source>Boot size</source>
        <translation>Talla de botas</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Stands on the papers</source>
        <translation>Figura en los documentos</translation>
    </message>
    <message>
        <source>Weight (g)</source>
        <translation>Peso (g)</translation>
    </message>
    <message>
        <source>Sides together (mm)</source>
        <translation>Suma de lados (mm)</translation>
    </message>
    <message>
        <source>Carries at most (g)</source>
        <translation>Carga máxima (g)</translation>
    </message>
    <message>
        <source>For emergencies, unloaded</source>
        <translation>De emergencia, sin carga</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Price per person</source>
        <translation>Precio por persona</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Condition when issued</source>
        <translation>Estado al entregar</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Devuelto el</translation>
    </message>
    <message>
        <source>Condition when returned</source>
        <translation>Estado al devolver</translation>
    </message>
    <message>
        <source>Latitude (100,000ths of a degree)</source>
        <translation>Latitud (cienmilésimas de grado)</translation>
    </message>
    <message>
        <source>Longitude (100,000ths of a degree)</source>
        <translation>Longitud (cienmilésimas de grado)</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Lo que decía</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Room or tent</source>
        <translation>Habitación o carpa</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina a las</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Seats or beds</source>
        <translation>Asientos o camas</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Pick-ups</source>
        <translation>Recojos</translation>
    </message>
    <message>
        <source>Fare</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>How it is walked</source>
        <translation>Cómo se camina</translation>
    </message>
    <message>
        <source>Why it is walked otherwise</source>
        <translation>Por qué se camina de otra forma</translation>
    </message>
    <message>
        <source>Lower camp</source>
        <translation>Campamento más bajo</translation>
    </message>
    <message>
        <source>Way out by road</source>
        <translation>Salida por carretera</translation>
    </message>
    <message>
        <source>Nearest health post</source>
        <translation>Puesto de salud más cercano</translation>
    </message>
    <message>
        <source>Walking starts at</source>
        <translation>Inicio de la caminata</translation>
    </message>
    <message>
        <source>Hours on foot, recorded</source>
        <translation>Horas a pie, registradas</translation>
    </message>
    <message>
        <source>Day number</source>
        <translation>Número del día</translation>
    </message>
    <message>
        <source>Notes for the office</source>
        <translation>Notas para la oficina</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Crew member</source>
        <translation>Miembro del equipo</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Redacción propia</translation>
    </message>
    <message>
        <source>Printed paper</source>
        <translation>Documento impreso</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura de altitud</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Place to sleep</source>
        <translation>Lugar para dormir</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>GPX track</source>
        <translation>Recorrido GPX</translation>
    </message>
    <message>
        <source>Luggage limit</source>
        <translation>Límite de equipaje</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Viajero</translation>
    </message>
    <message>
        <source>Waypoint</source>
        <translation>Punto del recorrido</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Inicio del día</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Emergency line</source>
        <translation>Línea de emergencia</translation>
    </message>
    <message>
        <source>Public number</source>
        <translation>Número público</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Cocinero</translation>
    </message>
    <message>
        <source>Arriero</source>
        <translation>Arriero</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Pueblo</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Campamento</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Abra</translation>
    </message>
    <message>
        <source>Lake</source>
        <translation>Laguna</translation>
    </message>
    <message>
        <source>Hot springs</source>
        <translation>Baños termales</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>Deshacer: {action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Rehacer: {action}</translation>
    </message>
    <message>
        <source>{record} (day {number})</source>
        <translation>{record} (día {number})</translation>
    </message>
    <message>
        <source>Added: {record}</source>
        <translation>Se agregó: {record}</translation>
    </message>
    <message>
        <source>Removed: {record}</source>
        <translation>Se quitó: {record}</translation>
    </message>
    <message>
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
</context>
<context>
    <name>import_words</name>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barra  |</translation>
    </message>
    <message>
        <source>UTF-8 (any alphabet)</source>
        <translation>UTF-8 (cualquier alfabeto)</translation>
    </message>
    <message>
        <source>UTF-16 (any alphabet)</source>
        <translation>UTF-16 (cualquier alfabeto)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europa Central (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Unido</translation>
    </message>
    <message>
        <source>New?</source>
        <translation>¿Nuevo?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>The same person as in line {line}.</source>
        <translation>La misma persona que en la línea {line}.</translation>
    </message>
    <message>
        <source>May be the same person as in line {line}.</source>
        <translation>Quizá sea la misma persona que en la línea {line}.</translation>
    </message>
    <message>
        <source>A client already: {name}.</source>
        <translation>Ya es cliente: {name}.</translation>
    </message>
    <message>
        <source>May be a client already: {name}.</source>
        <translation>Quizá ya sea cliente: {name}.</translation>
    </message>
    <message>
        <source>The list has another {columns}; what is in the file stays.</source>
        <translation>La lista difiere en: {columns}; se conserva lo que está en el archivo.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>This could not be saved:
{reasons}</source>
        <translation>Esto no se pudo guardar:
{reasons}</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin guardarlo</translation>
    </message>
</context>
<context>
    <name>logistics_numbers</name>
    <message>
        <source>{text} is not a number: write it like 7.5.</source>
        <translation>{text} no es un número: escríbalo como 7.5.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} no es un número entero.</translation>
    </message>
</context>
<context>
    <name>logistics_words</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Assistant guide</source>
        <translation>Guía asistente</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Cocinero</translation>
    </message>
    <message>
        <source>Arriero</source>
        <translation>Arriero</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Machu Picchu entry</source>
        <translation>Entrada a Machu Picchu</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulto</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Tent</source>
        <translation>Carpa</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Crew tent</source>
        <translation>Carpa del personal</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Campamento</translation>
    </message>
    <message>
        <source>Food and gas</source>
        <translation>Víveres y gas</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Alquiler</translation>
    </message>
    <message>
        <source>Mule</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Caballo</translation>
    </message>
    <message>
        <source>Llama</source>
        <translation>Llama</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>pasaporte</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nacionalidad</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
</context>
<context>
    <name>travellers_cells</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tent</source>
        <translation>Carpa</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bolsa</translation>
    </message>
    <message>
        <source>Poles</source>
        <translation>Bastones</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Sleeps before in</source>
        <translation>Duerme antes en</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Con {name}</translation>
    </message>
    <message>
        <source>Where the itinerary starts</source>
        <translation>Donde empieza el itinerario</translation>
    </message>
    <message>
        <source>{text} is not a date. Write it as year-month-day, such as 2027-06-14.</source>
        <translation>{text} no es una fecha. Escríbala como año-mes-día, por ejemplo 2027-06-14.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} no es sí ni no.</translation>
    </message>
    <message>
        <source>{text} is nobody of this group. Write Shared, Single, or a traveller&apos;s name.</source>
        <translation>{text} no es nadie de este grupo. Escriba Compartida, Individual o el nombre de un viajero.</translation>
    </message>
    <message>
        <source>{text} is no place where people arrive.</source>
        <translation>{text} no es un lugar de llegada.</translation>
    </message>
    <message>
        <source>{place} ({metres} m)</source>
        <translation>{place} ({metres} m)</translation>
    </message>
</context>
<context>
    <name>travellers_paste</name>
    <message>
        <source>What was copied is no table that can be read.</source>
        <translation>Lo copiado no es una tabla que se pueda leer.</translation>
    </message>
    <message>
        <source>{count} rows were copied, but only {room} travellers stand here. Nothing was changed.</source>
        <translation>Se copiaron {count} filas, pero aquí solo hay {room} viajeros. No se cambió nada.</translation>
    </message>
    <message>
        <source>{count} columns were copied, but only {room} stand here. Nothing was changed.</source>
        <translation>Se copiaron {count} columnas, pero aquí solo hay {room}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{column} is the client&apos;s own and cannot be pasted here: open the client. Nothing was changed.</source>
        <translation>{column} es un dato del cliente y no se puede pegar aquí: abra el cliente. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>wording_words</name>
    <message>
        <source>Ill up high</source>
        <translation>Enfermar en la altura</translation>
    </message>
    <message>
        <source>Altitude plan</source>
        <translation>Plan de altura</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Temporadas</translation>
    </message>
    <message>
        <source>What the rules find</source>
        <translation>Lo que encuentran las reglas</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Hoja de emergencia</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Su reserva</translation>
    </message>
    <message>
        <source>Meeting and briefing</source>
        <translation>Encuentro y charla</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Machu Picchu</source>
        <translation>Machu Picchu</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Not used to walking</source>
        <translation>Sin costumbre de caminar</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Equipaje</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Medio ambiente</translation>
    </message>
    <message>
        <source>If plans change</source>
        <translation>Si cambian los planes</translation>
    </message>
    <message>
        <source>Forms to return</source>
        <translation>Fichas por devolver</translation>
    </message>
    <message>
        <source>Pack: on you</source>
        <translation>Llevar: consigo</translation>
    </message>
    <message>
        <source>Pack: day pack</source>
        <translation>Llevar: mochila</translation>
    </message>
    <message>
        <source>Pack: duffel</source>
        <translation>Llevar: bolso</translation>
    </message>
    <message>
        <source>The agency brings</source>
        <translation>Lo lleva la agencia</translation>
    </message>
    <message>
        <source>For everybody, on every trek.</source>
        <translation>Para todos, en todos los treks.</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; o </translation>
    </message>
    <message>
        <source>{n} mm of rain a month or more</source>
        <translation>{n} mm de lluvia al mes o más</translation>
    </message>
    <message>
        <source>{n} mm of rain a month or less</source>
        <translation>{n} mm de lluvia al mes o menos</translation>
    </message>
    <message>
        <source>nights in tents: {n} or more</source>
        <translation>noches en carpa: {n} o más</translation>
    </message>
    <message>
        <source>nights: {n} or more</source>
        <translation>noches: {n} o más</translation>
    </message>
    <message>
        <source>a camp at {n} m or higher</source>
        <translation>un campamento a {n} m o más</translation>
    </message>
    <message>
        <source>the trek visits hot springs</source>
        <translation>el trek visita baños termales</translation>
    </message>
    <message>
        <source>the trek visits no hot springs</source>
        <translation>el trek no visita baños termales</translation>
    </message>
    <message>
        <source>the trek goes to Machu Picchu</source>
        <translation>el trek va a Machu Picchu</translation>
    </message>
    <message>
        <source>the trek does not go to Machu Picchu</source>
        <translation>el trek no va a Machu Picchu</translation>
    </message>
    <message>
        <source>the trek takes the train</source>
        <translation>el trek usa el tren</translation>
    </message>
    <message>
        <source>the trek takes no train</source>
        <translation>el trek no usa el tren</translation>
    </message>
    <message>
        <source>a night with a family</source>
        <translation>una noche con una familia</translation>
    </message>
    <message>
        <source>no night with a family</source>
        <translation>ninguna noche con una familia</translation>
    </message>
    <message>
        <source>rents a sleeping bag</source>
        <translation>alquila bolsa de dormir</translation>
    </message>
    <message>
        <source>rents no sleeping bag</source>
        <translation>no alquila bolsa de dormir</translation>
    </message>
    <message>
        <source>rents walking poles</source>
        <translation>alquila bastones</translation>
    </message>
    <message>
        <source>rents no walking poles</source>
        <translation>no alquila bastones</translation>
    </message>
    <message>
        <source>a child of 3 to 17</source>
        <translation>un niño de 3 a 17 años</translation>
    </message>
    <message>
        <source>no child of 3 to 17</source>
        <translation>ningún niño de 3 a 17 años</translation>
    </message>
    <message>
        <source>a child under 3</source>
        <translation>un niño menor de 3 años</translation>
    </message>
    <message>
        <source>no child under 3</source>
        <translation>ningún niño menor de 3 años</translation>
    </message>
    <message>
        <source>travels on student tickets</source>
        <translation>viaja con boletos de estudiante</translation>
    </message>
    <message>
        <source>travels on no student ticket</source>
        <translation>viaja sin boletos de estudiante</translation>
    </message>
    <message>
        <source>has renewed the passport</source>
        <translation>renovó el pasaporte</translation>
    </message>
    <message>
        <source>has not renewed the passport</source>
        <translation>no renovó el pasaporte</translation>
    </message>
    <message>
        <source>wears glasses or contact lenses</source>
        <translation>usa lentes o lentes de contacto</translation>
    </message>
    <message>
        <source>wears no glasses that we know of</source>
        <translation>no usa lentes, que sepamos</translation>
    </message>
    <message>
        <source>is used to walking</source>
        <translation>acostumbra caminar</translation>
    </message>
    <message>
        <source>is not used to walking</source>
        <translation>no acostumbra caminar</translation>
    </message>
    <message>
        <source>leaving in {months}</source>
        <translation>con salida en {months}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Guaranteed</source>
        <translation>Garantizada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin dato</translation>
    </message>
    <message>
        <source>F (female)</source>
        <translation>F (femenino)</translation>
    </message>
    <message>
        <source>M (male)</source>
        <translation>M (masculino)</translation>
    </message>
    <message>
        <source>X (other)</source>
        <translation>X (otro)</translation>
    </message>
    <message>
        <source>Shared tent</source>
        <translation>Carpa compartida</translation>
    </message>
    <message>
        <source>Single tent</source>
        <translation>Carpa individual</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Carta (8.5 × 11 pulgadas)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Medical notes</source>
        <translation>Notas médicas</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>Arrival in Cusco</source>
        <translation>Llegada a Cusco</translation>
    </message>
</context>
</TS>
