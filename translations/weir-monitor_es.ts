<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AbsenceBanner</name>
    <message>
        <source>&amp;Read from there</source>
        <translation>&amp;Leer desde ahí</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>The server has another archive than when this monitor was last open (%1): what is new since then cannot be told.</source>
        <translation>El servidor tiene otro archivo que la última vez que este monitor estuvo abierto (%1): no se puede saber qué hay de nuevo desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came while this monitor was closed, since %1.</source>
        <translation>
            <numerusform>%n mensaje llegó mientras este monitor estaba cerrado, desde %1.</numerusform>
            <numerusform>%n mensajes llegaron mientras este monitor estaba cerrado, desde %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n más)</numerusform>
            <numerusform>(%n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>times its usual</source>
        <translation>veces lo habitual</translation>
    </message>
    <message>
        <source>messages in 10 s</source>
        <translation>mensajes en 10 s</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>personas distintas</translation>
    </message>
    <message>
        <source>times by one person</source>
        <translation>veces de una persona</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>letras y cifras</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>&amp;Burst: a channel has many more messages than it usually has</source>
        <translation>&amp;Avalancha: un canal tiene muchos más mensajes que de costumbre</translation>
    </message>
    <message>
        <source>&amp;Repeated text: the same again and again within 60 s</source>
        <translation>Texto &amp;repetido: el mismo una y otra vez en 60 s</translation>
    </message>
    <message>
        <source>&amp;First-time chatters: many write for the first time within 60 s</source>
        <translation>&amp;Primerizos: muchos escriben por primera vez en 60 s</translation>
    </message>
    <message>
        <source>Show a &amp;notification of the desktop</source>
        <translation>Mostrar una &amp;notificación del escritorio</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Dejar de silenciar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>At least so many times what is usual:</source>
        <translation>Al menos tantas veces lo habitual:</translation>
    </message>
    <message>
        <source>And at least so many messages in 10 s:</source>
        <translation>Y al menos tantos mensajes en 10 s:</translation>
    </message>
    <message>
        <source>What is usual is the channel&apos;s own last half hour; for five minutes after the start nothing is known of it</source>
        <translation>Lo habitual es la última media hora del propio canal; durante los primeros cinco minutos no se sabe nada de él</translation>
    </message>
    <message>
        <source>By so many different people:</source>
        <translation>De tantas personas distintas:</translation>
    </message>
    <message>
        <source>Then only texts of at least so many letters:</source>
        <translation>Y solo textos de al menos tantas letras:</translation>
    </message>
    <message>
        <source>Or so many times by one person:</source>
        <translation>O tantas veces de una persona:</translation>
    </message>
    <message>
        <source>At least so many people:</source>
        <translation>Al menos tantas personas:</translation>
    </message>
    <message>
        <source>%1 to %2; usually %3</source>
        <translation>de %1 a %2; lo habitual, %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The desktop&apos;s alert sound</source>
        <translation>El sonido de alerta del escritorio</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Dos veces</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Tres veces</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>&amp;Hear it</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>&amp;Sound:</source>
        <translation>&amp;Sonido:</translation>
    </message>
    <message>
        <source>&amp;Muted channels:</source>
        <translation>Canales &amp;silenciados:</translation>
    </message>
    <message>
        <source>Muted channels</source>
        <translation>Canales silenciados</translation>
    </message>
    <message>
        <source>None. A channel is muted from the menu of its entries in the triage list.</source>
        <translation>Ninguno. Un canal se silencia desde el menú de sus entradas en la lista de revisión.</translation>
    </message>
    <message>
        <source>Us&amp;ual values</source>
        <translation>Valores &amp;habituales</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>ArchiveClient</name>
    <message>
        <source>No server is set yet.</source>
        <translation>Aún no hay ningún servidor configurado.</translation>
    </message>
    <message>
        <source>Too many questions are under way. Try again.</source>
        <translation>Hay demasiadas preguntas en curso. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ArchiveDesk</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>&amp;Search the archive</source>
        <translation>&amp;Buscar en el archivo</translation>
    </message>
    <message>
        <source>&amp;Read the archive</source>
        <translation>&amp;Leer el archivo</translation>
    </message>
</context>
<context>
    <name>ArchiveRequest</name>
    <message>
        <source>%1 sent more than this monitor takes at once.</source>
        <translation>%1 envió más de lo que este monitor admite de una vez.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no answer of a Weir server.</source>
        <translation>%1 respondió algo que no es una respuesta de un servidor Weir.</translation>
    </message>
    <message>
        <source>The server does not understand this question.</source>
        <translation>El servidor no entiende esta pregunta.</translation>
    </message>
    <message>
        <source>The server asks for another token. Enter it in the settings.</source>
        <translation>El servidor pide otro token. Indíquelo en los ajustes.</translation>
    </message>
    <message>
        <source>This token may not see that.</source>
        <translation>Este token no puede ver eso.</translation>
    </message>
    <message>
        <source>The server has no such thing, or is an older one.</source>
        <translation>El servidor no tiene eso, o es uno más antiguo.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>El servidor está ocupado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>El servidor respondió con el estado HTTP %1.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 tarda demasiado en responder.</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n cosa por revisar</numerusform>
            <numerusform>%n cosas por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) not read yet</source>
        <translation>
            <numerusform>%n destacado sin leer</numerusform>
            <numerusform>%n destacados sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>messages a minute over the last hour, %1 at the most</source>
        <translation>mensajes por minuto en la última hora, %1 como máximo</translation>
    </message>
    <message>
        <source>%1 messages in the last 60 seconds, usually %2 a minute</source>
        <translation>%1 mensajes en los últimos 60 segundos, lo habitual son %2 por minuto</translation>
    </message>
    <message numerus="yes">
        <source>What is usual is known after %n minute(s).</source>
        <translation>
            <numerusform>Lo habitual se sabe al cabo de %n minuto.</numerusform>
            <numerusform>Lo habitual se sabe al cabo de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>por min</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Highlighted messages that you have not read yet</source>
        <translation>Mensajes destacados que aún no ha leído</translation>
    </message>
    <message>
        <source>Messages a minute over the last hour</source>
        <translation>Mensajes por minuto en la última hora</translation>
    </message>
    <message>
        <source>Messages in the last 60 seconds</source>
        <translation>Mensajes en los últimos 60 segundos</translation>
    </message>
    <message>
        <source>Messages a minute, the median of the last hour</source>
        <translation>Mensajes por minuto, la mediana de la última hora</translation>
    </message>
    <message numerus="yes">
        <source>Different people in the last %n minute(s), seen while this monitor ran</source>
        <translation>
            <numerusform>Personas distintas en el último %n minuto, vistas mientras este monitor estaba en marcha</numerusform>
            <numerusform>Personas distintas en los últimos %n minutos, vistas mientras este monitor estaba en marcha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelPanel</name>
    <message>
        <source>Filter channels</source>
        <translation>Filtrar canales</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>%1 more are not shown</source>
        <translation>No se muestran %1 más</translation>
    </message>
    <message>
        <source>Channels appear here with their first message.</source>
        <translation>Los canales aparecen aquí con su primer mensaje.</translation>
    </message>
    <message>
        <source>No channel is called so.</source>
        <translation>Ningún canal se llama así.</translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation>&amp;Abrir en una pestaña</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fijar arriba</translation>
    </message>
</context>
<context>
    <name>ChannelTable</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Closing ends the monitor</source>
        <translation>Cerrar termina el monitor</translation>
    </message>
    <message>
        <source>This desktop has no tray; closing the window ends the monitor.</source>
        <translation>Este escritorio no tiene bandeja; al cerrar la ventana, el monitor termina.</translation>
    </message>
    <message>
        <source>Minimise it to let it go on. This is said only once: next time it just closes.</source>
        <translation>Minimícela para que siga en marcha. Esto se dice solo una vez: la próxima se cierra sin más.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Dejarla abierta</translation>
    </message>
