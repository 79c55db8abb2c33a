<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Options</name>
    <message>
        <source>Seconds after which a login on the admin channel ends whatever happens.</source>
        <translation>Segundos tras los que una sesión del canal de administración termina en cualquier caso.</translation>
    </message>
    <message>
        <source>Seconds without a call after which a login on the admin channel ends.</source>
        <translation>Segundos sin llamadas tras los que termina una sesión del canal de administración.</translation>
    </message>
    <message>
        <source>Logins an account may hold at the same time; one more ends the oldest of them.</source>
        <translation>Sesiones que una cuenta puede tener a la vez; una más termina la más antigua.</translation>
    </message>
    <message>
        <source>Failed logins within lockout-window that lock the account.</source>
        <translation>Intentos fallidos dentro de lockout-window que bloquean la cuenta.</translation>
    </message>
    <message>
        <source>Seconds without another failed login after which failures that have not locked the account are forgotten.</source>
        <translation>Segundos sin otro intento fallido tras los que se olvidan los fallos que no han bloqueado la cuenta.</translation>
    </message>
    <message>
        <source>Seconds of the first lock; every further failure doubles it. A correct password after the lock, a new password or an administrator ends the count.</source>
        <translation>Segundos del primer bloqueo; cada fallo posterior los duplica. Una contraseña correcta tras el bloqueo, una contraseña nueva o un administrador pone fin a la cuenta.</translation>
    </message>
    <message>
        <source>Seconds of the longest lock; after so long without a failure the failures of a locked account are forgotten.</source>
        <translation>Segundos del bloqueo más largo; tras ese tiempo sin fallos se olvidan los fallos de una cuenta bloqueada.</translation>
    </message>
    <message>
        <source>Failed logins from one address, of any account, that lock the address in the same way. An IPv6 address counts as its /64 network.</source>
        <translation>Intentos fallidos desde una dirección, con cualquier cuenta, que bloquean la dirección del mismo modo. Una dirección IPv6 cuenta como su red /64.</translation>
    </message>
    <message>
        <source>Characters a new password must have at least.</source>
        <translation>Caracteres que debe tener como mínimo una contraseña nueva.</translation>
    </message>
    <message>
        <source>Threads that run the sockets besides the core thread; 0 runs them on the core thread, which is best on small machines and in front of few connections.</source>
        <translation>Hilos que atienden los sockets además del hilo principal; 0 los atiende en el hilo principal, lo mejor en máquinas pequeñas y con pocas conexiones.</translation>
    </message>
    <message>
        <source>Bytes of a request line; a longer one is answered 414.</source>
        <translation>Bytes de una línea de petición; una más larga se responde con 414.</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s header, its request line included; a larger one is answered 431. Not below max-request-line.</source>
        <translation>Bytes de la cabecera de una petición, incluida su línea; una mayor se responde con 431. No menos que max-request-line.</translation>
    </message>
    <message>
        <source>Fields of a request&apos;s header; a header with more is answered 431.</source>
        <translation>Campos de la cabecera de una petición; una con más se responde con 431.</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body; a larger one is answered 413 before it is read.</source>
        <translation>Bytes del cuerpo de una petición; uno mayor se responde con 413 antes de leerlo.</translation>
    </message>
    <message>
        <source>Megabytes of bodies and answers held in memory for all connections together; a body that does not fit is answered 503. Not below max-body.</source>
        <translation>Megabytes de cuerpos y respuestas en memoria para todas las conexiones juntas; un cuerpo que no cabe se responde con 503. No menos que max-body.</translation>
    </message>
    <message>
        <source>Open connections of all listeners; a further one is answered 503 and closed.</source>
        <translation>Conexiones abiertas de todos los puntos de escucha; una más se responde con 503 y se cierra.</translation>
    </message>
    <message>
        <source>Open connections from one address; a further one is answered 503 and closed. 0 sets no limit of its own: right behind a load balancer, whose address all clients share.</source>
        <translation>Conexiones abiertas desde una dirección; una más se responde con 503 y se cierra. 0 no fija un límite propio: lo correcto detrás de un balanceador de carga, cuya dirección comparten todos los clientes.</translation>
    </message>
    <message>
        <source>Requests of one connection that wait for their answers; the next one is read when one of them is answered.</source>
        <translation>Peticiones de una conexión que esperan respuesta; la siguiente se lee cuando se responde una de ellas.</translation>
    </message>
    <message>
        <source>Open WebSockets of all listeners; a further one is answered 503.</source>
        <translation>WebSockets abiertos de todos los puntos de escucha; uno más se responde con 503.</translation>
    </message>
    <message>
        <source>Seconds from the first byte of a request to the end of its header, and for a TLS handshake; then 408 and close.</source>
        <translation>Segundos desde el primer byte de una petición hasta el fin de su cabecera, y para una negociación TLS; después 408 y cierre.</translation>
    </message>
    <message>
        <source>Seconds a body may take, and a second more for each min-body-rate bytes received; then 408 and close.</source>
        <translation>Segundos que puede tardar un cuerpo, y uno más por cada min-body-rate bytes recibidos; después 408 y cierre.</translation>
    </message>
    <message>
        <source>Bytes a second below which the body of a request is too slow.</source>
        <translation>Bytes por segundo por debajo de los cuales el cuerpo de una petición es demasiado lento.</translation>
    </message>
    <message>
        <source>Seconds without a request after which a connection is closed.</source>
        <translation>Segundos sin peticiones tras los que se cierra una conexión.</translation>
    </message>
    <message>
        <source>Seconds in which a client takes nothing of its answer; then the connection is dropped.</source>
        <translation>Segundos en los que un cliente no recoge nada de su respuesta; después se corta la conexión.</translation>
    </message>
    <message>
        <source>Seconds after which a request that could not be completed is answered 504.</source>
        <translation>Segundos tras los que una petición que no se ha podido completar se responde con 504.</translation>
    </message>
    <message>
        <source>Seconds without a sign of life after which a WebSocket is closed; it is asked for one at half the time.</source>
        <translation>Segundos sin señales de vida tras los que se cierra un WebSocket; a la mitad se le pide una.</translation>
    </message>
    <message>
        <source>Where the listener stands: host:port or [address]:port with a numeric address or localhost. An IPv6 listener serves IPv6 only; port 0 takes a free port.</source>
        <translation>Dónde está el punto de escucha: host:puerto o [dirección]:puerto con una dirección numérica o localhost. Un punto de escucha IPv6 solo atiende IPv6; el puerto 0 toma uno libre.</translation>
    </message>
    <message>
        <source>What the listener serves; the paths of other zones are answered 404.</source>
        <translation>Qué atiende el punto de escucha; las rutas de otras zonas se responden con 404.</translation>
    </message>
    <message>
        <source>File with the certificate and its chain, PEM or PKCS#12. With one the listener speaks TLS 1.2 and later. Read again on SIGHUP, for new connections.</source>
        <translation>Archivo con el certificado y su cadena, PEM o PKCS#12. Con él, el punto de escucha habla TLS 1.2 y posteriores. Se relee con SIGHUP, para conexiones nuevas.</translation>
    </message>
    <message>
        <source>File with the private key, PEM; without it the key is in the certificate&apos;s file.</source>
        <translation>Archivo con la clave privada, PEM; sin él, la clave está en el archivo del certificado.</translation>
    </message>
    <message>
        <source>Password of an encrypted private key or PKCS#12 file.</source>
        <translation>Contraseña de una clave privada cifrada o de un archivo PKCS#12.</translation>
    </message>
    <message>
        <source>File with the authorities, PEM, whose certificates are accepted from clients.</source>
        <translation>Archivo con las autoridades, PEM, cuyos certificados se aceptan de los clientes.</translation>
    </message>
    <message>
        <source>With client_ca: whether clients without a certificate are refused.</source>
        <translation>Con client_ca: si se rechazan los clientes sin certificado.</translation>
    </message>
    <message>
        <source>https://host or https://host:port: every request is redirected there with the same path, except the probes of load balancers.</source>
        <translation>https://host o https://host:port: cada petición se redirige allí con la misma ruta, salvo las comprobaciones de los balanceadores de carga.</translation>
    </message>
    <message>
        <source>The name is a URI pattern with *, the value ports or ranges (92-98,100): on other ports its paths are answered 403. The longest pattern wins. Naming the port of a public listener opens the storage, callback administration and queue paths it matches there; other internal paths cannot be opened.</source>
        <translation>El nombre es un patrón de URI con *, el valor puertos o rangos (92-98,100): en otros puertos sus rutas se responden con 403. Gana el patrón más largo. Nombrar el puerto de un punto de escucha público abre allí las rutas de almacenamiento, administración de devoluciones de llamada y colas que encajen; otras rutas internas no se pueden abrir.</translation>
    </message>
    <message>
        <source>Sites whose pages may call the public API and open public WebSockets: https://host, https://*.domain or *. Empty: only pages of the server&apos;s own origin. Listed sites may send credentials, * never does.</source>
        <translation>Sitios cuyas páginas pueden llamar a la API pública y abrir WebSockets públicos: https://host, https://*.domain o *. Vacío: solo páginas del propio origen del servidor. Los sitios enumerados pueden enviar credenciales, * nunca.</translation>
    </message>
    <message>
        <source>Methods that pages of other sites may use.</source>
        <translation>Métodos que pueden usar las páginas de otros sitios.</translation>
    </message>
    <message>
        <source>Header fields that pages of other sites may send.</source>
        <translation>Campos de cabecera que pueden enviar las páginas de otros sitios.</translation>
    </message>
    <message>
        <source>Paths that pages of other sites may call: /path/*, /path or *.extension.</source>
        <translation>Rutas que pueden llamar las páginas de otros sitios: /path/*, /path o *.extension.</translation>
    </message>
    <message>
        <source>Outputs of all messages that `verbose` lets pass: stdout, stderr, memory (the last 1,000 lines, written to standard error when the server fails), file (`usherd.log` in the folder `log` of the data folder) or a file name, there as well unless it has a folder. Once any of `all`, `standard`, `trace` and `debug` is set, the others add nothing by default. The output `network` is not available: there is no Message Server.</source>
        <translation>Salidas de todos los mensajes que deja pasar `verbose`: stdout, stderr, memory (las últimas 1.000 líneas, escritas en la salida de error si el servidor falla), file (`usherd.log` en la carpeta `log` de la carpeta de datos) o un nombre de archivo, también allí si no tiene carpeta. En cuanto se define uno de `all`, `standard`, `trace` y `debug`, los demás no añaden nada por sí mismos. La salida `network` no existe: no hay Message Server.</translation>
    </message>
    <message>
        <source>Outputs of the messages of level standard only; as `all`.</source>
        <translation>Salidas solo de los mensajes de nivel standard; como `all`.</translation>
    </message>
    <message>
        <source>Outputs of the messages of levels standard, interaction and trace; as `all`.</source>
        <translation>Salidas de los mensajes de los niveles standard, interaction y trace; como `all`.</translation>
    </message>
    <message>
        <source>Outputs of the messages of every level; as `all`.</source>
        <translation>Salidas de los mensajes de todos los niveles; como `all`.</translation>
    </message>
    <message>
        <source>How much is logged, each level with those before it: none, standard (what operators must know), interaction (each request), trace (each step), debug. The same as debug: all.</source>
        <translation>Cuánto se registra, cada nivel con los anteriores: none, standard (lo que deben saber los operadores), interaction (cada petición), trace (cada paso), debug. Lo mismo que debug: all.</translation>
    </message>
    <message>
        <source>full puts host, node, process and thread before every message.</source>
        <translation>full pone host, nodo, proceso e hilo delante de cada mensaje.</translation>
    </message>
    <message>
        <source>Layout of a line: %d date as `time_format` says, %d{ISO}, %d{TIME} or %d{LOCALE} in that form, %p type, %c category, %m message, %n line end, %t thread, %P process, %h host, %N node, %% a percent sign; %-5p pads to five characters. Anything else after % is refused.</source>
        <translation>Forma de una línea: %d fecha según `time_format`, %d{ISO}, %d{TIME} o %d{LOCALE} en esa forma, %p tipo, %c categoría, %m mensaje, %n fin de línea, %t hilo, %P proceso, %h host, %N nodo, %% un signo de porcentaje; %-5p rellena hasta cinco caracteres. Cualquier otra cosa tras % se rechaza.</translation>
    </message>
    <message>
        <source>json writes one object a line (time, level, category, message, node, host, process, thread) instead of the `outputPattern`.</source>
        <translation>json escribe un objeto por línea (time, level, category, message, node, host, process, thread) en lugar del `outputPattern`.</translation>
    </message>
    <message>
        <source>Names whose values are shown as *** wherever they are logged, in any case. Names that start with XXX are left out altogether and the values of names that start with MMM are shown as MMM without being listed here; passwords, keys, tokens and access codes are never shown.</source>
        <translation>Nombres cuyos valores se muestran como *** en todo el registro, en mayúsculas o minúsculas. Los nombres que empiezan por XXX se omiten del todo y los valores de los que empiezan por MMM se muestran como MMM sin figurar aquí; contraseñas, claves, tokens y códigos de acceso no se muestran nunca.</translation>
    </message>
    <message>
        <source>When a log file is closed and a new one begun: false (never), its size in KB (from 100) or MB (&quot;10 MB&quot;), or after full hours (&quot;1 hr&quot;, up to 8760). A closed file carries the UTC time of closing in its name.</source>
        <translation>Cuándo se cierra un archivo de registro y se empieza otro: false (nunca), su tamaño en KB (desde 100) o MB (&quot;10 MB&quot;), o tras horas completas (&quot;1 hr&quot;, hasta 8760). Un archivo cerrado lleva en su nombre la hora UTC de cierre.</translation>
    </message>
    <message>
        <source>Which log files are deleted: false (none), the oldest beyond a count (20 or &quot;20 file&quot;, up to 1000, the open one included), or those closed more than so many days ago (&quot;7 day&quot;).</source>
        <translation>Qué archivos de registro se eliminan: false (ninguno), los más antiguos a partir de un número (20 o &quot;20 file&quot;, hasta 1000, incluido el abierto), o los cerrados hace más de tantos días (&quot;7 day&quot;).</translation>
    </message>
    <message>
        <source>true collects lines for a log file for up to a second (warnings are written at once); false writes each line by itself.</source>
        <translation>true reúne las líneas de un archivo de registro hasta un segundo (los avisos se escriben al momento); false escribe cada línea por separado.</translation>
    </message>
    <message>
        <source>Categories of the libraries (qt.sql.*) to which `verbose` applies as it does to the server&apos;s own.</source>
        <translation>Categorías de las bibliotecas (qt.sql.*) a las que se aplica `verbose` como a las del servidor.</translation>
    </message>
    <message>
        <source>Form of %d: time of day with milliseconds, date and time of the system&apos;s locale, or ISO 8601. Setting it also changes the %d{ISO} of the default `outputPattern`.</source>
        <translation>Forma de %d: hora con milisegundos, fecha y hora según el sistema, o ISO 8601. Al definirla cambia también el %d{ISO} del `outputPattern` predeterminado.</translation>
    </message>
    <message>
        <source>Time zone of the dates in the log.</source>
        <translation>Zona horaria de las fechas del registro.</translation>
    </message>
    <message>
        <source>C2DM was switched off in 2015; set type fcm and fcm.serviceAccount</source>
        <translation>C2DM se apagó en 2015; defina type fcm y fcm.serviceAccount</translation>
    </message>
    <message>
        <source>C2DM was switched off in 2015; see [gms] http.ssl_trust_all</source>
        <translation>C2DM se apagó en 2015; véase [gms] http.ssl_trust_all</translation>
    </message>
    <message>
        <source>push services no longer delay messages for idle devices; nothing to set</source>
        <translation>los servicios push ya no retrasan los mensajes a dispositivos inactivos; nada que definir</translation>
    </message>
    <message>
        <source>GCM was switched off in 2019; set type fcm and fcm.serviceAccount</source>
        <translation>GCM se apagó en 2019; defina type fcm y fcm.serviceAccount</translation>
    </message>
    <message>
        <source>the key protocol of FCM ended in 2024; set fcm.serviceAccount</source>
        <translation>el protocolo de claves de FCM terminó en 2024; defina fcm.serviceAccount</translation>
    </message>
    <message>
        <source>chat runs in the server; nothing to set</source>
        <translation>el chat funciona en el servidor; nada que definir</translation>
    </message>
    <message>
        <source>chat, routing and contacts are one process, bounded by the limits of the edge; nothing to set</source>
        <translation>chat, enrutamiento y contactos son un solo proceso, acotado por los límites de la capa de conexión; nada que definir</translation>
    </message>
    <message>
        <source>the transcript is in the store before a message is answered; nothing to set</source>
        <translation>la transcripción está en el almacén antes de responder a un mensaje; nada que definir</translation>
    </message>
    <message>
        <source>the store is PostgreSQL or SQLite; see [store]</source>
        <translation>el almacén es PostgreSQL o SQLite; véase [store]</translation>
    </message>
    <message>
        <source>the login of the old store; see [store] url and password-file</source>
        <translation>el acceso al almacén antiguo; véase [store] url y password-file</translation>
    </message>
    <message>
        <source>replication is PostgreSQL&apos;s own; nothing to set</source>
        <translation>la replicación es la de PostgreSQL; nada que definir</translation>
    </message>
    <message>
        <source>PostgreSQL compresses large values itself; nothing to set</source>
        <translation>PostgreSQL comprime por sí mismo los valores grandes; nada que definir</translation>
    </message>
    <message>
        <source>the web container is gone; listeners are sections [listener.&lt;name&gt;] with address and zone</source>
        <translation>el contenedor web ya no existe; los puntos de escucha son secciones [listener.&lt;name&gt;] con address y zone</translation>
    </message>
    <message>
        <source>the web container is gone; set certificate and key of [listener.&lt;name&gt;]</source>
        <translation>el contenedor web ya no existe; defina certificate y key de [listener.&lt;name&gt;]</translation>
    </message>
    <message>
        <source>no Java process runs; threads and memory need no setting</source>
        <translation>no se ejecuta ningún proceso Java; hilos y memoria no necesitan ajustes</translation>
    </message>
    <message>
        <source>no Java process runs; read /metrics on an internal listener</source>
        <translation>no se ejecuta ningún proceso Java; lea /metrics en un punto de escucha interno</translation>
    </message>
    <message>
        <source>no index processes run; nothing to set</source>
        <translation>no se ejecutan procesos de índice; nada que definir</translation>
    </message>
    <message>
        <source>dashboards are in the console; an external one reads the search endpoint</source>
        <translation>los paneles están en la consola; uno externo lee el punto de acceso de búsqueda</translation>
    </message>
    <message>
        <source>reports are computed by the server; nothing to set</source>
        <translation>los informes los calcula el servidor; nada que definir</translation>
    </message>
    <message>
        <source>no Message Server is used; alarms are delivered by sections [alarms.&lt;name&gt;]</source>
        <translation>no se usa Message Server; las alarmas se entregan mediante secciones [alarms.&lt;name&gt;]</translation>
    </message>
    <message>
        <source>no garbage collector runs; set [metrics] EventLoopStall.threshold</source>
        <translation>no se ejecuta ningún recolector de basura; defina [metrics] EventLoopStall.threshold</translation>
    </message>
    <message>
        <source>chat, routing and contacts are one process; for external orchestration set [gms] http.socket_timeout</source>
        <translation>chat, enrutamiento y contactos son un solo proceso; para una orquestación externa defina [gms] http.socket_timeout</translation>
    </message>
    <message>
        <source>what cannot be stored is not acknowledged (503, 507); nothing to set</source>
        <translation>lo que no se puede almacenar no se confirma (503, 507); nada que definir</translation>
    </message>
    <message>
        <source>the web container is gone; the time limits of connections are options of [http]</source>
        <translation>el contenedor web ya no existe; los plazos de las conexiones son opciones de [http]</translation>
    </message>
    <message>
        <source>Name of the list whose groups are the pools of access numbers.</source>
        <translation>Nombre de la lista cuyos grupos son los grupos de números de acceso.</translation>
    </message>
    <message>
        <source>Whether access to numbers and services is controlled by the header gms_user: requests without it are refused, a user holds one number of a group at a time and sees no service of another user.</source>
        <translation>Si el acceso a números y servicios se controla con la cabecera gms_user: las peticiones sin ella se rechazan, un usuario tiene un número de un grupo a la vez y no ve servicios de otros.</translation>
    </message>
    <message>
        <source>Name of the list whose groups are the exception patterns.</source>
        <translation>Nombre de la lista cuyos grupos son los patrones de excepción.</translation>
    </message>
    <message>
        <source>How a number of the group is given out. RANDOM: any, without booking. LOCAL: to one user of this node at a time. CLUSTER: to one user of the whole cluster at a time.</source>
        <translation>Cómo se entrega un número del grupo. RANDOM: cualquiera, sin reserva. LOCAL: a un usuario de este nodo a la vez. CLUSTER: a un usuario de todo el clúster a la vez.</translation>
    </message>
    <message>
        <source>Seconds a number stays booked (LOCAL and CLUSTER).</source>
        <translation>Segundos que un número queda reservado (LOCAL y CLUSTER).</translation>
    </message>
    <message>
        <source>Number given out, unbooked, when none is free (LOCAL and CLUSTER).</source>
        <translation>Número que se entrega sin reserva cuando no hay ninguno libre (LOCAL y CLUSTER).</translation>
    </message>
    <message>
        <source>A disabled entry.</source>
        <translation>Una entrada desactivada.</translation>
    </message>
    <message>
        <source>A number of the group; the name is free but does not begin with _.</source>
        <translation>Un número del grupo; el nombre es libre, pero no empieza por _.</translation>
    </message>
    <message>
        <source>A disabled pattern.</source>
        <translation>Un patrón desactivado.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole value of a parameter must match; quotes around it do not count.</source>
        <translation>Una expresión regular (RE2) con la que debe coincidir todo el valor de un parámetro; las comillas que la rodean no cuentan.</translation>
    </message>
    <message>
        <source>An entry; # before its name disables it.</source>
        <translation>Una entrada; # delante de su nombre la desactiva.</translation>
    </message>
    <message>
        <source>Whether the internal paths of /server ask for Basic authentication. Basic needs user-id and password.</source>
        <translation>Si las rutas internas de /server piden autenticación Basic. Basic necesita user-id y password.</translation>
    </message>
    <message>
        <source>User name for auth-scheme Basic; it cannot contain a colon.</source>
        <translation>Nombre de usuario para auth-scheme Basic; no puede contener dos puntos.</translation>
    </message>
    <message>
        <source>Password for auth-scheme Basic.</source>
        <translation>Contraseña para auth-scheme Basic.</translation>
    </message>
    <message>
        <source>Severity of the alarm with the id that stands after the dot (severity.2001); without it the alarm&apos;s own.</source>
        <translation>Gravedad de la alarma cuyo identificador va tras el punto (severity.2001); sin ella, la propia de la alarma.</translation>
    </message>
    <message>
        <source>Number of this node, shown with two digits and different on every node. Ids and access codes begin with it; without it the node issues no access codes.</source>
        <translation>Número de este nodo, mostrado con dos cifras y distinto en cada nodo. Los identificadores y códigos de acceso empiezan por él; sin él, el nodo no emite códigos de acceso.</translation>
    </message>
    <message>
        <source>Address of the load balancer as clients see it. Every absolute URL that is sent out begins with it; without it they begin with the node&apos;s own address.</source>
        <translation>Dirección del balanceador de carga tal como la ven los clientes. Toda URL absoluta que se envía empieza por ella; sin ella, por la del nodo.</translation>
    </message>
    <message>
        <source>Host name of this node in the cluster and in the URLs it sends out; without it the local name of the machine.</source>
        <translation>Nombre de host de este nodo en el clúster y en las URL que envía; sin él, el nombre local de la máquina.</translation>
    </message>
    <message>
        <source>Port of the runtime API as the other nodes know it. When it is configured and no public listener has this port, alarm 2002 is raised.</source>
        <translation>Puerto de la API de ejecución tal como lo conocen los demás nodos. Si está configurado y ningún punto de escucha público tiene ese puerto, se activa la alarma 2002.</translation>
    </message>
    <message>
        <source>First segment of the runtime API&apos;s paths: /app_name/1/... A new data folder starts with genesys.</source>
        <translation>Primer segmento de las rutas de la API de ejecución: /app_name/1/... Una carpeta de datos nueva empieza con genesys.</translation>
    </message>
    <message>
        <source>User name of Basic authentication for the runtime API.</source>
        <translation>Nombre de usuario de la autenticación Basic para la API de ejecución.</translation>
    </message>
    <message>
        <source>Password of Basic authentication for the runtime API. Setting it turns authentication on. A service or API with its own pair refuses this one.</source>
        <translation>Contraseña de la autenticación Basic para la API de ejecución. Al definirla se activa la autenticación. Un servicio o una API con su propio par rechaza este.</translation>
    </message>
    <message>
        <source>Realm named when Basic authentication asks for a password.</source>
        <translation>Dominio (realm) que se nombra cuando la autenticación Basic pide una contraseña.</translation>
    </message>
    <message>
        <source>Name of the cluster, for people and for the links between its nodes: both ends must belong to the same.</source>
        <translation>Nombre del clúster, para las personas y para los enlaces entre sus nodos: ambos extremos deben pertenecer al mismo.</translation>
    </message>
    <message>
        <source>Names of the nodes that make up the cluster. A node is ready only while a majority of them is up; without this every node is a cluster of its own. One change set changes it while the nodes run.</source>
        <translation>Nombres de los nodos que forman el clúster. Un nodo solo está listo mientras funciona la mayoría; sin esto, cada nodo es un clúster propio. Un conjunto de cambios lo modifica con los nodos en marcha.</translation>
    </message>
    <message>
        <source>Name of this node, different on every node that shares the store; without it node- and the node_id in two digits.</source>
        <translation>Nombre de este nodo, distinto en cada nodo que comparte el almacén; sin él, node- y el node_id con dos cifras.</translation>
    </message>
    <message>
        <source>Data centre this node stands in, for the cluster view.</source>
        <translation>Centro de datos en el que está este nodo, para la vista del clúster.</translation>
    </message>
    <message>
        <source>Rack this node stands in, for the cluster view.</source>
        <translation>Bastidor en el que está este nodo, para la vista del clúster.</translation>
    </message>
    <message>
        <source>Where this node takes links from the others, for live figures and the like: host:port or [address]:port with a numeric address or localhost; port 0 takes a free one. Off loopback it needs key-file or certificate. Without it the node has no links.</source>
        <translation>Dónde acepta este nodo los enlaces de los demás, para cifras en vivo y similares: host:puerto o [dirección]:puerto con una dirección numérica o localhost; el puerto 0 toma uno libre. Fuera de loopback necesita key-file o certificate. Sin esto, el nodo no tiene enlaces.</translation>
    </message>
    <message>
        <source>host:port by which the other nodes reach listen; without it that address itself or, where it is a wildcard, [server] web_host or the name of the machine.</source>
        <translation>host:puerto por el que los demás nodos alcanzan listen; sin esto, esa misma dirección o, si es comodín, [server] web_host o el nombre de la máquina.</translation>
    </message>
    <message>
        <source>File (0600) with the key that the nodes of the cluster share, at least 32 bytes; make it with `openssl rand -hex 32`. It secures the links in both directions (TLS 1.3). With certificate it does not count. Read again on SIGHUP, for new links.</source>
        <translation>Archivo (0600) con la clave que comparten los nodos del clúster, al menos 32 bytes; créelo con `openssl rand -hex 32`. Protege los enlaces en ambos sentidos (TLS 1.3). Con certificate no cuenta. Se relee con SIGHUP, para enlaces nuevos.</translation>
    </message>
    <message>
        <source>File with this node&apos;s certificate for the links and its chain, PEM; it must have the name of the node as a DNS name or as its common name. Needs certificate-key and ca. Read again on SIGHUP, for new links.</source>
        <translation>Archivo con el certificado de este nodo para los enlaces y su cadena, PEM; debe llevar el nombre del nodo como nombre DNS o nombre común. Necesita certificate-key y ca. Se relee con SIGHUP, para enlaces nuevos.</translation>
    </message>
    <message>
        <source>File (0600) with the private key of certificate, PEM, not encrypted.</source>
        <translation>Archivo (0600) con la clave privada de certificate, PEM, sin cifrar.</translation>
    </message>
    <message>
        <source>File with the authorities, PEM, whose certificates the other nodes may have.</source>
        <translation>Archivo con las autoridades, PEM, cuyos certificados pueden tener los demás nodos.</translation>
    </message>
    <message>
        <source>Seconds between the moment a node reports OFFLINE in a graceful stop and its end. Requests are still served.</source>
        <translation>Segundos entre el momento en que un nodo informa OFFLINE en una parada ordenada y su fin. Las peticiones se siguen atendiendo.</translation>
    </message>
    <message>
        <source>Mandatory. Kind of service; only builtin exists so far, orchestration services (ors) are refused.</source>
        <translation>Obligatorio. Clase de servicio; por ahora solo existe builtin, los servicios de orquestación (ors) se rechazan.</translation>
    </message>
    <message>
        <source>Mandatory. Which built-in service this is. request-access, match-interaction and query are served on internal listeners only, whatever their section is called.</source>
        <translation>Obligatorio. Qué servicio integrado es. request-access, match-interaction y query solo se atienden en puntos de escucha internos, se llame como se llame su sección.</translation>
    </message>
    <message>
        <source>Seconds a service and its data live.</source>
        <translation>Segundos de vida de un servicio y sus datos.</translation>
    </message>
    <message>
        <source>Group of the resource list that access numbers are taken from.</source>
        <translation>Grupo de la lista de recursos del que se toman los números de acceso.</translation>
    </message>
    <message>
        <source>Seconds an access number stays booked (LOCAL and CLUSTER groups); without it the group&apos;s value. A request parameter of this name beats it.</source>
        <translation>Segundos que un número de acceso queda reservado (grupos LOCAL y CLUSTER); sin esto, el valor del grupo. Un parámetro de la petición con este nombre prevalece.</translation>
    </message>
    <message>
        <source>Whether an access code is issued with the number.</source>
        <translation>Si se emite un código de acceso con el número.</translation>
    </message>
    <message>
        <source>Digits of an access code, the two of the node included. Below 6 a node soon runs out of codes.</source>
        <translation>Cifras de un código de acceso, incluidas las dos del nodo. Por debajo de 6, un nodo se queda pronto sin códigos.</translation>
    </message>
    <message>
        <source>Group of the pattern list that every parameter is tested against. A hit is an exception and answers 400.</source>
        <translation>Grupo de la lista de patrones con el que se comprueba cada parámetro. Una coincidencia es una excepción y da 400.</translation>
    </message>
    <message>
        <source>HTTP status when no number is free (503 if not configured) or nothing matches (404 if not configured).</source>
        <translation>Estado HTTP cuando no hay ningún número libre (503 si no se configura) o nada coincide (404 si no se configura).</translation>
    </message>
    <message>
        <source>Whether a matched service is deleted, so that it cannot match again.</source>
        <translation>Si se elimina un servicio asociado, para que no pueda volver a asociarse.</translation>
    </message>
    <message>
        <source>Whether a service that has an access code matches only with it.</source>
        <translation>Si un servicio que tiene código de acceso solo se asocia con él.</translation>
    </message>
    <message>
        <source>Whether all matching services are returned instead of the newest.</source>
        <translation>Si se devuelven todos los servicios que coinciden en lugar del más reciente.</translation>
    </message>
    <message>
        <source>Whether a match returns the data of the service as well.</source>
        <translation>Si una coincidencia devuelve también los datos del servicio.</translation>
    </message>
    <message>
        <source>The same as _return_data; either is enough.</source>
        <translation>Lo mismo que _return_data; basta con uno de los dos.</translation>
    </message>
    <message>
        <source>Whether a matched service is deleted together with its data.</source>
        <translation>Si un servicio asociado se elimina junto con sus datos.</translation>
    </message>
    <message>
        <source>Whether public listeners serve this service. It cannot open a service that is internal by its kind.</source>
        <translation>Si los puntos de escucha públicos atienden este servicio. No puede abrir un servicio que por su clase es interno.</translation>
    </message>
    <message>
        <source>HTTP status of a get service while the node is online.</source>
        <translation>Estado HTTP de un servicio get mientras el nodo está en línea.</translation>
    </message>
    <message>
        <source>HTTP status of a get service while the node is offline.</source>
        <translation>Estado HTTP de un servicio get mientras el nodo está fuera de línea.</translation>
    </message>
    <message>
        <source>User name of Basic authentication for this service alone.</source>
        <translation>Nombre de usuario de la autenticación Basic solo para este servicio.</translation>
    </message>
    <message>
        <source>Password of Basic authentication for this service; the pair of [server] is then refused here. A user name without it uses the password of [server].</source>
        <translation>Contraseña de la autenticación Basic para este servicio; el par de [server] se rechaza entonces aquí. Un nombre de usuario sin ella usa la contraseña de [server].</translation>
    </message>
    <message>
        <source>Any other name is data of the service: it overrides the request parameter of that name, and get returns it.</source>
        <translation>Cualquier otro nombre es un dato del servicio: sustituye al parámetro de la petición con ese nombre, y get lo devuelve.</translation>
    </message>
    <message>
        <source>User name of Basic authentication for the Storage API alone.</source>
        <translation>Nombre de usuario de la autenticación Basic solo para la API Storage.</translation>
    </message>
    <message>
        <source>Password of Basic authentication for the Storage API; the pair of [server] is then refused there. A user name without it uses the password of [server].</source>
        <translation>Contraseña de la autenticación Basic para la API Storage; el par de [server] se rechaza entonces allí. Un nombre de usuario sin ella usa la contraseña de [server].</translation>
    </message>
    <message>
        <source>Where the data are kept: sqlite:PATH, a relative PATH being inside the data folder. The folder of the file must be private (0700). Or postgresql://user@host:port[,host:port...]/database[?sslrootcert=FILE&amp;...], of which the primary is taken; a host that is not local must prove its name (sslmode=verify-full) unless sslmode says otherwise. `usherd --migrate` prepares such a database.</source>
        <translation>Dónde están los datos: sqlite:PATH, donde un PATH relativo está en la carpeta de datos. La carpeta del archivo debe ser privada (0700). O postgresql://user@host:port[,host:port...]/database[?sslrootcert=FILE&amp;...], de los que se toma el primario; un host que no es local debe demostrar su nombre (sslmode=verify-full) salvo que sslmode diga otra cosa. `usherd --migrate` prepara una base de datos así.</translation>
    </message>
    <message>
        <source>File (0600) whose first line is the password of the user in url; without it a client certificate or the system account proves who we are.</source>
        <translation>Archivo (0600) cuya primera línea es la contraseña del usuario de url; sin él, un certificado de cliente o la cuenta del sistema demuestra quiénes somos.</translation>
    </message>
    <message>
        <source>The role that `usherd --migrate` lets read and write the tables: the one the server runs as.</source>
        <translation>El rol al que `usherd --migrate` permite leer y escribir las tablas: aquel con el que se ejecuta el servidor.</translation>
    </message>
    <message>
        <source>Whether the server may run as a role that could change the schema of a PostgreSQL database.</source>
        <translation>Si el servidor puede ejecutarse con un rol que podría cambiar el esquema de una base de datos PostgreSQL.</translation>
    </message>
    <message>
        <source>Whether a PostgreSQL host that is not local may be used with an sslmode weaker than verify-full, so that it need not prove its name. An alarm stands as long as one is.</source>
        <translation>Si un host de PostgreSQL que no es local puede usarse con un sslmode más débil que verify-full, de modo que no deba demostrar su nombre. Mientras lo haga alguno, hay una alarma.</translation>
    </message>
    <message>
        <source>Threads that read from the store; one more thread writes. Each keeps up to 2 MB of pages.</source>
        <translation>Hilos que leen del almacén; otro más escribe. Cada uno guarda hasta 2 MB de páginas.</translation>
    </message>
    <message>
        <source>Jobs that may wait for the writer, and as many for the readers. One more is answered with 503 and Retry-After.</source>
        <translation>Trabajos que pueden esperar al escritor, y otros tantos a los lectores. Uno más se responde con 503 y Retry-After.</translation>
    </message>
    <message>
        <source>Milliseconds from which on a statement of the store counts as slow: it is counted, logged without its values, and kept for the store page among the last 100. 0 takes every statement.</source>
        <translation>Milisegundos a partir de los que una sentencia del almacén cuenta como lenta: se cuenta, se registra sin sus valores y se guarda entre las últimas 100 para la página del almacén. 0 toma todas las sentencias.</translation>
    </message>
    <message>
        <source>Rows a second that are removed, at most, once their time is over. They are removed a few at a time between other changes; raise this when the store page shows retention falling behind.</source>
        <translation>Filas por segundo que se eliminan, como máximo, cuando termina su tiempo. Se eliminan de pocas en pocas entre otros cambios; aumente este valor cuando la página del almacén muestre que la retención se retrasa.</translation>
    </message>
    <message>
        <source>Seconds between two backups of the store, made while the server goes on and verified. An alarm is raised when the newest is older than twice this. 0 makes none.</source>
        <translation>Segundos entre dos copias de seguridad del almacén, hechas y verificadas con el servidor en marcha. Se activa una alarma cuando la más reciente tiene más del doble de esta edad. 0 no hace ninguna.</translation>
    </message>
    <message>
        <source>The folder for backups, private (0700), created if it is missing; a relative one is inside the data folder.</source>
        <translation>La carpeta de las copias de seguridad, privada (0700), creada si falta; una relativa está en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Backups that are kept; older ones are removed when a new one has been verified.</source>
        <translation>Copias de seguridad que se conservan; las más antiguas se eliminan cuando se ha verificado una nueva.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The console of Usher, the open customer-engagement server.</source>
        <translation>La consola de Usher, el servidor abierto de atención al cliente.</translation>
    </message>
    <message>
        <source>The server to connect to, ws:// or wss://.</source>
        <translation>El servidor al que conectarse, ws:// o wss://.</translation>
    </message>
    <message>
        <source>The account to log in with (admin).</source>
        <translation>La cuenta con la que iniciar sesión (admin).</translation>
    </message>
    <message>
        <source>A file whose first line is the password.</source>
        <translation>Un archivo cuya primera línea es la contraseña.</translation>
    </message>
    <message>
        <source>The page to show, such as services.</source>
        <translation>La página que se muestra, por ejemplo services.</translation>
    </message>
    <message>
        <source>Where profiles and layout are kept, instead of the user&apos;s own place.</source>
        <translation>Dónde se guardan los perfiles y la disposición, en lugar del sitio propio del usuario.</translation>
    </message>
    <message>
        <source>there is no such page; there are %1</source>
        <translation>no existe esa página; hay %1</translation>
    </message>
</context>
<context>
    <name>usher::AdminClient</name>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la conexión se ha cerrado</translation>
    </message>
    <message>
        <source>the server has another certificate than the one that was accepted</source>
        <translation>el servidor tiene un certificado distinto del que se aceptó</translation>
    </message>
    <message>
        <source>the server answers with protocol %1; this program speaks %2 to %3</source>
        <translation>el servidor responde con el protocolo %1; este programa habla del %2 al %3</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>no hay conexión segura: %1</translation>
    </message>
    <message>
        <source>the connection was lost: %1</source>
        <translation>se ha perdido la conexión: %1</translation>
    </message>
    <message>
        <source>the server closed the connection: %1</source>
        <translation>el servidor ha cerrado la conexión: %1</translation>
    </message>
    <message>
        <source>cannot connect to %1: %2</source>
        <translation>no se puede conectar con %1: %2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1 was not answered in time</source>
        <translation>%1 no se ha respondido a tiempo</translation>
    </message>
    <message>
        <source>the connection was lost: no sign of life from the server</source>
        <translation>se ha perdido la conexión: el servidor no da señales de vida</translation>
    </message>
    <message>
        <source>the server sent a message of more than %1 MB</source>
        <translation>el servidor envió un mensaje de más de %1 MB</translation>
    </message>
    <message>
        <source>the server does not speak this protocol: %1 (&quot;%2&quot;)</source>
        <translation>el servidor no habla este protocolo: %1 («%2»)</translation>
    </message>
    <message>
        <source>the server&apos;s message %1 is not as agreed: %2</source>
        <translation>el mensaje %1 del servidor no es como se acordó: %2</translation>
    </message>
</context>
<context>
    <name>usher::console::AccountsModel</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Log in and change the own password.</source>
        <translation>Iniciar sesión y cambiar la contraseña propia.</translation>
    </message>
    <message>
        <source>See services, lists, options, alarms, the cluster and the store.</source>
        <translation>Ver servicios, listas, opciones, alarmas, el clúster y el almacén.</translation>
    </message>
    <message>
        <source>See live services, bookings and requests, with the numbers of customers.</source>
        <translation>Ver servicios activos, reservas y peticiones, con los números de los clientes.</translation>
    </message>
    <message>
        <source>Change services, lists and options.</source>
        <translation>Modificar servicios, listas y opciones.</translation>
    </message>
    <message>
        <source>Acknowledge alarms, release numbers, end services, drain nodes, back up.</source>
        <translation>Confirmar alarmas, liberar números, terminar servicios, vaciar nodos, hacer copias de seguridad.</translation>
    </message>
    <message>
        <source>Manage accounts, set passwords, end the sessions of others.</source>
        <translation>Gestionar cuentas, fijar contraseñas, terminar las sesiones de otros.</translation>
    </message>
    <message>
        <source>See who changed what, and when.</source>
        <translation>Ver quién cambió qué y cuándo.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>esta ventana</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until, unless used</source>
        <translation>Hasta, si no se usa</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>bloqueada hasta %1</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>state of an account</comment>
        <translation>correcta</translation>
    </message>
    <message>
        <source>1 to %1 of a–z, 0–9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;@&apos;, with a letter or digit first.</source>
        <translation>De 1 a %1 caracteres: a–z, 0–9, «.», «_», «-» y «@», con una letra o cifra al principio.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>Una contraseña no tiene caracteres de control.</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes.</source>
        <translation>Una contraseña tiene como máximo %1 bytes.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Una contraseña tiene al menos %n carácter.</numerusform>
            <numerusform>Una contraseña tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the account is no password.</source>
        <translation>El nombre de la cuenta no vale como contraseña.</translation>
    </message>
    <message>
        <source>One character repeated is no password.</source>
        <translation>Un solo carácter repetido no vale como contraseña.</translation>
    </message>
</context>
<context>
    <name>usher::console::Catalog</name>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a list, separated by commas</source>
        <translation>una lista separada por comas</translation>
    </message>
    <message>
        <source>some of %1, separated by commas</source>
        <translation>algunos de %1, separados por comas</translation>
    </message>
    <message>
        <source>an address such as %1://host/path</source>
        <translation>una dirección como %1://host/ruta</translation>
    </message>
    <message>
        <source>a file or folder on the server</source>
        <translation>un archivo o una carpeta del servidor</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>letras, cifras, «.», «_» y «-»</translation>
    </message>
    <message>
        <source>a host name or an IP address</source>
        <translation>un nombre de host o una dirección IP</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:puerto</translation>
    </message>
    <message>
        <source>an RE2 regular expression</source>
        <translation>una expresión regular RE2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>como máximo %n carácter</numerusform>
            <numerusform>como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no valid value.</source>
        <translation>Este valor no es válido.</translation>
    </message>
    <message>
        <source>Valid: %1.</source>
        <translation>Válido: %1.</translation>
    </message>
    <message>
        <source>Logins and passwords</source>
        <translation>Inicios de sesión y contraseñas</translation>
    </message>
    <message>
        <source>Severity of alarms</source>
        <translation>Gravedad de las alarmas</translation>
    </message>
    <message>
        <source>Cluster and links</source>
        <translation>Clúster y enlaces</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>Límites de las conexiones</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Punto de escucha %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Pattern lists</source>
        <translation>Listas de patrones</translation>
    </message>
    <message>
        <source>Paths and their ports</source>
        <translation>Rutas y sus puertos</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>Listas de recursos</translation>
    </message>
    <message>
        <source>Access to internal paths</source>
        <translation>Acceso a rutas internas</translation>
    </message>
    <message>
        <source>Server and its addresses</source>
        <translation>Servidor y sus direcciones</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <source>Graceful stop</source>
        <translation>Parada ordenada</translation>
    </message>
    <message>
        <source>Data of clients</source>
        <translation>Datos de los clientes</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Pages of other sites</source>
        <translation>Páginas de otros sitios</translation>
    </message>
    <message>
        <source>alone or with a unit (%1)</source>
        <translation>solo o con una unidad (%1)</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>o %1</translation>
    </message>
</context>
<context>
    <name>usher::console::Cells</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <source>%1
On the server: %2 UTC</source>
        <translation>%1
En el servidor: %2 UTC</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>usher::console::Configured</name>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Como máximo %n carácter.</numerusform>
            <numerusform>Como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains a character that names do not have.</source>
        <translation>Contiene un carácter que no se admite en los nombres.</translation>
    </message>
</context>
<context>
    <name>usher::console::OptionsModel</name>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>clúster</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>restart pending</source>
        <translation>reinicio pendiente</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>The value that counts on %1; an edit that is not applied stands in its place</source>
        <translation>El valor vigente en %1; en su lugar se muestra un cambio aún sin aplicar</translation>
    </message>
</context>
<context>
    <name>usher::console::OverrideRule</name>
    <message>
        <source>Asked for by Basic authentication, never taken from parameters.</source>
        <translation>Lo pide la autenticación Basic; nunca se toma de los parámetros.</translation>
    </message>
    <message>
        <source>Made of the request&apos;s %1, which must be there.</source>
        <translation>Se forma con %1 de la petición, que debe figurar en ella.</translation>
    </message>
    <message>
        <source>Only here: no request can say it.</source>
        <translation>Solo aquí: ninguna petición puede indicarlo.</translation>
    </message>
    <message>
        <source>A request may say %1.</source>
        <translation>Una petición puede indicar %1.</translation>
    </message>
    <message>
        <source>A request may say otherwise with %1.</source>
        <translation>Una petición puede indicar otra cosa con %1.</translation>
    </message>
    <message>
        <source>Not set here: %1 of the request counts.</source>
        <translation>Sin definir aquí: vale %1 de la petición.</translation>
    </message>
    <message>
        <source>Overrides %1 of the request.</source>
        <translation>Sustituye a %1 de la petición.</translation>
    </message>
</context>
<context>
    <name>usher::console::PatternsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>A # before the name disables it: use the check mark.</source>
        <translation>Un # delante del nombre la desactiva: use la casilla.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters and no blank at either end.</source>
        <translation>Un nombre tiene de 1 a %1 caracteres y ningún espacio al principio ni al final.</translation>
    </message>
    <message>
        <source>There is an expression %1 already.</source>
        <translation>Ya existe una expresión %1.</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message numerus="yes">
        <source>fits %n value(s)</source>
        <translation>
            <numerusform>coincide con %n valor</numerusform>
            <numerusform>coincide con %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>It is applied</source>
        <translation>Se aplica</translation>
    </message>
    <message>
        <source>It is kept but not applied</source>
        <translation>Se conserva, pero no se aplica</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
</context>
<context>
    <name>usher::console::Profile</name>
    <message>
        <source>An address is needed, for example 127.0.0.1:8082.</source>
        <translation>Hace falta una dirección, por ejemplo 127.0.0.1:8082.</translation>
    </message>
    <message>
        <source>This is no address. Write a host and a port, for example usher.example.com:8082.</source>
        <translation>Esto no es una dirección. Escriba un host y un puerto, por ejemplo usher.example.com:8082.</translation>
    </message>
    <message>
        <source>The address must begin with ws:// or wss://.</source>
        <translation>La dirección debe empezar por ws:// o wss://.</translation>
    </message>
    <message>
        <source>Account and password have fields of their own and do not belong in the address.</source>
        <translation>La cuenta y la contraseña tienen campos propios y no van en la dirección.</translation>
    </message>
</context>
<context>
    <name>usher::console::RecordsModel</name>
    <message>
        <source>New, not applied yet</source>
        <translation>Nuevo, aún sin aplicar</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>Modificado, aún sin aplicar</translation>
    </message>
    <message>
        <source>Will be deleted</source>
        <translation>Se eliminará</translation>
    </message>
</context>
<context>
    <name>usher::console::Session</name>
    <message>
        <source>The account or the password is wrong.</source>
        <translation>La cuenta o la contraseña no es correcta.</translation>
    </message>
    <message>
        <source>The session is over. Log in again.</source>
        <translation>La sesión ha terminado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The session is over (%1). Log in again.</source>
        <translation>La sesión ha terminado (%1). Vuelva a iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed logins. Try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos fallidos. Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Demasiados intentos fallidos. Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many logins at once. Try again in a moment.</source>
        <translation>Demasiados inicios de sesión a la vez. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The account %1 may not log in: %2.</source>
        <translation>La cuenta %1 no puede iniciar sesión: %2.</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>No hay conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>This console is newer than the server: it speaks protocol %1, the server %2. Update the server, or use an older console.</source>
        <translation>Esta consola es más nueva que el servidor: habla el protocolo %1 y el servidor %2. Actualice el servidor o use una consola anterior.</translation>
    </message>
    <message>
        <source>This console is too old for the server: it speaks protocol %1, the server %2. Update the console.</source>
        <translation>Esta consola es demasiado antigua para el servidor: habla el protocolo %1 y el servidor %2. Actualice la consola.</translation>
    </message>
</context>
<context>
    <name>usher::console::ValueRanges</name>
    <message>
        <source>The first value, such as 1-888-555-0100.</source>
        <translation>El primer valor, por ejemplo 1-888-555-0100.</translation>
    </message>
    <message>
        <source>It must end with a digit, to count from.</source>
        <translation>Debe terminar en una cifra a partir de la que contar.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Como máximo %n carácter.</numerusform>
            <numerusform>Como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last value, or the digits it ends with, such as 0199.</source>
        <translation>El último valor, o las cifras en que termina, por ejemplo 0199.</translation>
    </message>
    <message>
        <source>Only digits.</source>
        <translation>Solo cifras.</translation>
    </message>
    <message>
        <source>Only digits, or a value that begins with %1.</source>
        <translation>Solo cifras, o un valor que empiece por %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n digit(s), as the first value ends with.</source>
        <translation>
            <numerusform>Como máximo %n cifra, como las del final del primer valor.</numerusform>
            <numerusform>Como máximo %n cifras, como las del final del primer valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not be lower than %1.</source>
        <translation>No debe ser menor que %1.</translation>
    </message>
    <message>
        <source>That are %1 values; at most %2 at a time.</source>
        <translation>Son %1 valores; como máximo %2 a la vez.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>there is no value behind the name.</source>
        <translation>no hay ningún valor tras el nombre.</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s).</source>
        <translation>
            <numerusform>como máximo %n carácter.</numerusform>
            <numerusform>como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>the name of a value begins with neither _ nor #.</source>
        <translation>el nombre de un valor no empieza por _ ni por #.</translation>
    </message>
    <message>
        <source>this is no valid name.</source>
        <translation>este nombre no es válido.</translation>
    </message>
    <message>
        <source>at most %1 values at a time.</source>
        <translation>como máximo %1 valores a la vez.</translation>
    </message>
    <message>
        <source>One value a line.</source>
        <translation>Un valor por línea.</translation>
    </message>
</context>
<context>
    <name>usher::console::ValuesModel</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>lapsing</source>
        <translation>por caducar</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>sin aplicar</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a value that is not given out</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>%1 en el nodo %2</translation>
    </message>
    <message numerus="yes">
        <source>A value has 1 to %n character(s). Del removes it.</source>
        <translation>
            <numerusform>Un valor tiene %n carácter. Supr lo quita.</numerusform>
            <numerusform>Un valor tiene de 1 a %n caracteres. Supr lo quita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is no valid name: it has 1 to %n character(s) and does not begin with _.</source>
        <translation>
            <numerusform>Este nombre no es válido: tiene %n carácter y no empieza por _.</numerusform>
            <numerusform>Este nombre no es válido: tiene de 1 a %n caracteres y no empieza por _.</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>cambio de nombre de %1</translation>
    </message>
    <message>
        <source>There is a value %1 already.</source>
        <translation>Ya existe un valor %1.</translation>
    </message>
</context>
<context>
    <name>usher::console::Workspace</name>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>nuevo: %1</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>cambio de nombre de %1</translation>
    </message>
    <message>
        <source>Changes are being applied already.</source>
        <translation>Ya se están aplicando cambios.</translation>
    </message>
    <message>
        <source>discarding all changes</source>
        <translation>descarte de todos los cambios</translation>
    </message>
    <message>
        <source>discarding changes of %1</source>
        <translation>descarte de los cambios de %1</translation>
    </message>
    <message>
        <source>keeping mine of %1</source>
        <translation>conservar mi versión de %1</translation>
    </message>
    <message>
        <source>keeping theirs of %1</source>
        <translation>conservar la otra versión de %1</translation>
    </message>
    <message>
        <source>The server is not connected. Nothing was sent.</source>
        <translation>El servidor no está conectado. No se envió nada.</translation>
    </message>
    <message>
        <source>It is not known whether the changes are applied (%1). They stay here; once the server is back, those that it has vanish by themselves.</source>
        <translation>No se sabe si los cambios están aplicados (%1). Se quedan aquí; cuando vuelva el servidor, los que ya tenga desaparecen solos.</translation>
    </message>
</context>
<context>
    <name>usher::sizing</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>Visits in the busiest hour you know of.</source>
        <translation>Visitas en la hora de mayor actividad que conozca.</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Páginas vistas</translation>
    </message>
    <message>
        <source>Pages these visits look at in the same hour.</source>
        <translation>Páginas que miran estas visitas en la misma hora.</translation>
    </message>
    <message>
        <source>Business events</source>
        <translation>Eventos de negocio</translation>
    </message>
    <message>
        <source>per page</source>
        <translation>por página</translation>
    </message>
    <message>
        <source>Events you define for pages, such as timeout or search, on average.</source>
        <translation>Eventos que define para las páginas, como timeout o search, de media.</translation>
    </message>
    <message>
        <source>User events</source>
        <translation>Eventos de usuario</translation>
    </message>
    <message>
        <source>per visit</source>
        <translation>por visita</translation>
    </message>
    <message>
        <source>SignIn, SignOut and UserInfo, on average: 0.1 if a tenth of the visits has one.</source>
        <translation>SignIn, SignOut y UserInfo, de media: 0,1 si una décima parte de las visitas tiene uno.</translation>
    </message>
    <message>
        <source>Requests of a node</source>
        <translation>Peticiones de un nodo</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>What one node is to take at most. Measure it on your own hardware; 300 is a careful assumption.</source>
        <translation>Lo que debe atender un nodo como máximo. Mídalo en su propio hardware; 300 es una estimación prudente.</translation>
    </message>
    <message>
        <source>Events are kept</source>
        <translation>Conservación de eventos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>After so long an event is removed.</source>
        <translation>Pasado este tiempo se elimina un evento.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>per event</source>
        <translation>por evento</translation>
    </message>
    <message>
        <source>Categories that apply to an event, on average.</source>
        <translation>Categorías que corresponden a un evento, de media.</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>Factor de replicación</translation>
    </message>
    <message>
        <source>Copies of each event, over all storage nodes.</source>
        <translation>Copias de cada evento en todos los nodos de almacenamiento.</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>of the data</source>
        <translation>de los datos</translation>
    </message>
    <message>
        <source>Disk of the indexes as a share of that of the data; 0.6 is an assumption.</source>
        <translation>Disco de los índices en proporción al de los datos; 0,6 es una estimación.</translation>
    </message>
    <message>
        <source>Storage nodes</source>
        <translation>Nodos de almacenamiento</translation>
    </message>
    <message>
        <source>per data centre</source>
        <translation>por centro de datos</translation>
    </message>
    <message>
        <source>Three or more keep the data consistent when one fails.</source>
        <translation>Con tres o más, los datos siguen siendo coherentes cuando uno falla.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountDialog</name>
    <message>
        <source>Edit the account %1</source>
        <translation>Editar la cuenta %1</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>This acts at once and stands in the audit.</source>
        <translation>Surte efecto de inmediato y queda en la auditoría.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nombre comple&amp;to</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>&amp;Disabled at first</source>
        <translation>&amp;Desactivada al principio</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Puede: %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>The account %1 is gone.</source>
        <translation>La cuenta %1 ya no existe.</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile: you saw revision %1, it is now %2. The fields show it as it is now; change what is still to be changed.</source>
        <translation>Otra persona ha modificado entretanto esta cuenta: usted vio la revisión %1 y ahora es la %2. Los campos la muestran como está ahora; modifique lo que aún haya que cambiar.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountsList</name>
    <message>
        <source>Edit …</source>
        <translation>Editar …</translation>
    </message>
    <message>
        <source>Set password …</source>
        <translation>Fijar contraseña …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Mostrar sesiones</translation>
    </message>
    <message>
        <source>End sessions …</source>
        <translation>Terminar sesiones …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Eliminar …</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Ninguna cuenta</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elija una cuenta</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Puede: %1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message numerus="yes">
        <source>Logged in with %n session(s)</source>
        <translation>
            <numerusform>Con %n sesión iniciada</numerusform>
            <numerusform>Con %n sesiones iniciadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Disable …</source>
        <translation>Desactivar …</translation>
    </message>
    <message>
        <source>The account %1 is made.</source>
        <translation>La cuenta %1 se ha creado.</translation>
    </message>
    <message>
        <source>The account %1 is changed.</source>
        <translation>La cuenta %1 se ha modificado.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>La contraseña de %1 se ha fijado.</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile, so nothing was done. It is shown as it is now.</source>
        <translation>Otra persona ha modificado entretanto esta cuenta, así que no se ha hecho nada. Se muestra como está ahora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Its sessions end at once and it cannot log in any more until it is enabled.</source>
        <translation>Sus sesiones terminan de inmediato y no puede iniciar sesión hasta que se active.</translation>
    </message>
    <message>
        <source>This is your own account: you are logged out at once. %1</source>
        <translation>Esta es su propia cuenta: su sesión se cerrará de inmediato. %1</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>The account %1 is disabled.</source>
        <translation>La cuenta %1 se ha desactivado.</translation>
    </message>
    <message>
        <source>The account %1 is enabled.</source>
        <translation>La cuenta %1 se ha activado.</translation>
    </message>
    <message>
        <source>The account %1 is unlocked.</source>
        <translation>La cuenta %1 se ha desbloqueado.</translation>
    </message>
    <message>
        <source>Its sessions end at once. What it did stays in the audit.</source>
        <translation>Sus sesiones terminan de inmediato. Lo que hizo permanece en la auditoría.</translation>
    </message>
    <message>
        <source>Delete the account %1?</source>
        <translation>¿Eliminar la cuenta %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The account %1 is deleted.</source>
        <translation>La cuenta %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>These are your own sessions, this window&apos;s too: you are logged out at once.</source>
        <translation>Son sus propias sesiones, incluida la de esta ventana: su sesión se cerrará de inmediato.</translation>
    </message>
    <message>
        <source>Whoever works with this account must log in again.</source>
        <translation>Quien trabaje con esta cuenta deberá volver a iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s) of %1?</source>
        <translation>
            <numerusform>¿Terminar %n sesión de %1?</numerusform>
            <numerusform>¿Terminar %n sesiones de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n sesión terminada.</numerusform>
            <numerusform>%n sesiones terminadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Su contraseña se ha cambiado.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ActiveServicesPage</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>How long its number stays booked</source>
        <translation>Cuánto tiempo sigue reservado su número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>When the service is over, if nothing happens before</source>
        <translation>Cuándo termina el servicio si no ocurre nada antes</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Grupo de recursos</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id, number, phone or end user</source>
        <translation>Id, número, teléfono o usuario final</translation>
    </message>
    <message>
        <source>What one of them begins with; how digits are grouped does not matter</source>
        <translation>El comienzo de uno de ellos; no importa cómo se agrupen las cifras</translation>
    </message>
    <message>
        <source>Configured service</source>
        <translation>Servicio configurado</translation>
    </message>
    <message>
        <source>Only those of one configured service</source>
        <translation>Solo los de un servicio configurado</translation>
    </message>
    <message>
        <source>Only those in one state</source>
        <translation>Solo los que están en un estado</translation>
    </message>
    <message>
        <source>End service …</source>
        <translation>Terminar servicio …</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>The list could not be brought up to date: %1</source>
        <translation>La lista no se ha podido actualizar: %1</translation>
    </message>
    <message>
        <source>There are very many services: only the newest ones were searched.</source>
        <translation>Hay muchísimos servicios: solo se ha buscado en los más recientes.</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>None of the newest services fits</source>
        <translation>Ninguno de los servicios más recientes coincide</translation>
    </message>
    <message>
        <source>No live service fits</source>
        <translation>Ningún servicio activo coincide</translation>
    </message>
    <message>
        <source>The filter finds what begins with its text: an id, an access number, a phone number or an end user.</source>
        <translation>El filtro encuentra lo que empieza por su texto: un id, un número de acceso, un número de teléfono o un usuario final.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>No live service</source>
        <translation>Ningún servicio activo</translation>
    </message>
    <message>
        <source>A service lives from the request that opens it until a call matches it, its client ends it or its time runs out.</source>
        <translation>Un servicio vive desde la petición que lo abre hasta que una llamada se asocia a él, su cliente lo termina o se agota su tiempo.</translation>
    </message>
    <message>
        <source>Configured services</source>
        <translation>Servicios configurados</translation>
    </message>
    <message>
        <source>Ends it as its client could: its number is free at once</source>
        <translation>Lo termina como podría hacerlo su cliente: su número queda libre de inmediato</translation>
    </message>
    <message>
        <source>End this service?</source>
        <translation>¿Terminar este servicio?</translation>
    </message>
    <message numerus="yes">
        <source>End %n service(s)?</source>
        <translation>
            <numerusform>¿Terminar %n servicio?</numerusform>
            <numerusform>¿Terminar %n servicios?</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers are free at once, and callers who were given one are not recognised any more. This cannot be undone.</source>
        <translation>Los números quedan libres de inmediato y ya no se reconoce a quienes llamen tras haber recibido uno. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Please say why: the reason is kept in the audit.</source>
        <translation>Indique el motivo: queda en la auditoría.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) ended.</source>
        <translation>
            <numerusform>%n servicio terminado.</numerusform>
            <numerusform>%n servicios terminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Sin terminar: %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::AddValuesDialog</name>
    <message>
        <source>Add values to %1</source>
        <translation>Añadir valores a %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Uno a uno</translation>
    </message>
    <message>
        <source>A &amp;range</source>
        <translation>Un &amp;rango</translation>
    </message>
    <message>
        <source>&amp;Paste lines</source>
        <translation>&amp;Pegar líneas</translation>
    </message>
    <message>
        <source>made from the names that are there</source>
        <translation>formado a partir de los nombres existentes</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Name (free to choose)</source>
        <translation>&amp;Nombre (opcional)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To, or the digits it ends with</source>
        <translation>&amp;Hasta, o las cifras en que termina</translation>
    </message>
    <message>
        <source>A &amp;value, or name=value, a line</source>
        <translation>Un &amp;valor, o nombre=valor, por línea</translation>
    </message>
    <message>
        <source>There is a value named %1 already.</source>
        <translation>Ya existe un valor con el nombre %1.</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Hace falta un valor.</translation>
    </message>
    <message>
        <source>It is in this group already.</source>
        <translation>Ya está en este grupo.</translation>
    </message>
    <message>
        <source>The name of a value begins with neither _ nor #.</source>
        <translation>El nombre de un valor no empieza por _ ni por #.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n value(s)</source>
        <translation>
            <numerusform>Añadir %n valor</numerusform>
            <numerusform>Añadir %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>No hay nada que añadir.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1 values: %2
Named %3 to %4</source>
        <translation>%1 valores: %2
Nombres de %3 a %4</translation>
    </message>
    <message numerus="yes">
        <source>%n that is there already is left out.</source>
        <translation>
            <numerusform>Se omite %n que ya existe.</numerusform>
            <numerusform>Se omiten %n que ya existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %n value(s) to %1</source>
        <translation>
            <numerusform>adición de %n valor a %1</numerusform>
            <numerusform>adición de %n valores a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is added. It is given out once you apply your changes.</source>
        <translation>%1 se ha añadido. Se entregará cuando aplique sus cambios.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AlarmTray</name>
    <message>
        <source>Show alarms</source>
        <translation>Mostrar las alarmas</translation>
    </message>
    <message>
        <source>Tell of minor alarms, too</source>
        <translation>Avisar también de alarmas menores</translation>
    </message>
    <message numerus="yes">
        <source>Usher – %n alarm(s)</source>
        <translation>
            <numerusform>Usher – %n alarma</numerusform>
            <numerusform>Usher – %n alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Usher – not connected</source>
        <translation>Usher – sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) at %1</source>
        <translation>
            <numerusform>%n alarma en %1</numerusform>
            <numerusform>%n alarmas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AlarmsPage</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>an alarm has stood since</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>an alarm was over at</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Confirmada por</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Standing or past alarms</source>
        <translation>Alarmas vigentes o pasadas</translation>
    </message>
    <message>
        <source>Acknowledge …</source>
        <translation>Confirmar …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Active (%1)</source>
        <translation>Activas (%1)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>No alarm is over yet</source>
        <translation>Aún no ha terminado ninguna alarma</translation>
    </message>
    <message>
        <source>An alarm that was raised and is over stands here, with who took note of it.</source>
        <translation>Aquí figuran las alarmas que se activaron y ya han terminado, con quién las confirmó.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Alarms of all nodes stand here until they are over: a pool that is exhausted, a store that is full, a node that is away.</source>
        <translation>Aquí figuran las alarmas de todos los nodos hasta que terminan: un grupo de números agotado, un almacén lleno, un nodo no disponible.</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>El servidor no está disponible.</translation>
    </message>
    <message>
        <source>It is over: there is nothing to acknowledge.</source>
        <translation>Ha terminado: no hay nada que confirmar.</translation>
    </message>
    <message>
        <source>Choose one or more alarms that nobody has acknowledged.</source>
        <translation>Elija una o más alarmas que nadie haya confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s) …</source>
        <translation>
            <numerusform>Confirmar %n alarma …</numerusform>
            <numerusform>Confirmar %n alarmas …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an alarm</source>
        <translation>Elija una alarma</translation>
    </message>
    <message>
        <source>What is wrong, what to do about it and who has taken note stand here.</source>
        <translation>Aquí figura qué ocurre, qué hacer al respecto y quién la ha confirmado.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Acknowledge %1?</source>
        <translation>¿Confirmar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)?</source>
        <translation>
            <numerusform>¿Confirmar %n alarma?</numerusform>
            <numerusform>¿Confirmar %n alarmas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody sees that you know of it. The alarm stands until its cause is gone.</source>
        <translation>Todos ven que usted está al tanto. La alarma sigue hasta que desaparezca su causa.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n alarma confirmada</numerusform>
            <numerusform>%n alarmas confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not acknowledged – %1</source>
        <translation>Sin confirmar – %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::AuditPage</name>
    <message>
        <source>(the server)</source>
        <translation>(el servidor)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an action in the audit</comment>
        <translation>Hecho</translation>
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
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Conjunto de cambios</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>&amp;Objeto</translation>
    </message>
    <message>
        <source>Any record or account</source>
        <translation>Cualquier registro o cuenta</translation>
    </message>
    <message>
        <source>The whole name, as it stands in the list: options cluster/log</source>
        <translation>El nombre completo, tal como figura en la lista: options cluster/log</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
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
        <source>&amp;Refused only</source>
        <translation>Solo &amp;rechazados</translation>
    </message>
    <message>
        <source>Changes that were refused because somebody else had been faster</source>
        <translation>Cambios rechazados porque otra persona se adelantó</translation>
    </message>
    <message>
        <source>In the same change</source>
        <translation>En el mismo cambio</translation>
    </message>
    <message>
        <source>Roll back this record …</source>
        <translation>Revertir este registro …</translation>
    </message>
    <message>
        <source>Roll back the whole change …</source>
        <translation>Revertir todo el cambio …</translation>
    </message>
    <message>
        <source>All revisions …</source>
        <translation>Todas las revisiones …</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), more below</source>
        <translation>
            <numerusform>%n entrada, más abajo hay otras</numerusform>
            <numerusform>%n entradas, más abajo hay otras</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entries could not be loaded: %1</source>
        <translation>No se han podido cargar entradas más antiguas: %1</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>Ninguna entrada así</translation>
    </message>
    <message>
        <source>Every change of the configuration stands here with who made it, from where and why. Widen the filter to see more.</source>
        <translation>Aquí figura cada cambio de la configuración, con quién lo hizo, desde dónde y por qué. Amplíe el filtro para ver más.</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Elija una entrada</translation>
    </message>
    <message>
        <source>What it changed, field by field, and the way back stand here.</source>
        <translation>Aquí figura lo que cambió, campo por campo, y cómo volver atrás.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>It was edited at revision %1, but revision %2 stood.</source>
        <translation>Se editó en la revisión %1, pero la vigente era la %2.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>It changed no field.</source>
        <translation>No cambió ningún campo.</translation>
    </message>
    <message numerus="yes">
        <source>In the same change: %n more record(s)</source>
        <translation>
            <numerusform>En el mismo cambio: %n registro más</numerusform>
            <numerusform>En el mismo cambio: %n registros más</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Elija una entrada.</translation>
    </message>
    <message>
        <source>It was refused: there is nothing to roll back.</source>
        <translation>Se rechazó: no hay nada que revertir.</translation>
    </message>
    <message>
        <source>Only changes of the configuration can be rolled back.</source>
        <translation>Solo se pueden revertir cambios de la configuración.</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>El servidor no está disponible.</translation>
    </message>
    <message>
        <source>The change has only this record.</source>
        <translation>El cambio solo tiene este registro.</translation>
    </message>
</context>
<context>
    <name>usher::ui::Chart</name>
    <message>
        <source>Collecting …</source>
        <translation>Recopilando …</translation>
    </message>
</context>
<context>
    <name>usher::ui::ClusterPage</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>up</source>
        <comment>link between nodes</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>down</source>
        <comment>link between nodes</comment>
        <translation>caído</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Processor time of the process, in cores</source>
        <translation>Tiempo de procesador del proceso, en núcleos</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>How long the node may go on without renewing its lease</source>
        <translation>Cuánto tiempo puede seguir el nodo sin renovar su concesión</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Of the ring, and so of the work that one node must do</source>
        <translation>Del anillo, y por tanto del trabajo que debe hacer un solo nodo</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>The machine&apos;s clock against the store&apos;s</source>
        <translation>El reloj de la máquina respecto al del almacén</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>From the node this console talks to</source>
        <translation>Desde el nodo con el que habla esta consola</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Its first place on the ring</source>
        <translation>Su primer lugar en el anillo</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Peticiones/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Bastidor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Nodes up</source>
        <translation>Nodos activos</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Este nodo</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Who owns what</source>
        <translation>Quién posee qué</translation>
    </message>
    <message>
        <source>Ring of the nodes; arrow keys choose one</source>
        <translation>Anillo de los nodos; las flechas eligen uno</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Puntos de escucha</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>No node is chosen</source>
        <translation>No se ha elegido ningún nodo</translation>
    </message>
    <message>
        <source>Choose one in the list or on the ring to see what it says of itself.</source>
        <translation>Elija uno en la lista o en el anillo para ver lo que indica de sí mismo.</translation>
    </message>
    <message>
        <source>No node</source>
        <translation>Ningún nodo</translation>
    </message>
    <message>
        <source>The nodes that stand in [cluster] nodes appear here, and those that ever were.</source>
        <translation>Aquí aparecen los nodos que figuran en [cluster] nodes y los que alguna vez existieron.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>nodes up / configured</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more may fail</source>
        <translation>
            <numerusform>puede fallar %n más</numerusform>
            <numerusform>pueden fallar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>too few are up: nothing is served</source>
        <translation>hay muy pocos activos: no se atiende nada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>of all nodes</source>
        <translation>de todos los nodos</translation>
    </message>
    <message numerus="yes">
        <source>node(s) up</source>
        <translation>
            <numerusform>nodo activo</numerusform>
            <numerusform>nodos activos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entiende</translation>
    </message>
    <message>
        <source>In [cluster] nodes</source>
        <translation>En [cluster] nodes</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Lease left</source>
        <translation>Concesión restante</translation>
    </message>
    <message>
        <source>Share of the ring</source>
        <translation>Parte del anillo</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>Id del nodo</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>Dirección de enlace</translation>
    </message>
    <message>
        <source>Link from here</source>
        <translation>Enlace desde aquí</translation>
    </message>
    <message>
        <source>Clock ahead</source>
        <translation>Adelanto del reloj</translation>
    </message>
    <message>
        <source>%1 core(s)</source>
        <translation>%1 núcleos</translation>
    </message>
    <message>
        <source>Requests since start</source>
        <translation>Peticiones desde el arranque</translation>
    </message>
    <message>
        <source>Being answered</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Admin connections</source>
        <translation>Conexiones de administración</translation>
    </message>
    <message>
        <source>Standing alarms</source>
        <translation>Alarmas vigentes</translation>
    </message>
    <message>
        <source>Services opened</source>
        <translation>Servicios abiertos</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Números entregados</translation>
    </message>
    <message>
        <source>Calls matched</source>
        <translation>Llamadas asociadas</translation>
    </message>
    <message>
        <source>Key of the secrets</source>
        <translation>Clave de los secretos</translation>
    </message>
    <message>
        <source>Its fingerprint: the same on all nodes, or something is wrong</source>
        <translation>Su huella: la misma en todos los nodos, o algo va mal</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the node out of the balancer&apos;s rotation; what it has begun it finishes</source>
        <translation>Saca el nodo de la rotación del balanceador; lo que ha empezado lo termina</translation>
    </message>
    <message>
        <source>Bring the node back into the rotation</source>
        <translation>Devuelve el nodo a la rotación</translation>
    </message>
    <message>
        <source>The command that resumes this node, for a shell</source>
        <translation>El comando que reanuda este nodo, para una shell</translation>
    </message>
    <message>
        <source>The command that drains this node, for a shell</source>
        <translation>El comando que vacía este nodo, para una shell</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 takes no new customers.</source>
        <translation>%1 no acepta clientes nuevos.</translation>
    </message>
    <message>
        <source>%1 takes customers again.</source>
        <translation>%1 vuelve a aceptar clientes.</translation>
    </message>
    <message>
        <source>The balancer sends it no new customers. Requests that come all the same are served, and it stays in the cluster.</source>
        <translation>El balanceador no le envía clientes nuevos. Las peticiones que aun así lleguen se atienden, y sigue en el clúster.</translation>
    </message>
    <message>
        <source>No other node takes customers: nobody is served through the balancer until a node is resumed.</source>
        <translation>Ningún otro nodo acepta clientes: no se atiende a nadie a través del balanceador hasta que se reanude un nodo.</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>¿Vaciar %1?</translation>
    </message>
    <message>
        <source>Resume %1?</source>
        <translation>¿Reanudar %1?</translation>
    </message>
    <message>
        <source>The balancer sends it new customers again.</source>
        <translation>El balanceador vuelve a enviarle clientes nuevos.</translation>
    </message>
</context>
<context>
    <name>usher::ui::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go to a page, a record, an option, or do something</source>
        <translation>Ir a una página, un registro o una opción, o hacer algo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>what, where</comment>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Conectarse a un servidor</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the desktop&apos;s keychain</source>
        <translation>&amp;Guardar la contraseña en el llavero</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar perfil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>such as &apos;Production Europe&apos;</source>
        <translation>por ejemplo «Producción Europa»</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Production (changes are guarded)</source>
        <translation>Producción (cambios protegidos)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nuevo servidor</translation>
    </message>
    <message>
        <source>An account is needed.</source>
        <translation>Hace falta una cuenta.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Conectando con %1 …</translation>
    </message>
    <message>
        <source>Do you trust this server?</source>
        <translation>¿Confía en este servidor?</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>Es la misma: confiar</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>¿Quitar el perfil %1?</translation>
    </message>
    <message>
        <source>The server is not touched. The password, the certificate and the layout kept for it are forgotten.</source>
        <translation>El servidor no se toca. Se olvidan la contraseña, el certificado y la disposición guardados para él.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No keychain of the desktop answers: the password is asked for each time.</source>
        <translation>Ningún llavero del escritorio responde: la contraseña se pide cada vez.</translation>
    </message>
    <message>
        <source>The password was not kept: no keychain of the desktop took it.</source>
        <translation>La contraseña no se guardó: ningún llavero del escritorio la aceptó.</translation>
    </message>
    <message>
        <source>It is for %1, signed by %2, valid from %3 to %4.</source>
        <translation>Es para %1, firmado por %2, válido del %3 al %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified: %2.</source>
        <translation>El certificado de %1 no se puede verificar: %2.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the server&apos;s administrator tells you. If it is the same, only this certificate will be accepted from now on.</source>
        <translation>Compare la huella con lo que le diga el administrador del servidor. Si es la misma, en adelante solo se aceptará este certificado.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you have trusted. Somebody may stand between you and the server and read along. Do not go on unless the server&apos;s administrator tells you that the certificate was renewed.</source>
        <translation>%1 muestra un certificado distinto del que usted aceptó. Puede que alguien esté entre usted y el servidor y lo lea todo. No siga salvo que el administrador del servidor confirme que el certificado se renovó.</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>El certificado ha cambiado</translation>
    </message>
    <message>
        <source>Fingerprint that you have trusted (SHA-256)</source>
        <translation>Huella que usted aceptó (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is shown now (SHA-256)</source>
        <translation>Huella que se muestra ahora (SHA-256)</translation>
    </message>
    <message>
        <source>It was renewed: trust the new one</source>
        <translation>Se renovó: confiar en el nuevo</translation>
    </message>
</context>
<context>
    <name>usher::ui::CopyCommand</name>
    <message numerus="yes">
        <source>%n command(s) are in the clipboard.</source>
        <translation>
            <numerusform>%n orden está en el portapapeles.</numerusform>
            <numerusform>%n órdenes están en el portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as usherctl</source>
        <translation>Copiar como usherctl</translation>
    </message>
</context>
<context>
    <name>usher::ui::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>It is gone once you apply your changes. Ctrl+Z brings it back before, the history after.</source>
        <translation>Desaparece cuando aplique sus cambios. Antes lo recupera Ctrl+Z; después, el historial.</translation>
    </message>
    <message>
        <source>What is deleted, and what depends on it</source>
        <translation>Qué se elimina y qué depende de ello</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Nothing depends on it: it was never applied.</source>
        <translation>Nada depende de ello: no se aplicó nunca.</translation>
    </message>
    <message>
        <source>What depends on it is not known</source>
        <translation>No se sabe qué depende de ello</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing depends on it</source>
        <translation>Nada depende de ello</translation>
    </message>
    <message>
        <source>Asking the server what depends on it: %1 of %2 …</source>
        <translation>Consultando al servidor qué depende de ello: %1 de %2 …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) depend on it and would no longer work as before.</source>
        <translation>
            <numerusform>%n elemento depende de ello y dejaría de funcionar como antes.</numerusform>
            <numerusform>%n elementos dependen de ello y dejarían de funcionar como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What depends on it could not be found out.</source>
        <translation>No se ha podido averiguar qué depende de ello.</translation>
    </message>
</context>
<context>
    <name>usher::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Reason (kept in the audit)</source>
        <translation>&amp;Motivo (queda en la auditoría)</translation>
    </message>
</context>
<context>
    <name>usher::ui::DifferenceView</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What</source>
        <comment>of a difference: added, removed, changed</comment>
        <translation>Qué</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>y %n campo más</numerusform>
            <numerusform>y %n campos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
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
    <name>usher::ui::ExportDialog</name>
    <message>
        <source>Export records</source>
        <translation>Exportar registros</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Guardar como …</translation>
    </message>
    <message>
        <source>Secrets are written as *****; an import leaves them as they are.</source>
        <translation>Los secretos se escriben como *****; una importación los deja como están.</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen record(s)</source>
        <translation>
            <numerusform>%n registro elegido</numerusform>
            <numerusform>Los %n registros elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) of this page</source>
        <translation>
            <numerusform>%n registro de esta página</numerusform>
            <numerusform>Los %n registros de esta página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole configuration: %n record(s)</source>
        <translation>
            <numerusform>Toda la configuración: %n registro</numerusform>
            <numerusform>Toda la configuración: %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, as &apos;usherctl import&apos; reads it</source>
        <translation>JSON, como lo lee «usherctl import»</translation>
    </message>
    <message>
        <source>CSV, the values of the group</source>
        <translation>CSV, los valores del grupo</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>CSV holds the values of one group: choose one group of a list on its page first.</source>
        <translation>Un CSV contiene los valores de un grupo: elija antes un grupo de una lista en su página.</translation>
    </message>
    <message>
        <source>Edits that are not applied are not in the file.</source>
        <translation>Los cambios sin aplicar no están en el archivo.</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configuraciones (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se ha podido escribir: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>%n registro exportado</numerusform>
            <numerusform>%n registros exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
</context>
<context>
    <name>usher::ui::Help</name>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>amount, with a unit if wanted</source>
        <translation>cantidad, con unidad si se quiere</translation>
    </message>
    <message>
        <source>one of several words</source>
        <translation>una de varias palabras</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>address of a page or service</source>
        <translation>dirección de una página o un servicio</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>host and port</source>
        <translation>host y puerto</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expresión</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>secret, stored encrypted and never shown</source>
        <translation>secreto, se guarda cifrado y no se muestra nunca</translation>
    </message>
    <message>
        <source>the whole cluster</source>
        <translation>todo el clúster</translation>
    </message>
    <message>
        <source>each node</source>
        <translation>cada nodo</translation>
    </message>
    <message>
        <source>the whole cluster or one node; what a node has counts for it</source>
        <translation>todo el clúster o un nodo; lo que tiene un nodo vale para él</translation>
    </message>
    <message>
        <source>A request cannot say it.</source>
        <translation>Una petición no puede indicarlo.</translation>
    </message>
    <message>
        <source>A request that has a parameter of this name overrides it.</source>
        <translation>Una petición con un parámetro de este nombre prevalece.</translation>
    </message>
    <message>
        <source>A value here overrides the parameter of this name in a request, unless `_overwritable_options` names it. Without a value the request&apos;s counts.</source>
        <translation>Un valor aquí prevalece sobre el parámetro de este nombre de una petición, salvo que `_overwritable_options` lo nombre. Sin valor cuenta el de la petición.</translation>
    </message>
    <message>
        <source>The value of a service overrides it, and that of a request both.</source>
        <translation>El valor de un servicio prevalece, y el de una petición sobre ambos.</translation>
    </message>
    <message>
        <source>Only the file of `--config` and `--set` on the command line of the node can set it: it is needed before the store is open.</source>
        <translation>Solo el archivo de `--config` y `--set` en la línea de órdenes del nodo pueden ajustarla: hace falta antes de abrir el almacén.</translation>
    </message>
    <message>
        <source>The command line counts before the file of `--config`, that before the node, the cluster and the default.</source>
        <translation>La línea de órdenes cuenta antes que el archivo de `--config`, este antes que el nodo, el clúster y el valor predeterminado.</translation>
    </message>
    <message>
        <source>Connecting to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Keys and habits of every page</source>
        <translation>Teclas y hábitos de todas las páginas</translation>
    </message>
    <message>
        <source>any other name</source>
        <translation>cualquier otro nombre</translation>
    </message>
    <message>
        <source>Groups of resource lists</source>
        <translation>Grupos de las listas de recursos</translation>
    </message>
    <message>
        <source>Groups of pattern lists</source>
        <translation>Grupos de las listas de patrones</translation>
    </message>
    <message>
        <source>Groups of other lists</source>
        <translation>Grupos de otras listas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>It has no effect any more: %1.</source>
        <translation>Ya no tiene efecto: %1.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Se ajusta para</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Surte efecto</translation>
    </message>
    <message>
        <source>at the next start of the server</source>
        <translation>en el próximo arranque del servidor</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué prevalece</translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation>También se lee como</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Página: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>This server has no options in [%1].</source>
        <translation>Este servidor no tiene opciones en [%1].</translation>
    </message>
    <message>
        <source>This server does not know the option %1 of [%2].</source>
        <translation>Este servidor no conoce la opción %1 de [%2].</translation>
    </message>
    <message>
        <source>There is no help on this.</source>
        <translation>No hay ayuda sobre esto.</translation>
    </message>
</context>
<context>
    <name>usher::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place that was found, and how many there are</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::HistoryDialog</name>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
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
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Older revisions</source>
        <translation>Revisiones anteriores</translation>
    </message>
    <message>
        <source>Go back to this revision …</source>
        <translation>Volver a esta revisión …</translation>
    </message>
    <message>
        <source>Choose one revision to see what it changed, or two (Ctrl+click) to compare them.</source>
        <translation>Elija una revisión para ver lo que cambió, o dos (Ctrl+clic) para compararlas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>No revision is chosen.</source>
        <translation>No se ha elegido ninguna revisión.</translation>
    </message>
    <message>
        <source>No revision yet</source>
        <translation>Aún no hay revisiones</translation>
    </message>
    <message>
        <source>The record is not stored on the server, or it is older than the history.</source>
        <translation>El registro no está guardado en el servidor, o es más antiguo que el historial.</translation>
    </message>
    <message>
        <source>Go back to revision %1 …</source>
        <translation>Volver a la revisión %1 …</translation>
    </message>
    <message>
        <source>In this revision the record is deleted: delete it instead.</source>
        <translation>En esta revisión el registro está eliminado: elimínelo en su lugar.</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <translation>Así está ahora.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>The record was made in this revision; there is none before it.</source>
        <translation>El registro se creó en esta revisión; no hay ninguna anterior.</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historial …</translation>
    </message>
    <message>
        <source>Revisions, compared</source>
        <translation>Comparación de revisiones</translation>
    </message>
</context>
<context>
    <name>usher::ui::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>Fuera de lugar</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fijar a mano</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Otro producto</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Reescrito</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 no se ha podido leer: %2</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are read.</source>
        <translation>El archivo tiene %1; se leen como máximo %2.</translation>
    </message>
    <message>
        <source>The file has more than %1.</source>
        <translation>El archivo tiene más de %1.</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A configuration as JSON, an options file of another product, or the values of one group as CSV. What you import becomes an edit: nothing is sent before you review it.</source>
        <translation>Una configuración en JSON, un archivo de opciones de otro producto o los valores de un grupo en CSV. Lo que importa se convierte en un cambio: no se envía nada antes de que lo revise.</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>No se ha elegido ningún archivo</translation>
    </message>
    <message>
        <source>What the file would make of the records here is shown before anything is changed.</source>
        <translation>Antes de cambiar nada se muestra lo que el archivo haría con los registros actuales.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo …</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Options file</source>
        <translation>Archivo de opciones</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>&amp;Options of</source>
        <translation>&amp;Opciones de</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Registros del archivo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Tras la importación</translation>
    </message>
    <message>
        <source>&amp;Merge: what the file does not name stays</source>
        <translation>&amp;Combinar: se conserva lo que el archivo no nombra</translation>
    </message>
    <message>
        <source>&amp;Replace: the records get the values of the file and no others</source>
        <translation>&amp;Reemplazar: los registros reciben los valores del archivo y ningún otro</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>What of the file is not taken as it is</source>
        <translation>Lo que no se toma del archivo tal cual</translation>
    </message>
    <message>
        <source>Configurations (*.json *.cfg *.conf *.txt *.ini *.csv);;All files (*)</source>
        <translation>Configuraciones (*.json *.cfg *.conf *.txt *.ini *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Say to which group the values belong.</source>
        <translation>Indique a qué grupo pertenecen los valores.</translation>
    </message>
    <message>
        <source>Where do the values belong?</source>
        <translation>¿A dónde pertenecen los valores?</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se ha detenido la lectura.</translation>
    </message>
    <message>
        <source>The file is not taken</source>
        <translation>No se admite el archivo</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Elegir otro archivo …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file need a look</source>
        <translation>
            <numerusform>%n fila del archivo requiere atención</numerusform>
            <numerusform>%n filas del archivo requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first %1 are shown)</source>
        <translation>(se muestran las primeras %1)</translation>
    </message>
    <message>
        <source>Choose a record to see what would differ.</source>
        <translation>Elija un registro para ver en qué diferiría.</translation>
    </message>
    <message>
        <source>Nothing differs: it is already as the file says.</source>
        <translation>No hay diferencias: ya está como indica el archivo.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Elegir ninguno</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Importar %n registro</numerusform>
            <numerusform>Importar %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs: everything is already as the file says.</source>
        <translation>No hay diferencias: todo está ya como indica el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported. Review them to send them.</source>
        <translation>
            <numerusform>%n registro importado. Revíselo para enviarlo.</numerusform>
            <numerusform>%n registros importados. Revíselos para enviarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>usher::ui::MainWindow</name>
    <message>
        <source>Search  (Ctrl+K)</source>
        <translation>Buscar  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar los cambios</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Leave this server?</source>
        <translation>¿Dejar este servidor?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied. They are lost when you connect to another server.</source>
        <translation>
            <numerusform>%n cambio no está aplicado. Se perderá al conectarse a otro servidor.</numerusform>
            <numerusform>%n cambios no están aplicados. Se perderán al conectarse a otro servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Elegir un servidor</translation>
    </message>
    <message>
        <source>The server is away. What you see is as of %1; your edits are kept. The next try is at %2.</source>
        <translation>El servidor no está disponible. Lo que ve es de las %1; sus cambios se conservan. El próximo intento es a las %2.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Conectando con %1 …</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>No hay ningún servidor conectado.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Unlock %1 for changes?</source>
        <translation>¿Desbloquear %1 para hacer cambios?</translation>
    </message>
    <message>
        <source>This is a production server. Nothing is sent before you review it. It is locked again after five minutes without a key or click.</source>
        <translation>Este es un servidor de producción. No se envía nada antes de que lo revise. Se bloquea de nuevo tras cinco minutos sin teclas ni clics.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Connect to another server …</source>
        <translation>Conectarse a otro servidor …</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Log out?</source>
        <translation>¿Cerrar la sesión?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied. They are kept until the program ends or another server is chosen.</source>
        <translation>
            <numerusform>%n cambio no está aplicado. Se conserva hasta que termine el programa o se elija otro servidor.</numerusform>
            <numerusform>%n cambios no están aplicados. Se conservan hasta que termine el programa o se elija otro servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without applying?</source>
        <translation>¿Cerrar sin aplicar?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied and are lost.</source>
        <translation>
            <numerusform>%n cambio no está aplicado y se perderá.</numerusform>
            <numerusform>%n cambios no están aplicados y se perderán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The changes were applied before the connection was lost.</source>
        <translation>Los cambios se aplicaron antes de perderse la conexión.</translation>
    </message>
    <message>
        <source>The server does not have all changes: review them and apply them again.</source>
        <translation>El servidor no tiene todos los cambios: revíselos y aplíquelos de nuevo.</translation>
    </message>
    <message>
        <source>The connection was given up: %1. Your edits are kept. The next try is at %2.</source>
        <translation>Se abandonó la conexión: %1. Sus cambios se conservan. El próximo intento es a las %2.</translation>
    </message>
    <message>
        <source>The page %1 needs the privilege %2, which this account does not have.</source>
        <translation>La página %1 necesita el permiso %2, que esta cuenta no tiene.</translation>
    </message>
</context>
<context>
    <name>usher::ui::MarkedValues</name>
    <message>
        <source>nothing fits</source>
        <translation>nada coincide</translation>
    </message>
</context>
<context>
    <name>usher::ui::NewServiceDialog</name>
    <message>
        <source>It stands in the path of requests: without /, ? and #.</source>
        <translation>Figura en la ruta de las peticiones: sin /, ? ni #.</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>Ya existe un servicio %1.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>&amp;Grupo de recursos</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>as it stands in the path of its requests, such as call-us</source>
        <translation>tal como figura en la ruta de sus peticiones, por ejemplo call-us</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>This type takes no numbers.</source>
        <translation>Este tipo no toma números.</translation>
    </message>
    <message>
        <source>Without one, each request has to name its group.</source>
        <translation>Sin uno, cada petición debe indicar su grupo.</translation>
    </message>
    <message>
        <source>There is no such group yet: add it on the page Resource lists.</source>
        <translation>Aún no existe ese grupo: añádalo en la página Listas de recursos.</translation>
    </message>
    <message>
        <source>Where its numbers come from.</source>
        <translation>De dónde salen sus números.</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionEditor</name>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>valores distintos</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionInspector</name>
    <message>
        <source>the whole cluster</source>
        <translation>todo el clúster</translation>
    </message>
    <message>
        <source>each node</source>
        <translation>cada nodo</translation>
    </message>
    <message>
        <source>the whole cluster or one node</source>
        <translation>todo el clúster o un nodo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Where it is set</source>
        <translation>Dónde está definida</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <source>This server does not know this option.</source>
        <translation>Este servidor no conoce esta opción.</translation>
    </message>
    <message>
        <source>It has no effect any more: %1.</source>
        <translation>Ya no tiene efecto: %1.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Se fija para</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Surte efecto</translation>
    </message>
    <message>
        <source>at the next start of the server</source>
        <translation>en el próximo arranque del servidor</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation>También se lee como</translation>
    </message>
    <message>
        <source>It is needed before the store is open: it is set in the file of --config or with --set %1/%2= on the command line of the node, not here.</source>
        <translation>Se necesita antes de abrir el almacén: se fija en el archivo de --config o con --set %1/%2= en la línea de comandos del nodo, no aquí.</translation>
    </message>
    <message>
        <source>To change it takes the privilege %1.</source>
        <translation>Para modificarla hace falta el permiso %1.</translation>
    </message>
    <message>
        <source>It is set for the whole cluster, not for a node. &lt;a href=&quot;%1&quot;&gt;Edit it for the cluster&lt;/a&gt;</source>
        <translation>Se fija para todo el clúster, no para un nodo. &lt;a href=&quot;%1&quot;&gt;Editarla para el clúster&lt;/a&gt;</translation>
    </message>
    <message>
        <source>It is set for each node. &lt;a href=&quot;%1&quot;&gt;Edit it for %2&lt;/a&gt;</source>
        <translation>Se fija para cada nodo. &lt;a href=&quot;%1&quot;&gt;Editarla para %2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&amp;Value for the cluster</source>
        <translation>&amp;Valor para el clúster</translation>
    </message>
    <message>
        <source>&amp;Value for %1</source>
        <translation>&amp;Valor para %1</translation>
    </message>
    <message>
        <source>Removes the value: the default counts again</source>
        <translation>Quita el valor: vuelve a valer el predeterminado</translation>
    </message>
    <message>
        <source>Removes the value: that of the cluster counts again</source>
        <translation>Quita el valor: vuelve a valer el del clúster</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: see Review.</source>
        <translation>Otra persona la ha modificado entretanto: véase «Revisar los cambios».</translation>
    </message>
    <message>
        <source>It was changed after the start of the server and counts from the next start.</source>
        <translation>Se modificó tras el arranque del servidor y vale a partir del próximo.</translation>
    </message>
    <message>
        <source>What is stored does not count while %1 has it in its %2.</source>
        <translation>Lo almacenado no vale mientras %1 la tenga en su %2.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>vigente</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionsPage</name>
    <message>
        <source>All options</source>
        <translation>Todas las opciones</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n opción</numerusform>
            <numerusform>%n opciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n modified</source>
        <comment>a section of options</comment>
        <translation>
            <numerusform>%1, %n modificada</numerusform>
            <numerusform>%1, %n modificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Find by name, section or what it does</source>
        <translation>Buscar por nombre, sección o descripción</translation>
    </message>
    <message>
        <source>Se&amp;ctions</source>
        <translation>Se&amp;cciones</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>&amp;Modified only</source>
        <translation>Solo &amp;modificadas</translation>
    </message>
    <message>
        <source>Edit &amp;for</source>
        <translation>Editar &amp;para</translation>
    </message>
    <message>
        <source>What the values are edited for</source>
        <translation>Para qué se editan los valores</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Añadir …</translation>
    </message>
    <message>
        <source>Adds a listener, the severity of an alarm or a path with its ports</source>
        <translation>Añade un punto de escucha, la gravedad de una alarma o una ruta con sus puertos</translation>
    </message>
    <message>
        <source>No option like this</source>
        <translation>Ninguna opción así</translation>
    </message>
    <message>
        <source>No option here has another value than its default.</source>
        <translation>Ninguna opción tiene aquí un valor distinto del predeterminado.</translation>
    </message>
    <message>
        <source>No name, section or text of an option has all these words.</source>
        <translation>Ninguna opción contiene todas estas palabras en su nombre, sección o descripción.</translation>
    </message>
    <message>
        <source>Show all options</source>
        <translation>Mostrar todas las opciones</translation>
    </message>
    <message>
        <source>What counts could not be asked for: %1</source>
        <translation>No se han podido consultar los valores vigentes: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Punto de escucha</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nuevo punto de escucha</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A listener counts as soon as it has an address and a zone.</source>
        <translation>Un punto de escucha cuenta en cuanto tiene una dirección y una zona.</translation>
    </message>
    <message>
        <source>Severity of an alarm</source>
        <translation>Gravedad de una alarma</translation>
    </message>
    <message>
        <source>&amp;Id of the alarm</source>
        <translation>&amp;Id de la alarma</translation>
    </message>
    <message>
        <source>The page Alarms shows the ids, such as 2001.</source>
        <translation>La página Alarmas muestra los identificadores, por ejemplo 2001.</translation>
    </message>
    <message>
        <source>Path with its ports</source>
        <translation>Ruta con sus puertos</translation>
    </message>
    <message>
        <source>&amp;Path, with * for any part</source>
        <translation>&amp;Ruta, con * para cualquier parte</translation>
    </message>
    <message>
        <source>Its paths are answered on the ports that you give it, on no others.</source>
        <translation>Sus rutas se atienden en los puertos que le asigne y en ningún otro.</translation>
    </message>
    <message>
        <source>This cannot be a name here.</source>
        <translation>Esto no puede ser un nombre aquí.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Ya existe uno con este nombre.</translation>
    </message>
</context>
<context>
    <name>usher::ui::OverviewPage</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Since the nodes started</source>
        <translation>Desde que arrancaron los nodos</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>No number was free; since the nodes started</source>
        <translation>No había ningún número libre; desde que arrancaron los nodos</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Live services</source>
        <translation>Servicios activos</translation>
    </message>
    <message>
        <source>Bookings now</source>
        <translation>Reservas actuales</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Nodes up</source>
        <translation>Nodos activos</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Booked numbers</source>
        <translation>Números reservados</translation>
    </message>
    <message>
        <source>Requests per second, last ten minutes</source>
        <translation>Peticiones por segundo, últimos diez minutos</translation>
    </message>
    <message>
        <source>Booked numbers, last ten minutes</source>
        <translation>Números reservados, últimos diez minutos</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>Qué ocurre ahora</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <translation>Servicios con más actividad</translation>
    </message>
    <message>
        <source>of all nodes</source>
        <translation>de todos los nodos</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>requiere %1</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>recuento: %1</translation>
    </message>
    <message>
        <source>no service is configured</source>
        <translation>no hay ningún servicio configurado</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>aún sin contar</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Aún no hay servicios</translation>
    </message>
    <message>
        <source>Services that apps and web pages open appear here, the busiest first.</source>
        <translation>Aquí aparecen los servicios que abren aplicaciones y páginas web, primero los de más actividad.</translation>
    </message>
    <message numerus="yes">
        <source>of %n value(s)</source>
        <translation>
            <numerusform>de %n valor</numerusform>
            <numerusform>de %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) no free number</source>
        <translation>
            <numerusform>%n vez sin número libre</numerusform>
            <numerusform>%n veces sin número libre</numerusform>
        </translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>todo está bien</translation>
    </message>
    <message numerus="yes">
        <source>%n critical or major</source>
        <translation>
            <numerusform>%n crítica o mayor</numerusform>
            <numerusform>%n críticas o mayores</numerusform>
        </translation>
    </message>
    <message>
        <source>none is major</source>
        <translation>ninguna crítica ni mayor</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>No alarm stands. What goes wrong appears here, the newest first.</source>
        <translation>No hay ninguna alarma. Lo que falla aparece aquí, primero lo más reciente.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>nodes up / configured</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation>quórum %1</translation>
    </message>
    <message>
        <source>Answer time, p99</source>
        <translation>Tiempo de respuesta, p99</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::Pages</name>
    <message>
        <source>Build</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Supervisar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Operar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Active services</source>
        <translation>Servicios activos</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>Listas de recursos</translation>
    </message>
    <message>
        <source>Pattern lists</source>
        <translation>Listas de patrones</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionamiento</translation>
    </message>
</context>
<context>
    <name>usher::ui::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Set the password of %1</source>
        <translation>Fijar la contraseña de %1</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Fijar contraseña</translation>
    </message>
    <message>
        <source>Your other sessions end.</source>
        <translation>Sus otras sesiones terminan.</translation>
    </message>
    <message>
        <source>The account is unlocked and its sessions end. This acts at once and stands in the audit.</source>
        <translation>La cuenta se desbloquea y sus sesiones terminan. Surte efecto de inmediato y queda en la auditoría.</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Esta no es su contraseña actual.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PasswordFields</name>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Contraseña nueva</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>R&amp;epetir contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>No coinciden.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PatternTester</name>
    <message>
        <source>&amp;Try values</source>
        <translation>&amp;Probar valores</translation>
    </message>
    <message>
        <source>One value a line, such as a phone number</source>
        <translation>Un valor por línea, por ejemplo un número de teléfono</translation>
    </message>
    <message>
        <source>Values to try, one a line</source>
        <translation>Valores que probar, uno por línea</translation>
    </message>
    <message>
        <source>There is no expression to try them with.</source>
        <translation>No hay ninguna expresión con la que probarlos.</translation>
    </message>
    <message>
        <source>The values were not tried: %1</source>
        <translation>Los valores no se han probado: %1</translation>
    </message>
    <message>
        <source>only a part: %1</source>
        <translation>solo una parte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) fit.</source>
        <translation>
            <numerusform>Coincide %1 de %n valor.</numerusform>
            <numerusform>Coinciden %1 de %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 values and %1 expressions of %2 characters are tried.</source>
        <translation>Se prueban como máximo %1 valores y %1 expresiones de %2 caracteres.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PatternsPage</name>
    <message>
        <source>Expressions</source>
        <translation>Expresiones</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilizado por</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rename this group (F2)</source>
        <translation>Cambiar el nombre de este grupo (F2)</translation>
    </message>
    <message>
        <source>Delete this group</source>
        <translation>Eliminar este grupo</translation>
    </message>
    <message>
        <source>Delete this expression</source>
        <translation>Eliminar esta expresión</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>E&amp;xpressions</source>
        <translation>E&amp;xpresiones</translation>
    </message>
    <message>
        <source>Expressions of the group</source>
        <translation>Expresiones del grupo</translation>
    </message>
    <message>
        <source>Tried in the order of their names; the first that fits the whole value counts. To have one tried earlier, give it a name that comes earlier.</source>
        <translation>Se prueban por orden de nombre; vale la primera que coincide con el valor completo. Para que una se pruebe antes, dele un nombre anterior.</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Makes a group of expressions</source>
        <translation>Crea un grupo de expresiones</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Elija un grupo</translation>
    </message>
    <message>
        <source>No expression yet</source>
        <translation>Aún no hay expresiones</translation>
    </message>
    <message>
        <source>Without one the group refuses nothing.</source>
        <translation>Sin ninguna, el grupo no rechaza nada.</translation>
    </message>
    <message>
        <source>Add an expression</source>
        <translation>Añadir una expresión</translation>
    </message>
    <message>
        <source>No pattern group yet</source>
        <translation>Aún no hay grupos de patrones</translation>
    </message>
    <message>
        <source>A group has expressions for values that a service refuses, such as emergency numbers. The service names it in patterns_group.</source>
        <translation>Un grupo tiene expresiones para valores que un servicio rechaza, como números de emergencia. El servicio lo indica en patterns_group.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Se desconoce: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No service names this group.</source>
        <translation>Ningún servicio indica este grupo.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters and no blank at either end.</source>
        <translation>Un nombre tiene de 1 a %1 caracteres y ningún espacio al principio ni al final.</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>Ya existe un grupo %1.</translation>
    </message>
    <message>
        <source>New pattern group</source>
        <translation>Nuevo grupo de patrones</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Services name the group in patterns_group; what fits one of its expressions is refused.</source>
        <translation>Los servicios indican el grupo en patterns_group; lo que coincide con una de sus expresiones se rechaza.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Services that name the group are changed with it.</source>
        <translation>Los servicios que indican el grupo se modifican con él.</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>cambio de nombre de %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n grupo?</numerusform>
            <numerusform>¿Eliminar %n grupos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) would name a group that is not there, and refuse every request: %1.</source>
        <translation>
            <numerusform>%n servicio indicaría un grupo que no existe y rechazaría todas las peticiones: %1.</numerusform>
            <numerusform>%n servicios indicarían un grupo que no existe y rechazarían todas las peticiones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n group(s)</source>
        <translation>
            <numerusform>eliminación de %n grupo</numerusform>
            <numerusform>eliminación de %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>new expression</source>
        <translation>nueva expresión</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n expression(s)</source>
        <translation>
            <numerusform>eliminación de %n expresión</numerusform>
            <numerusform>eliminación de %n expresiones</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplicar …</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nombre de la copia</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-copia</translation>
    </message>
</context>
<context>
    <name>usher::ui::Rail</name>
    <message>
        <source>Collapse the menu</source>
        <translation>Contraer el menú</translation>
    </message>
</context>
<context>
    <name>usher::ui::RecordForm</name>
    <message>
        <source>This server does not know this option.</source>
        <translation>Este servidor no conoce esta opción.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Add an option …</source>
        <translation>Añadir una opción …</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
</context>
<context>
    <name>usher::ui::RecordHistory</name>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
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
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>deleted  %1</source>
        <translation>eliminado  %1</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Older revisions</source>
        <translation>Revisiones anteriores</translation>
    </message>
    <message>
        <source>Roll back to this …</source>
        <translation>Revertir a esta …</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>It is the same as what stands now.</source>
        <translation>Es igual que lo vigente.</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Aún no hay historial</translation>
    </message>
    <message>
        <source>It begins when the record is applied for the first time.</source>
        <translation>Empieza cuando el registro se aplica por primera vez.</translation>
    </message>
    <message>
        <source>Revision %1 and what stands now:</source>
        <translation>La revisión %1 y lo vigente:</translation>
    </message>
    <message>
        <source>Apply or discard the changes of this record first.</source>
        <translation>Aplique o descarte antes los cambios de este registro.</translation>
    </message>
    <message>
        <source>This revision stands now.</source>
        <translation>Esta es la revisión vigente.</translation>
    </message>
    <message>
        <source>Makes a new revision that is the same as this one.</source>
        <translation>Crea una revisión nueva igual que esta.</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 se eliminará.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 will change.</source>
        <translation>
            <numerusform>Cambiará %n valor de %1.</numerusform>
            <numerusform>Cambiarán %n valores de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>Surte efecto en el próximo arranque de cada nodo: %1</translation>
    </message>
    <message>
        <source>It is applied at once, as a new revision.</source>
        <translation>Se aplica de inmediato, como revisión nueva.</translation>
    </message>
    <message>
        <source>Roll back to revision %1?</source>
        <translation>¿Revertir a la revisión %1?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Rolled back to revision %1</source>
        <translation>Se ha revertido a la revisión %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::ResourcesPage</name>
    <message>
        <source>RANDOM: any, unbooked. LOCAL: booked on one node. CLUSTER: booked for all.</source>
        <translation>RANDOM: cualquiera, sin reserva. LOCAL: reservado en un nodo. CLUSTER: reservado para todos.</translation>
    </message>
    <message>
        <source>Seconds a number stays booked. A service or a request may say otherwise.</source>
        <translation>Segundos que un número queda reservado. Un servicio o una petición puede indicar otra cosa.</translation>
    </message>
    <message>
        <source>Given out, unbooked, when none is free.</source>
        <translation>Se entrega sin reserva cuando no hay ninguno libre.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>unbooked</source>
        <comment>how the numbers of a group are given out</comment>
        <translation>sin reserva</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Booked now</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Requests that found no free number, since the nodes started</source>
        <translation>Peticiones que no encontraron ningún número libre, desde que arrancaron los nodos</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplicar …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar nombre …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Eliminar …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Acerca del grupo</translation>
    </message>
    <message>
        <source>Bookings now</source>
        <translation>Reservas actuales</translation>
    </message>
    <message>
        <source>Shows the live services</source>
        <translation>Muestra los servicios activos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Shows the alarms</source>
        <translation>Muestra las alarmas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>needs the privilege watch</source>
        <translation>requiere el permiso watch</translation>
    </message>
    <message>
        <source>of %1 that can be booked</source>
        <translation>de %1 que se pueden reservar</translation>
    </message>
    <message>
        <source>in LOCAL and CLUSTER groups</source>
        <translation>en grupos LOCAL y CLUSTER</translation>
    </message>
    <message>
        <source>requests that found none free</source>
        <translation>peticiones que no encontraron ninguno libre</translation>
    </message>
    <message numerus="yes">
        <source>%n of them booked per node</source>
        <translation>
            <numerusform>%n de ellos reservado por nodo</numerusform>
            <numerusform>%n de ellos reservados por nodo</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource group yet</source>
        <translation>Aún no hay grupos de recursos</translation>
    </message>
    <message>
        <source>A group is a pool of numbers. A service takes one of them for each caller, for as long as it is needed.</source>
        <translation>Un grupo reúne números. Un servicio toma uno de ellos para cada persona que llama, durante el tiempo necesario.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group to see its values and who holds them.</source>
        <translation>Elija un grupo para ver sus valores y quién los tiene.</translation>
    </message>
    <message>
        <source>What they share is shown, and set on all of them.</source>
        <translation>Se muestra lo que comparten, y se fija en todos ellos.</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>Ya existe un grupo %1.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Services name it as their _resource_group.</source>
        <translation>Los servicios lo indican como su _resource_group.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nombre de la copia</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>The copy has the same options and no values: a number that stands in two groups is an alarm.</source>
        <translation>La copia tiene las mismas opciones y ningún valor: un número que figura en dos grupos es una alarma.</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-copia</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>&amp;Nombre nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>No service names it.</source>
        <translation>Ningún servicio lo indica.</translation>
    </message>
    <message>
        <source>The services that name it are changed with it: %1.</source>
        <translation>Los servicios que lo indican se modifican con él: %1.</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>cambio de nombre de %1</translation>
    </message>
    <message>
        <source>Delete the group %1?</source>
        <translation>¿Eliminar el grupo %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n grupo?</numerusform>
            <numerusform>¿Eliminar %n grupos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n group(s)</source>
        <translation>
            <numerusform>eliminación de %n grupo</numerusform>
            <numerusform>eliminación de %n grupos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ReviewDialog</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar los cambios</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Descartar todo</translation>
    </message>
    <message>
        <source>Everything below is applied together or not at all, and can be rolled back from the audit.</source>
        <translation>Todo lo siguiente se aplica junto o no se aplica, y puede revertirse desde la auditoría.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Cambiado por otra persona</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Co&amp;mment (kept in the audit)</source>
        <translation>Co&amp;mentario (queda en la auditoría)</translation>
    </message>
    <message>
        <source>All changes are discarded. Ctrl+Z brings them back.</source>
        <translation>Se han descartado todos los cambios. Ctrl+Z los recupera.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>modificado entretanto</translation>
    </message>
    <message>
        <source>deleted meanwhile</source>
        <translation>eliminado entretanto</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same values. Decide for each what is to stay.</source>
        <translation>Otra persona ha cambiado los mismos valores. Decida en cada uno qué se conserva.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Consultando al servidor …</translation>
    </message>
    <message>
        <source>%1 depends on it: %2</source>
        <translation>%1 depende de ello: %2</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Surte efecto de inmediato.</translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>Surte efecto en el próximo arranque de cada nodo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would no longer work</source>
        <translation>
            <numerusform>%n elemento dejaría de funcionar</numerusform>
            <numerusform>%n elementos dejarían de funcionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Aplicar %n cambio</numerusform>
            <numerusform>Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Aplicando …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) applied</source>
        <translation>
            <numerusform>%n cambio aplicado</numerusform>
            <numerusform>%n cambios aplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>y %n valor más</numerusform>
            <numerusform>y %n valores más</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as commands for a shell, one after the other; secrets have to be put in</source>
        <translation>Lo mismo como órdenes para una terminal, una tras otra; los secretos hay que ponerlos</translation>
    </message>
    <message>
        <source>This is too much for commands: export the records instead.</source>
        <translation>Es demasiado para órdenes: exporte los registros en su lugar.</translation>
    </message>
</context>
<context>
    <name>usher::ui::RingView</name>
    <message>
        <source>owns %1 of the ring</source>
        <translation>posee %1 del anillo</translation>
    </message>
    <message>
        <source>is down and owns nothing</source>
        <translation>está caído y no posee nada</translation>
    </message>
    <message>
        <source>first place %1</source>
        <translation>primer lugar %1</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aún no hay nodos</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
</context>
<context>
    <name>usher::ui::RolesView</name>
    <message>
        <source>Privilege</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Qué permite</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 tiene %2</translation>
    </message>
    <message>
        <source>%1 does not have %2</source>
        <translation>%1 no tiene %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::RollbackDialog</name>
    <message>
        <source>Roll back %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>Roll back the whole change</source>
        <translation>Revertir todo el cambio</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Roll back all the same …</source>
        <translation>Revertir de todos modos …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) of the change go back to what they were before it, together or not at all.</source>
        <translation>
            <numerusform>El registro del cambio (%n) vuelve a ser lo que era antes de él.</numerusform>
            <numerusform>Los %n registros del cambio vuelven a ser lo que eran antes de él, todos juntos o ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was made by this change: going back deletes it.</source>
        <translation>El registro se creó con este cambio: volver atrás lo elimina.</translation>
    </message>
    <message>
        <source>The record becomes again what it was in revision %1. That is a new change, which can be rolled back itself.</source>
        <translation>El registro vuelve a ser lo que era en la revisión %1. Esto es un cambio nuevo, que a su vez se puede revertir.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After rolling back</source>
        <translation>Tras revertir</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Co&amp;mment (kept in the audit)</source>
        <translation>Co&amp;mentario (queda en la auditoría)</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Consultando al servidor …</translation>
    </message>
    <message>
        <source>Nothing differs: it is already as it was.</source>
        <translation>No hay diferencias: ya está como estaba.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se elimina.</translation>
    </message>
    <message>
        <source>%1 is made again.</source>
        <translation>%1 se crea de nuevo.</translation>
    </message>
    <message>
        <source>%1 depends on %2: %3</source>
        <translation>%1 depende de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s) depend on it</source>
        <translation>
            <numerusform>y %n registro más depende de ello</numerusform>
            <numerusform>y %n registros más dependen de ello</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has edits of yours that are not applied; they are kept and may conflict.</source>
        <translation>%1 tiene cambios suyos sin aplicar; se conservan y pueden entrar en conflicto.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Surte efecto de inmediato.</translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>Surte efecto en el próximo arranque de cada nodo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would no longer work</source>
        <translation>
            <numerusform>%n elemento dejaría de funcionar</numerusform>
            <numerusform>%n elementos dejarían de funcionar</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed after it is lost, too. Look at the differences.</source>
        <translation>Lo que se modificó después también se pierde. Examine las diferencias.</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>El servidor no lo ha aceptado.</translation>
    </message>
    <message>
        <source>Somebody has changed it just now. Check again to see what stands.</source>
        <translation>Alguien lo acaba de modificar. Compruebe de nuevo para ver lo vigente.</translation>
    </message>
    <message>
        <source>Changed again since: %1. Rolling back would undo those changes, too.</source>
        <translation>Modificado de nuevo desde entonces: %1. Al revertir se desharían también esos cambios.</translation>
    </message>
    <message>
        <source>Rolling back …</source>
        <translation>Revirtiendo …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rolled back</source>
        <translation>
            <numerusform>%n registro revertido</numerusform>
            <numerusform>%n registros revertidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ServiceInspector</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>Número entregado</translation>
    </message>
    <message>
        <source>%1, booked until %2</source>
        <translation>%1, reservado hasta %2</translation>
    </message>
    <message>
        <source>%1, was booked until %2</source>
        <translation>%1, estuvo reservado hasta %2</translation>
    </message>
    <message>
        <source>Matched by a call</source>
        <translation>Asociado a una llamada</translation>
    </message>
    <message>
        <source>Number released by hand</source>
        <translation>Número liberado a mano</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>Terminado a mano</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar el id</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Reserva restante</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Grupo de recursos</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Data of the service</source>
        <translation>Datos del servicio</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Shows how this service is configured</source>
        <translation>Muestra cómo está configurado este servicio</translation>
    </message>
    <message>
        <source>End service …</source>
        <translation>Terminar servicio …</translation>
    </message>
    <message>
        <source>No service chosen</source>
        <translation>No se ha elegido ningún servicio</translation>
    </message>
    <message>
        <source>Choose a service of the list to see its data, its booking and what happened to it.</source>
        <translation>Elija un servicio de la lista para ver sus datos, su reserva y lo que le ha ocurrido.</translation>
    </message>
    <message>
        <source>This service is over</source>
        <translation>Este servicio ha terminado</translation>
    </message>
    <message>
        <source>Its client ended it, a call matched it, or its time ran out.</source>
        <translation>Su cliente lo terminó, una llamada se asoció a él o se agotó su tiempo.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>It holds no number.</source>
        <translation>No tiene ningún número.</translation>
    </message>
    <message>
        <source>Its client stored no data.</source>
        <translation>Su cliente no guardó datos.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>The server does not keep when this was.</source>
        <translation>El servidor no guarda cuándo fue.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ServiceTypes</name>
    <message>
        <source>A client asks for a number to call: books one, keeps the client&apos;s data, may issue a code.</source>
        <translation>Un cliente pide un número al que llamar: reserva uno, guarda los datos del cliente y puede emitir un código.</translation>
    </message>
    <message>
        <source>Gives a number to a service that is open already.</source>
        <translation>Da un número a un servicio que ya está abierto.</translation>
    </message>
    <message>
        <source>Finds the service that an incoming call belongs to, by the number that was dialled.</source>
        <translation>Encuentra el servicio al que pertenece una llamada entrante, por el número marcado.</translation>
    </message>
    <message>
        <source>Looks a service up without changing it.</source>
        <translation>Busca un servicio sin modificarlo.</translation>
    </message>
    <message>
        <source>Tells clients whether this site is open, and this section&apos;s values.</source>
        <translation>Indica a los clientes si este sitio está abierto, y los valores de esta sección.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ServicesPage</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Grupo de recursos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Aún no hay servicios</translation>
    </message>
    <message>
        <source>A service is what apps, web pages and IVRs ask for: it books a number, keeps data, matches a call.</source>
        <translation>Un servicio es lo que piden las aplicaciones, las páginas web y los IVR: reserva un número, guarda datos, asocia una llamada.</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n service(s)</source>
        <translation>
            <numerusform>eliminación de %n servicio</numerusform>
            <numerusform>eliminación de %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Lives for</source>
        <translation>Vida</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Services that are open now, of all nodes</source>
        <translation>Servicios que están abiertos ahora, de todos los nodos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Since the nodes started</source>
        <translation>Desde que arrancaron los nodos</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Asociadas</translation>
    </message>
    <message>
        <source>Calls that found their service, since the nodes started</source>
        <translation>Llamadas que encontraron su servicio, desde que arrancaron los nodos</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Sin asociar</translation>
    </message>
    <message>
        <source>Calls that found none, since the nodes started</source>
        <translation>Llamadas que no encontraron ninguno, desde que arrancaron los nodos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Requests that found no free number, since the nodes started</source>
        <translation>Peticiones que no encontraron ningún número libre, desde que arrancaron los nodos</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Números entregados</translation>
    </message>
    <message>
        <source>Backup given</source>
        <translation>De respaldo</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplicar …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar nombre …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Eliminar …</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Per node</source>
        <translation>Por nodo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>About the service</source>
        <translation>Acerca del servicio</translation>
    </message>
    <message>
        <source>Figures of each node</source>
        <translation>Cifras de cada nodo</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Activos ahora</translation>
    </message>
    <message>
        <source>Shows the live services</source>
        <translation>Muestra los servicios activos</translation>
    </message>
    <message>
        <source>Shows the resource lists</source>
        <translation>Muestra las listas de recursos</translation>
    </message>
    <message>
        <source>Sends a real request (Ctrl+T)</source>
        <translation>Envía una petición real (Ctrl+T)</translation>
    </message>
    <message>
        <source>Choose one service first.</source>
        <translation>Elija antes un servicio.</translation>
    </message>
    <message>
        <source>needs the privilege watch</source>
        <translation>requiere el permiso watch</translation>
    </message>
    <message>
        <source>since the nodes started</source>
        <translation>desde que arrancaron los nodos</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>aún sin contar</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>recuento: %1</translation>
    </message>
    <message>
        <source>%1 not matched</source>
        <translation>%1 sin asociar</translation>
    </message>
    <message>
        <source>no number was free</source>
        <translation>no había ningún número libre</translation>
    </message>
    <message>
        <source>Choose a service to see its options and figures.</source>
        <translation>Elija un servicio para ver sus opciones y cifras.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>What they share is shown, and set on all of them.</source>
        <translation>Se muestra lo que comparten, y se fija en todos ellos.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
    <message>
        <source>Each node that was asked for this service stands here with what it did.</source>
        <translation>Aquí figura cada nodo al que se ha pedido este servicio, con lo que hizo.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nombre de la copia</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-copia</translation>
    </message>
    <message>
        <source>The copy has no password: it has to be entered again.</source>
        <translation>La copia no tiene contraseña: hay que introducirla de nuevo.</translation>
    </message>
    <message>
        <source>%1 has a password, which cannot be carried over. Duplicate it and enter the password anew.</source>
        <translation>%1 tiene una contraseña, que no se puede trasladar. Duplíquelo e introduzca la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>&amp;Nombre nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Clients ask for it by its name: once this is applied, requests to %1 are answered with 404.</source>
        <translation>Los clientes lo piden por su nombre: una vez aplicado esto, las peticiones a %1 se responden con 404.</translation>
    </message>
    <message>
        <source>Delete the service %1?</source>
        <translation>¿Eliminar el servicio %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n servicio?</numerusform>
            <numerusform>¿Eliminar %n servicios?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::SessionsList</name>
    <message>
        <source>End session …</source>
        <translation>Terminar sesión …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Whoever works with it must log in again.</source>
        <translation>Quien trabaje con ella deberá volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>One of them is this window&apos;s: you are logged out at once.</source>
        <translation>Una de ellas es la de esta ventana: su sesión se cerrará de inmediato.</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)?</source>
        <translation>
            <numerusform>¿Terminar %n sesión?</numerusform>
            <numerusform>¿Terminar %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n sesión terminada.</numerusform>
            <numerusform>%n sesiones terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>usher::ui::SizingPage</name>
    <message>
        <source>Worked example</source>
        <translation>Ejemplo resuelto</translation>
    </message>
    <message>
        <source>The figures of the guide&apos;s example</source>
        <translation>Las cifras del ejemplo de la guía</translation>
    </message>
    <message>
        <source>What you expect</source>
        <translation>Qué espera</translation>
    </message>
    <message>
        <source>&amp;Figures are</source>
        <translation>Ci&amp;fras</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quantity and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
From %2 to %3.</source>
        <translation>%1
De %2 a %3.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Requests per second, peak</source>
        <translation>Peticiones por segundo, pico</translation>
    </message>
    <message>
        <source>Events per second, peak</source>
        <translation>Eventos por segundo, pico</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Load per second</source>
        <translation>Carga por segundo</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Páginas vistas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>What follows for this system</source>
        <translation>Qué supone para este sistema</translation>
    </message>
    <message>
        <source>How it is calculated</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Visits = visits per hour / 3600. At the peak visits + 4 × √visits: visitors come independently of each other.
Page views = visits × depth, where depth = page views per hour / visits per hour.
Events = visits × (user events + 1) + page views × (business events + 2): a visit is started, a page entered and left.
Requests = events + 2 × visits (script, DSL) + page views (categories).
Nodes = requests at the peak / requests of a node, one more to spare, at least 3 and an odd number (guide; what a node takes is an assumption of ours).
Disk = events × 86,400 × days × (700 + 40 × categories) bytes × replication factor × (1 + indexes) (the guide names what it depends on; the figures are ours).</source>
        <translation>Visitas = visitas por hora / 3600. En el pico, visitas + 4 × √visitas: los visitantes llegan de forma independiente.
Páginas vistas = visitas × profundidad, donde profundidad = páginas vistas por hora / visitas por hora.
Eventos = visitas × (eventos de usuario + 1) + páginas vistas × (eventos de negocio + 2): se inicia una visita, se entra en una página y se sale de ella.
Peticiones = eventos + 2 × visitas (script, DSL) + páginas vistas (categorías).
Nodos = peticiones en el pico / peticiones de un nodo, uno más de reserva, al menos 3 y un número impar (guía; lo que atiende un nodo es una estimación nuestra).
Disco = eventos × 86.400 × días × (700 + 40 × categorías) bytes × factor de replicación × (1 + índices) (la guía nombra de qué depende; las cifras son nuestras).</translation>
    </message>
    <message>
        <source>A visit looks at %1 pages.</source>
        <translation>Una visita mira %1 páginas.</translation>
    </message>
    <message>
        <source>ready with %1, %2 may fail</source>
        <translation>listo con %1, margen de fallo %2</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 de media</translation>
    </message>
    <message numerus="yes">
        <source>%1 a storage node, %n shard(s)</source>
        <translation>
            <numerusform>%1 por nodo de almacenamiento, %n fragmento</numerusform>
            <numerusform>%1 por nodo de almacenamiento, %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare it with this system the privilege read is needed.</source>
        <translation>Para compararlo con este sistema hace falta el permiso read.</translation>
    </message>
    <message>
        <source>The server is away: what it had is as of then.</source>
        <translation>El servidor no está disponible: se muestra lo que tenía entonces.</translation>
    </message>
    <message>
        <source>Connect to a server to compare it with what it has.</source>
        <translation>Conéctese a un servidor para compararlo con lo que tiene.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Consultando al servidor …</translation>
    </message>
    <message numerus="yes">
        <source>This system has %n node(s)</source>
        <translation>
            <numerusform>Este sistema tiene %n nodo</numerusform>
            <numerusform>Este sistema tiene %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Suficiente</translation>
    </message>
    <message>
        <source>%1, %2 are needed.</source>
        <translation>%1; hacen falta %2.</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Muy pocos</translation>
    </message>
    <message>
        <source>%1, %2 are needed: add %3. An odd number keeps a majority when some fail.</source>
        <translation>%1; hacen falta %2: añada %3. Un número impar conserva la mayoría cuando fallan algunos.</translation>
    </message>
    <message>
        <source>The peak brings %1 requests per second; the nodes that are up take %2, and answer %3 now.</source>
        <translation>El pico trae %1 peticiones por segundo; los nodos activos admiten %2 y responden %3 ahora.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Demasiado</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Justo</translation>
    </message>
    <message>
        <source>The events of %1 days take %2 on each storage node.</source>
        <translation>Los eventos de %1 días ocupan %2 en cada nodo de almacenamiento.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 How much is free where the store is cannot be seen from here.</source>
        <translation>%1 Desde aquí no se puede ver cuánto espacio libre hay donde está el almacén.</translation>
    </message>
    <message>
        <source>The store has %1 free and takes %2 now.</source>
        <translation>El almacén tiene %1 libres y ocupa %2 ahora.</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>Muy poco</translation>
    </message>
</context>
<context>
    <name>usher::ui::StateView</name>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>No se ha podido cargar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not for this account</source>
        <translation>No para esta cuenta</translation>
    </message>
    <message>
        <source>This needs the privilege %1, which the role of this account does not have.</source>
        <translation>Hace falta el permiso %1, que el rol de esta cuenta no tiene.</translation>
    </message>
</context>
<context>
    <name>usher::ui::StateWords</name>
    <message>
        <source>Never seen</source>
        <translation>Nunca visto</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Vaciado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Fuera de línea</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informativa</translation>
    </message>
</context>
<context>
    <name>usher::ui::StatusStrip</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1, node %2, version %3</source>
        <translation>%1, nodo %2, versión %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Round trip to the server</source>
        <translation>Tiempo de ida y vuelta al servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), with conflicts: Review</source>
        <translation>
            <numerusform>%n cambio, con conflictos: revisar</numerusform>
            <numerusform>%n cambios, con conflictos: revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): Review</source>
        <translation>
            <numerusform>%n cambio: revisar</numerusform>
            <numerusform>%n cambios: revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::StorePage</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Slow statements</source>
        <translation>Sentencias lentas</translation>
    </message>
    <message>
        <source>Standbys</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Cancelar la copia</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progreso de la copia de seguridad</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>growth not known yet</source>
        <translation>crecimiento aún desconocido</translation>
    </message>
    <message>
        <source>shrinks by %1 a day</source>
        <translation>disminuye %1 al día</translation>
    </message>
    <message>
        <source>grows by %1 a day</source>
        <translation>crece %1 al día</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>aquí se desconoce</translation>
    </message>
    <message>
        <source>enough for years</source>
        <translation>suficiente para años</translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>suficiente para %n día</numerusform>
            <numerusform>suficiente para %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>None</source>
        <comment>backup</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>the newest one failed</source>
        <translation>la más reciente falló</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>siguiente: %1</translation>
    </message>
    <message>
        <source>none is planned</source>
        <translation>no hay ninguna prevista</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 writes, %2 reads</source>
        <translation>%1 escrituras, %2 lecturas</translation>
    </message>
    <message>
        <source>Gave no answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>File and log</source>
        <translation>Archivo y registro WAL</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Archive failures</source>
        <translation>Fallos de archivado</translation>
    </message>
    <message>
        <source>Oldest transaction</source>
        <translation>Transacción más antigua</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>Filas muertas</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>Registro WAL</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Último punto de control</translation>
    </message>
    <message>
        <source>Held up by a reader</source>
        <translation>Retenido por un lector</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Páginas libres</translation>
    </message>
    <message>
        <source>Nothing is removed yet</source>
        <translation>Aún no se elimina nada</translation>
    </message>
    <message>
        <source>What is kept only for a time appears here, with how far its removal is.</source>
        <translation>Aquí aparece lo que solo se guarda un tiempo, con el avance de su eliminación.</translation>
    </message>
    <message>
        <source>No slow statement</source>
        <translation>Ninguna sentencia lenta</translation>
    </message>
    <message>
        <source>Since this node started all were quick.</source>
        <translation>Desde que arrancó este nodo, todas han sido rápidas.</translation>
    </message>
    <message>
        <source>No standby</source>
        <translation>Ninguna réplica</translation>
    </message>
    <message>
        <source>Standbys that follow this database appear here, with how far they are behind.</source>
        <translation>Aquí aparecen las réplicas que siguen a esta base de datos, con su retraso.</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Se está haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Make a backup of the whole store on the server</source>
        <translation>Hace una copia de seguridad de todo el almacén en el servidor</translation>
    </message>
    <message>
        <source>Have the server read all of the chosen backup</source>
        <translation>Hace que el servidor lea por completo la copia de seguridad elegida</translation>
    </message>
    <message>
        <source>The command that verifies this backup, for a shell</source>
        <translation>El comando que verifica esta copia de seguridad, para una shell</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of the whole store appear here, those that are planned and those made by hand.</source>
        <translation>Aquí aparecen las copias de seguridad de todo el almacén, las previstas y las hechas a mano.</translation>
    </message>
    <message>
        <source>The backup failed: %1</source>
        <translation>La copia de seguridad ha fallado: %1</translation>
    </message>
    <message>
        <source>The backup is made: %1, %2 in %3.</source>
        <translation>La copia de seguridad está hecha: %1, %2 en %3.</translation>
    </message>
    <message>
        <source>The backup has begun.</source>
        <translation>La copia de seguridad ha empezado.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>Back up now?</source>
        <translation>¿Hacer una copia de seguridad ahora?</translation>
    </message>
    <message>
        <source>The server writes a backup of the whole store into its folder of backups, and goes on serving meanwhile.</source>
        <translation>El servidor escribe una copia de seguridad de todo el almacén en su carpeta de copias y sigue funcionando entretanto.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Cancel the backup?</source>
        <translation>¿Cancelar la copia de seguridad?</translation>
    </message>
    <message>
        <source>What is written of it is removed.</source>
        <translation>Lo que se haya escrito de ella se elimina.</translation>
    </message>
    <message>
        <source>Copy &apos;Verify&apos; as usherctl</source>
        <translation>Copiar «Verificar» como usherctl</translation>
    </message>
    <message>
        <source>Copy &apos;Back up now&apos; as usherctl</source>
        <translation>Copiar «Hacer copia ahora» como usherctl</translation>
    </message>
</context>
<context>
    <name>usher::ui::StoreTables</name>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Íntegra</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Aún sin terminar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>sound on %1</source>
        <translation>íntegra: %1</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Rows, since the node started</source>
        <translation>Filas, desde que arrancó el nodo</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>Pendiente más antigua</translation>
    </message>
    <message>
        <source>The oldest row that should be gone already</source>
        <translation>La fila más antigua que ya debería haberse eliminado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>The last time that nothing was left</source>
        <translation>La última vez que no quedó nada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Por segundo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>Bytes behind</source>
        <translation>Bytes de retraso</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>usher::ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
</context>
<context>
    <name>usher::ui::TryDialog</name>
    <message>
        <source>Try %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Añadir un parámetro</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>The answer will be here.</source>
        <translation>La respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>The same request for a shell</source>
        <translation>La misma petición para una shell</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>This is a real request: numbers are booked and data is stored. It stands in the audit.</source>
        <translation>Es una petición real: se reservan números y se guardan datos. Queda en la auditoría.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Punto de escucha</translation>
    </message>
    <message>
        <source>public listener</source>
        <translation>punto de escucha público</translation>
    </message>
    <message>
        <source>internal listener</source>
        <translation>punto de escucha interno</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Ruta</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Those without a value are not sent.</source>
        <translation>Los que no tienen valor no se envían.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Shows it in its resource list</source>
        <translation>Lo muestra en su lista de recursos</translation>
    </message>
    <message>
        <source>Shows the live service that this opened</source>
        <translation>Muestra el servicio activo que se ha abierto</translation>
    </message>
    <message>
        <source>The curl line is copied.</source>
        <translation>La línea de curl está copiada.</translation>
    </message>
    <message>
        <source>Name of parameter %1</source>
        <translation>Nombre del parámetro %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Value of parameter %1</source>
        <translation>Valor del parámetro %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>Quitar el parámetro %1</translation>
    </message>
    <message>
        <source>Test from the console</source>
        <comment>a value of test data</comment>
        <translation>Prueba desde la consola</translation>
    </message>
    <message>
        <source>This parameter is there already.</source>
        <translation>Este parámetro ya existe.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>The service is configured with %1, which overrides it.</source>
        <translation>El servicio está configurado con %1, que lo sustituye.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Enviando …</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>This service is not applied yet: the server does not know it. Review and apply first.</source>
        <translation>Este servicio aún no está aplicado: el servidor no lo conoce. Revise y aplique primero.</translation>
    </message>
    <message>
        <source>Its changes are not applied yet: the server answers as it was before them.</source>
        <translation>Sus cambios aún no están aplicados: el servidor responde como antes de ellos.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Live service</source>
        <translation>Servicio activo</translation>
    </message>
</context>
<context>
    <name>usher::ui::ValuesPanel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Reservado por</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Filter the values</source>
        <translation>Filtrar los valores</translation>
    </message>
    <message>
        <source>Add values …</source>
        <translation>Añadir valores …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <source>Release …</source>
        <translation>Liberar …</translation>
    </message>
    <message>
        <source>Show the live service</source>
        <translation>Mostrar el servicio activo</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n value(s)</source>
        <translation>
            <numerusform>eliminación de %n valor</numerusform>
            <numerusform>eliminación de %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Se quitará %n valor. Ctrl+Z lo recupera.</numerusform>
            <numerusform>Se quitarán %n valores. Ctrl+Z los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>reordering of %1</source>
        <translation>reordenación de %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n value(s) at once.</source>
        <translation>
            <numerusform>Como máximo %n valor a la vez.</numerusform>
            <numerusform>Como máximo %n valores a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>¿Liberar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Release %n value(s)?</source>
        <translation>
            <numerusform>¿Liberar %n valor?</numerusform>
            <numerusform>¿Liberar %n valores?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is free at once. The service that holds it goes on without number and code: a call to the number no longer finds it.</source>
        <translation>Queda libre de inmediato. El servicio que lo tiene sigue sin número ni código: una llamada al número ya no lo encuentra.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Liberado.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>No se ha elegido ningún grupo</translation>
    </message>
    <message>
        <source>The values of the group that is chosen on the left stand here.</source>
        <translation>Aquí figuran los valores del grupo elegido a la izquierda.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Aún no hay valores</translation>
    </message>
    <message>
        <source>Values are what the group gives out: phone numbers, for most.</source>
        <translation>Los valores son lo que entrega el grupo: casi siempre, números de teléfono.</translation>
    </message>
    <message>
        <source>Only in the order of the names, without a filter.</source>
        <translation>Solo en el orden de los nombres, sin filtro.</translation>
    </message>
    <message>
        <source>One by one, a range, or pasted lines</source>
        <translation>Uno a uno, un rango o líneas pegadas</translation>
    </message>
    <message>
        <source>Edit the value (F2)</source>
        <translation>Editar el valor (F2)</translation>
    </message>
    <message>
        <source>Remove what is selected (Del)</source>
        <translation>Quitar lo seleccionado (Supr)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Ends the booking of what is selected</source>
        <translation>Termina la reserva de lo seleccionado</translation>
    </message>
    <message>
        <source>Choose a value that is booked.</source>
        <translation>Elija un valor que esté reservado.</translation>
    </message>
    <message>
        <source>Shows the service that holds it</source>
        <translation>Muestra el servicio que lo tiene</translation>
    </message>
    <message>
        <source>Copy the release as usherctl</source>
        <translation>Copiar la liberación como usherctl</translation>
    </message>
</context>
<context>
    <name>usher::ui::VerifyDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>Verificar una copia de seguridad</translation>
    </message>
    <message>
        <source>The server reads the backup</source>
        <translation>El servidor lee la copia de seguridad</translation>
    </message>
    <message>
        <source>Rows of each table</source>
        <translation>Filas de cada tabla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The server goes on; what it finds stands in the list of backups</source>
        <translation>El servidor sigue; lo que encuentre figurará en la lista de copias de seguridad</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
    </message>
    <message>
        <source>The server reads all of %1. So far it took %2.</source>
        <translation>El servidor lee %1 por completo. Hasta ahora ha tardado %2.</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>La copia de seguridad está íntegra.</translation>
    </message>
    <message>
        <source>Schema %1, %2, read in %3.</source>
        <translation>Esquema %1, %2, leída en %3.</translation>
    </message>
</context>
<context>
    <name>usher::ui::Words</name>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>pattern group %1</source>
        <translation>grupo de patrones %1</translation>
    </message>
    <message>
        <source>resource group %1</source>
        <translation>grupo de recursos %1</translation>
    </message>
    <message>
        <source>group %1 of the list %2</source>
        <translation>grupo %1 de la lista %2</translation>
    </message>
    <message>
        <source>options [%1]</source>
        <translation>opciones [%1]</translation>
    </message>
    <message>
        <source>options [%1] of %2</source>
        <translation>opciones [%1] de %2</translation>
    </message>
</context>
</TS>
