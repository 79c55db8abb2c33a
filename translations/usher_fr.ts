<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Options</name>
    <message>
        <source>Seconds after which a login on the admin channel ends whatever happens.</source>
        <translation>Secondes au bout desquelles une connexion au canal d&apos;administration se termine dans tous les cas.</translation>
    </message>
    <message>
        <source>Seconds without a call after which a login on the admin channel ends.</source>
        <translation>Secondes sans appel au bout desquelles une connexion au canal d&apos;administration se termine.</translation>
    </message>
    <message>
        <source>Logins an account may hold at the same time; one more ends the oldest of them.</source>
        <translation>Connexions simultanées qu&apos;un compte peut avoir ; une de plus met fin à la plus ancienne.</translation>
    </message>
    <message>
        <source>Failed logins within lockout-window that lock the account.</source>
        <translation>Échecs de connexion pendant lockout-window qui verrouillent le compte.</translation>
    </message>
    <message>
        <source>Seconds without another failed login after which failures that have not locked the account are forgotten.</source>
        <translation>Secondes sans nouvel échec au bout desquelles les échecs qui n&apos;ont pas verrouillé le compte sont oubliés.</translation>
    </message>
    <message>
        <source>Seconds of the first lock; every further failure doubles it. A correct password after the lock, a new password or an administrator ends the count.</source>
        <translation>Secondes du premier verrouillage ; chaque échec suivant les double. Un mot de passe correct après le verrouillage, un nouveau mot de passe ou un administrateur met fin au décompte.</translation>
    </message>
    <message>
        <source>Seconds of the longest lock; after so long without a failure the failures of a locked account are forgotten.</source>
        <translation>Secondes du verrouillage le plus long ; après cette durée sans échec, les échecs d&apos;un compte verrouillé sont oubliés.</translation>
    </message>
    <message>
        <source>Failed logins from one address, of any account, that lock the address in the same way. An IPv6 address counts as its /64 network.</source>
        <translation>Échecs de connexion depuis une adresse, pour n&apos;importe quel compte, qui verrouillent l&apos;adresse de la même façon. Une adresse IPv6 compte pour son réseau /64.</translation>
    </message>
    <message>
        <source>Characters a new password must have at least.</source>
        <translation>Nombre minimal de caractères d&apos;un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Threads that run the sockets besides the core thread; 0 runs them on the core thread, which is best on small machines and in front of few connections.</source>
        <translation>Threads qui gèrent les sockets en plus du thread principal ; 0 les gère sur le thread principal, ce qui convient le mieux aux petites machines et à peu de connexions.</translation>
    </message>
    <message>
        <source>Bytes of a request line; a longer one is answered 414.</source>
        <translation>Octets d&apos;une ligne de requête ; une ligne plus longue reçoit 414.</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s header, its request line included; a larger one is answered 431. Not below max-request-line.</source>
        <translation>Octets de l&apos;en-tête d&apos;une requête, ligne de requête comprise ; un en-tête plus grand reçoit 431. Pas moins que max-request-line.</translation>
    </message>
    <message>
        <source>Fields of a request&apos;s header; a header with more is answered 431.</source>
        <translation>Champs de l&apos;en-tête d&apos;une requête ; un en-tête qui en a plus reçoit 431.</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body; a larger one is answered 413 before it is read.</source>
        <translation>Octets du corps d&apos;une requête ; un corps plus grand reçoit 413 avant d&apos;être lu.</translation>
    </message>
    <message>
        <source>Megabytes of bodies and answers held in memory for all connections together; a body that does not fit is answered 503. Not below max-body.</source>
        <translation>Mégaoctets de corps et de réponses gardés en mémoire pour toutes les connexions ensemble ; un corps qui n&apos;y tient pas reçoit 503. Pas moins que max-body.</translation>
    </message>
    <message>
        <source>Open connections of all listeners; a further one is answered 503 and closed.</source>
        <translation>Connexions ouvertes de tous les points d&apos;écoute ; une de plus reçoit 503 et est fermée.</translation>
    </message>
    <message>
        <source>Open connections from one address; a further one is answered 503 and closed. 0 sets no limit of its own: right behind a load balancer, whose address all clients share.</source>
        <translation>Connexions ouvertes depuis une adresse ; une de plus reçoit 503 et est fermée. 0 ne fixe pas de limite propre : à choisir derrière un répartiteur de charge dont tous les clients partagent l&apos;adresse.</translation>
    </message>
    <message>
        <source>Requests of one connection that wait for their answers; the next one is read when one of them is answered.</source>
        <translation>Requêtes d&apos;une connexion en attente de réponse ; la suivante est lue quand l&apos;une d&apos;elles a reçu sa réponse.</translation>
    </message>
    <message>
        <source>Open WebSockets of all listeners; a further one is answered 503.</source>
        <translation>WebSockets ouverts de tous les points d&apos;écoute ; un de plus reçoit 503.</translation>
    </message>
    <message>
        <source>Seconds from the first byte of a request to the end of its header, and for a TLS handshake; then 408 and close.</source>
        <translation>Secondes entre le premier octet d&apos;une requête et la fin de son en-tête, et pour une négociation TLS ; ensuite 408 et fermeture.</translation>
    </message>
    <message>
        <source>Seconds a body may take, and a second more for each min-body-rate bytes received; then 408 and close.</source>
        <translation>Secondes qu&apos;un corps peut prendre, et une de plus par min-body-rate octets reçus ; ensuite 408 et fermeture.</translation>
    </message>
    <message>
        <source>Bytes a second below which the body of a request is too slow.</source>
        <translation>Octets par seconde en dessous desquels le corps d&apos;une requête est trop lent.</translation>
    </message>
    <message>
        <source>Seconds without a request after which a connection is closed.</source>
        <translation>Secondes sans requête au bout desquelles une connexion est fermée.</translation>
    </message>
    <message>
        <source>Seconds in which a client takes nothing of its answer; then the connection is dropped.</source>
        <translation>Secondes pendant lesquelles un client ne lit rien de sa réponse ; la connexion est alors coupée.</translation>
    </message>
    <message>
        <source>Seconds after which a request that could not be completed is answered 504.</source>
        <translation>Secondes au bout desquelles une requête qui n&apos;a pas pu aboutir reçoit 504.</translation>
    </message>
    <message>
        <source>Seconds without a sign of life after which a WebSocket is closed; it is asked for one at half the time.</source>
        <translation>Secondes sans signe de vie au bout desquelles un WebSocket est fermé ; il est sollicité à la moitié du délai.</translation>
    </message>
    <message>
        <source>Where the listener stands: host:port or [address]:port with a numeric address or localhost. An IPv6 listener serves IPv6 only; port 0 takes a free port.</source>
        <translation>Où se trouve le point d&apos;écoute : hôte:port ou [adresse]:port avec une adresse numérique ou localhost. Un point d&apos;écoute IPv6 ne sert qu&apos;IPv6 ; le port 0 prend un port libre.</translation>
    </message>
    <message>
        <source>What the listener serves; the paths of other zones are answered 404.</source>
        <translation>Ce que sert le point d&apos;écoute ; les chemins des autres zones reçoivent 404.</translation>
    </message>
    <message>
        <source>File with the certificate and its chain, PEM or PKCS#12. With one the listener speaks TLS 1.2 and later. Read again on SIGHUP, for new connections.</source>
        <translation>Fichier du certificat et de sa chaîne, PEM ou PKCS#12. Avec lui, le point d&apos;écoute parle TLS 1.2 et plus récent. Relu sur SIGHUP, pour les nouvelles connexions.</translation>
    </message>
    <message>
        <source>File with the private key, PEM; without it the key is in the certificate&apos;s file.</source>
        <translation>Fichier de la clé privée, PEM ; sans lui, la clé est dans le fichier du certificat.</translation>
    </message>
    <message>
        <source>Password of an encrypted private key or PKCS#12 file.</source>
        <translation>Mot de passe d&apos;une clé privée chiffrée ou d&apos;un fichier PKCS#12.</translation>
    </message>
    <message>
        <source>File with the authorities, PEM, whose certificates are accepted from clients.</source>
        <translation>Fichier des autorités, PEM, dont les certificats sont acceptés des clients.</translation>
    </message>
    <message>
        <source>With client_ca: whether clients without a certificate are refused.</source>
        <translation>Avec client_ca : si les clients sans certificat sont refusés.</translation>
    </message>
    <message>
        <source>https://host or https://host:port: every request is redirected there with the same path, except the probes of load balancers.</source>
        <translation>https://host ou https://host:port : chaque requête y est redirigée avec le même chemin, sauf les sondes des répartiteurs de charge.</translation>
    </message>
    <message>
        <source>The name is a URI pattern with *, the value ports or ranges (92-98,100): on other ports its paths are answered 403. The longest pattern wins. Naming the port of a public listener opens the storage, callback administration and queue paths it matches there; other internal paths cannot be opened.</source>
        <translation>Le nom est un motif d&apos;URI avec *, la valeur des ports ou plages (92-98,100) : sur d&apos;autres ports, ses chemins reçoivent 403. Le motif le plus long l&apos;emporte. Nommer le port d&apos;un point d&apos;écoute public y ouvre les chemins correspondants du stockage, de l&apos;administration des rappels et des files d&apos;attente ; d&apos;autres chemins internes ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <source>Sites whose pages may call the public API and open public WebSockets: https://host, https://*.domain or *. Empty: only pages of the server&apos;s own origin. Listed sites may send credentials, * never does.</source>
        <translation>Sites dont les pages peuvent appeler l&apos;API publique et ouvrir des WebSockets publics : https://host, https://*.domain ou *. Vide : seulement les pages de la propre origine du serveur. Les sites listés peuvent envoyer des identifiants, * jamais.</translation>
    </message>
    <message>
        <source>Methods that pages of other sites may use.</source>
        <translation>Méthodes que les pages d&apos;autres sites peuvent utiliser.</translation>
    </message>
    <message>
        <source>Header fields that pages of other sites may send.</source>
        <translation>Champs d&apos;en-tête que les pages d&apos;autres sites peuvent envoyer.</translation>
    </message>
    <message>
        <source>Paths that pages of other sites may call: /path/*, /path or *.extension.</source>
        <translation>Chemins que les pages d&apos;autres sites peuvent appeler : /path/*, /path ou *.extension.</translation>
    </message>
    <message>
        <source>Outputs of all messages that `verbose` lets pass: stdout, stderr, memory (the last 1,000 lines, written to standard error when the server fails), file (`usherd.log` in the folder `log` of the data folder) or a file name, there as well unless it has a folder. Once any of `all`, `standard`, `trace` and `debug` is set, the others add nothing by default. The output `network` is not available: there is no Message Server.</source>
        <translation>Sorties de tous les messages que `verbose` laisse passer : stdout, stderr, memory (les 1 000 dernières lignes, écrites sur la sortie d&apos;erreur si le serveur échoue), file (`usherd.log` dans le dossier `log` du dossier de données) ou un nom de fichier, au même endroit s&apos;il n&apos;a pas de dossier. Dès que l&apos;un de `all`, `standard`, `trace` et `debug` est défini, les autres n&apos;ajoutent rien d&apos;eux-mêmes. La sortie `network` n&apos;existe pas : il n&apos;y a pas de Message Server.</translation>
    </message>
    <message>
        <source>Outputs of the messages of level standard only; as `all`.</source>
        <translation>Sorties des seuls messages de niveau standard ; comme `all`.</translation>
    </message>
    <message>
        <source>Outputs of the messages of levels standard, interaction and trace; as `all`.</source>
        <translation>Sorties des messages de niveau standard, interaction et trace ; comme `all`.</translation>
    </message>
    <message>
        <source>Outputs of the messages of every level; as `all`.</source>
        <translation>Sorties des messages de tous les niveaux ; comme `all`.</translation>
    </message>
    <message>
        <source>How much is logged, each level with those before it: none, standard (what operators must know), interaction (each request), trace (each step), debug. The same as debug: all.</source>
        <translation>Ce qui est journalisé, chaque niveau avec les précédents : none, standard (ce que les exploitants doivent savoir), interaction (chaque requête), trace (chaque étape), debug. Identique à debug : all.</translation>
    </message>
    <message>
        <source>full puts host, node, process and thread before every message.</source>
        <translation>full place l&apos;hôte, le nœud, le processus et le thread devant chaque message.</translation>
    </message>
    <message>
        <source>Layout of a line: %d date as `time_format` says, %d{ISO}, %d{TIME} or %d{LOCALE} in that form, %p type, %c category, %m message, %n line end, %t thread, %P process, %h host, %N node, %% a percent sign; %-5p pads to five characters. Anything else after % is refused.</source>
        <translation>Forme d&apos;une ligne : %d date selon `time_format`, %d{ISO}, %d{TIME} ou %d{LOCALE} sous cette forme, %p type, %c catégorie, %m message, %n fin de ligne, %t thread, %P processus, %h hôte, %N nœud, %% un signe pour cent ; %-5p complète à cinq caractères. Tout autre signe après % est refusé.</translation>
    </message>
    <message>
        <source>json writes one object a line (time, level, category, message, node, host, process, thread) instead of the `outputPattern`.</source>
        <translation>json écrit un objet par ligne (time, level, category, message, node, host, process, thread) au lieu du `outputPattern`.</translation>
    </message>
    <message>
        <source>Names whose values are shown as *** wherever they are logged, in any case. Names that start with XXX are left out altogether and the values of names that start with MMM are shown as MMM without being listed here; passwords, keys, tokens and access codes are never shown.</source>
        <translation>Noms dont les valeurs apparaissent comme *** partout dans le journal, quelle que soit la casse. Les noms qui commencent par XXX sont entièrement omis et les valeurs de ceux qui commencent par MMM apparaissent comme MMM sans être listés ici ; mots de passe, clés, jetons et codes d&apos;accès ne sont jamais montrés.</translation>
    </message>
    <message>
        <source>When a log file is closed and a new one begun: false (never), its size in KB (from 100) or MB (&quot;10 MB&quot;), or after full hours (&quot;1 hr&quot;, up to 8760). A closed file carries the UTC time of closing in its name.</source>
        <translation>Quand un fichier journal est fermé et un nouveau commencé : false (jamais), sa taille en Ko (à partir de 100) ou Mo (&quot;10 MB&quot;), ou après des heures pleines (&quot;1 hr&quot;, jusqu&apos;à 8760). Un fichier fermé porte dans son nom l&apos;heure UTC de fermeture.</translation>
    </message>
    <message>
        <source>Which log files are deleted: false (none), the oldest beyond a count (20 or &quot;20 file&quot;, up to 1000, the open one included), or those closed more than so many days ago (&quot;7 day&quot;).</source>
        <translation>Quels fichiers journaux sont supprimés : false (aucun), les plus anciens au-delà d&apos;un nombre (20 ou &quot;20 file&quot;, jusqu&apos;à 1000, le fichier ouvert compris), ou ceux fermés depuis plus de tant de jours (&quot;7 day&quot;).</translation>
    </message>
    <message>
        <source>true collects lines for a log file for up to a second (warnings are written at once); false writes each line by itself.</source>
        <translation>true rassemble les lignes d&apos;un fichier journal pendant une seconde au plus (les avertissements sont écrits aussitôt) ; false écrit chaque ligne séparément.</translation>
    </message>
    <message>
        <source>Categories of the libraries (qt.sql.*) to which `verbose` applies as it does to the server&apos;s own.</source>
        <translation>Catégories des bibliothèques (qt.sql.*) auxquelles `verbose` s&apos;applique comme à celles du serveur.</translation>
    </message>
    <message>
        <source>Form of %d: time of day with milliseconds, date and time of the system&apos;s locale, or ISO 8601. Setting it also changes the %d{ISO} of the default `outputPattern`.</source>
        <translation>Forme de %d : heure avec millisecondes, date et heure selon le système, ou ISO 8601. La définir change aussi le %d{ISO} du `outputPattern` par défaut.</translation>
    </message>
    <message>
        <source>Time zone of the dates in the log.</source>
        <translation>Fuseau horaire des dates du journal.</translation>
    </message>
    <message>
        <source>C2DM was switched off in 2015; set type fcm and fcm.serviceAccount</source>
        <translation>C2DM a été arrêté en 2015 ; définissez type fcm et fcm.serviceAccount</translation>
    </message>
    <message>
        <source>C2DM was switched off in 2015; see [gms] http.ssl_trust_all</source>
        <translation>C2DM a été arrêté en 2015 ; voir [gms] http.ssl_trust_all</translation>
    </message>
    <message>
        <source>push services no longer delay messages for idle devices; nothing to set</source>
        <translation>les services push ne retardent plus les messages aux appareils inactifs ; rien à définir</translation>
    </message>
    <message>
        <source>GCM was switched off in 2019; set type fcm and fcm.serviceAccount</source>
        <translation>GCM a été arrêté en 2019 ; définissez type fcm et fcm.serviceAccount</translation>
    </message>
    <message>
        <source>the key protocol of FCM ended in 2024; set fcm.serviceAccount</source>
        <translation>le protocole à clé de FCM a pris fin en 2024 ; définissez fcm.serviceAccount</translation>
    </message>
    <message>
        <source>chat runs in the server; nothing to set</source>
        <translation>le chat fonctionne dans le serveur ; rien à définir</translation>
    </message>
    <message>
        <source>chat, routing and contacts are one process, bounded by the limits of the edge; nothing to set</source>
        <translation>chat, routage et contacts sont un seul processus, borné par les limites de la couche de connexion ; rien à définir</translation>
    </message>
    <message>
        <source>the transcript is in the store before a message is answered; nothing to set</source>
        <translation>la transcription est dans le stockage avant qu&apos;un message reçoive sa réponse ; rien à définir</translation>
    </message>
    <message>
        <source>the store is PostgreSQL or SQLite; see [store]</source>
        <translation>le stockage est PostgreSQL ou SQLite ; voir [store]</translation>
    </message>
    <message>
        <source>the login of the old store; see [store] url and password-file</source>
        <translation>les identifiants de l&apos;ancien stockage ; voir [store] url et password-file</translation>
    </message>
    <message>
        <source>replication is PostgreSQL&apos;s own; nothing to set</source>
        <translation>la réplication est celle de PostgreSQL ; rien à définir</translation>
    </message>
    <message>
        <source>PostgreSQL compresses large values itself; nothing to set</source>
        <translation>PostgreSQL compresse lui-même les grandes valeurs ; rien à définir</translation>
    </message>
    <message>
        <source>the web container is gone; listeners are sections [listener.&lt;name&gt;] with address and zone</source>
        <translation>le conteneur web n&apos;existe plus ; les points d&apos;écoute sont des sections [listener.&lt;name&gt;] avec address et zone</translation>
    </message>
    <message>
        <source>the web container is gone; set certificate and key of [listener.&lt;name&gt;]</source>
        <translation>le conteneur web n&apos;existe plus ; définissez certificate et key de [listener.&lt;name&gt;]</translation>
    </message>
    <message>
        <source>no Java process runs; threads and memory need no setting</source>
        <translation>aucun processus Java ne tourne ; threads et mémoire ne demandent aucun réglage</translation>
    </message>
    <message>
        <source>no Java process runs; read /metrics on an internal listener</source>
        <translation>aucun processus Java ne tourne ; lisez /metrics sur un point d&apos;écoute interne</translation>
    </message>
    <message>
        <source>no index processes run; nothing to set</source>
        <translation>aucun processus d&apos;indexation ne tourne ; rien à définir</translation>
    </message>
    <message>
        <source>dashboards are in the console; an external one reads the search endpoint</source>
        <translation>les tableaux de bord sont dans la console ; un outil externe lit le point d&apos;accès de recherche</translation>
    </message>
    <message>
        <source>reports are computed by the server; nothing to set</source>
        <translation>les rapports sont calculés par le serveur ; rien à définir</translation>
    </message>
    <message>
        <source>no Message Server is used; alarms are delivered by sections [alarms.&lt;name&gt;]</source>
        <translation>aucun Message Server n&apos;est utilisé ; les alarmes sont transmises par les sections [alarms.&lt;name&gt;]</translation>
    </message>
    <message>
        <source>no garbage collector runs; set [metrics] EventLoopStall.threshold</source>
        <translation>aucun ramasse-miettes ne tourne ; définissez [metrics] EventLoopStall.threshold</translation>
    </message>
    <message>
        <source>chat, routing and contacts are one process; for external orchestration set [gms] http.socket_timeout</source>
        <translation>chat, routage et contacts sont un seul processus ; pour une orchestration externe, définissez [gms] http.socket_timeout</translation>
    </message>
    <message>
        <source>what cannot be stored is not acknowledged (503, 507); nothing to set</source>
        <translation>ce qui ne peut pas être stocké n&apos;est pas confirmé (503, 507) ; rien à définir</translation>
    </message>
    <message>
        <source>the web container is gone; the time limits of connections are options of [http]</source>
        <translation>le conteneur web n&apos;existe plus ; les délais des connexions sont des options de [http]</translation>
    </message>
    <message>
        <source>Name of the list whose groups are the pools of access numbers.</source>
        <translation>Nom de la liste dont les groupes sont les pools de numéros d&apos;accès.</translation>
    </message>
    <message>
        <source>Whether access to numbers and services is controlled by the header gms_user: requests without it are refused, a user holds one number of a group at a time and sees no service of another user.</source>
        <translation>Si l&apos;accès aux numéros et aux services est contrôlé par l&apos;en-tête gms_user : les requêtes qui ne l&apos;ont pas sont refusées, un utilisateur détient un numéro d&apos;un groupe à la fois et ne voit aucun service d&apos;un autre.</translation>
    </message>
    <message>
        <source>Name of the list whose groups are the exception patterns.</source>
        <translation>Nom de la liste dont les groupes sont les motifs d&apos;exception.</translation>
    </message>
    <message>
        <source>How a number of the group is given out. RANDOM: any, without booking. LOCAL: to one user of this node at a time. CLUSTER: to one user of the whole cluster at a time.</source>
        <translation>Comment un numéro du groupe est attribué. RANDOM : n&apos;importe lequel, sans réservation. LOCAL : à un utilisateur de ce nœud à la fois. CLUSTER : à un utilisateur de tout le cluster à la fois.</translation>
    </message>
    <message>
        <source>Seconds a number stays booked (LOCAL and CLUSTER).</source>
        <translation>Secondes pendant lesquelles un numéro reste réservé (LOCAL et CLUSTER).</translation>
    </message>
    <message>
        <source>Number given out, unbooked, when none is free (LOCAL and CLUSTER).</source>
        <translation>Numéro donné sans réservation quand aucun n&apos;est libre (LOCAL et CLUSTER).</translation>
    </message>
    <message>
        <source>A disabled entry.</source>
        <translation>Une entrée désactivée.</translation>
    </message>
    <message>
        <source>A number of the group; the name is free but does not begin with _.</source>
        <translation>Un numéro du groupe ; le nom est libre mais ne commence pas par _.</translation>
    </message>
    <message>
        <source>A disabled pattern.</source>
        <translation>Un motif désactivé.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole value of a parameter must match; quotes around it do not count.</source>
        <translation>Une expression régulière (RE2) à laquelle doit correspondre toute la valeur d&apos;un paramètre ; les guillemets autour ne comptent pas.</translation>
    </message>
    <message>
        <source>An entry; # before its name disables it.</source>
        <translation>Une entrée ; # devant son nom la désactive.</translation>
    </message>
    <message>
        <source>Whether the internal paths of /server ask for Basic authentication. Basic needs user-id and password.</source>
        <translation>Si les chemins internes de /server demandent une authentification Basic. Basic exige user-id et password.</translation>
    </message>
    <message>
        <source>User name for auth-scheme Basic; it cannot contain a colon.</source>
        <translation>Nom d&apos;utilisateur pour auth-scheme Basic ; il ne peut pas contenir de deux-points.</translation>
    </message>
    <message>
        <source>Password for auth-scheme Basic.</source>
        <translation>Mot de passe pour auth-scheme Basic.</translation>
    </message>
    <message>
        <source>Severity of the alarm with the id that stands after the dot (severity.2001); without it the alarm&apos;s own.</source>
        <translation>Gravité de l&apos;alarme dont l&apos;identifiant suit le point (severity.2001) ; sans elle, celle de l&apos;alarme.</translation>
    </message>
    <message>
        <source>Number of this node, shown with two digits and different on every node. Ids and access codes begin with it; without it the node issues no access codes.</source>
        <translation>Numéro de ce nœud, affiché sur deux chiffres et différent sur chaque nœud. Les identifiants et codes d&apos;accès commencent par lui ; sans lui, le nœud n&apos;émet pas de codes d&apos;accès.</translation>
    </message>
    <message>
        <source>Address of the load balancer as clients see it. Every absolute URL that is sent out begins with it; without it they begin with the node&apos;s own address.</source>
        <translation>Adresse du répartiteur de charge telle que la voient les clients. Toute URL absolue envoyée commence par elle ; sans elle, par l&apos;adresse du nœud.</translation>
    </message>
    <message>
        <source>Host name of this node in the cluster and in the URLs it sends out; without it the local name of the machine.</source>
        <translation>Nom d&apos;hôte de ce nœud dans le cluster et dans les URL qu&apos;il envoie ; sans lui, le nom local de la machine.</translation>
    </message>
    <message>
        <source>Port of the runtime API as the other nodes know it. When it is configured and no public listener has this port, alarm 2002 is raised.</source>
        <translation>Port de l&apos;API d&apos;exécution tel que le connaissent les autres nœuds. S&apos;il est configuré et qu&apos;aucun point d&apos;écoute public n&apos;a ce port, l&apos;alarme 2002 est levée.</translation>
    </message>
    <message>
        <source>First segment of the runtime API&apos;s paths: /app_name/1/... A new data folder starts with genesys.</source>
        <translation>Premier segment des chemins de l&apos;API d&apos;exécution : /app_name/1/... Un nouveau dossier de données commence par genesys.</translation>
    </message>
    <message>
        <source>User name of Basic authentication for the runtime API.</source>
        <translation>Nom d&apos;utilisateur de l&apos;authentification Basic pour l&apos;API d&apos;exécution.</translation>
    </message>
    <message>
        <source>Password of Basic authentication for the runtime API. Setting it turns authentication on. A service or API with its own pair refuses this one.</source>
        <translation>Mot de passe de l&apos;authentification Basic pour l&apos;API d&apos;exécution. Le définir active l&apos;authentification. Un service ou une API qui a sa propre paire refuse celle-ci.</translation>
    </message>
    <message>
        <source>Realm named when Basic authentication asks for a password.</source>
        <translation>Domaine (realm) nommé quand l&apos;authentification Basic demande un mot de passe.</translation>
    </message>
    <message>
        <source>Name of the cluster, for people and for the links between its nodes: both ends must belong to the same.</source>
        <translation>Nom du cluster, pour les personnes et pour les liens entre ses nœuds : les deux extrémités doivent appartenir au même.</translation>
    </message>
    <message>
        <source>Names of the nodes that make up the cluster. A node is ready only while a majority of them is up; without this every node is a cluster of its own. One change set changes it while the nodes run.</source>
        <translation>Noms des nœuds qui composent le cluster. Un nœud n&apos;est prêt que si une majorité d&apos;entre eux fonctionne ; sans cela, chaque nœud est un cluster à lui seul. Un lot de modifications le change pendant que les nœuds fonctionnent.</translation>
    </message>
    <message>
        <source>Name of this node, different on every node that shares the store; without it node- and the node_id in two digits.</source>
        <translation>Nom de ce nœud, différent sur chaque nœud qui partage le stockage ; sans lui, node- et node_id sur deux chiffres.</translation>
    </message>
    <message>
        <source>Data centre this node stands in, for the cluster view.</source>
        <translation>Centre de données où se trouve ce nœud, pour la vue du cluster.</translation>
    </message>
    <message>
        <source>Rack this node stands in, for the cluster view.</source>
        <translation>Baie où se trouve ce nœud, pour la vue du cluster.</translation>
    </message>
    <message>
        <source>Where this node takes links from the others, for live figures and the like: host:port or [address]:port with a numeric address or localhost; port 0 takes a free one. Off loopback it needs key-file or certificate. Without it the node has no links.</source>
        <translation>Où ce nœud accepte les liens des autres, pour les chiffres en direct et autres : hôte:port ou [adresse]:port avec une adresse numérique ou localhost ; le port 0 en prend un libre. Hors boucle locale, il faut key-file ou certificate. Sans cela, le nœud n&apos;a pas de liens.</translation>
    </message>
    <message>
        <source>host:port by which the other nodes reach listen; without it that address itself or, where it is a wildcard, [server] web_host or the name of the machine.</source>
        <translation>hôte:port par lequel les autres nœuds atteignent listen ; sans cela, cette adresse elle-même ou, si elle est générique, [server] web_host ou le nom de la machine.</translation>
    </message>
    <message>
        <source>File (0600) with the key that the nodes of the cluster share, at least 32 bytes; make it with `openssl rand -hex 32`. It secures the links in both directions (TLS 1.3). With certificate it does not count. Read again on SIGHUP, for new links.</source>
        <translation>Fichier (0600) de la clé que partagent les nœuds du cluster, au moins 32 octets ; créez-le avec `openssl rand -hex 32`. Elle sécurise les liens dans les deux sens (TLS 1.3). Avec certificate elle ne compte pas. Relu sur SIGHUP, pour les nouveaux liens.</translation>
    </message>
    <message>
        <source>File with this node&apos;s certificate for the links and its chain, PEM; it must have the name of the node as a DNS name or as its common name. Needs certificate-key and ca. Read again on SIGHUP, for new links.</source>
        <translation>Fichier du certificat de ce nœud pour les liens et de sa chaîne, PEM ; il doit porter le nom du nœud comme nom DNS ou nom commun. Exige certificate-key et ca. Relu sur SIGHUP, pour les nouveaux liens.</translation>
    </message>
    <message>
        <source>File (0600) with the private key of certificate, PEM, not encrypted.</source>
        <translation>Fichier (0600) de la clé privée de certificate, PEM, non chiffré.</translation>
    </message>
    <message>
        <source>File with the authorities, PEM, whose certificates the other nodes may have.</source>
        <translation>Fichier des autorités, PEM, dont les autres nœuds peuvent avoir des certificats.</translation>
    </message>
    <message>
        <source>Seconds between the moment a node reports OFFLINE in a graceful stop and its end. Requests are still served.</source>
        <translation>Secondes entre le moment où un nœud annonce OFFLINE lors d&apos;un arrêt ordonné et sa fin. Les requêtes sont encore servies.</translation>
    </message>
    <message>
        <source>Mandatory. Kind of service; only builtin exists so far, orchestration services (ors) are refused.</source>
        <translation>Obligatoire. Genre de service ; seul builtin existe pour l&apos;instant, les services d&apos;orchestration (ors) sont refusés.</translation>
    </message>
    <message>
        <source>Mandatory. Which built-in service this is. request-access, match-interaction and query are served on internal listeners only, whatever their section is called.</source>
        <translation>Obligatoire. Quel service intégré est-ce. request-access, match-interaction et query ne sont servis que sur des points d&apos;écoute internes, quel que soit le nom de leur section.</translation>
    </message>
    <message>
        <source>Seconds a service and its data live.</source>
        <translation>Secondes de vie d&apos;un service et de ses données.</translation>
    </message>
    <message>
        <source>Group of the resource list that access numbers are taken from.</source>
        <translation>Groupe de la liste de ressources d&apos;où sont pris les numéros d&apos;accès.</translation>
    </message>
    <message>
        <source>Seconds an access number stays booked (LOCAL and CLUSTER groups); without it the group&apos;s value. A request parameter of this name beats it.</source>
        <translation>Secondes pendant lesquelles un numéro d&apos;accès reste réservé (groupes LOCAL et CLUSTER) ; sans cela, la valeur du groupe. Un paramètre de requête de ce nom l&apos;emporte.</translation>
    </message>
    <message>
        <source>Whether an access code is issued with the number.</source>
        <translation>Si un code d&apos;accès est émis avec le numéro.</translation>
    </message>
    <message>
        <source>Digits of an access code, the two of the node included. Below 6 a node soon runs out of codes.</source>
        <translation>Chiffres d&apos;un code d&apos;accès, les deux du nœud compris. En dessous de 6, un nœud est vite à court de codes.</translation>
    </message>
    <message>
        <source>Group of the pattern list that every parameter is tested against. A hit is an exception and answers 400.</source>
        <translation>Groupe de la liste de motifs auquel chaque paramètre est comparé. Une correspondance est une exception et donne 400.</translation>
    </message>
    <message>
        <source>HTTP status when no number is free (503 if not configured) or nothing matches (404 if not configured).</source>
        <translation>Statut HTTP quand aucun numéro n&apos;est libre (503 si non configuré) ou que rien ne correspond (404 si non configuré).</translation>
    </message>
    <message>
        <source>Whether a matched service is deleted, so that it cannot match again.</source>
        <translation>Si un service rapproché est supprimé, pour qu&apos;il ne puisse plus l&apos;être.</translation>
    </message>
    <message>
        <source>Whether a service that has an access code matches only with it.</source>
        <translation>Si un service qui a un code d&apos;accès n&apos;est rapproché qu&apos;avec lui.</translation>
    </message>
    <message>
        <source>Whether all matching services are returned instead of the newest.</source>
        <translation>Si tous les services correspondants sont renvoyés au lieu du plus récent.</translation>
    </message>
    <message>
        <source>Whether a match returns the data of the service as well.</source>
        <translation>Si un rapprochement renvoie aussi les données du service.</translation>
    </message>
    <message>
        <source>The same as _return_data; either is enough.</source>
        <translation>Identique à _return_data ; l&apos;un des deux suffit.</translation>
    </message>
    <message>
        <source>Whether a matched service is deleted together with its data.</source>
        <translation>Si un service rapproché est supprimé avec ses données.</translation>
    </message>
    <message>
        <source>Whether public listeners serve this service. It cannot open a service that is internal by its kind.</source>
        <translation>Si les points d&apos;écoute publics servent ce service. Cela ne peut pas ouvrir un service interne par nature.</translation>
    </message>
    <message>
        <source>HTTP status of a get service while the node is online.</source>
        <translation>Statut HTTP d&apos;un service get quand le nœud est en ligne.</translation>
    </message>
    <message>
        <source>HTTP status of a get service while the node is offline.</source>
        <translation>Statut HTTP d&apos;un service get quand le nœud est hors ligne.</translation>
    </message>
    <message>
        <source>User name of Basic authentication for this service alone.</source>
        <translation>Nom d&apos;utilisateur de l&apos;authentification Basic pour ce seul service.</translation>
    </message>
    <message>
        <source>Password of Basic authentication for this service; the pair of [server] is then refused here. A user name without it uses the password of [server].</source>
        <translation>Mot de passe de l&apos;authentification Basic pour ce service ; la paire de [server] y est alors refusée. Un nom d&apos;utilisateur sans mot de passe emploie celui de [server].</translation>
    </message>
    <message>
        <source>Any other name is data of the service: it overrides the request parameter of that name, and get returns it.</source>
        <translation>Tout autre nom est une donnée du service : il remplace le paramètre de requête de ce nom, et get le renvoie.</translation>
    </message>
    <message>
        <source>User name of Basic authentication for the Storage API alone.</source>
        <translation>Nom d&apos;utilisateur de l&apos;authentification Basic pour la seule API Storage.</translation>
    </message>
    <message>
        <source>Password of Basic authentication for the Storage API; the pair of [server] is then refused there. A user name without it uses the password of [server].</source>
        <translation>Mot de passe de l&apos;authentification Basic pour l&apos;API Storage ; la paire de [server] y est alors refusée. Un nom d&apos;utilisateur sans mot de passe emploie celui de [server].</translation>
    </message>
    <message>
        <source>Where the data are kept: sqlite:PATH, a relative PATH being inside the data folder. The folder of the file must be private (0700). Or postgresql://user@host:port[,host:port...]/database[?sslrootcert=FILE&amp;...], of which the primary is taken; a host that is not local must prove its name (sslmode=verify-full) unless sslmode says otherwise. `usherd --migrate` prepares such a database.</source>
        <translation>Où sont les données : sqlite:PATH, un PATH relatif étant dans le dossier de données. Le dossier du fichier doit être privé (0700). Ou postgresql://user@host:port[,host:port...]/database[?sslrootcert=FILE&amp;...], dont le primaire est pris ; un hôte non local doit prouver son nom (sslmode=verify-full) sauf si sslmode en décide autrement. `usherd --migrate` prépare une telle base.</translation>
    </message>
    <message>
        <source>File (0600) whose first line is the password of the user in url; without it a client certificate or the system account proves who we are.</source>
        <translation>Fichier (0600) dont la première ligne est le mot de passe de l&apos;utilisateur de url ; sans lui, un certificat client ou le compte système prouve notre identité.</translation>
    </message>
    <message>
        <source>The role that `usherd --migrate` lets read and write the tables: the one the server runs as.</source>
        <translation>Le rôle auquel `usherd --migrate` permet de lire et d&apos;écrire les tables : celui sous lequel tourne le serveur.</translation>
    </message>
    <message>
        <source>Whether the server may run as a role that could change the schema of a PostgreSQL database.</source>
        <translation>Si le serveur peut tourner sous un rôle qui pourrait modifier le schéma d&apos;une base PostgreSQL.</translation>
    </message>
    <message>
        <source>Whether a PostgreSQL host that is not local may be used with an sslmode weaker than verify-full, so that it need not prove its name. An alarm stands as long as one is.</source>
        <translation>Si un hôte PostgreSQL non local peut être utilisé avec un sslmode plus faible que verify-full, donc sans prouver son nom. Une alarme reste active tant que c&apos;est le cas.</translation>
    </message>
    <message>
        <source>Threads that read from the store; one more thread writes. Each keeps up to 2 MB of pages.</source>
        <translation>Threads qui lisent le stockage ; un de plus écrit. Chacun garde jusqu&apos;à 2 Mo de pages.</translation>
    </message>
    <message>
        <source>Jobs that may wait for the writer, and as many for the readers. One more is answered with 503 and Retry-After.</source>
        <translation>Tâches qui peuvent attendre l&apos;écrivain, et autant les lecteurs. Une de plus reçoit 503 et Retry-After.</translation>
    </message>
    <message>
        <source>Milliseconds from which on a statement of the store counts as slow: it is counted, logged without its values, and kept for the store page among the last 100. 0 takes every statement.</source>
        <translation>Millisecondes à partir desquelles une instruction du stockage est dite lente : elle est comptée, journalisée sans ses valeurs et gardée parmi les 100 dernières pour la page du stockage. 0 prend toutes les instructions.</translation>
    </message>
    <message>
        <source>Rows a second that are removed, at most, once their time is over. They are removed a few at a time between other changes; raise this when the store page shows retention falling behind.</source>
        <translation>Lignes par seconde supprimées, au plus, une fois leur temps écoulé. Elles le sont par petits lots entre d&apos;autres modifications ; augmentez cette valeur quand la page du stockage montre que la conservation prend du retard.</translation>
    </message>
    <message>
        <source>Seconds between two backups of the store, made while the server goes on and verified. An alarm is raised when the newest is older than twice this. 0 makes none.</source>
        <translation>Secondes entre deux sauvegardes du stockage, faites et vérifiées pendant que le serveur continue. Une alarme est levée quand la plus récente a plus du double de cet âge. 0 n&apos;en fait aucune.</translation>
    </message>
    <message>
        <source>The folder for backups, private (0700), created if it is missing; a relative one is inside the data folder.</source>
        <translation>Le dossier des sauvegardes, privé (0700), créé s&apos;il manque ; un dossier relatif est dans le dossier de données.</translation>
    </message>
    <message>
        <source>Backups that are kept; older ones are removed when a new one has been verified.</source>
        <translation>Sauvegardes conservées ; les plus anciennes sont supprimées quand une nouvelle a été vérifiée.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The console of Usher, the open customer-engagement server.</source>
        <translation>La console d&apos;Usher, le serveur ouvert d&apos;engagement client.</translation>
    </message>
    <message>
        <source>The server to connect to, ws:// or wss://.</source>
        <translation>Le serveur auquel se connecter, ws:// ou wss://.</translation>
    </message>
    <message>
        <source>The account to log in with (admin).</source>
        <translation>Le compte pour l&apos;ouverture de session (admin).</translation>
    </message>
    <message>
        <source>A file whose first line is the password.</source>
        <translation>Un fichier dont la première ligne est le mot de passe.</translation>
    </message>
    <message>
        <source>The page to show, such as services.</source>
        <translation>La page à afficher, par exemple services.</translation>
    </message>
    <message>
        <source>Where profiles and layout are kept, instead of the user&apos;s own place.</source>
        <translation>Où conserver les profils et la disposition, au lieu de l&apos;emplacement de l&apos;utilisateur.</translation>
    </message>
</context>
<context>
    <name>usher::AdminClient</name>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>the server has another certificate than the one that was accepted</source>
        <translation>le serveur présente un autre certificat que celui qui a été accepté</translation>
    </message>
    <message>
        <source>the server answers with protocol %1; this program speaks %2 to %3</source>
        <translation>le serveur répond avec le protocole %1 ; ce programme parle %2 à %3</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>pas de connexion sécurisée : %1</translation>
    </message>
    <message>
        <source>the connection was lost: %1</source>
        <translation>la connexion a été perdue : %1</translation>
    </message>
    <message>
        <source>the server closed the connection: %1</source>
        <translation>le serveur a fermé la connexion : %1</translation>
    </message>
    <message>
        <source>cannot connect to %1: %2</source>
        <translation>connexion impossible à %1 : %2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>%1 was not answered in time</source>
        <translation>%1 n&apos;a pas reçu de réponse à temps</translation>
    </message>
    <message>
        <source>the server does not speak this protocol: %1</source>
        <translation>le serveur ne parle pas ce protocole : %1</translation>
    </message>
    <message>
        <source>the connection was lost: no sign of life from the server</source>
        <translation>la connexion a été perdue : le serveur ne donne plus signe de vie</translation>
    </message>
</context>
<context>
    <name>usher::console::Catalog</name>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de %1</translation>
    </message>
    <message>
        <source>a list, separated by commas</source>
        <translation>une liste, séparée par des virgules</translation>
    </message>
    <message>
        <source>some of %1, separated by commas</source>
        <translation>certains de %1, séparés par des virgules</translation>
    </message>
    <message>
        <source>an address such as %1://host/path</source>
        <translation>une adresse telle que %1://hôte/chemin</translation>
    </message>
    <message>
        <source>a file or folder on the server</source>
        <translation>un fichier ou dossier sur le serveur</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>lettres, chiffres, « . », « _ » et « - »</translation>
    </message>
    <message>
        <source>a host name or an IP address</source>
        <translation>un nom d&apos;hôte ou une adresse IP</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>hôte:port</translation>
    </message>
    <message>
        <source>an RE2 regular expression</source>
        <translation>une expression régulière RE2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>au plus %n caractère</numerusform>
            <numerusform>au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no valid value.</source>
        <translation>Cette valeur n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>Valid: %1.</source>
        <translation>Valide : %1.</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1
On the server: %2 UTC</source>
        <translation>%1
Sur le serveur : %2 UTC</translation>
    </message>
</context>
<context>
    <name>usher::console::Profile</name>
    <message>
        <source>An address is needed, for example 127.0.0.1:8082.</source>
        <translation>Une adresse est nécessaire, par exemple 127.0.0.1:8082.</translation>
    </message>
    <message>
        <source>This is no address. Write a host and a port, for example usher.example.com:8082.</source>
        <translation>Ce n&apos;est pas une adresse. Indiquez un hôte et un port, par exemple usher.example.com:8082.</translation>
    </message>
    <message>
        <source>The address must begin with ws:// or wss://.</source>
        <translation>L&apos;adresse doit commencer par ws:// ou wss://.</translation>
    </message>
    <message>
        <source>Account and password have fields of their own and do not belong in the address.</source>
        <translation>Le compte et le mot de passe ont leurs propres champs et n&apos;ont pas leur place dans l&apos;adresse.</translation>
    </message>
</context>
<context>
    <name>usher::console::RecordsModel</name>
    <message>
        <source>New, not applied yet</source>
        <translation>Nouveau, pas encore appliqué</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>Modifié, pas encore appliqué</translation>
    </message>
    <message>
        <source>Will be deleted</source>
        <translation>Sera supprimé</translation>
    </message>
</context>
<context>
    <name>usher::console::Session</name>
    <message>
        <source>The account or the password is wrong.</source>
        <translation>Le compte ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The session is over. Log in again.</source>
        <translation>La session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The session is over (%1). Log in again.</source>
        <translation>La session est terminée (%1). Reconnectez-vous.</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed logins. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop d&apos;échecs de connexion. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop d&apos;échecs de connexion. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many logins at once. Try again in a moment.</source>
        <translation>Trop de connexions à la fois. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The account %1 may not log in: %2.</source>
        <translation>Le compte %1 ne peut pas se connecter : %2.</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n&apos;est pas connecté.</translation>
    </message>
</context>
<context>
    <name>usher::console::Workspace</name>
    <message>
        <source>change of %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>nouveau : %1</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>changement de nom de %1</translation>
    </message>
    <message>
        <source>Changes are being applied already.</source>
        <translation>Des modifications sont déjà en cours d&apos;application.</translation>
    </message>
    <message>
        <source>discarding all changes</source>
        <translation>abandon de toutes les modifications</translation>
    </message>
    <message>
        <source>discarding changes of %1</source>
        <translation>abandon des modifications de %1</translation>
    </message>
    <message>
        <source>keeping mine of %1</source>
        <translation>conservation de ma version de %1</translation>
    </message>
    <message>
        <source>keeping theirs of %1</source>
        <translation>conservation de l&apos;autre version de %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Go to a page, a record, an option, or do something</source>
        <translation>Aller à une page, un enregistrement, une option, ou lancer une action</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>what, where</comment>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the desktop&apos;s keychain</source>
        <translation>&amp;Conserver le mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Retirer le profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>such as &apos;Production Europe&apos;</source>
        <translation>par exemple « Production Europe »</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production (changes are guarded)</source>
        <translation>Production (modifications protégées)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>An account is needed.</source>
        <translation>Un compte est nécessaire.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Connexion à %1 …</translation>
    </message>
    <message>
        <source>%1: %2

The certificate is for %3, signed by %4, valid from %5 to %6. Its fingerprint (SHA-256) is

%7

Compare it with what the server&apos;s administrator tells you. If it is the same, only this certificate will be accepted from now on.</source>
        <translation>%1 : %2

Le certificat est pour %3, signé par %4, valide du %5 au %6. Son empreinte (SHA-256) est

%7

Comparez-la à celle que vous donne l&apos;administrateur du serveur. Si elle est identique, seul ce certificat sera accepté désormais.</translation>
    </message>
    <message>
        <source>Do you trust this server?</source>
        <translation>Faites-vous confiance à ce serveur ?</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>Identique : faire confiance</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>Retirer le profil %1 ?</translation>
    </message>
    <message>
        <source>The server is not touched. The password, the certificate and the layout kept for it are forgotten.</source>
        <translation>Le serveur n&apos;est pas touché. Le mot de passe, le certificat et la disposition conservés pour lui sont oubliés.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>usher::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Reason (kept in the audit)</source>
        <translation>&amp;Motif (conservé dans l&apos;audit)</translation>
    </message>
</context>
<context>
    <name>usher::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This server does not know the option %1 of [%2].</source>
        <translation>Ce serveur ne connaît pas l&apos;option %1 de [%2].</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Prend effet</translation>
    </message>
    <message>
        <source>at the next start of the server</source>
        <translation>au prochain démarrage du serveur</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Défini pour</translation>
    </message>
    <message>
        <source>the whole cluster</source>
        <translation>tout le cluster</translation>
    </message>
    <message>
        <source>each node</source>
        <translation>chaque nœud</translation>
    </message>
    <message>
        <source>the whole cluster or a node</source>
        <translation>tout le cluster ou un nœud</translation>
    </message>
    <message>
        <source>There is no help on this page yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;aide pour cette page.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>usher::ui::MainWindow</name>
    <message>
        <source>Search  (Ctrl+K)</source>
        <translation>Rechercher  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Leave this server?</source>
        <translation>Quitter ce serveur ?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied. They are lost when you connect to another server.</source>
        <translation>
            <numerusform>%n modification n&apos;est pas appliquée. Elle sera perdue si vous vous connectez à un autre serveur.</numerusform>
            <numerusform>%n modifications ne sont pas appliquées. Elles seront perdues si vous vous connectez à un autre serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Choisir un serveur</translation>
    </message>
    <message>
        <source>The server is away. What you see is as of %1; your edits are kept. The next try is at %2.</source>
        <translation>Le serveur est injoignable. L&apos;affichage date de %1 ; vos modifications sont conservées. Prochain essai à %2.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Connexion à %1 …</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Aucun serveur n&apos;est connecté.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Unlock %1 for changes?</source>
        <translation>Déverrouiller %1 pour le modifier ?</translation>
    </message>
    <message>
        <source>This is a production server. Nothing is sent before you review it. It is locked again after five minutes without a key or click.</source>
        <translation>C&apos;est un serveur de production. Rien n&apos;est envoyé avant votre vérification. Il est reverrouillé après cinq minutes sans touche ni clic.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Connect to another server …</source>
        <translation>Se connecter à un autre serveur …</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Log out?</source>
        <translation>Se déconnecter ?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied. They are kept until the program ends or another server is chosen.</source>
        <translation>
            <numerusform>%n modification n&apos;est pas appliquée. Elle est conservée jusqu&apos;à la fin du programme ou au choix d&apos;un autre serveur.</numerusform>
            <numerusform>%n modifications ne sont pas appliquées. Elles sont conservées jusqu&apos;à la fin du programme ou au choix d&apos;un autre serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without applying?</source>
        <translation>Fermer sans appliquer ?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied and are lost.</source>
        <translation>
            <numerusform>%n modification n&apos;est pas appliquée et sera perdue.</numerusform>
            <numerusform>%n modifications ne sont pas appliquées et seront perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionEditor</name>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>usher::ui::Pages</name>
    <message>
        <source>Build</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>usher::ui::Rail</name>
    <message>
        <source>Collapse the menu</source>
        <translation>Réduire le menu</translation>
    </message>
</context>
<context>
    <name>usher::ui::RecordForm</name>
    <message>
        <source>This server does not know this option.</source>
        <translation>Ce serveur ne connaît pas cette option.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add an option …</source>
        <translation>Ajouter une option …</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
</context>
<context>
    <name>usher::ui::ReviewDialog</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Tout abandonner</translation>
    </message>
    <message>
        <source>Everything below is applied together or not at all, and can be rolled back from the audit.</source>
        <translation>Tout ce qui suit est appliqué ensemble ou pas du tout, et peut être annulé depuis l&apos;audit.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modifié par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Co&amp;mment (kept in the audit)</source>
        <translation>Co&amp;mmentaire (conservé dans l&apos;audit)</translation>
    </message>
    <message>
        <source>All changes are discarded. Ctrl+Z brings them back.</source>
        <translation>Toutes les modifications sont abandonnées. Ctrl+Z les rétablit.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>modifié entre-temps</translation>
    </message>
    <message>
        <source>deleted meanwhile</source>
        <translation>supprimé entre-temps</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l&apos;autre</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same values. Decide for each what is to stay.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié les mêmes valeurs. Décidez pour chacune ce qui reste.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Interrogation du serveur …</translation>
    </message>
    <message>
        <source>%1 depends on it: %2</source>
        <translation>%1 en dépend : %2</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Prend effet immédiatement.</translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>Prend effet au prochain démarrage de chaque nœud : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would no longer work</source>
        <translation>
            <numerusform>%n élément ne fonctionnerait plus</numerusform>
            <numerusform>%n éléments ne fonctionneraient plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Appliquer %n modification</numerusform>
            <numerusform>Appliquer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Application en cours …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) applied</source>
        <translation>
            <numerusform>%n modification appliquée</numerusform>
            <numerusform>%n modifications appliquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ServicesPage</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Lives for (s)</source>
        <translation>Durée de vie (s)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Aucun service pour l&apos;instant</translation>
    </message>
    <message>
        <source>A service is what apps, web pages and IVRs ask for: it books a number, keeps data, matches a call.</source>
        <translation>Un service est ce que demandent applications, pages web et SVI : il réserve un numéro, garde des données, rapproche un appel.</translation>
    </message>
    <message>
        <source>Name, as it stands in the path of its requests</source>
        <translation>Nom, tel qu&apos;il figure dans le chemin des requêtes</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>Il existe déjà un service %1.</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n service(s)</source>
        <translation>
            <numerusform>suppression de %n service</numerusform>
            <numerusform>suppression de %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::StateView</name>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Chargement impossible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not for this account</source>
        <translation>Pas pour ce compte</translation>
    </message>
    <message>
        <source>This needs the privilege %1, which the role of this account does not have.</source>
        <translation>Il faut pour cela le droit %1, que le rôle de ce compte n&apos;a pas.</translation>
    </message>
</context>
<context>
    <name>usher::ui::StatusStrip</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1, node %2, version %3</source>
        <translation>%1, nœud %2, version %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Round trip to the server</source>
        <translation>Temps d&apos;aller-retour vers le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), with conflicts: Review</source>
        <translation>
            <numerusform>%n modification, avec conflits : vérifier</numerusform>
            <numerusform>%n modifications, avec conflits : vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): Review</source>
        <translation>
            <numerusform>%n modification : vérifier</numerusform>
            <numerusform>%n modifications : vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarme</numerusform>
            <numerusform>%n alarmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
</context>
</TS>