</context>
<context>
    <name>ColumnArea</name>
    <message>
        <source>To the tabs</source>
        <translation>A las pestañas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ConnectDiagnosis</name>
    <message>
        <source>The server does not accept this token.</source>
        <translation>El servidor no acepta este token.</translation>
    </message>
    <message>
        <source>The server does not let this token see the feed.</source>
        <translation>El servidor no deja que este token vea el feed.</translation>
    </message>
    <message>
        <source>The server does not understand this monitor.</source>
        <translation>El servidor no entiende a este monitor.</translation>
    </message>
    <message>
        <source>%1 answers, but is no Weir server, or an older one without a live feed.</source>
        <translation>%1 responde, pero no es un servidor Weir, o es uno más antiguo sin feed en directo.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>%1 answered too late.</source>
        <translation>%1 respondió demasiado tarde.</translation>
    </message>
    <message>
        <source>The server failed with HTTP status %1.</source>
        <translation>El servidor falló con el estado HTTP %1.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2 and offers no Weir feed.</source>
        <translation>%1 responde con el estado HTTP %2 y no ofrece un feed de Weir.</translation>
    </message>
    <message>
        <source>Is the port the right one?</source>
        <translation>¿Es correcto el puerto?</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer has a network.</source>
        <translation>Compruebe la dirección y si este equipo tiene red.</translation>
    </message>
    <message>
        <source>Perhaps it wants https:// where http:// was entered.</source>
        <translation>Quizá espera https:// donde se indicó http://.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>Perhaps it wants http:// where https:// was entered.</source>
        <translation>Quizá espera http:// donde se indicó https://.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made for another name: %2.</source>
        <translation>El certificado de %1 es para otro nombre: %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Enter the name of the certificate as the address, or give the server a certificate for this one.</source>
        <translation>El token no se envió. Indique como dirección el nombre del certificado, o dé al servidor un certificado para esta.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired: it was valid until %2.</source>
        <translation>El certificado de %1 ha caducado: era válido hasta %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Renew the certificate of the server; is the clock of this computer right?</source>
        <translation>El token no se envió. Renueve el certificado del servidor; ¿es correcta la hora de este equipo?</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet: it begins at %2.</source>
        <translation>El certificado de %1 todavía no es válido: empieza el %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Is the clock of this computer right?</source>
        <translation>El token no se envió. ¿Es correcta la hora de este equipo?</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>El certificado de %1 no es de confianza: %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Have the certificate signed by somebody whom this computer trusts, or make this computer trust it.</source>
        <translation>El token no se envió. Haga firmar el certificado por alguien en quien este equipo confíe, o haga que confíe en él.</translation>
    </message>
    <message>
        <source>The server asks for a token.</source>
        <translation>El servidor pide un token.</translation>
    </message>
    <message>
        <source>Enter one in the settings. An admin of the server can make one.</source>
        <translation>Indique uno en los ajustes. Un administrador del servidor puede crearlo.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Enter another one in the settings.</source>
        <translation>Puede haber caducado o haber sido revocado. Indique otro en los ajustes.</translation>
    </message>
    <message>
        <source>Enter a token of the role reader, moderator or admin in the settings.</source>
        <translation>Indique en los ajustes un token con el rol reader, moderator o admin.</translation>
    </message>
    <message>
        <source>One of the two is too old: update it.</source>
        <translation>Uno de los dos es demasiado antiguo: actualícelo.</translation>
    </message>
    <message>
        <source>The upgrade to a WebSocket does not reach the server at %1.</source>
        <translation>El cambio a WebSocket no llega al servidor en %1.</translation>
    </message>
    <message>
        <source>A proxy before the server must pass it on.</source>
        <translation>Un proxy delante del servidor debe dejarlo pasar.</translation>
    </message>
    <message>
        <source>Check the address in the settings: host, port and path.</source>
        <translation>Compruebe la dirección en los ajustes: host, puerto y ruta.</translation>
    </message>
    <message>
        <source>%1 points to another address (%2).</source>
        <translation>%1 remite a otra dirección (%2).</translation>
    </message>
    <message>
        <source>The token was not sent there. Enter that address in the settings if it is the server.</source>
        <translation>El token no se envió allí. Indique esa dirección en los ajustes si es la del servidor.</translation>
    </message>
    <message>
        <source>%1 answers with a web page (HTTP status %2), but is no Weir server.</source>
        <translation>%1 responde con una página web (estado HTTP %2), pero no es un servidor Weir.</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
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
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>under %1 s</source>
        <translation>menos de %1 s</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>&amp;Conservar estos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Estado de la exportación</translation>
    </message>
    <message>
        <source>Makes a file of what was written</source>
        <translation>Hace un archivo de lo que se escribió</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 messages</source>
        <translation>Escribiendo %1: %2 de %3 mensajes</translation>
    </message>
    <message>
        <source>Writing %1: %2 messages so far</source>
        <translation>Escribiendo %1: %2 mensajes hasta ahora</translation>
    </message>
    <message>
        <source>Writing %1 stopped after %2 messages: %3</source>
        <translation>La escritura de %1 se detuvo tras %2 mensajes: %3</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) are in %1.</source>
        <translation>
            <numerusform>El mensaje (%Ln) está en %1.</numerusform>
            <numerusform>Los %Ln mensajes están en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln message(s) are in %1.</source>
        <translation>
            <numerusform>El primer mensaje (%Ln) está en %1.</numerusform>
            <numerusform>Los primeros %Ln mensajes están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se escribió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>ExpressionWords</name>
    <message>
        <source>The expression is empty.</source>
        <translation>La expresión está vacía.</translation>
    </message>
    <message>
        <source>An expression must not begin with “(*”.</source>
        <translation>Una expresión no puede empezar por «(*».</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>En el carácter %1: %2.</translation>
    </message>
    <message>
        <source>It needed too many steps for one message. Make it simpler.</source>
        <translation>Necesitó demasiados pasos para un mensaje. Hágala más sencilla.</translation>
    </message>
    <message>
        <source>It took %1 ms within a second. Make it simpler.</source>
        <translation>Tardó %1 ms en un segundo. Hágala más sencilla.</translation>
    </message>
    <message>
        <source>Somebody could write a text that keeps this expression busy for too long. Weir would then switch the rule off.</source>
        <translation>Alguien podría escribir un texto que tenga ocupada esta expresión demasiado tiempo. Weir desactivaría entonces la regla.</translation>
    </message>
</context>
<context>
    <name>FeedBanner</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>No server is set. Enter its address in the settings.</source>
        <translation>No hay ningún servidor configurado. Indique su dirección en los ajustes.</translation>
    </message>
</context>
<context>
    <name>FeedConnection</name>
    <message>
        <source>The server has been silent for too long.</source>
        <translation>El servidor lleva demasiado tiempo en silencio.</translation>
    </message>
    <message>
        <source>The server sent something that is no Weir feed.</source>
        <translation>El servidor envió algo que no es un feed de Weir.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>The server is shutting down or restarting.</source>
        <translation>El servidor se está cerrando o reiniciando.</translation>
    </message>
    <message>
        <source>This monitor could not keep up.</source>
        <translation>Este monitor no pudo seguir el ritmo.</translation>
    </message>
    <message>
        <source>The server closed the feed: %1 (code %2).</source>
        <translation>El servidor cerró el feed: %1 (código %2).</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>The server speaks feed protocol %1, this monitor speaks %2.</source>
        <translation>El servidor habla el protocolo %1 del feed; este monitor habla el %2.</translation>
    </message>
    <message>
        <source>Update the monitor.</source>
        <translation>Actualice el monitor.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Actualice el servidor.</translation>
    </message>
    <message>
        <source>The server sent more than %1 in one frame.</source>
        <translation>El servidor envió más de %1 en una sola trama.</translation>
    </message>
    <message>
        <source>What came before stays and nothing of this was taken. If it goes on, check the address, and what stands between this computer and the server.</source>
        <translation>Lo que llegó antes se queda y de esto no se tomó nada. Si continúa, compruebe la dirección y lo que hay entre este equipo y el servidor.</translation>
    </message>
    <message>
        <source>The token is not valid any more.</source>
        <translation>El token ya no es válido.</translation>
    </message>
    <message>
        <source>It has expired or was revoked. Enter another one in the settings.</source>
        <translation>Ha caducado o fue revocado. Indique otro en los ajustes.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>words: %1</source>
        <translation>palabras: %1</translation>
    </message>
    <message>
        <source>user: %1</source>
        <translation>usuario: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>fuente: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Take out of the filter: %1</source>
        <translation>Quitar del filtro: %1</translation>
    </message>
</context>
<context>
    <name>FrameReader</name>
    <message>
        <source>The server sent %1 messages at once; this monitor takes %2.</source>
        <translation>El servidor envió %1 mensajes de una vez; este monitor admite %2.</translation>
    </message>
    <message>
        <source>The server told of %1 channels at once; this monitor takes %2.</source>
        <translation>El servidor informó de %1 canales de una vez; este monitor admite %2.</translation>
    </message>
    <message>
        <source>This monitor could not keep up.</source>
        <translation>Este monitor no pudo seguir el ritmo.</translation>
    </message>
    <message>
        <source>The server sent something that is no Weir feed.</source>
        <translation>El servidor envió algo que no es un feed de Weir.</translation>
    </message>
</context>
<context>
    <name>HighlightStore</name>
    <message>
        <source>Some rules of %1 cannot be understood, so the file is left as it is.</source>
        <translation>Algunas reglas de %1 no se entienden, así que el archivo se deja como está.</translation>
    </message>
    <message>
        <source>Rules that could not be understood: %1. The file as it was is kept as %2.</source>
        <translation>Reglas que no se entendieron: %1. El archivo tal como era se conserva como %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of rules.</source>
        <translation>%1 es demasiado grande para un archivo de reglas.</translation>
    </message>
    <message>
        <source>%1 is no file of highlight rules.</source>
        <translation>%1 no es un archivo de reglas de resaltado.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Weir.</source>
        <translation>%1 fue escrito por una versión posterior de Weir.</translation>
    </message>
    <message>
        <source>Rules of this file that cannot be understood: %1. None was taken.</source>
        <translation>Reglas de este archivo que no se entienden: %1. No se tomó ninguna.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Another monitor has changed the rules meanwhile. Save once more to have these in place of what it has saved.</source>
        <translation>Otro monitor ha cambiado las reglas entretanto. Guarde otra vez si quiere estas en lugar de las que guardó.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>&amp;Keep this tab</source>
        <translation>&amp;Conservar esta pestaña</translation>
    </message>
    <message>
        <source>The message itself is not here: it was erased, or the filter does not let it through.</source>
        <translation>El mensaje en sí no está aquí: se borró, o el filtro no lo deja pasar.</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>Más &amp;antiguos</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>Más &amp;nuevos</translation>
    </message>
    <message>
        <source>To the ne&amp;west</source>
        <translation>Al más &amp;reciente</translation>
    </message>
    <message>
        <source>A page up (Page Up)</source>
        <translation>Una página hacia arriba (Re Pág)</translation>
    </message>
    <message>
        <source>A page down (Page Down)</source>
        <translation>Una página hacia abajo (Av Pág)</translation>
    </message>
    <message>
        <source>The end of the archive as it is now</source>
        <translation>El final del archivo tal como está ahora</translation>
    </message>
    <message>
        <source>Time to jump to</source>
        <translation>Momento al que saltar</translation>
    </message>
    <message>
        <source>What you look up next gets a tab of its own</source>
        <translation>Lo que busque a continuación tendrá su propia pestaña</translation>
    </message>
    <message>
        <source>&amp;Jump to:</source>
        <translation>&amp;Saltar a:</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Show the messages around this time</source>
        <translation>Mostrar los mensajes de alrededor de este momento</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>%1: the newest</source>
        <translation>%1: lo más reciente</translation>
    </message>
    <message>
        <source>%1: the beginning</source>
        <translation>%1: el principio</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 alrededor de %2</translation>
    </message>
    <message>
        <source>No message of the archive fits the filter.</source>
        <translation>Ningún mensaje del archivo cumple el filtro.</translation>
    </message>
    <message>
        <source>What you look up in the archive is shown here.</source>
        <translation>Aquí se muestra lo que busque en el archivo.</translation>
    </message>
    <message>
        <source>Onl&amp;y this channel</source>
        <translation>&amp;Solo este canal</translation>
    </message>
    <message>
        <source>Onl&amp;y %1</source>
        <translation>&amp;Solo %1</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Messages of the archive</source>
        <translation>Mensajes del archivo</translation>
    </message>
</context>
<context>
    <name>HttpWords</name>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>Nada responde en %1. ¿Está en marcha el servidor?</translation>
    </message>
    <message>
        <source>The host of %1 cannot be found.</source>
        <translation>No se encuentra el host de %1.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is not trusted.</source>
        <translation>No hay conexión segura con %1: su certificado no es de confianza.</translation>
    </message>
    <message>
        <source>%1 hung up without an answer.</source>
        <translation>%1 colgó sin responder.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Sin conexión con %1: %2</translation>
    </message>
</context>
<context>
    <name>InspectorArchive</name>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>not writing</source>
        <translation>no escribe</translation>
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
        <source>It is full: the sources wait, nothing is lost.</source>
        <translation>Está llena: las fuentes esperan, no se pierde nada.</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Cola en disco</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>%1 events, %2 of %3</source>
        <translation>%1 eventos, %2 de %3</translation>
    </message>
    <message>
        <source>The oldest waits for %1.</source>
        <translation>El más antiguo espera desde hace %1.</translation>
    </message>
    <message>
        <source>It is full: make the archive writable again.</source>
        <translation>Está llena: haga que se pueda volver a escribir en el archivo.</translation>
    </message>
    <message>
        <source>nothing is dropped</source>
        <translation>no se descarta nada</translation>
    </message>
    <message>
        <source>nothing is dropped; %1 wait in the spool</source>
        <translation>no se descarta nada; %1 esperan en la cola en disco</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>Descartes</translation>
    </message>
    <message>
        <source>%1 of the spool could not be read again</source>
        <translation>%1 de la cola en disco no se pudieron volver a leer</translation>
    </message>
    <message>
        <source>Most likely a power cut. Everything else was read.</source>
        <translation>Lo más probable es un corte de corriente. Todo lo demás se leyó.</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Confirmaciones</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>ninguna desde el inicio</translation>
    </message>
    <message>
        <source>%1 usually, %2 at most</source>
        <translation>%1 de costumbre, %2 como máximo</translation>
    </message>
    <message>
        <source>Only admins may see queue, spool, commits and size.</source>
        <translation>Solo los administradores pueden ver cola, cola en disco, confirmaciones y tamaño.</translation>
    </message>
    <message>
        <source>Queue, spool, commits and size are not known. %1</source>
        <translation>Cola, cola en disco, confirmaciones y tamaño no se conocen. %1</translation>
    </message>
    <message>
        <source>Asking for queue, spool, commits and size …</source>
        <translation>Pidiendo cola, cola en disco, confirmaciones y tamaño…</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>Sin conexión no se sabe.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 messages, %2 + %3 log</source>
        <translation>%1 mensajes, %2 + %3 de registro</translation>
    </message>
</context>
<context>
    <name>InspectorFeed</name>
    <message>
        <source>What is shown stays; what is missed meanwhile comes with the connection.</source>
        <translation>Lo que se muestra se queda; lo que falte entretanto llega con la conexión.</translation>
    </message>
    <message>
        <source>no server is set</source>
        <translation>no hay ningún servidor configurado</translation>
    </message>
    <message>
        <source>Enter the address of one in the settings.</source>
        <translation>Indique la dirección de uno en los ajustes.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1: %2 without a gap, %3 loaded anew</source>
        <translation>%1: %2 sin hueco, %3 cargadas de nuevo</translation>
    </message>
    <message>
        <source>the server&apos;s is %1 ahead of this computer&apos;s</source>
        <translation>el del servidor va %1 por delante del de este equipo</translation>
    </message>
    <message>
        <source>the server&apos;s is %1 behind this computer&apos;s</source>
        <translation>el del servidor va %1 por detrás del de este equipo</translation>
    </message>
    <message>
        <source>Weir %1</source>
        <translation>Weir %1</translation>
    </message>
    <message>
        <source>%1, up for %2</source>
        <translation>%1, en marcha desde hace %2</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>midiéndose</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>aún no se ha recibido nada</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexiones</translation>
    </message>
    <message numerus="yes">
        <source> (%n times)</source>
        <translation>
            <numerusform> (%n vez)</numerusform>
            <numerusform> (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has another archive %1. What was shown before is not in it.</source>
        <translation>El servidor tiene otro archivo %1. Lo que se mostraba antes no está en él.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Feed, sources and archive</source>
        <translation>Feed, fuentes y archivo</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>In&amp;tentar ahora</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Versions, settings, states and the last log lines as text, without the token</source>
        <translation>Versiones, ajustes, estados y las últimas líneas del registro como texto, sin el token</translation>
    </message>
    <message>
        <source>&amp;Open monitor</source>
        <translation>A&amp;brir el monitor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>InspectorRowView</name>
    <message>
        <source>Hide the details of %1</source>
        <translation>Ocultar los detalles de %1</translation>
    </message>
    <message>
        <source>Show the details of %1</source>
        <translation>Mostrar los detalles de %1</translation>
    </message>
</context>
<context>
    <name>InspectorSources</name>
    <message>
        <source>to be joined</source>
        <translation>por unirse</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1, próximo intento en %2</translation>
    </message>
    <message>
        <source>%1, trying now</source>
        <translation>%1, intentándolo ahora</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>aún sin mensajes</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>último mensaje %1</translation>
    </message>
    <message>
        <source>all asked in %1</source>
        <translation>todos solicitados en %1</translation>
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
            <numerusform>%n línea no entendida</numerusform>
            <numerusform>%n líneas no entendidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>Sin conexión no se sabe.</translation>
    </message>
    <message>
        <source>The server listens to nothing.</source>
        <translation>El servidor no escucha nada.</translation>
    </message>
</context>
<context>
    <name>InspectorWindow</name>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Dejar abierta</translation>
    </message>
    <message>
        <source>Connection – weir</source>
        <translation>Conexión – weir</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>As a window that stays when you go on elsewhere</source>
        <translation>Como ventana que se queda cuando sigue en otra parte</translation>
    </message>
</context>
<context>
    <name>JsonFileWords</name>
    <message>
        <source>%1 cannot be read (%2), so it is left as it is and nothing new is kept there.</source>
        <translation>No se puede leer %1 (%2), así que se deja como está y no se guarda nada nuevo allí.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>en el byte %1: %2</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>no tiene versión</translation>
    </message>
    <message>
        <source>it was written by a later version of Weir</source>
        <translation>fue escrito por una versión posterior de Weir</translation>
    </message>
    <message>
        <source>%1 is left as it is, because what it holds could be lost.</source>
        <translation>%1 se deja como está, porque lo que contiene podría perderse.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2. It was set aside as %3.</source>
        <translation>No se entiende %1: %2. Se apartó como %3.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2. It could not be set aside, so it is left as it is and nothing new is kept there.</source>
        <translation>No se entiende %1: %2. No se pudo apartar, así que se deja como está y no se guarda nada nuevo allí.</translation>
    </message>
    <message>
        <source>%1 is being written by another monitor.</source>
        <translation>Otro monitor está escribiendo %1.</translation>
    </message>
    <message>
        <source>no lock file can be made beside it</source>
        <translation>no se puede crear un archivo de bloqueo al lado</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Jump to time</source>
        <translation>Saltar a un momento</translation>
    </message>
    <message>
        <source>&amp;Show messages around:</source>
        <translation>&amp;Mostrar mensajes de alrededor de:</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Ahora</translation>
    </message>
    <message>
        <source>Start of &amp;today</source>
        <translation>Principio de &amp;hoy</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
</context>
<context>
    <name>Lookout</name>
    <message>
        <source>The rule “%1” was switched off: %2</source>
        <translation>La regla «%1» se desactivó: %2</translation>
    </message>
    <message>
        <source>The rule “%1” was switched off</source>
        <translation>La regla «%1» se desactivó</translation>
    </message>
    <message>
        <source>%1 in #%2</source>
        <translation>%1 en #%2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>highlighted by: %1</source>
        <translation>resaltado por: %1</translation>
    </message>
</context>
<context>
    <name>MatcherWords</name>
    <message>
        <source>All expressions together took too long, and this one the longest. Make it simpler.</source>
        <translation>Todas las expresiones juntas tardaron demasiado, y esta la que más. Hágala más sencilla.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>&amp;Load what is missing here</source>
        <translation>&amp;Cargar lo que falta aquí</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Co&amp;piar como texto</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>Mostrar &amp;usuario</translation>
    </message>
    <message>
        <source>Show in conte&amp;xt</source>
        <translation>Mostrar en conte&amp;xto</translation>
    </message>
    <message>
        <source>Tab of this c&amp;hannel</source>
        <translation>Pestaña de este c&amp;anal</translation>
    </message>
    <message>
        <source>Tab of this u&amp;ser</source>
        <translation>Pestaña de este u&amp;suario</translation>
    </message>
    <message>
        <source>Tab with &amp;words of this message…</source>
        <translation>Pestaña con &amp;palabras de este mensaje…</translation>
    </message>
    <message>
        <source>Choose a message first</source>
        <translation>Elija primero un mensaje</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>MessageExport</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The server goes on with what it has told already.</source>
        <translation>El servidor sigue con lo que ya ha comunicado.</translation>
    </message>
    <message>
        <source>The server was changed, so the export cannot go on.</source>
        <translation>Se cambió de servidor, así que la exportación no puede continuar.</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Follow the newest message again (End)</source>
        <translation>Volver a seguir el mensaje más reciente (Fin)</translation>
    </message>
    <message>
        <source>Stop following (Ctrl+P)</source>
        <translation>Dejar de seguir (Ctrl+P)</translation>
    </message>
    <message>
        <source>paused – the list stands still, nothing is lost</source>
        <translation>en pausa – la lista está quieta, no se pierde nada</translation>
    </message>
    <message>
        <source>%1 new – End</source>
        <translation>%1 nuevos – Fin</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>Primero sin leer</translation>
    </message>
    <message>
        <source>Go on reading where you paused (Ctrl+End)</source>
        <translation>Seguir leyendo donde hizo la pausa (Ctrl+Fin)</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Estado de la lista</translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>Cargarlos</translation>
    </message>
    <message numerus="yes">
        <source>The list is full (%1 rows): the oldest %Ln unread message(s) have left it. They are in the archive.</source>
        <translation>
            <numerusform>La lista está llena (%1 filas): el mensaje sin leer más antiguo (%Ln) ha salido de ella. Está en el archivo.</numerusform>
            <numerusform>La lista está llena (%1 filas): los %Ln mensajes sin leer más antiguos han salido de ella. Están en el archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTab</name>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Mensajes: %1</translation>
    </message>
    <message>
        <source>No messages yet. They appear here the moment they are archived.</source>
        <translation>Aún no hay mensajes. Aparecen aquí en el momento en que se archivan.</translation>
    </message>
    <message>
        <source>Messages appear here as soon as the server is reached.</source>
        <translation>Los mensajes aparecen aquí en cuanto se alcanza el servidor.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>MessageTabs</name>
    <message>
        <source>Tabs of messages</source>
        <translation>Pestañas de mensajes</translation>
    </message>
    <message>
        <source>There are %1 tabs already, which is the most: each has a connection of its own and keeps up to 20,000 messages. Close one to open another.</source>
        <translation>Ya hay %1 pestañas, que es el máximo: cada una tiene su propia conexión y conserva hasta 20 000 mensajes. Cierre una para abrir otra.</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>new since you paused</source>
        <translation>nuevo desde que hizo la pausa</translation>
    </message>
    <message>
        <source>new since you were here</source>
        <translation>nuevo desde que estuvo aquí</translation>
    </message>
</context>
<context>
    <name>MetricsStrip</name>
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
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>messages/min</source>
        <translation>mensajes/min</translation>
    </message>
    <message>
        <source>Channels with a message in the last five minutes</source>
        <translation>Canales con algún mensaje en los últimos cinco minutos</translation>
    </message>
    <message>
        <source>Messages per minute over the last 30 minutes</source>
        <translation>Mensajes por minuto en los últimos 30 minutos</translation>
    </message>
    <message>
        <source>last 30 min, peak %1</source>
        <translation>últimos 30 min, máximo %1</translation>
    </message>
    <message>
        <source>last 30 min</source>
        <translation>últimos 30 min</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message numerus="yes">
        <source>%Ln message(s) left out: they came faster than this monitor could take them</source>
        <translation>
            <numerusform>%Ln mensaje omitido: llegó más rápido de lo que este monitor podía admitir</numerusform>
            <numerusform>%Ln mensajes omitidos: llegaron más rápido de lo que este monitor podía admitir</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected %1: what was said then is in the archive</source>
        <translation>sin conexión %1: lo que se dijo entonces está en el archivo</translation>
    </message>
    <message>
        <source>not connected %1</source>
        <translation>sin conexión %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln channel(s)</source>
        <translation>
            <numerusform>%1, %Ln canal</numerusform>
            <numerusform>%1, %Ln canales</numerusform>
        </translation>
    </message>
    <message>
        <source>no data since %1: %2</source>
        <translation>sin datos desde %1: %2</translation>
    </message>
    <message>
        <source>no data %1: %2</source>
        <translation>sin datos %1: %2</translation>
    </message>
    <message>
        <source>%1 – load with Enter</source>
        <translation>%1 – se carga con Intro</translation>
    </message>
    <message>
        <source>%1 – loading …</source>
        <translation>%1 – cargando…</translation>
    </message>
    <message>
        <source>%1 – not loaded: %2 Try again with Enter.</source>
        <translation>%1 – no se cargó: %2 Inténtelo de nuevo con Intro.</translation>
    </message>
    <message>
        <source>the server has another archive since %1: what was here before is not in it</source>
        <translation>el servidor tiene otro archivo desde %1: lo que había aquí antes no está en él</translation>
    </message>
</context>
<context>
    <name>ModeratorDesk</name>
    <message>
        <source>Triage</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>&amp;Highlight rules…</source>
        <translation>Reglas de &amp;resaltado…</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>A&amp;lertas…</translation>
    </message>
    <message>
        <source>Go to the &amp;triage list</source>
        <translation>Ir a la lista de re&amp;visión</translation>
    </message>
    <message>
        <source>T&amp;riage</source>
        <translation>Re&amp;visión</translation>
    </message>
</context>
<context>
    <name>MonitorApp</name>
    <message>
        <source>Start with the &amp;desktop</source>
        <translation>Iniciar con el &amp;escritorio</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>What the desktop starts cannot be changed: %1</source>
        <translation>No se puede cambiar lo que inicia el escritorio: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No link to follow</source>
        <translation>No hay enlace que seguir</translation>
    </message>
    <message>
        <source>A link to another server</source>
        <translation>Un enlace a otro servidor</translation>
    </message>
    <message>
        <source>This link leads to %1, which is not among your servers.</source>
        <translation>Este enlace lleva a %1, que no está entre sus servidores.</translation>
    </message>
    <message>
        <source>Add it only if you know who runs it.</source>
        <translation>Añádalo solo si sabe quién lo administra.</translation>
    </message>
    <message>
        <source>&amp;Add it…</source>
        <translation>&amp;Añadirlo…</translation>
    </message>
</context>
<context>
    <name>MonitorDesktop</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>&amp;Inspect the connection</source>
        <translation>&amp;Inspeccionar la conexión</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notificaciones…</translation>
    </message>
    <message>
        <source>The monitor goes on in the tray</source>
        <translation>El monitor sigue en la bandeja</translation>
    </message>
    <message>
        <source>A click on its icon shows the connection; its menu opens the window again and ends the monitor.</source>
        <translation>Un clic en su icono muestra la conexión; su menú vuelve a abrir la ventana y termina el monitor.</translation>
    </message>
    <message>
        <source>So they look</source>
        <translation>Así se ven</translation>
    </message>
    <message>
        <source>One like this says when an outage begins, and when it is over.</source>
        <translation>Una como esta dice cuándo empieza una interrupción y cuándo termina.</translation>
    </message>
</context>
<context>
    <name>NewTabDialog</name>
    <message>
        <source>New tab</source>
        <translation>Pestaña nueva</translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation>&amp;Canal:</translation>
    </message>
    <message>
        <source>for example garden</source>
        <translation>por ejemplo, jardín</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>the login, for example ada</source>
        <translation>el nombre de acceso, por ejemplo ada</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Palabras:</translation>
    </message>
    <message>
        <source>for example tomatoes &quot;red wine&quot;</source>
        <translation>por ejemplo, tomates &quot;vino tinto&quot;</translation>
    </message>
    <message>
        <source>Messages for which everything holds that is filled in. Names: without regard to case. Words: all of them must occur, &quot;quoted&quot; ones in a row. The tab follows what is new, and counts it while another is in front.</source>
        <translation>Mensajes para los que se cumple todo lo indicado. Nombres: sin distinguir mayúsculas. Palabras: deben aparecer todas; &quot;entre comillas&quot;, seguidas. La pestaña sigue lo nuevo y lo cuenta mientras otra está delante.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>NoteStore</name>
    <message>
        <source>The note about %1 is not kept yet: %2</source>
        <translation>La nota sobre %1 aún no se ha guardado: %2</translation>
    </message>
</context>
<context>
    <name>NotificationDesk</name>
    <message>
        <source>Weir has a problem</source>
        <translation>Weir tiene un problema</translation>
    </message>
    <message>
        <source>Weir is well again</source>
        <translation>Weir vuelve a estar bien</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n alerta más</numerusform>
            <numerusform>%n alertas más</numerusform>
        </translation>
    </message>
    <message>
        <source>While it was quiet</source>
        <translation>Durante el silencio</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) between %1 and %2; all is well now.</source>
        <translation>
            <numerusform>%n interrupción entre %1 y %2; ahora todo está bien.</numerusform>
            <numerusform>%n interrupciones entre %1 y %2; ahora todo está bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) since %1; the last is not over:</source>
        <translation>
            <numerusform>%n interrupción desde %1; no ha terminado:</numerusform>
            <numerusform>%n interrupciones desde %1; la última no ha terminado:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) were not shown.</source>
        <translation>
            <numerusform>No se mostró %n alerta.</numerusform>
            <numerusform>No se mostraron %n alertas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationDialog</name>
    <message>
        <source>&amp;Quiet hours, in which nothing pops up</source>
        <translation>Horas de &amp;silencio, en las que no aparece nada</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>Beginning on:</source>
        <translation>Empieza el:</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>Show &amp;one now</source>
        <translation>Mostrar &amp;una ahora</translation>
    </message>
    <message>
        <source>After them one notification says what happened meanwhile.</source>
        <translation>Después, una notificación dice lo que ocurrió entretanto.</translation>
    </message>
    <message>
        <source>One notification says when an outage begins, and one when it is over.</source>
        <translation>Una notificación dice cuándo empieza una interrupción y otra cuándo termina.</translation>
    </message>
    <message>
        <source>Without a day it is never quiet.</source>
        <translation>Sin ningún día nunca hay silencio.</translation>
    </message>
    <message>
        <source>It is quiet for the whole of these days. %1</source>
        <translation>Hay silencio durante todo el día en estos días. %1</translation>
    </message>
    <message>
        <source>It is quiet over midnight, into the day after. %1</source>
        <translation>El silencio pasa de medianoche al día siguiente. %1</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>Abrir &amp;enlace</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>No server yet. Add the address of one.</source>
        <translation>Aún no hay servidores. Añada la dirección de uno.</translation>
    </message>
    <message>
        <source>%1 – connected</source>
        <translation>%1 – conectado</translation>
    </message>
    <message>
        <source>There are as many servers as the list takes.</source>
        <translation>En la lista no caben más servidores.</translation>
    </message>
    <message>
        <source>Remove a server</source>
        <translation>Quitar un servidor</translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation>¿Quitar %1 de esta lista?</translation>
    </message>
    <message>
        <source>Its token is forgotten, too. Nothing changes on the server.</source>
        <translation>También se olvida su token. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ReceivedRows</name>
    <message>
        <source>The server sent more than %1 in one message or name.</source>
        <translation>El servidor envió más de %1 en un mensaje o un nombre.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Show &amp;user</source>
        <translation>Mostrar &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Co&amp;piar como texto</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>anuncio</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>suscripción</translation>
    </message>
    <message>
        <source>raid</source>
        <translation>raid</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>↪ reply</source>
        <translation>↪ respuesta</translation>
    </message>
    <message>
        <source>shared chat</source>
        <translation>chat compartido</translation>
    </message>
    <message>
        <source>deleted by a moderator</source>
        <translation>borrado por un moderador</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>en respuesta a un mensaje anterior</translation>
    </message>
    <message>
        <source>said in another channel that shares its chat with this one</source>
        <translation>dicho en otro canal que comparte su chat con este</translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>mensaje borrado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>first message</source>
        <translation>primer mensaje</translation>
    </message>
    <message>
        <source>the first that this archive has of this person</source>
        <translation>el primero que este archivo tiene de esta persona</translation>
    </message>
