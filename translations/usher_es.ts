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
        <source>the server does not speak this protocol: %1</source>
        <translation>el servidor no habla este protocolo: %1</translation>
    </message>
    <message>
        <source>the connection was lost: no sign of life from the server</source>
        <translation>se ha perdido la conexión: el servidor no da señales de vida</translation>
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
        <source>%1: %2

The certificate is for %3, signed by %4, valid from %5 to %6. Its fingerprint (SHA-256) is

%7

Compare it with what the server&apos;s administrator tells you. If it is the same, only this certificate will be accepted from now on.</source>
        <translation>%1: %2

El certificado es para %3, firmado por %4, válido del %5 al %6. Su huella (SHA-256) es

%7

Compárela con la que le indique el administrador del servidor. Si es la misma, a partir de ahora solo se aceptará este certificado.</translation>
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
        <source>This server does not know the option %1 of [%2].</source>
        <translation>Este servidor no conoce la opción %1 de [%2].</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
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
        <source>Set for</source>
        <translation>Se fija para</translation>
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
        <source>the whole cluster or a node</source>
        <translation>todo el clúster o un nodo</translation>
    </message>
    <message>
        <source>There is no help on this page yet.</source>
        <translation>Todavía no hay ayuda sobre esta página.</translation>
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
        <source>Lives for (s)</source>
        <translation>Vida (s)</translation>
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
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Aún no hay servicios</translation>
    </message>
    <message>
        <source>A service is what apps, web pages and IVRs ask for: it books a number, keeps data, matches a call.</source>
        <translation>Un servicio es lo que piden las aplicaciones, las páginas web y los IVR: reserva un número, guarda datos, asocia una llamada.</translation>
    </message>
    <message>
        <source>Name, as it stands in the path of its requests</source>
        <translation>Nombre, tal como figura en la ruta de sus peticiones</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>Ya existe un servicio %1.</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n service(s)</source>
        <translation>
            <numerusform>eliminación de %n servicio</numerusform>
            <numerusform>eliminación de %n servicios</numerusform>
        </translation>
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
</TS>
