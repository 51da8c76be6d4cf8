<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
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
    <name>AddTravellerDialog</name>
    <message>
        <source>Add traveller to {group}</source>
        <translation>Agregar viajero a {group}</translation>
    </message>
    <message>
        <source>Add traveller</source>
        <translation>Agregar viajero</translation>
    </message>
</context>
<context>
    <name>AgencyDialog</name>
    <message>
        <source>Agency profile</source>
        <translation>Perfil de la agencia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Nombre de la agencia</translation>
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
        <source>It stands at the foot of every page.</source>
        <translation>Aparece al pie de cada página.</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>Teléfono de la oficina</translation>
    </message>
    <message>
        <source>Emergency line, at any hour</source>
        <translation>Línea de emergencia, a toda hora</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Una por línea.</translation>
    </message>
    <message>
        <source>Affiliations and certifications</source>
        <translation>Afiliaciones y certificaciones</translation>
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
        <source>Choose a logo…</source>
        <translation>Elegir logo…</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Quitar logo</translation>
    </message>
    <message>
        <source>Logo of {size} kB</source>
        <translation>Logo de {size} kB</translation>
    </message>
    <message>
        <source>No logo: papers show the name alone.</source>
        <translation>Sin logo: los documentos llevan solo el nombre.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir logo</translation>
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
        <source>As in the passport</source>
        <translation>Como en el pasaporte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>On the trek</source>
        <translation>En el trek</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
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
        <source>Papers</source>
        <translation>Documentos</translation>
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
    <message>
        <source>⚠ {guide} is on {code} in these days too.</source>
        <translation>⚠ {guide} también está en {code} en estas fechas.</translation>
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
        <source>No departure matches “{search}”.</source>
        <translation>Ninguna salida coincide con “{search}”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
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
        <source>not known</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
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
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <source>Add group…</source>
        <translation>Agregar grupo…</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>Importar de CSV…</translation>
    </message>
    <message>
        <source>Edit group…</source>
        <translation>Editar grupo…</translation>
    </message>
    <message>
        <source>Cancel group…</source>
        <translation>Anular grupo…</translation>
    </message>
    <message>
        <source>Remove group…</source>
        <translation>Quitar grupo…</translation>
    </message>
    <message>
        <source>Add traveller…</source>
        <translation>Agregar viajero…</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Editar cliente…</translation>
    </message>
    <message>
        <source>On this trek…</source>
        <translation>En este trek…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Lists of travellers (*.csv *.txt);;All files (*)</source>
        <translation>Listas de viajeros (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import travellers</source>
        <translation>Importar viajeros</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <source>Cancel group {group}? Its seats become free; the group stays on record.</source>
        <translation>¿Anular el grupo {group}? Sus cupos quedan libres; el grupo sigue registrado.</translation>
    </message>
    <message>
        <source>Cancel group</source>
        <translation>Anular grupo</translation>
    </message>
    <message>
        <source>Remove group {group} with its list of travellers? The clients stay in the file.</source>
        <translation>¿Quitar el grupo {group} con su lista de viajeros? Los clientes siguen en el archivo.</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Quitar grupo</translation>
    </message>
    <message>
        <source>Take {name} off this group? The client stays in the file.</source>
        <translation>¿Quitar a {name} de este grupo? El cliente sigue en el archivo.</translation>
    </message>
    <message>
        <source>Remove traveller</source>
        <translation>Quitar viajero</translation>
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
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>Import group</source>
        <translation>Importar grupo</translation>
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
        <source>Reason to go over capacity</source>
        <translation>Motivo del sobrecupo</translation>
    </message>
    <message>
        <source>{capacity} seats, {taken} travellers with these.</source>
        <translation>{capacity} cupos; con estos serían {taken} viajeros.</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Líneas de la lista</translation>
    </message>
    <message>
        <source>✕ {bad} of {all} lines cannot be taken. Mend them in the list and import it again.</source>
        <translation>✕ Líneas con errores: {bad} de {all}. Corríjalas en la lista e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>✓ All {all} lines can be taken. Nothing is written before you press Import group.</source>
        <translation>✓ Todas las líneas ({all}) están bien. Nada se guarda hasta que pulse Importar grupo.</translation>
    </message>
    <message>
        <source>✕ There is no traveller in this list.</source>
        <translation>✕ En esta lista no hay viajeros.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
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
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
</context>
<context>
    <name>ItinerariesPage</name>
    <message>
        <source>New itinerary…</source>
        <translation>Nuevo itinerario…</translation>
    </message>
    <message>
        <source>Delete itinerary</source>
        <translation>Eliminar itinerario</translation>
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
    <message>
        <source>Delete {code}, “{name}”, and its days?</source>
        <translation>¿Eliminar {code}, “{name}”, y sus días?</translation>
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
    <name>KnownClients</name>
    <message>
        <source>Search clients by any part of the name</source>
        <translation>Buscar clientes por cualquier parte del nombre</translation>
    </message>
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
        <source>No client matches “{search}”.</source>
        <translation>Ningún cliente coincide con “{search}”.</translation>
    </message>
    <message>
        <source>There are no clients yet.</source>
        <translation>Todavía no hay clientes.</translation>
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
    <name>MainWindow</name>
    <message>
        <source>{name} – Lares Desk</source>
        <translation>{name} – Lares Desk</translation>
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
        <source>A&amp;gency profile…</source>
        <translation>&amp;Perfil de la agencia…</translation>
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
        <source>&amp;About Lares Desk</source>
        <translation>Acerca &amp;de Lares Desk</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
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
        <source>&amp;Departure</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
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
        <source>⚠ {guide} is on {codes} in these days. You may schedule all the same.</source>
        <translation>⚠ {guide} está en {codes} en estas fechas. Puede programarla de todos modos.</translation>
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
        <source>File</source>
        <translation>Archivo</translation>
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
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Save all groups…</source>
        <translation>Guardar todos…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
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
        <source>Folder for the papers</source>
        <translation>Carpeta para los documentos</translation>
    </message>
    <message>
        <source>Drawing {count} papers…</source>
        <translation>Preparando documentos ({count})…</translation>
    </message>
    <message>
        <source>{count} papers are saved in {folder}</source>
        <translation>Documentos guardados en {folder}: {count}</translation>
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
    <name>PapersTab</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Papers are for groups: add the first one.</source>
        <translation>Los documentos son para los grupos: agregue el primero.</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>Ir a los grupos</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>⚠ These characters cannot be printed and are replaced: {characters}</source>
        <translation>⚠ Estos caracteres no se pueden imprimir y se reemplazan: {characters}</translation>
    </message>
    <message>
        <source>This paper could not be drawn. The details are in the log.</source>
        <translation>No se pudo preparar este documento. Los detalles están en el registro del programa.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Type a place</source>
        <translation>Escriba un lugar</translation>
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
    <name>SearchBox</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} de {total}</translation>
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
        <source>The first night&apos;s gain in altitude is counted from there.</source>
        <translation>Desde ahí se cuenta el desnivel de la primera noche.</translation>
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
    <name>Travellers</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
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
        <source>Tent</source>
        <translation>Carpa</translation>
    </message>
    <message>
        <source>Rents</source>
        <translation>Alquila</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>{name}  (leads)</source>
        <translation>{name}  (líder)</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Con {name}</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>bolsa</translation>
    </message>
    <message>
        <source>poles</source>
        <translation>bastones</translation>
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
        <source>Add day</source>
        <translation>Agregar día</translation>
    </message>
    <message>
        <source>Duplicate day</source>
        <translation>Duplicar día</translation>
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
        <source>Delete day</source>
        <translation>Eliminar día</translation>
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
        <source>Delete day {number}, “{title}”? The days after it move up.</source>
        <translation>¿Eliminar el día {number}, “{title}”? Los días siguientes se adelantan.</translation>
    </message>
    <message>
        <source>Delete day</source>
        <translation>Eliminar día</translation>
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
        <source>Lares Desk</source>
        <translation>Lares Desk</translation>
    </message>
    <message>
        <source>Departures, groups and briefing sheets of the Lares Trek, in one agency file.</source>
        <translation>Salidas, grupos y hojas informativas del Lares Trek, en un solo archivo de la agencia.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>{name} (missing)
{folder}</source>
        <translation>{name} (no está)
{folder}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Departures</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>Itinerarios</translation>
    </message>