</context>
<context>
    <name>RuleCheckWords</name>
    <message numerus="yes">
        <source>At most %n entries fit here.</source>
        <translation>
            <numerusform>Aquí cabe %n entrada como máximo.</numerusform>
            <numerusform>Aquí caben %n entradas como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1…” is too long; at most %2 characters fit.</source>
        <translation>«%1…» es demasiado largo; caben %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>An entry has no character that can be seen.</source>
        <translation>Una entrada no tiene ningún carácter visible.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too long; at most %n characters fit.</source>
        <translation>
            <numerusform>La expresión es demasiado larga; cabe %n carácter como máximo.</numerusform>
            <numerusform>La expresión es demasiado larga; caben %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter at least one user.</source>
        <translation>Indique al menos un usuario.</translation>
    </message>
    <message>
        <source>Enter at least one word.</source>
        <translation>Indique al menos una palabra.</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>La regla necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; at most %n characters fit.</source>
        <translation>
            <numerusform>El nombre es demasiado largo; cabe %n carácter como máximo.</numerusform>
            <numerusform>El nombre es demasiado largo; caben %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule is too long: it has more than 64 KiB.</source>
        <translation>La regla es demasiado larga: ocupa más de 64 KiB.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Otra regla tiene este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n rules can be kept.</source>
        <translation>
            <numerusform>Se puede guardar %n regla como máximo.</numerusform>
            <numerusform>Se pueden guardar %n reglas como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Only &amp;whole words</source>
        <translation>Solo &amp;palabras completas</translation>
    </message>
    <message>
        <source>Mind the c&amp;ase of letters</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>all – or names, separated by commas</source>
        <translation>todos, o nombres separados por comas</translation>
    </message>
    <message>
        <source>Not from users</source>
        <translation>No de los usuarios</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Not in channels</source>
        <translation>No en los canales</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Not with words</source>
        <translation>No con las palabras</translation>
    </message>
    <message>
        <source>&amp;Hear it</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>Show a &amp;notification of the desktop</source>
        <translation>Mostrar una &amp;notificación del escritorio</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>&amp;Posponer</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>&amp;Reactivar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;mbre:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>&amp;Looks for:</source>
        <translation>&amp;Busca:</translation>
    </message>
    <message>
        <source>In &amp;channels:</source>
        <translation>En los &amp;canales:</translation>
    </message>
    <message>
        <source>Not from &amp;users:</source>
        <translation>No de los &amp;usuarios:</translation>
    </message>
    <message>
        <source>Not in channe&amp;ls:</source>
        <translation>No en los cana&amp;les:</translation>
    </message>
    <message>
        <source>Not with w&amp;ords:</source>
        <translation>No con las pa&amp;labras:</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The desktop&apos;s alert sound</source>
        <translation>El sonido de alerta del escritorio</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Dos veces</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Tres veces</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Colou&amp;r:</source>
        <translation>Colo&amp;r:</translation>
    </message>
    <message>
        <source>&amp;Sound:</source>
        <translation>&amp;Sonido:</translation>
    </message>
    <message>
        <source>Calls:</source>
        <translation>Avisa:</translation>
    </message>
    <message>
        <source>one a line: login or name as shown</source>
        <translation>uno por línea: nombre de acceso o nombre mostrado</translation>
    </message>
    <message>
        <source>one a line: a word, or several in a row</source>
        <translation>una por línea: una palabra o varias seguidas</translation>
    </message>
    <message>
        <source>not until %1; rows are marked all the same</source>
        <translation>no antes de %1; las filas se marcan igualmente</translation>
    </message>
    <message>
        <source>into the triage list</source>
        <translation>en la lista de revisión</translation>
    </message>
