<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>pages</name>
    <message>
        <source>Skip to the content</source>
        <translation>Saltar al contenido</translation>
    </message>
    <message>
        <source>weir, home</source>
        <translation>weir, inicio</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>live, no message for a minute</source>
        <translation>en directo, un minuto sin mensajes</translation>
    </message>
    <message>
        <source>live, but something is wrong:</source>
        <translation>en directo, pero algo falla:</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>not live, reconnecting</source>
        <translation>sin conexión en directo, reconectando</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>not live: the server ended the feed; reload the page</source>
        <translation>sin conexión en directo: el servidor cerró el feed; es necesario recargar la página</translation>
    </message>
    <message>
        <source>too far behind, loading the page anew</source>
        <translation>demasiado retraso, recargando la página</translation>
    </message>
    <message>
        <source>the history of a channel was deleted, loading the page anew</source>
        <translation>se eliminó el historial de un canal, recargando la página</translation>
    </message>
    <message>
        <source>not live: this page needs its script for that</source>
        <translation>sin conexión en directo: la página necesita JavaScript para ello</translation>
    </message>
    <message>
        <source>polling every 5 s: no live connection can be had</source>
        <translation>consulta cada 5 s: no es posible una conexión en directo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n new message(s)</source>
        <translation>
            <numerusform>en pausa, %n mensaje nuevo</numerusform>
            <numerusform>en pausa, %n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>search the archive</source>
        <translation>buscar en el archivo</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Filtrar los mensajes</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes de</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>limpiar</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausar</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reanudar</translation>
    </message>
    <message>
        <source>Home key</source>
        <translation>tecla Inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not shown here: they came too fast</source>
        <translation>
            <numerusform>%n mensaje no se muestra aquí: llegó demasiado rápido</numerusform>
            <numerusform>%n mensajes no se muestran aquí: llegaron demasiado rápido</numerusform>
        </translation>
    </message>
    <message>
        <source>show them</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>This channel is not in the archive any more. What is shown here stands still.</source>
        <translation>Este canal ya no está en el archivo. Lo que se muestra aquí ya no se actualiza.</translation>
    </message>
    <message>
        <source>This user is not in the archive any more. What is shown here stands still.</source>
        <translation>Este usuario ya no está en el archivo. Lo que se muestra aquí ya no se actualiza.</translation>
    </message>
    <message>
        <source>Rows: dense</source>
        <translation>Filas: compactas</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>Filas: amplias</translation>
    </message>
    <message>
        <source>Theme: auto</source>
        <translation>Tema: automático</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>all times in UTC</source>
        <translation>todas las horas en UTC</translation>
    </message>
    <message>
        <source>all times in %1</source>
        <translation>todas las horas en %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this translation, in this language: Deutsch, Español, 日本語</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>The archive in numbers</source>
        <translation>El archivo en cifras</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>active now</source>
        <translation>activos ahora</translation>
    </message>
    <message>
        <source>channels with a message in the last five minutes</source>
        <translation>canales con algún mensaje en los últimos cinco minutos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>messages a minute, last 30 minutes</source>
        <translation>mensajes por minuto, últimos 30 minutos</translation>
    </message>
    <message>
        <source>Messages a minute over the last 30 minutes: %1 now, %2 at the peak</source>
        <translation>Mensajes por minuto en los últimos 30 minutos: %1 ahora, %2 como máximo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Últimos mensajes</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>todos los mensajes</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>back to live</source>
        <translation>volver al directo</translation>
    </message>
    <message>
        <source>Older messages; this page stands still. It shows what was said before %1.</source>
        <translation>Mensajes anteriores; esta página no se actualiza. Muestra lo escrito antes del %1.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Messages a minute over the last hour: %1 at the peak</source>
        <translation>Mensajes por minuto en la última hora: %1 como máximo</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera aparición</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última aparición</translation>
    </message>
    <message>
        <source>first page</source>
        <translation>primera página</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>El nombre empieza por</translation>
    </message>
    <message>
        <source>Who says most</source>
        <translation>Quién escribe más</translation>
    </message>
    <message>
        <source>A channel of this name also exists at:</source>
        <translation>También existe un canal con este nombre en:</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent, written as the language writes it: 12%, 12 %</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Activity by channel</source>
        <translation>Actividad por canal</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>A user of this name also writes at:</source>
        <translation>Un usuario con este nombre también escribe en:</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n message(s)</source>
        <translation>
            <numerusform>más de %n mensaje</numerusform>
            <numerusform>más de %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest active %n channel(s) are shown here.</source>
        <translation>
            <numerusform>Aquí solo se muestra el último canal activo.</numerusform>
            <numerusform>Aquí solo se muestran los últimos %n canales activos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages will appear here the moment they are archived.</source>
        <translation>Los mensajes aparecerán aquí en cuanto se archiven.</translation>
    </message>
    <message>
        <source>To see it at work, start the server with the demo source:</source>
        <translation>Para verlo en marcha, iniciar el servidor con la fuente de demostración:</translation>
    </message>
    <message>
        <source>Nothing older: this is where the archive begins.</source>
        <translation>No hay nada anterior: aquí empieza el archivo.</translation>
    </message>
    <message>
        <source>Channels will appear here with their first message.</source>
        <translation>Los canales aparecerán aquí con su primer mensaje.</translation>
    </message>
    <message>
        <source>To listen to one, start the server with an IRC source:</source>
        <translation>Para escuchar uno, iniciar el servidor con una fuente IRC:</translation>
    </message>
    <message>
        <source>People will appear here with their first message.</source>
        <translation>Los usuarios aparecerán aquí con su primer mensaje.</translation>
    </message>
    <message>
        <source>Nobody else: this is the end of the list.</source>
        <translation>Nadie más: aquí termina la lista.</translation>
    </message>
    <message>
        <source>No message is like that. New ones that are will appear here.</source>
        <translation>Ningún mensaje coincide. Los nuevos que coincidan aparecerán aquí.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name begins so.</source>
        <translation>Ningún nombre empieza así.</translation>
    </message>
    <message>
        <source>Messages of this user will appear here.</source>
        <translation>Los mensajes de este usuario aparecerán aquí.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Qué se conservó</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>This address cannot be read</source>
        <translation>No se puede interpretar esta dirección</translation>
    </message>
    <message>
        <source>A part of the address is not what it should be.</source>
        <translation>Una parte de la dirección no es como debería ser.</translation>
    </message>
    <message>
        <source>Everything. Nothing was changed.</source>
        <translation>Todo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Correct the address, or start again from one of the pages above.</source>
        <translation>Corregir la dirección o volver a empezar desde una de las páginas de arriba.</translation>
    </message>
    <message>
        <source>That is not allowed</source>
        <translation>No está permitido</translation>
    </message>
    <message>
        <source>The request is understood, but who sent it may not do that.</source>
        <translation>La solicitud se entendió, pero quien la envió no tiene permiso para ello.</translation>
    </message>
    <message>
        <source>Sign in with a token of a role that may. Who runs the server makes one with:</source>
        <translation>Iniciar sesión con un token cuyo rol lo permita. Quien administra el servidor crea uno con:</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>There is no page at this address, or what it showed is not in the archive.</source>
        <translation>No hay ninguna página en esta dirección, o lo que mostraba no está en el archivo.</translation>
    </message>
    <message>
        <source>Everything that was archived is still there.</source>
        <translation>Todo lo archivado sigue ahí.</translation>
    </message>
    <message>
        <source>Check the address, or start again from one of the pages above.</source>
        <translation>Comprobar la dirección o volver a empezar desde una de las páginas de arriba.</translation>
    </message>
    <message>
        <source>This page can only be read</source>
        <translation>Esta página es de solo lectura</translation>
    </message>
    <message>
        <source>The request used a method that this address does not know.</source>
        <translation>La solicitud usó un método que esta dirección no admite.</translation>
    </message>
    <message>
        <source>Open the address with a plain GET.</source>
        <translation>Abrir la dirección con un GET normal.</translation>
    </message>
    <message>
        <source>The archive does not answer</source>
        <translation>El archivo no responde</translation>
    </message>
    <message>
        <source>The archive is busy or cannot be read at the moment.</source>
        <translation>El archivo está ocupado o no se puede leer en este momento.</translation>
    </message>
    <message>
        <source>Everything that was archived. What the sources send meanwhile waits in a queue.</source>
        <translation>Todo lo archivado. Lo que envían las fuentes mientras tanto espera en una cola.</translation>
    </message>
    <message>
        <source>Reload the page in a few seconds. If it stays so, the server&apos;s log tells why.</source>
        <translation>Recargar la página dentro de unos segundos. Si sigue igual, el registro del servidor indica el motivo.</translation>
    </message>
    <message>
        <source>Something in Weir is broken</source>
        <translation>Algo falla en Weir</translation>
    </message>
    <message>
        <source>The server could not make this page. The fault is not yours.</source>
        <translation>El servidor no pudo crear esta página. El error no está en la solicitud.</translation>
    </message>
    <message>
        <source>Reload the page. If it happens again, the server&apos;s log tells what to report.</source>
        <translation>Recargar la página. Si vuelve a ocurrir, el registro del servidor indica qué notificar.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Todo funciona bien.</translation>
    </message>
    <message>
        <source>No message has come for a minute.</source>
        <translation>Desde hace un minuto no llega ningún mensaje.</translation>
    </message>
    <message>
        <source>The server started %1</source>
        <translation>El servidor se inició %1</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>próximo intento %1</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>último mensaje %1</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>aún sin mensajes</translation>
    </message>
    <message>
        <source>all of them asked %1</source>
        <translation>todas las solicitudes enviadas %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) of the live feed</source>
        <translation>
            <numerusform>%n lector del feed en directo</numerusform>
            <numerusform>%n lectores del feed en directo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n reconexión</numerusform>
            <numerusform>%n reconexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n línea no reconocida</numerusform>
            <numerusform>%n líneas no reconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many channels (%1) are in a state (%2): 12 joined</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more channel(s).</source>
        <translation>
            <numerusform>Y %n canal más.</numerusform>
            <numerusform>Y %n canales más.</numerusform>
        </translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>hears only a part</source>
        <translation>escucha solo una parte</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>to be joined</source>
        <translation>por unirse</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>esperando respuesta</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>a la escucha</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>history is being deleted</source>
        <translation>eliminando el historial</translation>
    </message>
    <message>
        <source>It tries again by itself. What is said meanwhile and cannot be fetched afterwards becomes a gap, listed below.</source>
        <translation>La fuente lo vuelve a intentar por sí sola. Lo que se escriba entretanto y no se pueda recuperar después queda como una laguna, indicada más abajo.</translation>
    </message>
    <message>
        <source>The channels at fault are listed under the source, each with its reason; they are tried again by themselves.</source>
        <translation>Los canales afectados aparecen bajo la fuente, cada uno con su motivo; se vuelven a intentar automáticamente.</translation>
    </message>
    <message>
        <source>It does not try again by itself. Remove the cause and start the server again.</source>
        <translation>La fuente no lo vuelve a intentar por sí sola. Hay que eliminar la causa e iniciar de nuevo el servidor.</translation>
    </message>
    <message>
        <source>The archive cannot be written.</source>
        <translation>No se puede escribir en el archivo.</translation>
    </message>
    <message>
        <source>Nothing is lost: new messages wait in memory and then in the spool, and are written as soon as it is possible again. Look at the disk and its free space.</source>
        <translation>No se pierde nada: los mensajes nuevos esperan en la memoria y después en el spool, y se escriben en cuanto vuelve a ser posible. Conviene revisar el disco y su espacio libre.</translation>
    </message>
    <message>
        <source>The archive is behind; new messages wait in the spool file.</source>
        <translation>El archivo va con retraso; los mensajes nuevos esperan en el spool.</translation>
    </message>
    <message>
        <source>Nothing has to be done: it is worked off by itself, in order. It would survive a restart.</source>
        <translation>No hay que hacer nada: el spool se procesa solo y en orden. Se conservaría tras un reinicio.</translation>
    </message>
    <message>
        <source>The spool is full; the sources wait.</source>
        <translation>El spool está lleno; las fuentes esperan.</translation>
    </message>
    <message>
        <source>IRC servers hold what they have not delivered for a while, and HTTP is answered with 503. Make the archive writable again.</source>
        <translation>Los servidores IRC retienen durante un tiempo lo que no han entregado, y las solicitudes HTTP reciben un 503. Hay que lograr que se pueda escribir de nuevo en el archivo.</translation>
    </message>
    <message>
        <source>%1 of the spool file could not be read again.</source>
        <translation>No se pudieron recuperar %1 del spool.</translation>
    </message>
    <message>
        <source>They are lost, most likely in a power cut. Everything else was read.</source>
        <translation>Se perdieron, probablemente por un corte de corriente. Todo lo demás se leyó.</translation>
    </message>
    <message>
        <source>Ingest is full; the sources wait.</source>
        <translation>La ingesta está llena; las fuentes esperan.</translation>
    </message>
    <message>
        <source>Nothing is lost: they go on as soon as the archive has caught up.</source>
        <translation>No se pierde nada: continúan en cuanto el archivo se pone al día.</translation>
    </message>
    <message>
        <source>Ingest</source>
        <translation>Ingesta</translation>
    </message>
    <message>
        <source>flowing</source>
        <translation>fluida</translation>
    </message>
    <message>
        <source>the sources wait</source>
        <translation>las fuentes esperan</translation>
    </message>
    <message>
        <source>into the spool</source>
        <translation>hacia el spool</translation>
    </message>
    <message>
        <source>the spool is full</source>
        <translation>el spool está lleno</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
    </message>
    <message>
        <source>Memory of the queue</source>
        <translation>Memoria de la cola</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Spool</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>the oldest %1</source>
        <translation>el más antiguo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Events since the start</source>
        <translation>Eventos desde el inicio</translation>
    </message>
    <message>
        <source>Sources had to wait</source>
        <translation>Esperas de las fuentes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Último commit</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>ninguno desde el inicio</translation>
    </message>
    <message>
        <source>Commits since the start</source>
        <translation>Commits desde el inicio</translation>
    </message>
    <message>
        <source>Duplicates, not stored again</source>
        <translation>Duplicados que no se guardan de nuevo</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>de registro WAL</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lagunas</translation>
    </message>
    <message>
        <source>times in which a channel was not listened to</source>
        <translation>periodos en los que no se escuchó un canal</translation>
    </message>
    <message>
        <source>the whole source</source>
        <translation>toda la fuente</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>aún abierta</translation>
    </message>
    <message>
        <source>filled from the server&apos;s history</source>
        <translation>completada con el historial del servidor</translation>
    </message>
    <message>
        <source>No gap: every channel was listened to all the time.</source>
        <translation>Sin lagunas: todos los canales se escucharon en todo momento.</translation>
    </message>
    <message>
        <source>The archive cannot be asked for gaps at the moment.</source>
        <translation>En este momento no se pueden consultar las lagunas en el archivo.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Manage channels</source>
        <translation>Gestionar canales</translation>
    </message>
    <message>
        <source>What is listened to can be changed here with a token of the role admin.</source>
        <translation>Con un token del rol admin se puede cambiar aquí qué canales se escuchan.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>añadido aquí</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Volver a escuchar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>No se pudo hacer:</translation>
    </message>
    <message>
        <source>Channels that are listened to will appear here.</source>
        <translation>Los canales que se escuchan aparecerán aquí.</translation>
    </message>
    <message>
        <source>No source has channels to manage. Start the server with one:</source>
        <translation>Ninguna fuente tiene canales que gestionar. Iniciar el servidor con una:</translation>
    </message>
    <message>
        <source>Keep its history</source>
        <translation>Conservar su historial</translation>
    </message>
    <message>
        <source>Weir leaves the channel. Everything that was archived stays, on all pages and in the search.</source>
        <translation>Weir sale del canal. Todo lo archivado se conserva, en todas las páginas y en la búsqueda.</translation>
    </message>
    <message>
        <source>Delete its history</source>
        <translation>Eliminar su historial</translation>
    </message>
    <message>
        <source>Weir leaves the channel and deletes all its messages, moderation and gaps. This cannot be undone.</source>
        <translation>Weir sale del canal y elimina todos sus mensajes, acciones de moderación y lagunas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>Quitar y eliminar</translation>
    </message>
    <message>
        <source>message deleted by a moderator</source>
        <translation>mensaje eliminado por la moderación</translation>
    </message>
    <message>
        <source>from another room</source>
        <translation>de otra sala</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sin sesión iniciada</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>ingest</source>
        <translation>ingesta</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>This page is for those who have a token.</source>
        <translation>Esta página es para quienes tienen un token.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Who runs the server makes a token with:</source>
        <translation>Quien administra el servidor crea un token con:</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>the token ends on %1</source>
        <translation>el token caduca el %1</translation>
    </message>
    <message>
        <source>Signed-in browsers</source>
        <translation>Navegadores con sesión iniciada</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>this browser</source>
        <translation>este navegador</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A browser stays signed in for 30 days, unless it is not used for a week or the token is revoked.</source>
        <translation>Un navegador mantiene la sesión durante 30 días, salvo que no se use durante una semana o se revoque el token.</translation>
    </message>
    <message>
        <source>What admins and moderators did, newest first</source>
        <translation>Lo que hicieron administradores y moderadores, lo más reciente primero</translation>
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
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>What admins and moderators do will appear here.</source>
        <translation>Aquí aparecerá lo que hagan administradores y moderadores.</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>lo más reciente</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inició sesión</translation>
    </message>
    <message>
        <source>ended a session</source>
        <translation>cerró una sesión</translation>
    </message>
    <message>
        <source>made a token</source>
        <translation>creó un token</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>revocó un token</translation>
    </message>
    <message>
        <source>added a channel</source>
        <translation>añadió un canal</translation>
    </message>
    <message>
        <source>paused a channel</source>
        <translation>pausó un canal</translation>
    </message>
    <message>
        <source>resumed a channel</source>
        <translation>reanudó un canal</translation>
    </message>
    <message>
        <source>removed a channel, kept its history</source>
        <translation>quitó un canal y conservó su historial</translation>
    </message>
    <message>
        <source>removed a channel and erased its history</source>
        <translation>quitó un canal y eliminó su historial</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Asks what to do with a channel: Remove #garden</extracomment>
        <translation>Quitar %1</translation>
    </message>
</context>
</TS>