</context>
<context>
    <name>_JoiningDialog</name>
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
</context>
<context>
    <name>banners</name>
    <message>
        <source>{name} is open to read only: nothing can be changed here, papers can be printed.</source>
        <translation>{name} está abierto solo para leer: aquí no se puede cambiar nada, pero sí imprimir documentos.</translation>
    </message>
    <message>
        <source>Sample season: invented people, for trying things out.</source>
        <translation>Temporada de muestra: personas inventadas, para hacer pruebas.</translation>
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
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>Notes for the office</source>
        <translation>Notas para la oficina</translation>
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
    <name>errors</name>
    <message>
        <source>A capacity of {value} is not possible: write a number from 1 to {limit}.</source>
        <translation>La capacidad no puede ser {value}: escriba un número de 1 a {limit}.</translation>
    </message>
    <message>
        <source>A cell in line {line} is too long: more than {limit} characters.</source>
        <translation>Una celda de la línea {line} es demasiado larga: tiene más de {limit} caracteres.</translation>
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
        <source>A trek may have at most {limit} days.</source>
        <translation>Un trek puede tener {limit} días como máximo.</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Agregar cliente</translation>
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
        <source>Add traveller</source>
        <translation>Agregar viajero</translation>
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
        <source>Change agency profile</source>
        <translation>Cambiar perfil de la agencia</translation>
    </message>
    <message>
        <source>Change client</source>
        <translation>Cambiar cliente</translation>
    </message>
    <message>
        <source>Change departure</source>
        <translation>Cambiar salida</translation>
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
        <source>Change traveller</source>
        <translation>Cambiar viajero</translation>
    </message>
    <message>
        <source>Change trek day</source>
        <translation>Cambiar día de trek</translation>
    </message>
    <message>
        <source>Choose a client, or write down a new one, and add them to the group first.</source>
        <translation>Primero elija un cliente, o anote uno nuevo, y agréguelo al grupo.</translation>
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
        <source>Delete itinerary</source>
        <translation>Eliminar itinerario</translation>
    </message>
    <message>
        <source>Delete trek day</source>
        <translation>Eliminar día de trek</translation>
    </message>
    <message>
        <source>Departure {code} has no group yet. Add a group, then print its papers.</source>
        <translation>La salida {code} todavía no tiene grupos. Agregue un grupo y luego imprima sus documentos.</translation>
    </message>
    <message>
        <source>Departure {code} is cancelled: no group can join it.</source>
        <translation>La salida {code} está anulada: no se le puede sumar ningún grupo.</translation>
    </message>
    <message>
        <source>Departure {what} has more travellers than its capacity, and no reason is given.</source>
        <translation>La salida {what} tiene más viajeros que su capacidad, y no se indica el motivo.</translation>
    </message>
    <message>
        <source>Duplicate trek day</source>
        <translation>Duplicar día de trek</translation>
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
        <source>Passport {passport} belongs to {name} in this file. Correct the number, or the name.</source>
        <translation>En este archivo, el pasaporte {passport} es de {name}. Corrija el número o el nombre.</translation>
    </message>
    <message>
        <source>Place {what} has no chosen elevation.</source>
        <translation>El lugar {what} no tiene una altitud elegida.</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>Imprimir documentos</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Quitar grupo</translation>
    </message>
    <message>
        <source>Remove traveller</source>
        <translation>Quitar viajero</translation>
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
        <source>The list has more than {limit} travellers. Split it.</source>
        <translation>La lista tiene más de {limit} viajeros. Divídala.</translation>
    </message>
    <message>
        <source>The list has no column {missing}. Its first line must name the columns; it reads: {headers}.</source>
        <translation>A la lista le falta la columna {missing}. Su primera línea debe nombrar las columnas; dice: {headers}.</translation>
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
        <source>The logo is larger than 2 MB. Save a smaller picture.</source>
        <translation>El logo pesa más de 2 MB. Guarde una imagen más pequeña.</translation>
    </message>
    <message>
        <source>The logo must be a PNG or JPEG picture.</source>
        <translation>El logo debe ser una imagen PNG o JPEG.</translation>
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
        <source>This is a workbook, not a CSV list. Open it and save it as CSV UTF-8.</source>
        <translation>Esto es un libro de Excel u otra hoja de cálculo, no una lista CSV. Ábralo y guárdelo como CSV UTF-8.</translation>
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
        <source>This trek day is no longer in the file.</source>
        <translation>Este día de trek ya no está en el archivo.</translation>
    </message>
    <message>
        <source>Waypoint {what}: the first waypoint of a day, and no other, is its start.</source>
        <translation>Punto {what}: solo el primer punto de un día es su inicio.</translation>
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
        <source>Write the number, or take the line away.</source>
        <translation>Escriba el número o quite la línea.</translation>
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
        <source>{code} has no trek days yet. Add its days first, then schedule it.</source>
        <translation>{code} todavía no tiene días de trek. Agregue primero sus días y luego programe la salida.</translation>
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
        <source>{count} dates were read with the day first, such as {example}.</source>
        <translation>Fechas leídas con el día primero: {count}; por ejemplo, {example}.</translation>
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
        <source>{name} cannot be read: {why}.</source>
        <translation>No se puede leer {name}: {why}.</translation>
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
        <source>{start} is too far away: the trek would end beyond the year 9999.</source>
        <translation>{start} está demasiado lejos: el trek terminaría después del año 9999.</translation>
    </message>
    <message>
        <source>{taken} seats are taken already, so the capacity cannot be {capacity}.</source>
        <translation>Ya hay {taken} cupos ocupados, por eso la capacidad no puede ser {capacity}.</translation>
    </message>
    <message>
        <source>{value} cannot be a date of birth. Write it as year-month-day.</source>
        <translation>{value} no puede ser una fecha de nacimiento. Escríbala como año-mes-día.</translation>
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
        <source>{value} is not an e-mail address. Write it like name@example.com.</source>
        <translation>{value} no es un correo electrónico. Escríbalo como nombre@example.com.</translation>
    </message>
    <message>
        <source>{value} is not possible here: write a number from {low} to {high}.</source>
        <translation>{value} no es posible aquí: escriba un número de {low} a {high}.</translation>
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