</context>
<context>
    <name>RuleHueWords</name>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>RuleListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 – snoozed</source>
        <translation>%1 – pospuesta</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
</context>
<context>
    <name>RuleListPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Highlight rules</source>
        <translation>Reglas de resaltado</translation>
    </message>
    <message>
        <source>A rule marks messages with certain words, of certain users, or that an expression finds, and calls you to them. Add one.</source>
        <translation>Una regla marca los mensajes con ciertas palabras, de ciertos usuarios o que encuentra una expresión, y le avisa. Añada una.</translation>
    </message>
    <message>
        <source>The first rule that matches gives a message its colour (Ctrl+Up)</source>
        <translation>La primera regla que coincide da su color al mensaje (Ctrl+Arriba)</translation>
    </message>
    <message>
        <source>The first rule that matches gives a message its colour (Ctrl+Down)</source>
        <translation>La primera regla que coincide da su color al mensaje (Ctrl+Abajo)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
</context>
<context>
    <name>RuleTryBar</name>
    <message>
        <source>&amp;Try it on a text:</source>
        <translation>&amp;Probar con un texto:</translation>
    </message>
    <message>
        <source>Text to try the rules on</source>
        <translation>Texto para probar las reglas</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>dicho por</translation>
    </message>
    <message>
        <source>in channel</source>
        <translation>en el canal</translation>
    </message>
    <message>
        <source>Which rules match</source>
        <translation>Qué reglas coinciden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Ninguna regla coincide.</translation>
    </message>
    <message>
        <source>Matches:</source>
        <translation>Coincide:</translation>
    </message>
    <message>
        <source>Would match, but is silent:</source>
        <translation>Coincidiría, pero calla:</translation>
    </message>
    <message>
        <source>No message has come yet that it could be tried on.</source>
        <translation>Aún no ha llegado ningún mensaje con el que probarla.</translation>
    </message>
    <message>
        <source>Would have matched %1 of the last %2 messages.</source>
        <translation>Habría coincidido con %1 de los últimos %2 mensajes.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>Highlight rules</source>
        <translation>Reglas de resaltado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>There is no room for so many rules: at most %1 can be kept.</source>
        <translation>No hay sitio para tantas reglas: se pueden guardar %1 como máximo.</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportar reglas</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation>Lo que cambió no está guardado.</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Desactivada: %1</translation>
    </message>
</context>
<context>
    <name>SavedSearchesDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambia&amp;r el nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>What the search looks for</source>
        <translation>Lo que busca la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>There are no saved searches.</source>
        <translation>No hay búsquedas guardadas.</translation>
    </message>
</context>
<context>
    <name>SearchBook</name>
    <message>
        <source>A search needs a name to be kept under.</source>
        <translation>Una búsqueda necesita un nombre para guardarse.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n searches already, and more are not kept. Delete one first.</source>
        <translation>
            <numerusform>Ya hay %n búsqueda y no se guardan más. Elimine una primero.</numerusform>
            <numerusform>Ya hay %n búsquedas y no se guardan más. Elimine una primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Otra búsqueda tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>SearchBookMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Manage saved searches…</source>
        <translation>Ad&amp;ministrar las búsquedas guardadas…</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>&amp;Clear recent searches</source>
        <translation>&amp;Borrar las búsquedas recientes</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>words, or &quot;several in a row&quot;</source>
        <translation>palabras, o &quot;varias seguidas&quot;</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>&amp;Guardadas</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Búsquedas recientes y guardadas</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Qué está mal en la búsqueda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Show in conte&amp;xt</source>
        <translation>Mostrar en conte&amp;xto</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Look for words: all of them occur in what is found.
&quot;red tomatoes&quot; in quotes stand in a row.
A channel or a user alone finds everything said there or by them.</source>
        <translation>Busque palabras: todas aparecen en lo que se encuentra.
&quot;tomates rojos&quot; entre comillas van seguidas.
Solo un canal o un usuario encuentra todo lo dicho allí o por esa persona.</translation>
    </message>
    <message>
        <source>Nothing was found: what is looked for are words, and signs are none.</source>
        <translation>No se encontró nada: se buscan palabras, y los signos no lo son.</translation>
    </message>
    <message>
        <source>Nothing was found. Whole words are looked for, in any case of letters; fewer words or a longer time find more.</source>
        <translation>No se encontró nada. Se buscan palabras completas, sin distinguir mayúsculas; con menos palabras o más tiempo se encuentra más.</translation>
    </message>
    <message>
        <source>the server does not take this: %1</source>
        <translation>el servidor no admite esto: %1</translation>
    </message>
    <message>
        <source>Export all results</source>
        <translation>Exportar todos los resultados</translation>
    </message>
    <message>
        <source>Lines of text (*.txt)</source>
        <translation>Líneas de texto (*.txt)</translation>
    </message>
    <message>
        <source>Lines of JSON (*.ndjson)</source>
        <translation>Líneas de JSON (*.ndjson)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Search not saved</source>
        <translation>Búsqueda no guardada</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>This is too long: %1 bytes, and at most %2 are possible.</source>
        <translation>Es demasiado largo: %1 bytes, y son posibles %2 como máximo.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>This must be later than the beginning.</source>
        <translation>Debe ser posterior al principio.</translation>
    </message>
    <message>
        <source>A source stands only with a channel or a user.</source>
        <translation>Una fuente va solo con un canal o un usuario.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
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
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>últimas 24 horas</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
</context>
<context>
    <name>SearchStatus</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <translation>&amp;Exportar todo…</translation>
    </message>
    <message>
        <source>Follow &amp;live</source>
        <translation>Seguir en &amp;directo</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Resultado de la búsqueda</translation>
    </message>
    <message>
        <source>Writes all that the search finds into a file</source>
        <translation>Escribe en un archivo todo lo que encuentra la búsqueda</translation>
    </message>
    <message>
        <source>Opens a tab with what the search finds from now on</source>
        <translation>Abre una pestaña con lo que la búsqueda encuentre a partir de ahora</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>More could not be loaded: %1</source>
        <translation>No se pudieron cargar más: %1</translation>
    </message>
    <message>
        <source>Loading more…</source>
        <translation>Cargando más…</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>No se buscó nada.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La búsqueda se canceló.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln match(es)</source>
        <translation>
            <numerusform>Más de %Ln coincidencia</numerusform>
            <numerusform>Más de %Ln coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1 ms.</source>
        <translation> en %1 ms.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are shown, and no more; export has them all.</source>
        <translation>
            <numerusform>Se muestra la más reciente (%Ln), y no más; la exportación las tiene todas.</numerusform>
            <numerusform>Se muestran las %Ln más recientes, y no más; la exportación las tiene todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are shown; scroll for more.</source>
        <translation>
            <numerusform>Se muestra la más reciente (%Ln); desplácese para ver más.</numerusform>
            <numerusform>Se muestran las %Ln más recientes; desplácese para ver más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the address of the server, for example http://127.0.0.1:8080.</source>
        <translation>Indique la dirección del servidor, por ejemplo http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://127.0.0.1:8080.</source>
        <translation>Esto no es una dirección. Una es así: http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>La dirección debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; use the token instead.</source>
        <translation>No ponga usuario ni contraseña en la dirección; use el token.</translation>
    </message>
    <message>
        <source>Leave out what follows &apos;?&apos; or &apos;#&apos;: only the server&apos;s own address is needed.</source>
        <translation>Quite lo que sigue a «?» o «#»: solo hace falta la dirección del propio servidor.</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>El puerto debe estar entre 1 y 65535.</translation>
    </message>
</context>
<context>
    <name>ServerSwitch</name>
    <message>
        <source>Token not kept</source>
        <translation>Token no guardado</translation>
    </message>
    <message>
        <source>Server not kept</source>
        <translation>Servidor no guardado</translation>
    </message>
    <message>
        <source>There are as many servers as the list takes. Remove one first.</source>
        <translation>En la lista no caben más servidores. Quite uno primero.</translation>
    </message>
</context>
<context>
    <name>ServersMenu</name>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Ser&amp;vidores</translation>
    </message>
    <message>
        <source>&amp;Manage servers…</source>
        <translation>Ad&amp;ministrar servidores…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>S&amp;how token</source>
        <translation>&amp;Mostrar el token</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>Probar y &amp;guardar</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation>Guardar de &amp;todos modos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>as you like to call it</source>
        <translation>como quiera llamarlo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>only if the server asks for one</source>
        <translation>solo si el servidor lo pide</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Server a&amp;ddress:</source>
        <translation>&amp;Dirección del servidor:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Welcome to Weir</source>
        <translation>Bienvenido a Weir</translation>
    </message>
    <message>
        <source>This monitor shows live what a Weir server archives. Enter the address of your server; a server on this machine usually has the one that stands here already. Who runs the server gives you a token, if it asks for one.</source>
        <translation>Este monitor muestra en directo lo que archiva un servidor Weir. Indique la dirección de su servidor; un servidor en este equipo suele tener la que ya aparece aquí. Quien administra el servidor le da un token, si lo pide.</translation>
    </message>
    <message>
        <source>Test and &amp;connect</source>
        <translation>Probar y &amp;conectar</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of your desktop.</source>
        <translation>El token se guarda en el llavero de su escritorio.</translation>
    </message>
    <message>
        <source>There is no keychain here. The token is kept, readable only by you, in the file %1.</source>
        <translation>Aquí no hay llavero. El token se guarda, legible solo para usted, en el archivo %1.</translation>
    </message>
    <message>
        <source>This server is in your list already, as &apos;%1&apos;.</source>
        <translation>Este servidor ya está en su lista, como «%1».</translation>
    </message>
    <message>
        <source>Testing %1 …</source>
        <translation>Probando %1…</translation>
    </message>
    <message>
        <source>With http:// the token travels unencrypted and others may read it. Better use https://.</source>
        <translation>Con http:// el token viaja sin cifrar y otros pueden leerlo. Es mejor usar https://.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>For &amp;5 minutes</source>
        <translation>&amp;5 minutos</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>&amp;1 hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, %1</source>
        <translation>Hasta &amp;mañana, %1</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Round trip to the server</source>
        <translation>Ida y vuelta al servidor</translation>
    </message>
    <message>
        <source>Messages that reach this window, on average over five seconds</source>
        <translation>Mensajes que llegan a esta ventana, de media en cinco segundos</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reconnects: %1 (without a gap: %2, loaded anew: %3)</source>
        <translation>reconexiones: %1 (sin hueco: %2, cargadas de nuevo: %3)</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msj/s</translation>
    </message>
    <message>
        <source>State of the feed: %1</source>
        <translation>Estado del feed: %1</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>reconnecting now</source>
        <translation>reconectando ahora</translation>
    </message>
    <message>
        <source>reconnecting in %1 s</source>
        <translation>reconexión en %1 s</translation>
    </message>
    <message>
        <source>no sources</source>
        <translation>sin fuentes</translation>
    </message>
    <message>
        <source>source live</source>
        <translation>fuente en directo</translation>
    </message>
    <message>
        <source>all %1 sources live</source>
        <translation>las %1 fuentes en directo</translation>
    </message>
    <message>
        <source>%1 of %2 sources live: %3</source>
        <translation>%1 de %2 fuentes en directo: %3</translation>
    </message>
    <message>
        <source>archive is not writing: %1</source>
        <translation>el archivo no escribe: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Weir: feed %1 %2</source>
        <translation>Weir: feed %1 %2</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Undo done</source>
        <translation>Deshacer «hecho»</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <translation>Deshacer «posponer»</translation>
    </message>
    <message>
        <source>Undo reopen</source>
        <translation>Deshacer «reabrir»</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>&amp;Open monitor</source>
        <translation>A&amp;brir el monitor</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Reconectar ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Conexión…</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>&amp;Pausar notificaciones</translation>
    </message>
    <message>
        <source>For one &amp;hour</source>
        <translation>Una &amp;hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Notifications &amp;paused until %1</source>
        <translation>Notificaciones en &amp;pausa hasta %1</translation>
    </message>
</context>
<context>
    <name>TabActions</name>
    <message>
        <source>&amp;Pause messages</source>
        <translation>&amp;Pausar los mensajes</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>Ir al mensaje más &amp;reciente</translation>
    </message>
    <message>
        <source>Go to the &amp;first unread message</source>
        <translation>Ir al &amp;primer mensaje sin leer</translation>
    </message>
    <message>
        <source>&amp;Jump to time…</source>
        <translation>&amp;Saltar a un momento…</translation>
    </message>
    <message>
        <source>&amp;Wrap long messages</source>
        <translation>A&amp;justar los mensajes largos</translation>
    </message>
    <message>
        <source>&amp;New tab…</source>
        <translation>Pestaña &amp;nueva…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>Show &amp;beside the tabs</source>
        <translation>Mostrar &amp;junto a las pestañas</translation>
    </message>
    <message>
        <source>N&amp;ext tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>No more tabs</source>
        <translation>No hay más pestañas</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>TabWords</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>channel #%1</source>
        <translation>canal #%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>palabras «%1»</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>at…</source>
        <translation>el…</translation>
    </message>
    <message>
        <source>%1: date and time</source>
        <translation>%1: fecha y hora</translation>
    </message>
</context>
<context>
    <name>TimelineEdge</name>
    <message>
        <source>no older message fits the filter</source>
        <translation>ningún mensaje anterior cumple el filtro</translation>
    </message>
    <message>
        <source>the archive begins here</source>
        <translation>el archivo empieza aquí</translation>
    </message>
    <message>
        <source>nothing newer at %1 – Page Down looks again</source>
        <translation>nada más nuevo a las %1 – Av Pág vuelve a mirar</translation>
    </message>
    <message>
        <source>older messages – Page Up loads them</source>
        <translation>mensajes anteriores – Re Pág los carga</translation>
    </message>
    <message>
        <source>newer messages – Page Down loads them</source>
        <translation>mensajes más nuevos – Av Pág los carga</translation>
    </message>
    <message>
        <source>loading older messages…</source>
        <translation>cargando mensajes anteriores…</translation>
    </message>
    <message>
        <source>loading newer messages…</source>
        <translation>cargando mensajes más nuevos…</translation>
    </message>
    <message>
        <source>older messages could not be loaded: %1 – Enter tries again</source>
        <translation>no se pudieron cargar mensajes anteriores: %1 – Intro lo intenta de nuevo</translation>
    </message>
    <message>
        <source>newer messages could not be loaded: %1 – Enter tries again</source>
        <translation>no se pudieron cargar mensajes más nuevos: %1 – Intro lo intenta de nuevo</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>The token could not be kept: %1</source>
        <translation>No se pudo guardar el token: %1</translation>
    </message>
    <message>
        <source>The token could not be kept: %1 cannot be written.</source>
        <translation>No se pudo guardar el token: no se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation>&amp;Posponer…</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show in &amp;context</source>
        <translation>Mostrar en &amp;contexto</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>En contexto</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>Mostrar &amp;usuario</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;All of this channel are done</source>
        <translation>&amp;Todo lo de este canal está hecho</translation>
    </message>
    <message>
        <source>No alerts of this channel for an &amp;hour</source>
        <translation>Sin alertas de este canal durante una &amp;hora</translation>
    </message>
    <message>
        <source>&amp;No more alerts of this channel</source>
        <translation>&amp;No más alertas de este canal</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Snoo&amp;ze the rules of this entry</source>
        <translation>&amp;Posponer las reglas de esta entrada</translation>
    </message>
</context>
<context>
    <name>TriageDelegate</name>
    <message>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>earlier archive</source>
        <translation>archivo anterior</translation>
    </message>
</context>
<context>
    <name>TriagePanel</name>
    <message>
        <source>Triage</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Triage (%1)</source>
        <translation>Revisión (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only what nobody has looked at</source>
        <translation>Solo lo que nadie ha mirado</translation>
    </message>
    <message>
        <source>Also what is done or snoozed</source>
        <translation>También lo hecho o pospuesto</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>What comes into this list</source>
        <translation>Lo que entra en esta lista</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>Nuevo (%1)</translation>
    </message>
    <message>
        <source>Nothing to look at. What highlight rules and alerts find appears here.</source>
        <translation>Nada que mirar. Lo que encuentran las reglas de resaltado y las alertas aparece aquí.</translation>
    </message>
    <message>
        <source>What highlight rules and alerts find appears here. There is no rule yet: make one with “Rules…”.</source>
        <translation>Lo que encuentran las reglas de resaltado y las alertas aparece aquí. Aún no hay ninguna regla: cree una con «Reglas…».</translation>
    </message>
    <message>
        <source>%1 left the list without being looked at: it keeps %2.</source>
        <translation>%1 salieron de la lista sin que nadie las mirara: conserva %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TriageView</name>
    <message>
        <source>Triage</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>TriageWords</name>
    <message>
        <source>%1 messages in 10 s, usually %2</source>
        <translation>%1 mensajes en 10 s, lo habitual %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Over after %1: at most %2 messages in 10 s, usually %3</source>
        <translation>Terminó tras %1: como máximo %2 mensajes en 10 s, lo habitual %3</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2: “%3”</source>
        <translation>%1 de %2: «%3»</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Avalancha</translation>
    </message>
    <message>
        <source>Repeated text</source>
        <translation>Texto repetido</translation>
    </message>
    <message>
        <source>First-time chatters</source>
        <translation>Primerizos</translation>
    </message>
    <message numerus="yes">
        <source>%n people write here for the first time, within a minute</source>
        <translation>
            <numerusform>%n persona escribe aquí por primera vez, en un minuto</numerusform>
            <numerusform>%n personas escriben aquí por primera vez, en un minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesto hasta %1</translation>
    </message>
    <message>
        <source>deleted by a moderator</source>
        <translation>borrado por un moderador</translation>
    </message>
    <message>
        <source>from an earlier archive</source>
        <translation>de un archivo anterior</translation>
    </message>
    <message>
        <source>The server has another archive now. Its context is looked up by time.</source>
        <translation>El servidor tiene ahora otro archivo. Su contexto se busca por la hora.</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>“%1” stands in it</source>
        <translation>«%1» aparece en él</translation>
    </message>
    <message>
        <source>“%1” says it</source>
        <translation>«%1» lo dice</translation>
    </message>
    <message>
        <source>the expression finds something</source>
        <translation>la expresión encuentra algo</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>no de «%1»</translation>
    </message>
    <message>
        <source>not with “%1”</source>
        <translation>no con «%1»</translation>
    </message>
    <message>
        <source>not in this channel</source>
        <translation>no en este canal</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>está desactivada</translation>
    </message>
    <message>
        <source>it looks at other channels</source>
        <translation>mira otros canales</translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Newest messages of this user</source>
        <translation>Mensajes más recientes de este usuario</translation>
    </message>
    <message>
        <source>Newest &amp;messages</source>
        <translation>&amp;Mensajes más recientes</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Activity by channel</source>
        <translation>Actividad por canal</translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation>&amp;Abrir en una pestaña</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>&amp;Navegador</translation>
    </message>
    <message>
        <source>Choose a name in a list of messages to see here who it is.</source>
        <translation>Elija un nombre en una lista de mensajes para ver aquí quién es.</translation>
    </message>
    <message>
        <source>Asking the archive …</source>
        <translation>Preguntando al archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), first seen %1, last seen %2.</source>
        <translation>
            <numerusform>%n mensaje, visto por primera vez %1, por última vez %2.</numerusform>
            <numerusform>%n mensajes, visto por primera vez %1, por última vez %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>the same name is known at %1, too</source>
        <translation>el mismo nombre se conoce también en %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more channel(s)</source>
        <translation>
            <numerusform>y %n canal más</numerusform>
            <numerusform>y %n canales más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCardModel</name>
    <message>
        <source>There is nobody of this name in the archive.</source>
        <translation>En el archivo no hay nadie con este nombre.</translation>
    </message>
    <message>
        <source>The archive has not said who this is, so the note cannot be kept.</source>
        <translation>El archivo no ha dicho quién es, así que la nota no se puede guardar.</translation>
    </message>
</context>
<context>
    <name>UserNote</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you want to remember. It stays on this machine.</source>
        <translation>Lo que quiera recordar. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Only the first %1 characters are kept.</source>
        <translation>Solo se guardan los primeros %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>WeirLink</name>
    <message>
        <source>This link is longer than a link to Weir can be.</source>
        <translation>Este enlace es más largo de lo que puede ser un enlace a Weir.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no link to a Weir server. One looks like weir:https://chat.example.org/messages?channel=garden.</source>
        <translation>«%1» no es un enlace a un servidor Weir. Uno es así: weir:https://chat.example.org/messages?channel=garden.</translation>
    </message>
    <message>
        <source>This link asks for something that Weir does not know: %1</source>
        <translation>Este enlace pide algo que Weir no conoce: %1</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Reconectar ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Channel columns</source>
        <translation>Columnas de &amp;canales</translation>
    </message>
    <message>
        <source>&amp;Message columns</source>
        <translation>Columnas de &amp;mensajes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
    <message>
        <source>&amp;About weir-monitor</source>
        <translation>&amp;Acerca de weir-monitor</translation>
    </message>
    <message>
        <source>About weir-monitor</source>
        <translation>Acerca de weir-monitor</translation>
    </message>
    <message>
        <source>weir-monitor %1</source>
        <translation>weir-monitor %1</translation>
    </message>
    <message>
        <source>Shows live chat while a Weir server archives it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Muestra el chat en directo mientras un servidor Weir lo archiva.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>&amp;Pestañas</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows live chat while a Weir server archives it.</source>
        <translation>Muestra el chat en directo mientras un servidor Weir lo archiva.</translation>
    </message>
    <message>
        <source>Connect to this server for this run, whatever is stored.</source>
        <translation>Conectar con este servidor esta vez, sea cual sea el guardado.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimised where there is none.</source>
        <translation>Iniciar en la bandeja, o minimizado donde no la haya.</translation>
    </message>
    <message>
        <source>Start one more monitor, though another one runs.</source>
        <translation>Iniciar otro monitor aunque ya haya uno en marcha.</translation>
    </message>
    <message>
        <source>A link to a message, as &apos;Copy link&apos; gives it.</source>
        <translation>Un enlace a un mensaje, como lo da «Copiar enlace».</translation>
    </message>
</context>
</TS>
