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
        <translation>Connexions simultanées qu&apos;un compte peut avoir&#xa0;; une de plus met fin à la plus ancienne.</translation>
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
        <translation>Secondes du premier verrouillage&#xa0;; chaque échec suivant les double. Un mot de passe correct après le verrouillage, un nouveau mot de passe ou un administrateur met fin au décompte.</translation>
    </message>
    <message>
        <source>Seconds of the longest lock; after so long without a failure the failures of a locked account are forgotten.</source>
        <translation>Secondes du verrouillage le plus long&#xa0;; après cette durée sans échec, les échecs d&apos;un compte verrouillé sont oubliés.</translation>
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
        <translation>Threads qui gèrent les sockets en plus du thread principal&#xa0;; 0 les gère sur le thread principal, ce qui convient le mieux aux petites machines et à peu de connexions.</translation>
    </message>
    <message>
        <source>Bytes of a request line; a longer one is answered 414.</source>
        <translation>Octets d&apos;une ligne de requête&#xa0;; une ligne plus longue reçoit 414.</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s header, its request line included; a larger one is answered 431. Not below max-request-line.</source>
        <translation>Octets de l&apos;en-tête d&apos;une requête, ligne de requête comprise&#xa0;; un en-tête plus grand reçoit 431. Pas moins que max-request-line.</translation>
    </message>
    <message>
        <source>Fields of a request&apos;s header; a header with more is answered 431.</source>
        <translation>Champs de l&apos;en-tête d&apos;une requête&#xa0;; un en-tête qui en a plus reçoit 431.</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body; a larger one is answered 413 before it is read.</source>
        <translation>Octets du corps d&apos;une requête&#xa0;; un corps plus grand reçoit 413 avant d&apos;être lu.</translation>
    </message>
    <message>
        <source>Megabytes of bodies and answers held in memory for all connections together; a body that does not fit is answered 503. Not below max-body.</source>
        <translation>Mégaoctets de corps et de réponses gardés en mémoire pour toutes les connexions ensemble&#xa0;; un corps qui n&apos;y tient pas reçoit 503. Pas moins que max-body.</translation>
    </message>
    <message>
        <source>Open connections of all listeners; a further one is answered 503 and closed.</source>
        <translation>Connexions ouvertes de tous les points d&apos;écoute&#xa0;; une de plus reçoit 503 et est fermée.</translation>
    </message>
    <message>
        <source>Open connections from one address; a further one is answered 503 and closed. 0 sets no limit of its own: right behind a load balancer, whose address all clients share.</source>
        <translation>Connexions ouvertes depuis une adresse&#xa0;; une de plus reçoit 503 et est fermée. 0 ne fixe pas de limite propre&#xa0;: à choisir derrière un répartiteur de charge dont tous les clients partagent l&apos;adresse.</translation>
    </message>
    <message>
        <source>Requests of one connection that wait for their answers; the next one is read when one of them is answered.</source>
        <translation>Requêtes d&apos;une connexion en attente de réponse&#xa0;; la suivante est lue quand l&apos;une d&apos;elles a reçu sa réponse.</translation>
    </message>
    <message>
        <source>Open WebSockets of all listeners; a further one is answered 503.</source>
        <translation>WebSockets ouverts de tous les points d&apos;écoute&#xa0;; un de plus reçoit 503.</translation>
    </message>
    <message>
        <source>Seconds from the first byte of a request to the end of its header, and for a TLS handshake; then 408 and close.</source>
        <translation>Secondes entre le premier octet d&apos;une requête et la fin de son en-tête, et pour une négociation TLS&#xa0;; ensuite 408 et fermeture.</translation>
    </message>
    <message>
        <source>Seconds a body may take, and a second more for each min-body-rate bytes received; then 408 and close.</source>
        <translation>Secondes qu&apos;un corps peut prendre, et une de plus par min-body-rate octets reçus&#xa0;; ensuite 408 et fermeture.</translation>
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
        <translation>Secondes pendant lesquelles un client ne lit rien de sa réponse&#xa0;; la connexion est alors coupée.</translation>
    </message>
    <message>
        <source>Seconds after which a request that could not be completed is answered 504.</source>
        <translation>Secondes au bout desquelles une requête qui n&apos;a pas pu aboutir reçoit 504.</translation>
    </message>
    <message>
        <source>Seconds without a sign of life after which a WebSocket is closed; it is asked for one at half the time.</source>
        <translation>Secondes sans signe de vie au bout desquelles un WebSocket est fermé&#xa0;; il est sollicité à la moitié du délai.</translation>
    </message>
    <message>
        <source>Where the listener stands: host:port or [address]:port with a numeric address or localhost. An IPv6 listener serves IPv6 only; port 0 takes a free port.</source>
        <translation>Où se trouve le point d&apos;écoute&#xa0;: hôte:port ou [adresse]:port avec une adresse numérique ou localhost. Un point d&apos;écoute IPv6 ne sert qu&apos;IPv6&#xa0;; le port 0 prend un port libre.</translation>
    </message>
    <message>
        <source>What the listener serves; the paths of other zones are answered 404.</source>
        <translation>Ce que sert le point d&apos;écoute&#xa0;; les chemins des autres zones reçoivent 404.</translation>
    </message>
    <message>
        <source>File with the certificate and its chain, PEM or PKCS#12. With one the listener speaks TLS 1.2 and later. Read again on SIGHUP, for new connections.</source>
        <translation>Fichier du certificat et de sa chaîne, PEM ou PKCS#12. Avec lui, le point d&apos;écoute parle TLS 1.2 et plus récent. Relu sur SIGHUP, pour les nouvelles connexions.</translation>
    </message>
    <message>
        <source>File with the private key, PEM; without it the key is in the certificate&apos;s file.</source>
        <translation>Fichier de la clé privée, PEM&#xa0;; sans lui, la clé est dans le fichier du certificat.</translation>
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
        <translation>Avec client_ca&#xa0;: si les clients sans certificat sont refusés.</translation>
    </message>
    <message>
        <source>https://host or https://host:port: every request is redirected there with the same path, except the probes of load balancers.</source>
        <translation>https://host ou https://host:port&#xa0;: chaque requête y est redirigée avec le même chemin, sauf les sondes des répartiteurs de charge.</translation>
    </message>
    <message>
        <source>The name is a URI pattern with *, the value ports or ranges (92-98,100): on other ports its paths are answered 403. The longest pattern wins. Naming the port of a public listener opens the storage, callback administration and queue paths it matches there; other internal paths cannot be opened.</source>
        <translation>Le nom est un motif d&apos;URI avec *, la valeur des ports ou plages (92-98,100)&#xa0;: sur d&apos;autres ports, ses chemins reçoivent 403. Le motif le plus long l&apos;emporte. Nommer le port d&apos;un point d&apos;écoute public y ouvre les chemins correspondants du stockage, de l&apos;administration des rappels et des files d&apos;attente&#xa0;; d&apos;autres chemins internes ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <source>Sites whose pages may call the public API and open public WebSockets: https://host, https://*.domain or *. Empty: only pages of the server&apos;s own origin. Listed sites may send credentials, * never does.</source>
        <translation>Sites dont les pages peuvent appeler l&apos;API publique et ouvrir des WebSockets publics&#xa0;: https://host, https://*.domain ou *. Vide&#xa0;: seulement les pages de la propre origine du serveur. Les sites listés peuvent envoyer des identifiants, * jamais.</translation>
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
        <translation>Chemins que les pages d&apos;autres sites peuvent appeler&#xa0;: /path/*, /path ou *.extension.</translation>
    </message>
    <message>
        <source>Outputs of all messages that `verbose` lets pass: stdout, stderr, memory (the last 1,000 lines, written to standard error when the server fails), file (`usherd.log` in the folder `log` of the data folder) or a file name, there as well unless it has a folder. Once any of `all`, `standard`, `trace` and `debug` is set, the others add nothing by default. The output `network` is not available: there is no Message Server.</source>
        <translation>Sorties de tous les messages que `verbose` laisse passer&#xa0;: stdout, stderr, memory (les 1 000 dernières lignes, écrites sur la sortie d&apos;erreur si le serveur échoue), file (`usherd.log` dans le dossier `log` du dossier de données) ou un nom de fichier, au même endroit s&apos;il n&apos;a pas de dossier. Dès que l&apos;un de `all`, `standard`, `trace` et `debug` est défini, les autres n&apos;ajoutent rien d&apos;eux-mêmes. La sortie `network` n&apos;existe pas&#xa0;: il n&apos;y a pas de Message Server.</translation>
    </message>
    <message>
        <source>Outputs of the messages of level standard only; as `all`.</source>
        <translation>Sorties des seuls messages de niveau standard&#xa0;; comme `all`.</translation>
    </message>
    <message>
        <source>Outputs of the messages of levels standard, interaction and trace; as `all`.</source>
        <translation>Sorties des messages de niveau standard, interaction et trace&#xa0;; comme `all`.</translation>
    </message>
    <message>
        <source>Outputs of the messages of every level; as `all`.</source>
        <translation>Sorties des messages de tous les niveaux&#xa0;; comme `all`.</translation>
    </message>
    <message>
        <source>How much is logged, each level with those before it: none, standard (what operators must know), interaction (each request), trace (each step), debug. The same as debug: all.</source>
        <translation>Ce qui est journalisé, chaque niveau avec les précédents&#xa0;: none, standard (ce que les exploitants doivent savoir), interaction (chaque requête), trace (chaque étape), debug. Identique à debug&#xa0;: all.</translation>
    </message>
    <message>
        <source>full puts host, node, process and thread before every message.</source>
        <translation>full place l&apos;hôte, le nœud, le processus et le thread devant chaque message.</translation>
    </message>
    <message>
        <source>Layout of a line: %d date as `time_format` says, %d{ISO}, %d{TIME} or %d{LOCALE} in that form, %p type, %c category, %m message, %n line end, %t thread, %P process, %h host, %N node, %% a percent sign; %-5p pads to five characters. Anything else after % is refused.</source>
        <translation>Forme d&apos;une ligne&#xa0;: %d date selon `time_format`, %d{ISO}, %d{TIME} ou %d{LOCALE} sous cette forme, %p type, %c catégorie, %m message, %n fin de ligne, %t thread, %P processus, %h hôte, %N nœud, %% un signe pour cent&#xa0;; %-5p complète à cinq caractères. Tout autre signe après % est refusé.</translation>
    </message>
    <message>
        <source>json writes one object a line (time, level, category, message, node, host, process, thread) instead of the `outputPattern`.</source>
        <translation>json écrit un objet par ligne (time, level, category, message, node, host, process, thread) au lieu du `outputPattern`.</translation>
    </message>
    <message>
        <source>Names whose values are shown as *** wherever they are logged, in any case. Names that start with XXX are left out altogether and the values of names that start with MMM are shown as MMM without being listed here; passwords, keys, tokens and access codes are never shown.</source>
        <translation>Noms dont les valeurs apparaissent comme *** partout dans le journal, quelle que soit la casse. Les noms qui commencent par XXX sont entièrement omis et les valeurs de ceux qui commencent par MMM apparaissent comme MMM sans être listés ici&#xa0;; mots de passe, clés, jetons et codes d&apos;accès ne sont jamais montrés.</translation>
    </message>
    <message>
        <source>When a log file is closed and a new one begun: false (never), its size in KB (from 100) or MB (&quot;10 MB&quot;), or after full hours (&quot;1 hr&quot;, up to 8760). A closed file carries the UTC time of closing in its name.</source>
        <translation>Quand un fichier journal est fermé et un nouveau commencé&#xa0;: false (jamais), sa taille en Ko (à partir de 100) ou Mo (&quot;10 MB&quot;), ou après des heures pleines (&quot;1 hr&quot;, jusqu&apos;à 8760). Un fichier fermé porte dans son nom l&apos;heure UTC de fermeture.</translation>
    </message>
    <message>
        <source>Which log files are deleted: false (none), the oldest beyond a count (20 or &quot;20 file&quot;, up to 1000, the open one included), or those closed more than so many days ago (&quot;7 day&quot;).</source>
        <translation>Quels fichiers journaux sont supprimés&#xa0;: false (aucun), les plus anciens au-delà d&apos;un nombre (20 ou &quot;20 file&quot;, jusqu&apos;à 1000, le fichier ouvert compris), ou ceux fermés depuis plus de tant de jours (&quot;7 day&quot;).</translation>
    </message>
    <message>
        <source>true collects lines for a log file for up to a second (warnings are written at once); false writes each line by itself.</source>
        <translation>true rassemble les lignes d&apos;un fichier journal pendant une seconde au plus (les avertissements sont écrits aussitôt)&#xa0;; false écrit chaque ligne séparément.</translation>
    </message>
    <message>
        <source>Categories of the libraries (qt.sql.*) to which `verbose` applies as it does to the server&apos;s own.</source>
        <translation>Catégories des bibliothèques (qt.sql.*) auxquelles `verbose` s&apos;applique comme à celles du serveur.</translation>
    </message>
    <message>
        <source>Form of %d: time of day with milliseconds, date and time of the system&apos;s locale, or ISO 8601. Setting it also changes the %d{ISO} of the default `outputPattern`.</source>
        <translation>Forme de %d&#xa0;: heure avec millisecondes, date et heure selon le système, ou ISO 8601. La définir change aussi le %d{ISO} du `outputPattern` par défaut.</translation>
    </message>
    <message>
        <source>Time zone of the dates in the log.</source>
        <translation>Fuseau horaire des dates du journal.</translation>
    </message>
    <message>
        <source>C2DM was switched off in 2015; set type fcm and fcm.serviceAccount</source>
        <translation>C2DM a été arrêté en 2015&#xa0;; définissez type fcm et fcm.serviceAccount</translation>
    </message>
    <message>
        <source>C2DM was switched off in 2015; see [gms] http.ssl_trust_all</source>
        <translation>C2DM a été arrêté en 2015&#xa0;; voir [gms] http.ssl_trust_all</translation>
    </message>
    <message>
        <source>push services no longer delay messages for idle devices; nothing to set</source>
        <translation>les services push ne retardent plus les messages aux appareils inactifs&#xa0;; rien à définir</translation>
    </message>
    <message>
        <source>GCM was switched off in 2019; set type fcm and fcm.serviceAccount</source>
        <translation>GCM a été arrêté en 2019&#xa0;; définissez type fcm et fcm.serviceAccount</translation>
    </message>
    <message>
        <source>the key protocol of FCM ended in 2024; set fcm.serviceAccount</source>
        <translation>le protocole à clé de FCM a pris fin en 2024&#xa0;; définissez fcm.serviceAccount</translation>
    </message>
    <message>
        <source>chat runs in the server; nothing to set</source>
        <translation>le chat fonctionne dans le serveur&#xa0;; rien à définir</translation>
    </message>
    <message>
        <source>chat, routing and contacts are one process, bounded by the limits of the edge; nothing to set</source>
        <translation>chat, routage et contacts sont un seul processus, borné par les limites de la couche de connexion&#xa0;; rien à définir</translation>
    </message>
    <message>
        <source>the transcript is in the store before a message is answered; nothing to set</source>
        <translation>la transcription est dans le stockage avant qu&apos;un message reçoive sa réponse&#xa0;; rien à définir</translation>
    </message>
    <message>
        <source>the store is PostgreSQL or SQLite; see [store]</source>
        <translation>le stockage est PostgreSQL ou SQLite&#xa0;; voir [store]</translation>
    </message>
    <message>
        <source>the login of the old store; see [store] url and password-file</source>
        <translation>les identifiants de l&apos;ancien stockage&#xa0;; voir [store] url et password-file</translation>
    </message>
    <message>
        <source>replication is PostgreSQL&apos;s own; nothing to set</source>
        <translation>la réplication est celle de PostgreSQL&#xa0;; rien à définir</translation>
    </message>
    <message>
        <source>PostgreSQL compresses large values itself; nothing to set</source>
        <translation>PostgreSQL compresse lui-même les grandes valeurs&#xa0;; rien à définir</translation>
    </message>
    <message>
        <source>the web container is gone; listeners are sections [listener.&lt;name&gt;] with address and zone</source>
        <translation>le conteneur web n&apos;existe plus&#xa0;; les points d&apos;écoute sont des sections [listener.&lt;name&gt;] avec address et zone</translation>
    </message>
    <message>
        <source>the web container is gone; set certificate and key of [listener.&lt;name&gt;]</source>
        <translation>le conteneur web n&apos;existe plus&#xa0;; définissez certificate et key de [listener.&lt;name&gt;]</translation>
    </message>
    <message>
        <source>no Java process runs; threads and memory need no setting</source>
        <translation>aucun processus Java ne tourne&#xa0;; threads et mémoire ne demandent aucun réglage</translation>
    </message>
    <message>
        <source>no Java process runs; read /metrics on an internal listener</source>
        <translation>aucun processus Java ne tourne&#xa0;; lisez /metrics sur un point d&apos;écoute interne</translation>
    </message>
    <message>
        <source>no index processes run; nothing to set</source>
        <translation>aucun processus d&apos;indexation ne tourne&#xa0;; rien à définir</translation>
    </message>
    <message>
        <source>dashboards are in the console; an external one reads the search endpoint</source>
        <translation>les tableaux de bord sont dans la console&#xa0;; un outil externe lit le point d&apos;accès de recherche</translation>
    </message>
    <message>
        <source>reports are computed by the server; nothing to set</source>
        <translation>les rapports sont calculés par le serveur&#xa0;; rien à définir</translation>
    </message>
    <message>
        <source>no Message Server is used; alarms are delivered by sections [alarms.&lt;name&gt;]</source>
        <translation>aucun Message Server n&apos;est utilisé&#xa0;; les alarmes sont transmises par les sections [alarms.&lt;name&gt;]</translation>
    </message>
    <message>
        <source>no garbage collector runs; set [metrics] EventLoopStall.threshold</source>
        <translation>aucun ramasse-miettes ne tourne&#xa0;; définissez [metrics] EventLoopStall.threshold</translation>
    </message>
    <message>
        <source>chat, routing and contacts are one process; for external orchestration set [gms] http.socket_timeout</source>
        <translation>chat, routage et contacts sont un seul processus&#xa0;; pour une orchestration externe, définissez [gms] http.socket_timeout</translation>
    </message>
    <message>
        <source>what cannot be stored is not acknowledged (503, 507); nothing to set</source>
        <translation>ce qui ne peut pas être stocké n&apos;est pas confirmé (503, 507)&#xa0;; rien à définir</translation>
    </message>
    <message>
        <source>the web container is gone; the time limits of connections are options of [http]</source>
        <translation>le conteneur web n&apos;existe plus&#xa0;; les délais des connexions sont des options de [http]</translation>
    </message>
    <message>
        <source>Name of the list whose groups are the pools of access numbers.</source>
        <translation>Nom de la liste dont les groupes sont les pools de numéros d&apos;accès.</translation>
    </message>
    <message>
        <source>Whether access to numbers and services is controlled by the header gms_user: requests without it are refused, a user holds one number of a group at a time and sees no service of another user.</source>
        <translation>Si l&apos;accès aux numéros et aux services est contrôlé par l&apos;en-tête gms_user&#xa0;: les requêtes qui ne l&apos;ont pas sont refusées, un utilisateur détient un numéro d&apos;un groupe à la fois et ne voit aucun service d&apos;un autre.</translation>
    </message>
    <message>
        <source>Name of the list whose groups are the exception patterns.</source>
        <translation>Nom de la liste dont les groupes sont les motifs d&apos;exception.</translation>
    </message>
    <message>
        <source>How a number of the group is given out. RANDOM: any, without booking. LOCAL: to one user of this node at a time. CLUSTER: to one user of the whole cluster at a time.</source>
        <translation>Comment un numéro du groupe est attribué. RANDOM&#xa0;: n&apos;importe lequel, sans réservation. LOCAL&#xa0;: à un utilisateur de ce nœud à la fois. CLUSTER&#xa0;: à un utilisateur de tout le cluster à la fois.</translation>
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
        <translation>Un numéro du groupe&#xa0;; le nom est libre mais ne commence pas par _.</translation>
    </message>
    <message>
        <source>A disabled pattern.</source>
        <translation>Un motif désactivé.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole value of a parameter must match; quotes around it do not count.</source>
        <translation>Une expression régulière (RE2) à laquelle doit correspondre toute la valeur d&apos;un paramètre&#xa0;; les guillemets autour ne comptent pas.</translation>
    </message>
    <message>
        <source>An entry; # before its name disables it.</source>
        <translation>Une entrée&#xa0;; # devant son nom la désactive.</translation>
    </message>
    <message>
        <source>Whether the internal paths of /server ask for Basic authentication. Basic needs user-id and password.</source>
        <translation>Si les chemins internes de /server demandent une authentification Basic. Basic exige user-id et password.</translation>
    </message>
    <message>
        <source>User name for auth-scheme Basic; it cannot contain a colon.</source>
        <translation>Nom d&apos;utilisateur pour auth-scheme Basic&#xa0;; il ne peut pas contenir de deux-points.</translation>
    </message>
    <message>
        <source>Password for auth-scheme Basic.</source>
        <translation>Mot de passe pour auth-scheme Basic.</translation>
    </message>
    <message>
        <source>Severity of the alarm with the id that stands after the dot (severity.2001); without it the alarm&apos;s own.</source>
        <translation>Gravité de l&apos;alarme dont l&apos;identifiant suit le point (severity.2001)&#xa0;; sans elle, celle de l&apos;alarme.</translation>
    </message>
    <message>
        <source>Number of this node, shown with two digits and different on every node. Ids and access codes begin with it; without it the node issues no access codes.</source>
        <translation>Numéro de ce nœud, affiché sur deux chiffres et différent sur chaque nœud. Les identifiants et codes d&apos;accès commencent par lui&#xa0;; sans lui, le nœud n&apos;émet pas de codes d&apos;accès.</translation>
    </message>
    <message>
        <source>Address of the load balancer as clients see it. Every absolute URL that is sent out begins with it; without it they begin with the node&apos;s own address.</source>
        <translation>Adresse du répartiteur de charge telle que la voient les clients. Toute URL absolue envoyée commence par elle&#xa0;; sans elle, par l&apos;adresse du nœud.</translation>
    </message>
    <message>
        <source>Host name of this node in the cluster and in the URLs it sends out; without it the local name of the machine.</source>
        <translation>Nom d&apos;hôte de ce nœud dans le cluster et dans les URL qu&apos;il envoie&#xa0;; sans lui, le nom local de la machine.</translation>
    </message>
    <message>
        <source>Port of the runtime API as the other nodes know it. When it is configured and no public listener has this port, alarm 2002 is raised.</source>
        <translation>Port de l&apos;API d&apos;exécution tel que le connaissent les autres nœuds. S&apos;il est configuré et qu&apos;aucun point d&apos;écoute public n&apos;a ce port, l&apos;alarme 2002 est levée.</translation>
    </message>
    <message>
        <source>First segment of the runtime API&apos;s paths: /app_name/1/... A new data folder starts with genesys.</source>
        <translation>Premier segment des chemins de l&apos;API d&apos;exécution&#xa0;: /app_name/1/... Un nouveau dossier de données commence par genesys.</translation>
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
        <translation>Nom du cluster, pour les personnes et pour les liens entre ses nœuds&#xa0;: les deux extrémités doivent appartenir au même.</translation>
    </message>
    <message>
        <source>Names of the nodes that make up the cluster. A node is ready only while a majority of them is up; without this every node is a cluster of its own. One change set changes it while the nodes run.</source>
        <translation>Noms des nœuds qui composent le cluster. Un nœud n&apos;est prêt que si une majorité d&apos;entre eux fonctionne&#xa0;; sans cela, chaque nœud est un cluster à lui seul. Un lot de modifications le change pendant que les nœuds fonctionnent.</translation>
    </message>
    <message>
        <source>Name of this node, different on every node that shares the store; without it node- and the node_id in two digits.</source>
        <translation>Nom de ce nœud, différent sur chaque nœud qui partage le stockage&#xa0;; sans lui, node- et node_id sur deux chiffres.</translation>
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
        <translation>Où ce nœud accepte les liens des autres, pour les chiffres en direct et autres&#xa0;: hôte:port ou [adresse]:port avec une adresse numérique ou localhost&#xa0;; le port 0 en prend un libre. Hors boucle locale, il faut key-file ou certificate. Sans cela, le nœud n&apos;a pas de liens.</translation>
    </message>
    <message>
        <source>host:port by which the other nodes reach listen; without it that address itself or, where it is a wildcard, [server] web_host or the name of the machine.</source>
        <translation>hôte:port par lequel les autres nœuds atteignent listen&#xa0;; sans cela, cette adresse elle-même ou, si elle est générique, [server] web_host ou le nom de la machine.</translation>
    </message>
    <message>
        <source>File (0600) with the key that the nodes of the cluster share, at least 32 bytes; make it with `openssl rand -hex 32`. It secures the links in both directions (TLS 1.3). With certificate it does not count. Read again on SIGHUP, for new links.</source>
        <translation>Fichier (0600) de la clé que partagent les nœuds du cluster, au moins 32 octets&#xa0;; créez-le avec `openssl rand -hex 32`. Elle sécurise les liens dans les deux sens (TLS 1.3). Avec certificate elle ne compte pas. Relu sur SIGHUP, pour les nouveaux liens.</translation>
    </message>
    <message>
        <source>File with this node&apos;s certificate for the links and its chain, PEM; it must have the name of the node as a DNS name or as its common name. Needs certificate-key and ca. Read again on SIGHUP, for new links.</source>
        <translation>Fichier du certificat de ce nœud pour les liens et de sa chaîne, PEM&#xa0;; il doit porter le nom du nœud comme nom DNS ou nom commun. Exige certificate-key et ca. Relu sur SIGHUP, pour les nouveaux liens.</translation>
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
        <translation>Obligatoire. Genre de service&#xa0;; seul builtin existe pour l&apos;instant, les services d&apos;orchestration (ors) sont refusés.</translation>
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
        <translation>Secondes pendant lesquelles un numéro d&apos;accès reste réservé (groupes LOCAL et CLUSTER)&#xa0;; sans cela, la valeur du groupe. Un paramètre de requête de ce nom l&apos;emporte.</translation>
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
        <translation>Identique à _return_data&#xa0;; l&apos;un des deux suffit.</translation>
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
        <translation>Mot de passe de l&apos;authentification Basic pour ce service&#xa0;; la paire de [server] y est alors refusée. Un nom d&apos;utilisateur sans mot de passe emploie celui de [server].</translation>
    </message>
    <message>
        <source>Any other name is data of the service: it overrides the request parameter of that name, and get returns it.</source>
        <translation>Tout autre nom est une donnée du service&#xa0;: il remplace le paramètre de requête de ce nom, et get le renvoie.</translation>
    </message>
    <message>
        <source>User name of Basic authentication for the Storage API alone.</source>
        <translation>Nom d&apos;utilisateur de l&apos;authentification Basic pour la seule API Storage.</translation>
    </message>
    <message>
        <source>Password of Basic authentication for the Storage API; the pair of [server] is then refused there. A user name without it uses the password of [server].</source>
        <translation>Mot de passe de l&apos;authentification Basic pour l&apos;API Storage&#xa0;; la paire de [server] y est alors refusée. Un nom d&apos;utilisateur sans mot de passe emploie celui de [server].</translation>
    </message>
    <message>
        <source>Where the data are kept: sqlite:PATH, a relative PATH being inside the data folder. The folder of the file must be private (0700). Or postgresql://user@host:port[,host:port...]/database[?sslrootcert=FILE&amp;...], of which the primary is taken; a host that is not local must prove its name (sslmode=verify-full) unless sslmode says otherwise. `usherd --migrate` prepares such a database.</source>
        <translation>Où sont les données&#xa0;: sqlite:PATH, un PATH relatif étant dans le dossier de données. Le dossier du fichier doit être privé (0700). Ou postgresql://user@host:port[,host:port...]/database[?sslrootcert=FILE&amp;...], dont le primaire est pris&#xa0;; un hôte non local doit prouver son nom (sslmode=verify-full) sauf si sslmode en décide autrement. `usherd --migrate` prépare une telle base.</translation>
    </message>
    <message>
        <source>File (0600) whose first line is the password of the user in url; without it a client certificate or the system account proves who we are.</source>
        <translation>Fichier (0600) dont la première ligne est le mot de passe de l&apos;utilisateur de url&#xa0;; sans lui, un certificat client ou le compte système prouve notre identité.</translation>
    </message>
    <message>
        <source>The role that `usherd --migrate` lets read and write the tables: the one the server runs as.</source>
        <translation>Le rôle auquel `usherd --migrate` permet de lire et d&apos;écrire les tables&#xa0;: celui sous lequel tourne le serveur.</translation>
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
        <translation>Threads qui lisent le stockage&#xa0;; un de plus écrit. Chacun garde jusqu&apos;à 2 Mo de pages.</translation>
    </message>
    <message>
        <source>Jobs that may wait for the writer, and as many for the readers. One more is answered with 503 and Retry-After.</source>
        <translation>Tâches qui peuvent attendre l&apos;écrivain, et autant les lecteurs. Une de plus reçoit 503 et Retry-After.</translation>
    </message>
    <message>
        <source>Milliseconds from which on a statement of the store counts as slow: it is counted, logged without its values, and kept for the store page among the last 100. 0 takes every statement.</source>
        <translation>Millisecondes à partir desquelles une instruction du stockage est dite lente&#xa0;: elle est comptée, journalisée sans ses valeurs et gardée parmi les 100 dernières pour la page du stockage. 0 prend toutes les instructions.</translation>
    </message>
    <message>
        <source>Rows a second that are removed, at most, once their time is over. They are removed a few at a time between other changes; raise this when the store page shows retention falling behind.</source>
        <translation>Lignes par seconde supprimées, au plus, une fois leur temps écoulé. Elles le sont par petits lots entre d&apos;autres modifications&#xa0;; augmentez cette valeur quand la page du stockage montre que la conservation prend du retard.</translation>
    </message>
    <message>
        <source>Seconds between two backups of the store, made while the server goes on and verified. An alarm is raised when the newest is older than twice this. 0 makes none.</source>
        <translation>Secondes entre deux sauvegardes du stockage, faites et vérifiées pendant que le serveur continue. Une alarme est levée quand la plus récente a plus du double de cet âge. 0 n&apos;en fait aucune.</translation>
    </message>
    <message>
        <source>The folder for backups, private (0700), created if it is missing; a relative one is inside the data folder.</source>
        <translation>Le dossier des sauvegardes, privé (0700), créé s&apos;il manque&#xa0;; un dossier relatif est dans le dossier de données.</translation>
    </message>
    <message>
        <source>Backups that are kept; older ones are removed when a new one has been verified.</source>
        <translation>Sauvegardes conservées&#xa0;; les plus anciennes sont supprimées quand une nouvelle a été vérifiée.</translation>
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
    <message>
        <source>there is no such page; there are %1</source>
        <translation>cette page n&apos;existe pas&#xa0;; il y a %1</translation>
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
        <translation>le serveur répond avec le protocole %1&#xa0;; ce programme parle %2 à %3</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>pas de connexion sécurisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>the connection was lost: %1</source>
        <translation>la connexion a été perdue&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server closed the connection: %1</source>
        <translation>le serveur a fermé la connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot connect to %1: %2</source>
        <translation>connexion impossible à %1&#xa0;: %2</translation>
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
        <source>the connection was lost: no sign of life from the server</source>
        <translation>la connexion a été perdue&#xa0;: le serveur ne donne plus signe de vie</translation>
    </message>
    <message>
        <source>the server sent a message of more than %1 MB</source>
        <translation>le serveur a envoyé un message de plus de %1 Mo</translation>
    </message>
    <message>
        <source>the server does not speak this protocol: %1 (&quot;%2&quot;)</source>
        <translation>le serveur ne parle pas ce protocole&#xa0;: %1 («&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>the server&apos;s message %1 is not as agreed: %2</source>
        <translation>le message %1 du serveur n&apos;est pas conforme&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>usher::console::AccountsModel</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Log in and change the own password.</source>
        <translation>Se connecter et changer son propre mot de passe.</translation>
    </message>
    <message>
        <source>See services, lists, options, alarms, the cluster and the store.</source>
        <translation>Voir les services, les listes, les options, les alarmes, le cluster et le stockage.</translation>
    </message>
    <message>
        <source>See live services, bookings and requests, with the numbers of customers.</source>
        <translation>Voir les services actifs, les réservations et les requêtes, avec les numéros des clients.</translation>
    </message>
    <message>
        <source>Change services, lists and options.</source>
        <translation>Modifier les services, les listes et les options.</translation>
    </message>
    <message>
        <source>Acknowledge alarms, release numbers, end services, drain nodes, back up.</source>
        <translation>Acquitter les alarmes, libérer les numéros, terminer les services, vider les nœuds, sauvegarder.</translation>
    </message>
    <message>
        <source>Manage accounts, set passwords, end the sessions of others.</source>
        <translation>Gérer les comptes, définir les mots de passe, terminer les sessions des autres.</translation>
    </message>
    <message>
        <source>See who changed what, and when.</source>
        <translation>Voir qui a modifié quoi, et quand.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>cette fenêtre</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until, unless used</source>
        <translation>Expire si inutilisée</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>verrouillé jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>state of an account</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>1 to %1 of a–z, 0–9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;@&apos;, with a letter or digit first.</source>
        <translation>1 à %1 caractères parmi a–z, 0–9, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;@&#xa0;», en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>Un mot de passe ne contient pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes.</source>
        <translation>Un mot de passe a au plus %1 octets.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Un mot de passe a au moins %n caractère.</numerusform>
            <numerusform>Un mot de passe a au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the account is no password.</source>
        <translation>Le nom du compte n&apos;est pas un mot de passe.</translation>
    </message>
    <message>
        <source>One character repeated is no password.</source>
        <translation>Un seul caractère répété n&apos;est pas un mot de passe.</translation>
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
        <translation>lettres, chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;»</translation>
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
        <translation>Valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Logins and passwords</source>
        <translation>Connexions et mots de passe</translation>
    </message>
    <message>
        <source>Severity of alarms</source>
        <translation>Gravité des alarmes</translation>
    </message>
    <message>
        <source>Cluster and links</source>
        <translation>Cluster et liens</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>Limites des connexions</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Point d&apos;écoute %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Pattern lists</source>
        <translation>Listes de motifs</translation>
    </message>
    <message>
        <source>Paths and their ports</source>
        <translation>Chemins et leurs ports</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>Listes de ressources</translation>
    </message>
    <message>
        <source>Access to internal paths</source>
        <translation>Accès aux chemins internes</translation>
    </message>
    <message>
        <source>Server and its addresses</source>
        <translation>Serveur et ses adresses</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Graceful stop</source>
        <translation>Arrêt ordonné</translation>
    </message>
    <message>
        <source>Data of clients</source>
        <translation>Données des clients</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Pages of other sites</source>
        <translation>Pages d&apos;autres sites</translation>
    </message>
    <message>
        <source>alone or with a unit (%1)</source>
        <translation>seul ou avec une unité (%1)</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>ou %1</translation>
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
Sur le serveur&#xa0;: %2 UTC</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Au plus %n caractère.</numerusform>
            <numerusform>Au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains a character that names do not have.</source>
        <translation>Il contient un caractère interdit dans les noms.</translation>
    </message>
</context>
<context>
    <name>usher::console::OptionsModel</name>
    <message>
        <source>change of %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>restart pending</source>
        <translation>redémarrage en attente</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>The value that counts on %1; an edit that is not applied stands in its place</source>
        <translation>La valeur qui compte sur %1&#xa0;; une modification non appliquée s&apos;affiche à sa place</translation>
    </message>
</context>
<context>
    <name>usher::console::OverrideRule</name>
    <message>
        <source>Asked for by Basic authentication, never taken from parameters.</source>
        <translation>Demandé par l&apos;authentification Basic, jamais pris dans les paramètres.</translation>
    </message>
    <message>
        <source>Made of the request&apos;s %1, which must be there.</source>
        <translation>Formé à partir de %1 de la requête, qui doit être présent.</translation>
    </message>
    <message>
        <source>Only here: no request can say it.</source>
        <translation>Seulement ici&#xa0;: aucune requête ne peut l&apos;indiquer.</translation>
    </message>
    <message>
        <source>A request may say %1.</source>
        <translation>Une requête peut indiquer %1.</translation>
    </message>
    <message>
        <source>A request may say otherwise with %1.</source>
        <translation>Une requête peut en décider autrement avec %1.</translation>
    </message>
    <message>
        <source>Not set here: %1 of the request counts.</source>
        <translation>Non défini ici&#xa0;: %1 de la requête compte.</translation>
    </message>
    <message>
        <source>Overrides %1 of the request.</source>
        <translation>Remplace %1 de la requête.</translation>
    </message>
</context>
<context>
    <name>usher::console::PatternsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Elle est vide.</translation>
    </message>
    <message>
        <source>A # before the name disables it: use the check mark.</source>
        <translation>Un # devant le nom la désactive&#xa0;: utilisez la case à cocher.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters and no blank at either end.</source>
        <translation>Un nom a de 1 à %1 caractères et pas d&apos;espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>There is an expression %1 already.</source>
        <translation>Il existe déjà une expression %1.</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message numerus="yes">
        <source>fits %n value(s)</source>
        <translation>
            <numerusform>correspond à %n valeur</numerusform>
            <numerusform>correspond à %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>It is applied</source>
        <translation>Elle est appliquée</translation>
    </message>
    <message>
        <source>It is kept but not applied</source>
        <translation>Elle est conservée mais pas appliquée</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivée</translation>
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
        <translation>Le compte %1 ne peut pas se connecter&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Pas de connexion sûre à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This console is newer than the server: it speaks protocol %1, the server %2. Update the server, or use an older console.</source>
        <translation>Cette console est plus récente que le serveur&#xa0;: elle parle le protocole %1, le serveur %2. Mettez le serveur à jour ou utilisez une console plus ancienne.</translation>
    </message>
    <message>
        <source>This console is too old for the server: it speaks protocol %1, the server %2. Update the console.</source>
        <translation>Cette console est trop ancienne pour le serveur&#xa0;: elle parle le protocole %1, le serveur %2. Mettez la console à jour.</translation>
    </message>
</context>
<context>
    <name>usher::console::ValueRanges</name>
    <message>
        <source>The first value, such as 1-888-555-0100.</source>
        <translation>La première valeur, par exemple 1-888-555-0100.</translation>
    </message>
    <message>
        <source>It must end with a digit, to count from.</source>
        <translation>Elle doit se terminer par un chiffre, à partir duquel compter.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Au plus %n caractère.</numerusform>
            <numerusform>Au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last value, or the digits it ends with, such as 0199.</source>
        <translation>La dernière valeur, ou ses derniers chiffres, par exemple 0199.</translation>
    </message>
    <message>
        <source>Only digits.</source>
        <translation>Seulement des chiffres.</translation>
    </message>
    <message>
        <source>Only digits, or a value that begins with %1.</source>
        <translation>Seulement des chiffres, ou une valeur qui commence par %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n digit(s), as the first value ends with.</source>
        <translation>
            <numerusform>Au plus %n chiffre, comme à la fin de la première valeur.</numerusform>
            <numerusform>Au plus %n chiffres, comme à la fin de la première valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not be lower than %1.</source>
        <translation>Elle ne doit pas être inférieure à %1.</translation>
    </message>
    <message>
        <source>That are %1 values; at most %2 at a time.</source>
        <translation>Cela fait %1 valeurs&#xa0;; au plus %2 à la fois.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no value behind the name.</source>
        <translation>il n&apos;y a pas de valeur après le nom.</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s).</source>
        <translation>
            <numerusform>au plus %n caractère.</numerusform>
            <numerusform>au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>the name of a value begins with neither _ nor #.</source>
        <translation>le nom d&apos;une valeur ne commence ni par _ ni par #.</translation>
    </message>
    <message>
        <source>this is no valid name.</source>
        <translation>ce nom n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>at most %1 values at a time.</source>
        <translation>au plus %1 valeurs à la fois.</translation>
    </message>
    <message>
        <source>One value a line.</source>
        <translation>Une valeur par ligne.</translation>
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
        <translation>réservée</translation>
    </message>
    <message>
        <source>lapsing</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>non appliquée</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a value that is not given out</comment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>%1 sur le nœud %2</translation>
    </message>
    <message numerus="yes">
        <source>A value has 1 to %n character(s). Del removes it.</source>
        <translation>
            <numerusform>Une valeur a %n caractère. Suppr la retire.</numerusform>
            <numerusform>Une valeur a de 1 à %n caractères. Suppr la retire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is no valid name: it has 1 to %n character(s) and does not begin with _.</source>
        <translation>
            <numerusform>Ce nom n&apos;est pas valide&#xa0;: il a %n caractère et ne commence pas par _.</numerusform>
            <numerusform>Ce nom n&apos;est pas valide&#xa0;: il a de 1 à %n caractères et ne commence pas par _.</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>changement de nom de %1</translation>
    </message>
    <message>
        <source>There is a value %1 already.</source>
        <translation>Il existe déjà une valeur %1.</translation>
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
        <translation>nouveau&#xa0;: %1</translation>
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
    <message>
        <source>The server is not connected. Nothing was sent.</source>
        <translation>Le serveur n&apos;est pas connecté. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>It is not known whether the changes are applied (%1). They stay here; once the server is back, those that it has vanish by themselves.</source>
        <translation>On ne sait pas si les modifications sont appliquées (%1). Elles restent ici&#xa0;; dès que le serveur sera de retour, celles qu&apos;il possède disparaîtront d&apos;elles-mêmes.</translation>
    </message>
</context>
<context>
    <name>usher::sizing</name>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>Visits in the busiest hour you know of.</source>
        <translation>Visites pendant l&apos;heure la plus chargée que vous connaissez.</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Pages vues</translation>
    </message>
    <message>
        <source>Pages these visits look at in the same hour.</source>
        <translation>Pages que ces visites consultent pendant la même heure.</translation>
    </message>
    <message>
        <source>Business events</source>
        <translation>Événements métier</translation>
    </message>
    <message>
        <source>per page</source>
        <translation>par page</translation>
    </message>
    <message>
        <source>Events you define for pages, such as timeout or search, on average.</source>
        <translation>Événements que vous définissez pour les pages, comme timeout ou search, en moyenne.</translation>
    </message>
    <message>
        <source>User events</source>
        <translation>Événements utilisateur</translation>
    </message>
    <message>
        <source>per visit</source>
        <translation>par visite</translation>
    </message>
    <message>
        <source>SignIn, SignOut and UserInfo, on average: 0.1 if a tenth of the visits has one.</source>
        <translation>SignIn, SignOut et UserInfo, en moyenne&#xa0;: 0,1 si une visite sur dix en a un.</translation>
    </message>
    <message>
        <source>Requests of a node</source>
        <translation>Requêtes d&apos;un nœud</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>What one node is to take at most. Measure it on your own hardware; 300 is a careful assumption.</source>
        <translation>Ce qu&apos;un nœud doit traiter au plus. Mesurez-le sur votre propre matériel&#xa0;; 300 est une hypothèse prudente.</translation>
    </message>
    <message>
        <source>Events are kept</source>
        <translation>Conservation des événements</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>After so long an event is removed.</source>
        <translation>Au bout de cette durée, un événement est supprimé.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>per event</source>
        <translation>par événement</translation>
    </message>
    <message>
        <source>Categories that apply to an event, on average.</source>
        <translation>Catégories qui s&apos;appliquent à un événement, en moyenne.</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>Facteur de réplication</translation>
    </message>
    <message>
        <source>Copies of each event, over all storage nodes.</source>
        <translation>Copies de chaque événement, sur tous les nœuds de stockage.</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>of the data</source>
        <translation>des données</translation>
    </message>
    <message>
        <source>Disk of the indexes as a share of that of the data; 0.6 is an assumption.</source>
        <translation>Disque des index par rapport à celui des données&#xa0;; 0,6 est une hypothèse.</translation>
    </message>
    <message>
        <source>Storage nodes</source>
        <translation>Nœuds de stockage</translation>
    </message>
    <message>
        <source>per data centre</source>
        <translation>par centre de données</translation>
    </message>
    <message>
        <source>Three or more keep the data consistent when one fails.</source>
        <translation>Avec trois ou plus, les données restent cohérentes quand l&apos;un d&apos;eux tombe en panne.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountDialog</name>
    <message>
        <source>Edit the account %1</source>
        <translation>Modifier le compte %1</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>This acts at once and stands in the audit.</source>
        <translation>Cela agit immédiatement et figure dans l&apos;audit.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nom &amp;complet</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>&amp;Disabled at first</source>
        <translation>&amp;Désactivé au départ</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Peut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>The account %1 is gone.</source>
        <translation>Le compte %1 n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile: you saw revision %1, it is now %2. The fields show it as it is now; change what is still to be changed.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ce compte entre-temps&#xa0;: vous avez vu la révision %1, c&apos;est maintenant la %2. Les champs montrent l&apos;état actuel&#xa0;; modifiez ce qui reste à modifier.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountsList</name>
    <message>
        <source>Edit …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Set password …</source>
        <translation>Définir le mot de passe …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Afficher les sessions</translation>
    </message>
    <message>
        <source>End sessions …</source>
        <translation>Terminer les sessions …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer …</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisissez un compte</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Peut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Non connecté</translation>
    </message>
    <message numerus="yes">
        <source>Logged in with %n session(s)</source>
        <translation>
            <numerusform>Connecté avec %n session</numerusform>
            <numerusform>Connecté avec %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable …</source>
        <translation>Désactiver …</translation>
    </message>
    <message>
        <source>The account %1 is made.</source>
        <translation>Le compte %1 est créé.</translation>
    </message>
    <message>
        <source>The account %1 is changed.</source>
        <translation>Le compte %1 est modifié.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>Le mot de passe de %1 est défini.</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile, so nothing was done. It is shown as it is now.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ce compte entre-temps, rien n&apos;a donc été fait. Il est affiché dans son état actuel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Its sessions end at once and it cannot log in any more until it is enabled.</source>
        <translation>Ses sessions se terminent immédiatement et il ne peut plus se connecter tant qu&apos;il n&apos;est pas réactivé.</translation>
    </message>
    <message>
        <source>This is your own account: you are logged out at once. %1</source>
        <translation>C&apos;est votre propre compte&#xa0;: vous êtes déconnecté immédiatement. %1</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Désactiver %1&#xa0;?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The account %1 is disabled.</source>
        <translation>Le compte %1 est désactivé.</translation>
    </message>
    <message>
        <source>The account %1 is enabled.</source>
        <translation>Le compte %1 est activé.</translation>
    </message>
    <message>
        <source>The account %1 is unlocked.</source>
        <translation>Le compte %1 est déverrouillé.</translation>
    </message>
    <message>
        <source>Its sessions end at once. What it did stays in the audit.</source>
        <translation>Ses sessions se terminent immédiatement. Ce qu&apos;il a fait reste dans l&apos;audit.</translation>
    </message>
    <message>
        <source>Delete the account %1?</source>
        <translation>Supprimer le compte %1&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The account %1 is deleted.</source>
        <translation>Le compte %1 est supprimé.</translation>
    </message>
    <message>
        <source>These are your own sessions, this window&apos;s too: you are logged out at once.</source>
        <translation>Ce sont vos propres sessions, celle de cette fenêtre comprise&#xa0;: vous êtes déconnecté immédiatement.</translation>
    </message>
    <message>
        <source>Whoever works with this account must log in again.</source>
        <translation>Quiconque travaille avec ce compte doit se reconnecter.</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s) of %1?</source>
        <translation>
            <numerusform>Terminer %n session de %1&#xa0;?</numerusform>
            <numerusform>Terminer %n sessions de %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session terminée.</numerusform>
            <numerusform>%n sessions terminées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Contenu affiché</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ActiveServicesPage</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Réservé encore</translation>
    </message>
    <message>
        <source>How long its number stays booked</source>
        <translation>Durée pendant laquelle son numéro reste réservé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Rapproché</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Se termine dans</translation>
    </message>
    <message>
        <source>When the service is over, if nothing happens before</source>
        <translation>Quand le service se termine, si rien n&apos;arrive avant</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d&apos;accès</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id, number, phone or end user</source>
        <translation>Id, numéro, téléphone ou utilisateur final</translation>
    </message>
    <message>
        <source>What one of them begins with; how digits are grouped does not matter</source>
        <translation>Le début de l&apos;un d&apos;eux&#xa0;; le groupement des chiffres n&apos;importe pas</translation>
    </message>
    <message>
        <source>Configured service</source>
        <translation>Service configuré</translation>
    </message>
    <message>
        <source>Only those of one configured service</source>
        <translation>Seulement ceux d&apos;un service configuré</translation>
    </message>
    <message>
        <source>Only those in one state</source>
        <translation>Seulement ceux d&apos;un état</translation>
    </message>
    <message>
        <source>End service …</source>
        <translation>Terminer le service …</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>The list could not be brought up to date: %1</source>
        <translation>La liste n&apos;a pas pu être actualisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are very many services: only the newest ones were searched.</source>
        <translation>Il y a de très nombreux services&#xa0;: seuls les plus récents ont été parcourus.</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Poursuivre la recherche</translation>
    </message>
    <message>
        <source>None of the newest services fits</source>
        <translation>Aucun des services récents ne correspond</translation>
    </message>
    <message>
        <source>No live service fits</source>
        <translation>Aucun service actif ne correspond</translation>
    </message>
    <message>
        <source>The filter finds what begins with its text: an id, an access number, a phone number or an end user.</source>
        <translation>Le filtre trouve ce qui commence par son texte&#xa0;: un id, un numéro d&apos;accès, un numéro de téléphone ou un utilisateur final.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No live service</source>
        <translation>Aucun service actif</translation>
    </message>
    <message>
        <source>A service lives from the request that opens it until a call matches it, its client ends it or its time runs out.</source>
        <translation>Un service vit depuis la requête qui l&apos;ouvre jusqu&apos;à ce qu&apos;un appel en soit rapproché, que son client le termine ou que son temps s&apos;écoule.</translation>
    </message>
    <message>
        <source>Configured services</source>
        <translation>Services configurés</translation>
    </message>
    <message>
        <source>Ends it as its client could: its number is free at once</source>
        <translation>Le termine comme son client pourrait le faire&#xa0;: son numéro est libre immédiatement</translation>
    </message>
    <message>
        <source>End this service?</source>
        <translation>Terminer ce service&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>End %n service(s)?</source>
        <translation>
            <numerusform>Terminer %n service&#xa0;?</numerusform>
            <numerusform>Terminer %n services&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers are free at once, and callers who were given one are not recognised any more. This cannot be undone.</source>
        <translation>Les numéros sont libres immédiatement, et les appelants qui en ont reçu un ne sont plus reconnus. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Please say why: the reason is kept in the audit.</source>
        <translation>Indiquez pourquoi&#xa0;: le motif est conservé dans l&apos;audit.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) ended.</source>
        <translation>
            <numerusform>%n service terminé.</numerusform>
            <numerusform>%n services terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Non terminé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::AddValuesDialog</name>
    <message>
        <source>Add values to %1</source>
        <translation>Ajouter des valeurs à %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Une à une</translation>
    </message>
    <message>
        <source>A &amp;range</source>
        <translation>Une &amp;plage</translation>
    </message>
    <message>
        <source>&amp;Paste lines</source>
        <translation>Co&amp;ller des lignes</translation>
    </message>
    <message>
        <source>made from the names that are there</source>
        <translation>formé d&apos;après les noms existants</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Name (free to choose)</source>
        <translation>&amp;Nom (libre)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To, or the digits it ends with</source>
        <translation>&amp;Jusqu&apos;à, ou ses derniers chiffres</translation>
    </message>
    <message>
        <source>A &amp;value, or name=value, a line</source>
        <translation>Une &amp;valeur, ou nom=valeur, par ligne</translation>
    </message>
    <message>
        <source>There is a value named %1 already.</source>
        <translation>Il existe déjà une valeur nommée %1.</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Une valeur est nécessaire.</translation>
    </message>
    <message>
        <source>It is in this group already.</source>
        <translation>Elle est déjà dans ce groupe.</translation>
    </message>
    <message>
        <source>The name of a value begins with neither _ nor #.</source>
        <translation>Le nom d&apos;une valeur ne commence ni par _ ni par #.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n value(s)</source>
        <translation>
            <numerusform>Ajouter %n valeur</numerusform>
            <numerusform>Ajouter %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Il n&apos;y a rien à ajouter.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 sous le nom %2</translation>
    </message>
    <message>
        <source>%1 values: %2
Named %3 to %4</source>
        <translation>%1 valeurs&#xa0;: %2
Nommées %3 à %4</translation>
    </message>
    <message numerus="yes">
        <source>%n that is there already is left out.</source>
        <translation>
            <numerusform>%n valeur déjà présente est laissée de côté.</numerusform>
            <numerusform>%n valeurs déjà présentes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %n value(s) to %1</source>
        <translation>
            <numerusform>ajout de %n valeur à %1</numerusform>
            <numerusform>ajout de %n valeurs à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is added. It is given out once you apply your changes.</source>
        <translation>%1 est ajoutée. Elle sera attribuée une fois vos modifications appliquées.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AlarmTray</name>
    <message>
        <source>Show alarms</source>
        <translation>Afficher les alarmes</translation>
    </message>
    <message>
        <source>Tell of minor alarms, too</source>
        <translation>Signaler aussi les alarmes mineures</translation>
    </message>
    <message numerus="yes">
        <source>Usher – %n alarm(s)</source>
        <translation>
            <numerusform>Usher – %n alarme</numerusform>
            <numerusform>Usher – %n alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Usher – not connected</source>
        <translation>Usher – non connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) at %1</source>
        <translation>
            <numerusform>%n alarme sur %1</numerusform>
            <numerusform>%n alarmes sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AlarmsPage</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>an alarm has stood since</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>an alarm was over at</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Acquittée par</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Standing or past alarms</source>
        <translation>Alarmes actives ou passées</translation>
    </message>
    <message>
        <source>Acknowledge …</source>
        <translation>Acquitter …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Active (%1)</source>
        <translation>Actives (%1)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>No alarm is over yet</source>
        <translation>Aucune alarme n&apos;est encore terminée</translation>
    </message>
    <message>
        <source>An alarm that was raised and is over stands here, with who took note of it.</source>
        <translation>Une alarme levée puis terminée figure ici, avec le nom de qui en a pris note.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Alarms of all nodes stand here until they are over: a pool that is exhausted, a store that is full, a node that is away.</source>
        <translation>Les alarmes de tous les nœuds figurent ici jusqu&apos;à leur fin&#xa0;: un pool épuisé, un stockage plein, un nœud injoignable.</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>It is over: there is nothing to acknowledge.</source>
        <translation>Elle est terminée&#xa0;: il n&apos;y a rien à acquitter.</translation>
    </message>
    <message>
        <source>Choose one or more alarms that nobody has acknowledged.</source>
        <translation>Choisissez une ou plusieurs alarmes que personne n&apos;a acquittées.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s) …</source>
        <translation>
            <numerusform>Acquitter %n alarme …</numerusform>
            <numerusform>Acquitter %n alarmes …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an alarm</source>
        <translation>Choisissez une alarme</translation>
    </message>
    <message>
        <source>What is wrong, what to do about it and who has taken note stand here.</source>
        <translation>Le problème, ce qu&apos;il faut faire et qui en a pris note figurent ici.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Acknowledge %1?</source>
        <translation>Acquitter %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)?</source>
        <translation>
            <numerusform>Acquitter %n alarme&#xa0;?</numerusform>
            <numerusform>Acquitter %n alarmes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody sees that you know of it. The alarm stands until its cause is gone.</source>
        <translation>Tout le monde voit que vous en avez connaissance. L&apos;alarme reste active tant que sa cause subsiste.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n alarme acquittée</numerusform>
            <numerusform>%n alarmes acquittées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not acknowledged – %1</source>
        <translation>Non acquittée – %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::AuditPage</name>
    <message>
        <source>(the server)</source>
        <translation>(le serveur)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an action in the audit</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Lot de modifications</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>O&amp;bjet</translation>
    </message>
    <message>
        <source>Any record or account</source>
        <translation>Tout enregistrement ou compte</translation>
    </message>
    <message>
        <source>The whole name, as it stands in the list: options cluster/log</source>
        <translation>Le nom entier, tel qu&apos;il figure dans la liste&#xa0;: options cluster/log</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>&amp;Refused only</source>
        <translation>&amp;Refus seulement</translation>
    </message>
    <message>
        <source>Changes that were refused because somebody else had been faster</source>
        <translation>Modifications refusées parce que quelqu&apos;un d&apos;autre avait été plus rapide</translation>
    </message>
    <message>
        <source>In the same change</source>
        <translation>Dans la même modification</translation>
    </message>
    <message>
        <source>Roll back this record …</source>
        <translation>Annuler pour cet enregistrement …</translation>
    </message>
    <message>
        <source>Roll back the whole change …</source>
        <translation>Annuler toute la modification …</translation>
    </message>
    <message>
        <source>All revisions …</source>
        <translation>Toutes les révisions …</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), more below</source>
        <translation>
            <numerusform>%n entrée, d&apos;autres plus bas</numerusform>
            <numerusform>%n entrées, d&apos;autres plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entries could not be loaded: %1</source>
        <translation>Les entrées plus anciennes n&apos;ont pas pu être chargées&#xa0;: %1</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>Aucune entrée de ce genre</translation>
    </message>
    <message>
        <source>Every change of the configuration stands here with who made it, from where and why. Widen the filter to see more.</source>
        <translation>Chaque modification de la configuration figure ici, avec qui l&apos;a faite, d&apos;où et pourquoi. Élargissez le filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Choisissez une entrée</translation>
    </message>
    <message>
        <source>What it changed, field by field, and the way back stand here.</source>
        <translation>Ce qu&apos;elle a modifié, champ par champ, et le moyen de revenir en arrière figurent ici.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>It was edited at revision %1, but revision %2 stood.</source>
        <translation>La modification partait de la révision %1, mais la révision %2 était en place.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>It changed no field.</source>
        <translation>Elle n&apos;a modifié aucun champ.</translation>
    </message>
    <message numerus="yes">
        <source>In the same change: %n more record(s)</source>
        <translation>
            <numerusform>Dans la même modification&#xa0;: %n autre enregistrement</numerusform>
            <numerusform>Dans la même modification&#xa0;: %n autres enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Choisissez une entrée.</translation>
    </message>
    <message>
        <source>It was refused: there is nothing to roll back.</source>
        <translation>Elle a été refusée&#xa0;: il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>Only changes of the configuration can be rolled back.</source>
        <translation>Seules les modifications de la configuration peuvent être annulées.</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The change has only this record.</source>
        <translation>La modification n&apos;a que cet enregistrement.</translation>
    </message>
</context>
<context>
    <name>usher::ui::Chart</name>
    <message>
        <source>Collecting …</source>
        <translation>Collecte …</translation>
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
        <translation>actif</translation>
    </message>
    <message>
        <source>down</source>
        <comment>link between nodes</comment>
        <translation>coupé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Processor time of the process, in cores</source>
        <translation>Temps processeur du processus, en cœurs</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Bail</translation>
    </message>
    <message>
        <source>How long the node may go on without renewing its lease</source>
        <translation>Durée pendant laquelle le nœud peut continuer sans renouveler son bail</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Of the ring, and so of the work that one node must do</source>
        <translation>De l&apos;anneau, et donc du travail qui revient à un seul nœud</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>The machine&apos;s clock against the store&apos;s</source>
        <translation>L&apos;horloge de la machine par rapport à celle du stockage</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>From the node this console talks to</source>
        <translation>Depuis le nœud auquel cette console parle</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Its first place on the ring</source>
        <translation>Sa première place sur l&apos;anneau</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Requêtes/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centre de données</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Nodes up</source>
        <translation>Nœuds en marche</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Ce nœud</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>Who owns what</source>
        <translation>Qui possède quoi</translation>
    </message>
    <message>
        <source>Ring of the nodes; arrow keys choose one</source>
        <translation>Anneau des nœuds&#xa0;; les flèches en choisissent un</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Points d&apos;écoute</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>No node is chosen</source>
        <translation>Aucun nœud choisi</translation>
    </message>
    <message>
        <source>Choose one in the list or on the ring to see what it says of itself.</source>
        <translation>Choisissez-en un dans la liste ou sur l&apos;anneau pour voir ce qu&apos;il dit de lui-même.</translation>
    </message>
    <message>
        <source>No node</source>
        <translation>Aucun nœud</translation>
    </message>
    <message>
        <source>The nodes that stand in [cluster] nodes appear here, and those that ever were.</source>
        <translation>Les nœuds qui figurent dans [cluster] nodes apparaissent ici, ainsi que ceux qui ont existé.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>nodes up / configured</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more may fail</source>
        <translation>
            <numerusform>%n autre peut tomber</numerusform>
            <numerusform>%n autres peuvent tomber</numerusform>
        </translation>
    </message>
    <message>
        <source>too few are up: nothing is served</source>
        <translation>trop peu sont en marche&#xa0;: rien n&apos;est servi</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>of all nodes</source>
        <translation>de tous les nœuds</translation>
    </message>
    <message numerus="yes">
        <source>node(s) up</source>
        <translation>
            <numerusform>nœud en marche</numerusform>
            <numerusform>nœuds en marche</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Incompris</translation>
    </message>
    <message>
        <source>In [cluster] nodes</source>
        <translation>Dans [cluster] nodes</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Lease left</source>
        <translation>Bail restant</translation>
    </message>
    <message>
        <source>Share of the ring</source>
        <translation>Part de l&apos;anneau</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>Id du nœud</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Link from here</source>
        <translation>Lien depuis ici</translation>
    </message>
    <message>
        <source>Clock ahead</source>
        <translation>Avance de l&apos;horloge</translation>
    </message>
    <message>
        <source>%1 core(s)</source>
        <translation>%1 cœur(s)</translation>
    </message>
    <message>
        <source>Requests since start</source>
        <translation>Requêtes depuis le démarrage</translation>
    </message>
    <message>
        <source>Being answered</source>
        <translation>En cours de réponse</translation>
    </message>
    <message>
        <source>Admin connections</source>
        <translation>Connexions d&apos;administration</translation>
    </message>
    <message>
        <source>Standing alarms</source>
        <translation>Alarmes actives</translation>
    </message>
    <message>
        <source>Services opened</source>
        <translation>Services ouverts</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Numéros donnés</translation>
    </message>
    <message>
        <source>Calls matched</source>
        <translation>Appels rapprochés</translation>
    </message>
    <message>
        <source>Key of the secrets</source>
        <translation>Clé des secrets</translation>
    </message>
    <message>
        <source>Its fingerprint: the same on all nodes, or something is wrong</source>
        <translation>Son empreinte&#xa0;: identique sur tous les nœuds, sinon il y a un problème</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the node out of the balancer&apos;s rotation; what it has begun it finishes</source>
        <translation>Retirer le nœud de la rotation du répartiteur&#xa0;; ce qu&apos;il a commencé, il le termine</translation>
    </message>
    <message>
        <source>Bring the node back into the rotation</source>
        <translation>Remettre le nœud dans la rotation</translation>
    </message>
    <message>
        <source>The command that resumes this node, for a shell</source>
        <translation>La commande qui fait reprendre ce nœud, pour un shell</translation>
    </message>
    <message>
        <source>The command that drains this node, for a shell</source>
        <translation>La commande qui vide ce nœud, pour un shell</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 takes no new customers.</source>
        <translation>%1 ne prend plus de nouveaux clients.</translation>
    </message>
    <message>
        <source>%1 takes customers again.</source>
        <translation>%1 prend de nouveau des clients.</translation>
    </message>
    <message>
        <source>The balancer sends it no new customers. Requests that come all the same are served, and it stays in the cluster.</source>
        <translation>Le répartiteur ne lui envoie plus de nouveaux clients. Les requêtes qui arrivent malgré tout sont servies, et il reste dans le cluster.</translation>
    </message>
    <message>
        <source>No other node takes customers: nobody is served through the balancer until a node is resumed.</source>
        <translation>Aucun autre nœud ne prend de clients&#xa0;: personne n&apos;est servi par le répartiteur tant qu&apos;un nœud n&apos;a pas repris.</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>Vider %1&#xa0;?</translation>
    </message>
    <message>
        <source>Resume %1?</source>
        <translation>Faire reprendre %1&#xa0;?</translation>
    </message>
    <message>
        <source>The balancer sends it new customers again.</source>
        <translation>Le répartiteur lui envoie de nouveau des clients.</translation>
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
        <translation>par exemple «&#xa0;Production Europe&#xa0;»</translation>
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
        <source>Do you trust this server?</source>
        <translation>Faites-vous confiance à ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>Identique&#xa0;: faire confiance</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>Retirer le profil %1&#xa0;?</translation>
    </message>
    <message>
        <source>The server is not touched. The password, the certificate and the layout kept for it are forgotten.</source>
        <translation>Le serveur n&apos;est pas touché. Le mot de passe, le certificat et la disposition conservés pour lui sont oubliés.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No keychain of the desktop answers: the password is asked for each time.</source>
        <translation>Aucun trousseau du bureau ne répond&#xa0;: le mot de passe est demandé à chaque fois.</translation>
    </message>
    <message>
        <source>The password was not kept: no keychain of the desktop took it.</source>
        <translation>Le mot de passe n&apos;a pas été conservé&#xa0;: aucun trousseau du bureau ne l&apos;a accepté.</translation>
    </message>
    <message>
        <source>It is for %1, signed by %2, valid from %3 to %4.</source>
        <translation>Il est pour %1, signé par %2, valable du %3 au %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified: %2.</source>
        <translation>Le certificat de %1 ne peut être vérifié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the server&apos;s administrator tells you. If it is the same, only this certificate will be accepted from now on.</source>
        <translation>Comparez l&apos;empreinte avec ce que vous dit l&apos;administrateur du serveur. Si elle est la même, seul ce certificat sera accepté désormais.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you have trusted. Somebody may stand between you and the server and read along. Do not go on unless the server&apos;s administrator tells you that the certificate was renewed.</source>
        <translation>%1 montre un autre certificat que celui auquel vous avez fait confiance. Quelqu&apos;un s&apos;est peut-être interposé entre vous et le serveur et lit tout. Ne continuez que si l&apos;administrateur du serveur confirme que le certificat a été renouvelé.</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Le certificat a changé</translation>
    </message>
    <message>
        <source>Fingerprint that you have trusted (SHA-256)</source>
        <translation>Empreinte à laquelle vous avez fait confiance (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is shown now (SHA-256)</source>
        <translation>Empreinte montrée maintenant (SHA-256)</translation>
    </message>
    <message>
        <source>It was renewed: trust the new one</source>
        <translation>Il a été renouvelé&#xa0;: faire confiance au nouveau</translation>
    </message>
</context>
<context>
    <name>usher::ui::CopyCommand</name>
    <message numerus="yes">
        <source>%n command(s) are in the clipboard.</source>
        <translation>
            <numerusform>%n commande est dans le presse-papiers.</numerusform>
            <numerusform>%n commandes sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as usherctl</source>
        <translation>Copier en usherctl</translation>
    </message>
</context>
<context>
    <name>usher::ui::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>It is gone once you apply your changes. Ctrl+Z brings it back before, the history after.</source>
        <translation>La suppression a lieu quand vous appliquez vos modifications. Avant, Ctrl+Z l&apos;annule&#xa0;; après, l&apos;historique.</translation>
    </message>
    <message>
        <source>What is deleted, and what depends on it</source>
        <translation>Ce qui est supprimé, et ce qui en dépend</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Nothing depends on it: it was never applied.</source>
        <translation>Rien n&apos;en dépend&#xa0;: cela n&apos;a jamais été appliqué.</translation>
    </message>
    <message>
        <source>What depends on it is not known</source>
        <translation>On ne sait pas ce qui en dépend</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing depends on it</source>
        <translation>Rien n&apos;en dépend</translation>
    </message>
    <message>
        <source>Asking the server what depends on it: %1 of %2 …</source>
        <translation>Interrogation du serveur sur ce qui en dépend&#xa0;: %1 sur %2 …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) depend on it and would no longer work as before.</source>
        <translation>
            <numerusform>%n élément en dépend et ne fonctionnerait plus comme avant.</numerusform>
            <numerusform>%n éléments en dépendent et ne fonctionneraient plus comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>What depends on it could not be found out.</source>
        <translation>Ce qui en dépend n&apos;a pas pu être déterminé.</translation>
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
    <name>usher::ui::DifferenceView</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What</source>
        <comment>of a difference: added, removed, changed</comment>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>et %n autre champ</numerusform>
            <numerusform>et %n autres champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>usher::ui::ExportDialog</name>
    <message>
        <source>Export records</source>
        <translation>Exporter des enregistrements</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous …</translation>
    </message>
    <message>
        <source>Secrets are written as *****; an import leaves them as they are.</source>
        <translation>Les secrets sont écrits sous la forme *****&#xa0;; un import les laisse tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen record(s)</source>
        <translation>
            <numerusform>%n enregistrement choisi</numerusform>
            <numerusform>Les %n enregistrements choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) of this page</source>
        <translation>
            <numerusform>Toute cette page&#xa0;: %n enregistrement</numerusform>
            <numerusform>Toute cette page&#xa0;: %n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole configuration: %n record(s)</source>
        <translation>
            <numerusform>Toute la configuration&#xa0;: %n enregistrement</numerusform>
            <numerusform>Toute la configuration&#xa0;: %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, as &apos;usherctl import&apos; reads it</source>
        <translation>JSON, tel que «&#xa0;usherctl import&#xa0;» le lit</translation>
    </message>
    <message>
        <source>CSV, the values of the group</source>
        <translation>CSV, les valeurs du groupe</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n&apos;y a rien à exporter.</translation>
    </message>
    <message>
        <source>CSV holds the values of one group: choose one group of a list on its page first.</source>
        <translation>Un CSV contient les valeurs d&apos;un groupe&#xa0;: choisissez d&apos;abord un groupe d&apos;une liste sur sa page.</translation>
    </message>
    <message>
        <source>Edits that are not applied are not in the file.</source>
        <translation>Les modifications non appliquées ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valeurs (*.csv)</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configurations (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>%n enregistrement exporté</numerusform>
            <numerusform>%n enregistrements exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
</context>
<context>
    <name>usher::ui::Help</name>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>amount, with a unit if wanted</source>
        <translation>quantité, avec une unité si l&apos;on veut</translation>
    </message>
    <message>
        <source>one of several words</source>
        <translation>un mot parmi plusieurs</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>address of a page or service</source>
        <translation>adresse d&apos;une page ou d&apos;un service</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>host and port</source>
        <translation>hôte et port</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expression</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>secret, stored encrypted and never shown</source>
        <translation>secret, enregistré chiffré et jamais montré</translation>
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
        <source>the whole cluster or one node; what a node has counts for it</source>
        <translation>tout le cluster ou un nœud&#xa0;; ce qu&apos;a un nœud compte pour lui</translation>
    </message>
    <message>
        <source>A request cannot say it.</source>
        <translation>Une requête ne peut pas le dire.</translation>
    </message>
    <message>
        <source>A request that has a parameter of this name overrides it.</source>
        <translation>Une requête qui a un paramètre de ce nom l&apos;emporte.</translation>
    </message>
    <message>
        <source>A value here overrides the parameter of this name in a request, unless `_overwritable_options` names it. Without a value the request&apos;s counts.</source>
        <translation>Une valeur ici l&apos;emporte sur le paramètre de ce nom d&apos;une requête, sauf si `_overwritable_options` le cite. Sans valeur, celle de la requête compte.</translation>
    </message>
    <message>
        <source>The value of a service overrides it, and that of a request both.</source>
        <translation>La valeur d&apos;un service l&apos;emporte, et celle d&apos;une requête sur les deux.</translation>
    </message>
    <message>
        <source>Only the file of `--config` and `--set` on the command line of the node can set it: it is needed before the store is open.</source>
        <translation>Seuls le fichier de `--config` et `--set` sur la ligne de commande du nœud peuvent la régler&#xa0;: elle est nécessaire avant l&apos;ouverture du stockage.</translation>
    </message>
    <message>
        <source>The command line counts before the file of `--config`, that before the node, the cluster and the default.</source>
        <translation>La ligne de commande compte avant le fichier de `--config`, lui avant le nœud, le cluster et la valeur par défaut.</translation>
    </message>
    <message>
        <source>Connecting to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Keys and habits of every page</source>
        <translation>Touches et habitudes de toutes les pages</translation>
    </message>
    <message>
        <source>any other name</source>
        <translation>tout autre nom</translation>
    </message>
    <message>
        <source>Groups of resource lists</source>
        <translation>Groupes des listes de ressources</translation>
    </message>
    <message>
        <source>Groups of pattern lists</source>
        <translation>Groupes des listes de motifs</translation>
    </message>
    <message>
        <source>Groups of other lists</source>
        <translation>Groupes d&apos;autres listes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>It has no effect any more: %1.</source>
        <translation>Elle n&apos;a plus d&apos;effet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Réglée pour</translation>
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
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation>Lue aussi comme</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>This server has no options in [%1].</source>
        <translation>Ce serveur n&apos;a pas d&apos;options dans [%1].</translation>
    </message>
    <message>
        <source>This server does not know the option %1 of [%2].</source>
        <translation>Ce serveur ne connaît pas l&apos;option %1 de [%2].</translation>
    </message>
    <message>
        <source>There is no help on this.</source>
        <translation>Il n&apos;y a pas d&apos;aide à ce sujet.</translation>
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
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place that was found, and how many there are</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::HistoryDialog</name>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Older revisions</source>
        <translation>Révisions plus anciennes</translation>
    </message>
    <message>
        <source>Go back to this revision …</source>
        <translation>Revenir à cette révision …</translation>
    </message>
    <message>
        <source>Choose one revision to see what it changed, or two (Ctrl+click) to compare them.</source>
        <translation>Choisissez une révision pour voir ce qu&apos;elle a modifié, ou deux (Ctrl+clic) pour les comparer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>No revision is chosen.</source>
        <translation>Aucune révision choisie.</translation>
    </message>
    <message>
        <source>No revision yet</source>
        <translation>Aucune révision pour l&apos;instant</translation>
    </message>
    <message>
        <source>The record is not stored on the server, or it is older than the history.</source>
        <translation>L&apos;enregistrement n&apos;est pas stocké sur le serveur, ou il est plus ancien que l&apos;historique.</translation>
    </message>
    <message>
        <source>Go back to revision %1 …</source>
        <translation>Revenir à la révision %1 …</translation>
    </message>
    <message>
        <source>In this revision the record is deleted: delete it instead.</source>
        <translation>Dans cette révision, l&apos;enregistrement est supprimé&#xa0;: supprimez-le plutôt.</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <translation>C&apos;est l&apos;état actuel.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>The record was made in this revision; there is none before it.</source>
        <translation>L&apos;enregistrement a été créé dans cette révision&#xa0;; il n&apos;y en a pas d&apos;antérieure.</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historique …</translation>
    </message>
    <message>
        <source>Revisions, compared</source>
        <translation>Révisions, comparées</translation>
    </message>
</context>
<context>
    <name>usher::ui::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Diffèrent</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalide</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>Mal placé</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>À définir à la main</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Autre produit</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Réécrit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n&apos;a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are read.</source>
        <translation>Le fichier fait %1&#xa0;; au plus %2 sont lus.</translation>
    </message>
    <message>
        <source>The file has more than %1.</source>
        <translation>Le fichier fait plus de %1.</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importer des enregistrements</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A configuration as JSON, an options file of another product, or the values of one group as CSV. What you import becomes an edit: nothing is sent before you review it.</source>
        <translation>Une configuration en JSON, un fichier d&apos;options d&apos;un autre produit, ou les valeurs d&apos;un groupe en CSV. Ce que vous importez devient une modification&#xa0;: rien n&apos;est envoyé avant votre vérification.</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>What the file would make of the records here is shown before anything is changed.</source>
        <translation>Ce que le fichier ferait des enregistrements est montré avant toute modification.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Options file</source>
        <translation>Fichier d&apos;options</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>&amp;Options of</source>
        <translation>&amp;Options de</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Enregistrements du fichier</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Après l&apos;import</translation>
    </message>
    <message>
        <source>&amp;Merge: what the file does not name stays</source>
        <translation>Fu&amp;sionner&#xa0;: ce que le fichier ne nomme pas reste</translation>
    </message>
    <message>
        <source>&amp;Replace: the records get the values of the file and no others</source>
        <translation>&amp;Remplacer&#xa0;: les enregistrements prennent les valeurs du fichier et aucune autre</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>What of the file is not taken as it is</source>
        <translation>Ce qui, dans le fichier, n&apos;est pas repris tel quel</translation>
    </message>
    <message>
        <source>Configurations (*.json *.cfg *.conf *.txt *.ini *.csv);;All files (*)</source>
        <translation>Configurations (*.json *.cfg *.conf *.txt *.ini *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Say to which group the values belong.</source>
        <translation>Indiquez à quel groupe appartiennent les valeurs.</translation>
    </message>
    <message>
        <source>Where do the values belong?</source>
        <translation>À quel groupe appartiennent les valeurs&#xa0;?</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The file is not taken</source>
        <translation>Le fichier n&apos;est pas accepté</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Choisir un autre fichier …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file need a look</source>
        <translation>
            <numerusform>%n ligne du fichier est à examiner</numerusform>
            <numerusform>%n lignes du fichier sont à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first %1 are shown)</source>
        <translation>(les %1 premières sont affichées)</translation>
    </message>
    <message>
        <source>Choose a record to see what would differ.</source>
        <translation>Choisissez un enregistrement pour voir ce qui différerait.</translation>
    </message>
    <message>
        <source>Nothing differs: it is already as the file says.</source>
        <translation>Aucune différence&#xa0;: il est déjà conforme au fichier.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Importer %n enregistrement</numerusform>
            <numerusform>Importer %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs: everything is already as the file says.</source>
        <translation>Aucune différence&#xa0;: tout est déjà conforme au fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported. Review them to send them.</source>
        <translation>
            <numerusform>%n enregistrement importé. Vérifiez-le pour l&apos;envoyer.</numerusform>
            <numerusform>%n enregistrements importés. Vérifiez-les pour les envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Quitter ce serveur&#xa0;?</translation>
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
        <translation>Le serveur est injoignable. L&apos;affichage date de %1&#xa0;; vos modifications sont conservées. Prochain essai à %2.</translation>
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
        <translation>Déverrouiller %1 pour le modifier&#xa0;?</translation>
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
        <translation>Se déconnecter&#xa0;?</translation>
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
        <translation>Fermer sans appliquer&#xa0;?</translation>
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
    <message>
        <source>The changes were applied before the connection was lost.</source>
        <translation>Les modifications ont été appliquées avant la perte de la connexion.</translation>
    </message>
    <message>
        <source>The server does not have all changes: review them and apply them again.</source>
        <translation>Le serveur n&apos;a pas toutes les modifications&#xa0;: vérifiez-les et appliquez-les de nouveau.</translation>
    </message>
    <message>
        <source>The connection was given up: %1. Your edits are kept. The next try is at %2.</source>
        <translation>La connexion a été abandonnée&#xa0;: %1. Vos modifications sont conservées. Prochain essai à %2.</translation>
    </message>
    <message>
        <source>The page %1 needs the privilege %2, which this account does not have.</source>
        <translation>La page %1 demande le droit %2, que ce compte n&apos;a pas.</translation>
    </message>
</context>
<context>
    <name>usher::ui::MarkedValues</name>
    <message>
        <source>nothing fits</source>
        <translation>rien ne correspond</translation>
    </message>
</context>
<context>
    <name>usher::ui::NewServiceDialog</name>
    <message>
        <source>It stands in the path of requests: without /, ? and #.</source>
        <translation>Il figure dans le chemin des requêtes&#xa0;: sans «&#xa0;/&#xa0;», «&#xa0;?&#xa0;» ni «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>Il existe déjà un service %1.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>&amp;Groupe de ressources</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>as it stands in the path of its requests, such as call-us</source>
        <translation>tel qu&apos;il figure dans le chemin des requêtes, par exemple call-us</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>This type takes no numbers.</source>
        <translation>Ce type ne prend pas de numéros.</translation>
    </message>
    <message>
        <source>Without one, each request has to name its group.</source>
        <translation>Sans groupe, chaque requête doit nommer le sien.</translation>
    </message>
    <message>
        <source>There is no such group yet: add it on the page Resource lists.</source>
        <translation>Ce groupe n&apos;existe pas encore&#xa0;: ajoutez-le sur la page Listes de ressources.</translation>
    </message>
    <message>
        <source>Where its numbers come from.</source>
        <translation>D&apos;où viennent ses numéros.</translation>
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
    <message>
        <source>different values</source>
        <translation>valeurs différentes</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionInspector</name>
    <message>
        <source>the whole cluster</source>
        <translation>tout le cluster</translation>
    </message>
    <message>
        <source>each node</source>
        <translation>chaque nœud</translation>
    </message>
    <message>
        <source>the whole cluster or one node</source>
        <translation>tout le cluster ou un nœud</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Where it is set</source>
        <translation>Où elle est définie</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Choisissez une option</translation>
    </message>
    <message>
        <source>This server does not know this option.</source>
        <translation>Ce serveur ne connaît pas cette option.</translation>
    </message>
    <message>
        <source>It has no effect any more: %1.</source>
        <translation>Elle n&apos;a plus d&apos;effet&#xa0;: %1.</translation>
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
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Défini pour</translation>
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
        <source>Also read as</source>
        <translation>Lu aussi comme</translation>
    </message>
    <message>
        <source>It is needed before the store is open: it is set in the file of --config or with --set %1/%2= on the command line of the node, not here.</source>
        <translation>Elle est nécessaire avant l&apos;ouverture du stockage&#xa0;: elle se définit dans le fichier de --config ou avec --set %1/%2= sur la ligne de commande du nœud, pas ici.</translation>
    </message>
    <message>
        <source>To change it takes the privilege %1.</source>
        <translation>Il faut le droit %1 pour la modifier.</translation>
    </message>
    <message>
        <source>It is set for the whole cluster, not for a node. &lt;a href=&quot;%1&quot;&gt;Edit it for the cluster&lt;/a&gt;</source>
        <translation>Elle est définie pour tout le cluster, pas pour un nœud. &lt;a href=&quot;%1&quot;&gt;La modifier pour le cluster&lt;/a&gt;</translation>
    </message>
    <message>
        <source>It is set for each node. &lt;a href=&quot;%1&quot;&gt;Edit it for %2&lt;/a&gt;</source>
        <translation>Elle est définie pour chaque nœud. &lt;a href=&quot;%1&quot;&gt;La modifier pour %2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&amp;Value for the cluster</source>
        <translation>&amp;Valeur pour le cluster</translation>
    </message>
    <message>
        <source>&amp;Value for %1</source>
        <translation>&amp;Valeur pour %1</translation>
    </message>
    <message>
        <source>Removes the value: the default counts again</source>
        <translation>Retire la valeur&#xa0;: celle par défaut compte de nouveau</translation>
    </message>
    <message>
        <source>Removes the value: that of the cluster counts again</source>
        <translation>Retire la valeur&#xa0;: celle du cluster compte de nouveau</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: see Review.</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;a modifiée entre-temps&#xa0;: voir «&#xa0;Vérifier les modifications&#xa0;».</translation>
    </message>
    <message>
        <source>It was changed after the start of the server and counts from the next start.</source>
        <translation>Elle a été modifiée après le démarrage du serveur et comptera au prochain démarrage.</translation>
    </message>
    <message>
        <source>What is stored does not count while %1 has it in its %2.</source>
        <translation>La valeur stockée ne compte pas tant que %1 en définit une (%2).</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionsPage</name>
    <message>
        <source>All options</source>
        <translation>Toutes les options</translation>
    </message>
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
            <numerusform>%1, %n modifiée</numerusform>
            <numerusform>%1, %n modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Find by name, section or what it does</source>
        <translation>Chercher par nom, section ou effet</translation>
    </message>
    <message>
        <source>Se&amp;ctions</source>
        <translation>Se&amp;ctions</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>&amp;Modified only</source>
        <translation>&amp;Modifiées seulement</translation>
    </message>
    <message>
        <source>Edit &amp;for</source>
        <translation>Modifier &amp;pour</translation>
    </message>
    <message>
        <source>What the values are edited for</source>
        <translation>Ce pour quoi les valeurs sont modifiées</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Ajouter …</translation>
    </message>
    <message>
        <source>Adds a listener, the severity of an alarm or a path with its ports</source>
        <translation>Ajoute un point d&apos;écoute, la gravité d&apos;une alarme ou un chemin avec ses ports</translation>
    </message>
    <message>
        <source>No option like this</source>
        <translation>Aucune option de ce genre</translation>
    </message>
    <message>
        <source>No option here has another value than its default.</source>
        <translation>Aucune option n&apos;a ici une autre valeur que celle par défaut.</translation>
    </message>
    <message>
        <source>No name, section or text of an option has all these words.</source>
        <translation>Aucun nom, aucune section ni aucun texte d&apos;option ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Show all options</source>
        <translation>Afficher toutes les options</translation>
    </message>
    <message>
        <source>What counts could not be asked for: %1</source>
        <translation>Ce qui compte n&apos;a pas pu être demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Point d&apos;écoute</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nouveau point d&apos;écoute</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A listener counts as soon as it has an address and a zone.</source>
        <translation>Un point d&apos;écoute compte dès qu&apos;il a une adresse et une zone.</translation>
    </message>
    <message>
        <source>Severity of an alarm</source>
        <translation>Gravité d&apos;une alarme</translation>
    </message>
    <message>
        <source>&amp;Id of the alarm</source>
        <translation>&amp;Identifiant de l&apos;alarme</translation>
    </message>
    <message>
        <source>The page Alarms shows the ids, such as 2001.</source>
        <translation>La page Alarmes montre les identifiants, par exemple 2001.</translation>
    </message>
    <message>
        <source>Path with its ports</source>
        <translation>Chemin avec ses ports</translation>
    </message>
    <message>
        <source>&amp;Path, with * for any part</source>
        <translation>&amp;Chemin, avec * pour n&apos;importe quelle partie</translation>
    </message>
    <message>
        <source>Its paths are answered on the ports that you give it, on no others.</source>
        <translation>Ses chemins reçoivent une réponse sur les ports que vous lui donnez, et sur aucun autre.</translation>
    </message>
    <message>
        <source>This cannot be a name here.</source>
        <translation>Ce ne peut pas être un nom ici.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Il en existe déjà un de ce nom.</translation>
    </message>
</context>
<context>
    <name>usher::ui::OverviewPage</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Since the nodes started</source>
        <translation>Depuis le démarrage des nœuds</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Rapprochés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>No number was free; since the nodes started</source>
        <translation>Aucun numéro n&apos;était libre&#xa0;; depuis le démarrage des nœuds</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ouvre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>Live services</source>
        <translation>Services actifs</translation>
    </message>
    <message>
        <source>Bookings now</source>
        <translation>Réservations en cours</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Nodes up</source>
        <translation>Nœuds en marche</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Booked numbers</source>
        <translation>Numéros réservés</translation>
    </message>
    <message>
        <source>Requests per second, last ten minutes</source>
        <translation>Requêtes par seconde, dix dernières minutes</translation>
    </message>
    <message>
        <source>Booked numbers, last ten minutes</source>
        <translation>Numéros réservés, dix dernières minutes</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>Problèmes actuels</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <translation>Services les plus sollicités</translation>
    </message>
    <message>
        <source>of all nodes</source>
        <translation>de tous les nœuds</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>exige %1</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>comptage&#xa0;: %1</translation>
    </message>
    <message>
        <source>no service is configured</source>
        <translation>aucun service n&apos;est configuré</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>pas encore compté</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Aucun service pour l&apos;instant</translation>
    </message>
    <message>
        <source>Services that apps and web pages open appear here, the busiest first.</source>
        <translation>Les services qu&apos;ouvrent applications et pages web apparaissent ici, les plus sollicités en premier.</translation>
    </message>
    <message numerus="yes">
        <source>of %n value(s)</source>
        <translation>
            <numerusform>sur %n valeur</numerusform>
            <numerusform>sur %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) no free number</source>
        <translation>
            <numerusform>%n fois sans numéro libre</numerusform>
            <numerusform>%n fois sans numéro libre</numerusform>
        </translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>tout va bien</translation>
    </message>
    <message numerus="yes">
        <source>%n critical or major</source>
        <translation>
            <numerusform>%n critique ou majeure</numerusform>
            <numerusform>%n critiques ou majeures</numerusform>
        </translation>
    </message>
    <message>
        <source>none is major</source>
        <translation>aucune majeure</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>No alarm stands. What goes wrong appears here, the newest first.</source>
        <translation>Aucune alarme active. Les problèmes apparaissent ici, les plus récents en premier.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>nodes up / configured</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation>quorum %1</translation>
    </message>
    <message>
        <source>Answer time, p99</source>
        <translation>Temps de réponse, p99</translation>
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
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exploiter</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Active services</source>
        <translation>Services actifs</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>Listes de ressources</translation>
    </message>
    <message>
        <source>Pattern lists</source>
        <translation>Listes de motifs</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionnement</translation>
    </message>
</context>
<context>
    <name>usher::ui::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Set the password of %1</source>
        <translation>Définir le mot de passe de %1</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Your other sessions end.</source>
        <translation>Vos autres sessions se terminent.</translation>
    </message>
    <message>
        <source>The account is unlocked and its sessions end. This acts at once and stands in the audit.</source>
        <translation>Le compte est déverrouillé et ses sessions se terminent. Cela agit immédiatement et figure dans l&apos;audit.</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Ce n&apos;est pas votre mot de passe actuel.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PasswordFields</name>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Confirmation</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PatternTester</name>
    <message>
        <source>&amp;Try values</source>
        <translation>&amp;Essayer des valeurs</translation>
    </message>
    <message>
        <source>One value a line, such as a phone number</source>
        <translation>Une valeur par ligne, par exemple un numéro de téléphone</translation>
    </message>
    <message>
        <source>Values to try, one a line</source>
        <translation>Valeurs à essayer, une par ligne</translation>
    </message>
    <message>
        <source>There is no expression to try them with.</source>
        <translation>Il n&apos;y a pas d&apos;expression avec laquelle les essayer.</translation>
    </message>
    <message>
        <source>The values were not tried: %1</source>
        <translation>Les valeurs n&apos;ont pas été essayées&#xa0;: %1</translation>
    </message>
    <message>
        <source>only a part: %1</source>
        <translation>seulement une partie&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) fit.</source>
        <translation>
            <numerusform>%1 sur %n valeur correspond.</numerusform>
            <numerusform>%1 sur %n valeurs correspondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 values and %1 expressions of %2 characters are tried.</source>
        <translation>Au plus %1 valeurs et %1 expressions de %2 caractères sont essayées.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PatternsPage</name>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename this group (F2)</source>
        <translation>Renommer ce groupe (F2)</translation>
    </message>
    <message>
        <source>Delete this group</source>
        <translation>Supprimer ce groupe</translation>
    </message>
    <message>
        <source>Delete this expression</source>
        <translation>Supprimer cette expression</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>E&amp;xpressions</source>
        <translation>E&amp;xpressions</translation>
    </message>
    <message>
        <source>Expressions of the group</source>
        <translation>Expressions du groupe</translation>
    </message>
    <message>
        <source>Tried in the order of their names; the first that fits the whole value counts. To have one tried earlier, give it a name that comes earlier.</source>
        <translation>Essayées dans l&apos;ordre de leurs noms&#xa0;; la première qui correspond à toute la valeur compte. Pour qu&apos;une expression soit essayée plus tôt, donnez-lui un nom qui vient plus tôt.</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Makes a group of expressions</source>
        <translation>Crée un groupe d&apos;expressions</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Choisissez un groupe</translation>
    </message>
    <message>
        <source>No expression yet</source>
        <translation>Aucune expression pour l&apos;instant</translation>
    </message>
    <message>
        <source>Without one the group refuses nothing.</source>
        <translation>Sans expression, le groupe ne refuse rien.</translation>
    </message>
    <message>
        <source>Add an expression</source>
        <translation>Ajouter une expression</translation>
    </message>
    <message>
        <source>No pattern group yet</source>
        <translation>Aucun groupe de motifs pour l&apos;instant</translation>
    </message>
    <message>
        <source>A group has expressions for values that a service refuses, such as emergency numbers. The service names it in patterns_group.</source>
        <translation>Un groupe contient des expressions pour les valeurs qu&apos;un service refuse, comme les numéros d&apos;urgence. Le service le nomme dans patterns_group.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No service names this group.</source>
        <translation>Aucun service ne nomme ce groupe.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters and no blank at either end.</source>
        <translation>Un nom a de 1 à %1 caractères et pas d&apos;espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>Il existe déjà un groupe %1.</translation>
    </message>
    <message>
        <source>New pattern group</source>
        <translation>Nouveau groupe de motifs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Services name the group in patterns_group; what fits one of its expressions is refused.</source>
        <translation>Les services nomment le groupe dans patterns_group&#xa0;; ce qui correspond à l&apos;une de ses expressions est refusé.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Services that name the group are changed with it.</source>
        <translation>Les services qui nomment le groupe sont modifiés avec lui.</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>changement de nom de %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)?</source>
        <translation>
            <numerusform>Supprimer %n groupe&#xa0;?</numerusform>
            <numerusform>Supprimer %n groupes&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) would name a group that is not there, and refuse every request: %1.</source>
        <translation>
            <numerusform>%n service nommerait un groupe inexistant et refuserait toutes les requêtes&#xa0;: %1.</numerusform>
            <numerusform>%n services nommeraient un groupe inexistant et refuseraient toutes les requêtes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n group(s)</source>
        <translation>
            <numerusform>suppression de %n groupe</numerusform>
            <numerusform>suppression de %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>new expression</source>
        <translation>nouvelle expression</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n expression(s)</source>
        <translation>
            <numerusform>suppression de %n expression</numerusform>
            <numerusform>suppression de %n expressions</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Dupliquer …</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nom de la copie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-copie</translation>
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
    <name>usher::ui::RecordHistory</name>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>deleted  %1</source>
        <translation>supprimé  %1</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Older revisions</source>
        <translation>Révisions plus anciennes</translation>
    </message>
    <message>
        <source>Roll back to this …</source>
        <translation>Revenir à celle-ci …</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>It is the same as what stands now.</source>
        <translation>Identique à l&apos;état actuel.</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Aucun historique pour l&apos;instant</translation>
    </message>
    <message>
        <source>It begins when the record is applied for the first time.</source>
        <translation>Il commence quand l&apos;enregistrement est appliqué pour la première fois.</translation>
    </message>
    <message>
        <source>Revision %1 and what stands now:</source>
        <translation>La révision %1 et l&apos;état actuel&#xa0;:</translation>
    </message>
    <message>
        <source>Apply or discard the changes of this record first.</source>
        <translation>Appliquez ou abandonnez d&apos;abord les modifications de cet enregistrement.</translation>
    </message>
    <message>
        <source>This revision stands now.</source>
        <translation>Cette révision est l&apos;état actuel.</translation>
    </message>
    <message>
        <source>Makes a new revision that is the same as this one.</source>
        <translation>Crée une nouvelle révision identique à celle-ci.</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 sera supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 will change.</source>
        <translation>
            <numerusform>%n valeur de %1 changera.</numerusform>
            <numerusform>%n valeurs de %1 changeront.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>Prend effet au prochain démarrage de chaque nœud&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is applied at once, as a new revision.</source>
        <translation>C&apos;est appliqué immédiatement, sous la forme d&apos;une nouvelle révision.</translation>
    </message>
    <message>
        <source>Roll back to revision %1?</source>
        <translation>Revenir à la révision %1&#xa0;?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Rolled back to revision %1</source>
        <translation>Retour à la révision %1 effectué</translation>
    </message>
</context>
<context>
    <name>usher::ui::ResourcesPage</name>
    <message>
        <source>RANDOM: any, unbooked. LOCAL: booked on one node. CLUSTER: booked for all.</source>
        <translation>RANDOM&#xa0;: n&apos;importe lequel, sans réservation. LOCAL&#xa0;: réservé sur un nœud. CLUSTER&#xa0;: réservé pour tous.</translation>
    </message>
    <message>
        <source>Seconds a number stays booked. A service or a request may say otherwise.</source>
        <translation>Secondes pendant lesquelles un numéro reste réservé. Un service ou une requête peut en décider autrement.</translation>
    </message>
    <message>
        <source>Given out, unbooked, when none is free.</source>
        <translation>Donné sans réservation quand aucun n&apos;est libre.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>unbooked</source>
        <comment>how the numbers of a group are given out</comment>
        <translation>sans réservation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Booked now</source>
        <translation>Réservés</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Épuisements</translation>
    </message>
    <message>
        <source>Requests that found no free number, since the nodes started</source>
        <translation>Requêtes qui n&apos;ont trouvé aucun numéro libre, depuis le démarrage des nœuds</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Dupliquer …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>À propos du groupe</translation>
    </message>
    <message>
        <source>Bookings now</source>
        <translation>Réservations en cours</translation>
    </message>
    <message>
        <source>Shows the live services</source>
        <translation>Affiche les services actifs</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Shows the alarms</source>
        <translation>Affiche les alarmes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>needs the privilege watch</source>
        <translation>exige le droit watch</translation>
    </message>
    <message>
        <source>of %1 that can be booked</source>
        <translation>sur %1 réservables</translation>
    </message>
    <message>
        <source>in LOCAL and CLUSTER groups</source>
        <translation>dans les groupes LOCAL et CLUSTER</translation>
    </message>
    <message>
        <source>requests that found none free</source>
        <translation>requêtes sans numéro libre</translation>
    </message>
    <message numerus="yes">
        <source>%n of them booked per node</source>
        <translation>
            <numerusform>dont %n réservé par nœud</numerusform>
            <numerusform>dont %n réservés par nœud</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource group yet</source>
        <translation>Aucun groupe de ressources pour l&apos;instant</translation>
    </message>
    <message>
        <source>A group is a pool of numbers. A service takes one of them for each caller, for as long as it is needed.</source>
        <translation>Un groupe est un pool de numéros. Un service en prend un pour chaque appelant, aussi longtemps que nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group to see its values and who holds them.</source>
        <translation>Choisissez un groupe pour voir ses valeurs et qui les détient.</translation>
    </message>
    <message>
        <source>What they share is shown, and set on all of them.</source>
        <translation>Ce qu&apos;ils ont en commun est affiché et se définit pour tous.</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>Il existe déjà un groupe %1.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Services name it as their _resource_group.</source>
        <translation>Les services le nomment dans _resource_group.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nom de la copie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>The copy has the same options and no values: a number that stands in two groups is an alarm.</source>
        <translation>La copie a les mêmes options et aucune valeur&#xa0;: un numéro présent dans deux groupes est une alarme.</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-copie</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>Nouveau &amp;nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>No service names it.</source>
        <translation>Aucun service ne le nomme.</translation>
    </message>
    <message>
        <source>The services that name it are changed with it: %1.</source>
        <translation>Les services qui le nomment sont modifiés avec lui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>changement de nom de %1</translation>
    </message>
    <message>
        <source>Delete the group %1?</source>
        <translation>Supprimer le groupe %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)?</source>
        <translation>
            <numerusform>Supprimer %n groupe&#xa0;?</numerusform>
            <numerusform>Supprimer %n groupes&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n group(s)</source>
        <translation>
            <numerusform>suppression de %n groupe</numerusform>
            <numerusform>suppression de %n groupes</numerusform>
        </translation>
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
        <translation>%1 en dépend&#xa0;: %2</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Prend effet immédiatement.</translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>Prend effet au prochain démarrage de chaque nœud&#xa0;: %1</translation>
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
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>et %n autre valeur</numerusform>
            <numerusform>et %n autres valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as commands for a shell, one after the other; secrets have to be put in</source>
        <translation>La même chose en commandes d&apos;un shell, l&apos;une après l&apos;autre&#xa0;; les secrets sont à mettre</translation>
    </message>
    <message>
        <source>This is too much for commands: export the records instead.</source>
        <translation>C&apos;est trop pour des commandes&#xa0;: exportez plutôt les enregistrements.</translation>
    </message>
</context>
<context>
    <name>usher::ui::RingView</name>
    <message>
        <source>owns %1 of the ring</source>
        <translation>possède %1 de l&apos;anneau</translation>
    </message>
    <message>
        <source>is down and owns nothing</source>
        <translation>est arrêté et ne possède rien</translation>
    </message>
    <message>
        <source>first place %1</source>
        <translation>première place %1</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aucun nœud pour l&apos;instant</translation>
    </message>
    <message>
        <source>down</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>usher::ui::RolesView</name>
    <message>
        <source>Privilege</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Ce qu&apos;il permet</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 does not have %2</source>
        <translation>%1 n&apos;a pas %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::RollbackDialog</name>
    <message>
        <source>Roll back %1</source>
        <translation>Annuler la modification de %1</translation>
    </message>
    <message>
        <source>Roll back the whole change</source>
        <translation>Annuler toute la modification</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Roll back all the same …</source>
        <translation>Annuler quand même …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) of the change go back to what they were before it, together or not at all.</source>
        <translation>
            <numerusform>%n enregistrement de la modification revient à son état d&apos;avant celle-ci.</numerusform>
            <numerusform>Les %n enregistrements de la modification reviennent à leur état d&apos;avant celle-ci, ensemble ou pas du tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was made by this change: going back deletes it.</source>
        <translation>L&apos;enregistrement a été créé par cette modification&#xa0;: revenir en arrière le supprime.</translation>
    </message>
    <message>
        <source>The record becomes again what it was in revision %1. That is a new change, which can be rolled back itself.</source>
        <translation>L&apos;enregistrement redevient ce qu&apos;il était à la révision %1. C&apos;est une nouvelle modification, qui peut elle-même être annulée.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After rolling back</source>
        <translation>Après l&apos;annulation</translation>
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
        <source>Asking the server …</source>
        <translation>Interrogation du serveur …</translation>
    </message>
    <message>
        <source>Nothing differs: it is already as it was.</source>
        <translation>Aucune différence&#xa0;: l&apos;état d&apos;avant est déjà en place.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 is made again.</source>
        <translation>%1 est recréé.</translation>
    </message>
    <message>
        <source>%1 depends on %2: %3</source>
        <translation>%1 dépend de %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s) depend on it</source>
        <translation>
            <numerusform>et %n autre enregistrement en dépend</numerusform>
            <numerusform>et %n autres enregistrements en dépendent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has edits of yours that are not applied; they are kept and may conflict.</source>
        <translation>%1 a des modifications de votre part non appliquées&#xa0;; elles sont conservées et peuvent entrer en conflit.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Prend effet immédiatement.</translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>Prend effet au prochain démarrage de chaque nœud&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would no longer work</source>
        <translation>
            <numerusform>%n élément ne fonctionnerait plus</numerusform>
            <numerusform>%n éléments ne fonctionneraient plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed after it is lost, too. Look at the differences.</source>
        <translation>Ce qui a été modifié ensuite est également perdu. Regardez les différences.</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>Le serveur ne l&apos;a pas accepté.</translation>
    </message>
    <message>
        <source>Somebody has changed it just now. Check again to see what stands.</source>
        <translation>Quelqu&apos;un vient de le modifier. Vérifiez à nouveau pour voir l&apos;état actuel.</translation>
    </message>
    <message>
        <source>Changed again since: %1. Rolling back would undo those changes, too.</source>
        <translation>Modifié à nouveau depuis&#xa0;: %1. L&apos;annulation déferait aussi ces modifications.</translation>
    </message>
    <message>
        <source>Rolling back …</source>
        <translation>Annulation en cours …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rolled back</source>
        <translation>
            <numerusform>%n enregistrement rétabli</numerusform>
            <numerusform>%n enregistrements rétablis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ServiceInspector</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>Numéro donné</translation>
    </message>
    <message>
        <source>%1, booked until %2</source>
        <translation>%1, réservé jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>%1, was booked until %2</source>
        <translation>%1, était réservé jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>Matched by a call</source>
        <translation>Rapproché d&apos;un appel</translation>
    </message>
    <message>
        <source>Number released by hand</source>
        <translation>Numéro libéré à la main</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>Terminé à la main</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copier l&apos;id</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Se termine dans</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Réservé encore</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d&apos;accès</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Data of the service</source>
        <translation>Données du service</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Shows how this service is configured</source>
        <translation>Montre comment ce service est configuré</translation>
    </message>
    <message>
        <source>End service …</source>
        <translation>Terminer le service …</translation>
    </message>
    <message>
        <source>No service chosen</source>
        <translation>Aucun service choisi</translation>
    </message>
    <message>
        <source>Choose a service of the list to see its data, its booking and what happened to it.</source>
        <translation>Choisissez un service de la liste pour voir ses données, sa réservation et ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>This service is over</source>
        <translation>Ce service est terminé</translation>
    </message>
    <message>
        <source>Its client ended it, a call matched it, or its time ran out.</source>
        <translation>Son client l&apos;a terminé, un appel en a été rapproché ou son temps s&apos;est écoulé.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Rapproché</translation>
    </message>
    <message>
        <source>It holds no number.</source>
        <translation>Il ne détient aucun numéro.</translation>
    </message>
    <message>
        <source>Its client stored no data.</source>
        <translation>Son client n&apos;a stocké aucune donnée.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>The server does not keep when this was.</source>
        <translation>Le serveur ne conserve pas le moment où cela s&apos;est produit.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ServiceTypes</name>
    <message>
        <source>A client asks for a number to call: books one, keeps the client&apos;s data, may issue a code.</source>
        <translation>Un client demande un numéro à appeler&#xa0;: en réserve un, garde les données du client, peut émettre un code.</translation>
    </message>
    <message>
        <source>Gives a number to a service that is open already.</source>
        <translation>Donne un numéro à un service déjà ouvert.</translation>
    </message>
    <message>
        <source>Finds the service that an incoming call belongs to, by the number that was dialled.</source>
        <translation>Trouve le service auquel appartient un appel entrant, d&apos;après le numéro composé.</translation>
    </message>
    <message>
        <source>Looks a service up without changing it.</source>
        <translation>Consulte un service sans le modifier.</translation>
    </message>
    <message>
        <source>Tells clients whether this site is open, and this section&apos;s values.</source>
        <translation>Indique aux clients si ce site est ouvert, avec les valeurs de cette section.</translation>
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
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Aucun service pour l&apos;instant</translation>
    </message>
    <message>
        <source>A service is what apps, web pages and IVRs ask for: it books a number, keeps data, matches a call.</source>
        <translation>Un service est ce que demandent applications, pages web et SVI&#xa0;: il réserve un numéro, garde des données, rapproche un appel.</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n service(s)</source>
        <translation>
            <numerusform>suppression de %n service</numerusform>
            <numerusform>suppression de %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Lives for</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Services that are open now, of all nodes</source>
        <translation>Services ouverts en ce moment, de tous les nœuds</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Since the nodes started</source>
        <translation>Depuis le démarrage des nœuds</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Rapprochés</translation>
    </message>
    <message>
        <source>Calls that found their service, since the nodes started</source>
        <translation>Appels qui ont trouvé leur service, depuis le démarrage des nœuds</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Non rapprochés</translation>
    </message>
    <message>
        <source>Calls that found none, since the nodes started</source>
        <translation>Appels qui n&apos;en ont trouvé aucun, depuis le démarrage des nœuds</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Requests that found no free number, since the nodes started</source>
        <translation>Requêtes qui n&apos;ont trouvé aucun numéro libre, depuis le démarrage des nœuds</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Numéros donnés</translation>
    </message>
    <message>
        <source>Backup given</source>
        <translation>Secours donnés</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Dupliquer …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer …</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Per node</source>
        <translation>Par nœud</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>About the service</source>
        <translation>À propos du service</translation>
    </message>
    <message>
        <source>Figures of each node</source>
        <translation>Chiffres de chaque nœud</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Actifs maintenant</translation>
    </message>
    <message>
        <source>Shows the live services</source>
        <translation>Affiche les services actifs</translation>
    </message>
    <message>
        <source>Shows the resource lists</source>
        <translation>Affiche les listes de ressources</translation>
    </message>
    <message>
        <source>Sends a real request (Ctrl+T)</source>
        <translation>Envoie une vraie requête (Ctrl+T)</translation>
    </message>
    <message>
        <source>Choose one service first.</source>
        <translation>Choisissez d&apos;abord un service.</translation>
    </message>
    <message>
        <source>needs the privilege watch</source>
        <translation>exige le droit watch</translation>
    </message>
    <message>
        <source>since the nodes started</source>
        <translation>depuis le démarrage des nœuds</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>pas encore compté</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>comptage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not matched</source>
        <translation>%1 non rapprochés</translation>
    </message>
    <message>
        <source>no number was free</source>
        <translation>aucun numéro n&apos;était libre</translation>
    </message>
    <message>
        <source>Choose a service to see its options and figures.</source>
        <translation>Choisissez un service pour voir ses options et ses chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>What they share is shown, and set on all of them.</source>
        <translation>Ce qu&apos;ils ont en commun est affiché et se définit pour tous.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aucun chiffre pour l&apos;instant</translation>
    </message>
    <message>
        <source>Each node that was asked for this service stands here with what it did.</source>
        <translation>Chaque nœud auquel ce service a été demandé figure ici avec ce qu&apos;il a fait.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nom de la copie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-copie</translation>
    </message>
    <message>
        <source>The copy has no password: it has to be entered again.</source>
        <translation>La copie n&apos;a pas de mot de passe&#xa0;: il doit être saisi à nouveau.</translation>
    </message>
    <message>
        <source>%1 has a password, which cannot be carried over. Duplicate it and enter the password anew.</source>
        <translation>%1 a un mot de passe, qui ne peut pas être repris. Dupliquez-le et saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>Nouveau &amp;nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Clients ask for it by its name: once this is applied, requests to %1 are answered with 404.</source>
        <translation>Les clients le demandent par son nom&#xa0;: une fois cela appliqué, les requêtes vers %1 reçoivent 404.</translation>
    </message>
    <message>
        <source>Delete the service %1?</source>
        <translation>Supprimer le service %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)?</source>
        <translation>
            <numerusform>Supprimer %n service&#xa0;?</numerusform>
            <numerusform>Supprimer %n services&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::SessionsList</name>
    <message>
        <source>End session …</source>
        <translation>Terminer la session …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>Personne n&apos;est connecté</translation>
    </message>
    <message>
        <source>Whoever works with it must log in again.</source>
        <translation>Quiconque l&apos;utilise doit se reconnecter.</translation>
    </message>
    <message>
        <source>One of them is this window&apos;s: you are logged out at once.</source>
        <translation>L&apos;une d&apos;elles est celle de cette fenêtre&#xa0;: vous êtes déconnecté immédiatement.</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)?</source>
        <translation>
            <numerusform>Terminer %n session&#xa0;?</numerusform>
            <numerusform>Terminer %n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session terminée.</numerusform>
            <numerusform>%n sessions terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>usher::ui::SizingPage</name>
    <message>
        <source>Worked example</source>
        <translation>Exemple chiffré</translation>
    </message>
    <message>
        <source>The figures of the guide&apos;s example</source>
        <translation>Les chiffres de l&apos;exemple du guide</translation>
    </message>
    <message>
        <source>What you expect</source>
        <translation>Ce que vous prévoyez</translation>
    </message>
    <message>
        <source>&amp;Figures are</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>par jour</translation>
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
De %2 à %3.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Requests per second, peak</source>
        <translation>Requêtes par seconde, en pointe</translation>
    </message>
    <message>
        <source>Events per second, peak</source>
        <translation>Événements par seconde, en pointe</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Load per second</source>
        <translation>Charge par seconde</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pointe</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Pages vues</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>What follows for this system</source>
        <translation>Ce qui en résulte pour ce système</translation>
    </message>
    <message>
        <source>How it is calculated</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Visits = visits per hour / 3600. At the peak visits + 4 × √visits: visitors come independently of each other.
Page views = visits × depth, where depth = page views per hour / visits per hour.
Events = visits × (user events + 1) + page views × (business events + 2): a visit is started, a page entered and left.
Requests = events + 2 × visits (script, DSL) + page views (categories).
Nodes = requests at the peak / requests of a node, one more to spare, at least 3 and an odd number (guide; what a node takes is an assumption of ours).
Disk = events × 86,400 × days × (700 + 40 × categories) bytes × replication factor × (1 + indexes) (the guide names what it depends on; the figures are ours).</source>
        <translation>Visites = visites par heure / 3600. En pointe, visites + 4 × √visites&#xa0;: les visiteurs arrivent indépendamment les uns des autres.
Pages vues = visites × profondeur, où profondeur = pages vues par heure / visites par heure.
Événements = visites × (événements utilisateur + 1) + pages vues × (événements métier + 2)&#xa0;: une visite commence, on entre dans une page et on la quitte.
Requêtes = événements + 2 × visites (script, DSL) + pages vues (catégories).
Nœuds = requêtes en pointe / requêtes d&apos;un nœud, un de réserve, au moins 3 et un nombre impair (guide&#xa0;; ce que traite un nœud est une hypothèse de notre part).
Disque = événements × 86&#xa0;400 × jours × (700 + 40 × catégories) octets × facteur de réplication × (1 + index) (le guide nomme ce dont cela dépend&#xa0;; les chiffres sont les nôtres).</translation>
    </message>
    <message>
        <source>A visit looks at %1 pages.</source>
        <translation>Une visite consulte %1 pages.</translation>
    </message>
    <message>
        <source>ready with %1, %2 may fail</source>
        <translation>prêt avec %1, %2 peuvent tomber en panne</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en moyenne</translation>
    </message>
    <message numerus="yes">
        <source>%1 a storage node, %n shard(s)</source>
        <translation>
            <numerusform>%1 par nœud de stockage, %n partition</numerusform>
            <numerusform>%1 par nœud de stockage, %n partitions</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare it with this system the privilege read is needed.</source>
        <translation>Il faut le droit read pour comparer avec ce système.</translation>
    </message>
    <message>
        <source>The server is away: what it had is as of then.</source>
        <translation>Le serveur est injoignable&#xa0;: les données affichées datent de la dernière connexion.</translation>
    </message>
    <message>
        <source>Connect to a server to compare it with what it has.</source>
        <translation>Connectez-vous à un serveur pour comparer avec ce qu&apos;il a.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Interrogation du serveur …</translation>
    </message>
    <message numerus="yes">
        <source>This system has %n node(s)</source>
        <translation>
            <numerusform>Ce système a %n nœud</numerusform>
            <numerusform>Ce système a %n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Suffisant</translation>
    </message>
    <message>
        <source>%1, %2 are needed.</source>
        <translation>%1, il en faut %2.</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Trop peu</translation>
    </message>
    <message>
        <source>%1, %2 are needed: add %3. An odd number keeps a majority when some fail.</source>
        <translation>%1, il en faut %2&#xa0;: ajoutez-en %3. Un nombre impair garde une majorité quand certains tombent en panne.</translation>
    </message>
    <message>
        <source>The peak brings %1 requests per second; the nodes that are up take %2, and answer %3 now.</source>
        <translation>La pointe amène %1 requêtes par seconde&#xa0;; les nœuds en marche en supportent %2 et en traitent %3 en ce moment.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Trop</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tout juste</translation>
    </message>
    <message>
        <source>The events of %1 days take %2 on each storage node.</source>
        <translation>Les événements de %1 jours occupent %2 sur chaque nœud de stockage.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 How much is free where the store is cannot be seen from here.</source>
        <translation>%1 L&apos;espace libre à l&apos;emplacement du stockage n&apos;est pas visible d&apos;ici.</translation>
    </message>
    <message>
        <source>The store has %1 free and takes %2 now.</source>
        <translation>Le stockage dispose de %1 d&apos;espace libre et occupe %2 en ce moment.</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>Trop peu</translation>
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
    <name>usher::ui::StateWords</name>
    <message>
        <source>Never seen</source>
        <translation>Jamais vu</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeure</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
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
            <numerusform>%n modification, avec conflits&#xa0;: vérifier</numerusform>
            <numerusform>%n modifications, avec conflits&#xa0;: vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): Review</source>
        <translation>
            <numerusform>%n modification&#xa0;: vérifier</numerusform>
            <numerusform>%n modifications&#xa0;: vérifier</numerusform>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Slow statements</source>
        <translation>Instructions lentes</translation>
    </message>
    <message>
        <source>Standbys</source>
        <translation>Serveurs secondaires</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Interrompre la sauvegarde</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progression de la sauvegarde</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>growth not known yet</source>
        <translation>croissance pas encore connue</translation>
    </message>
    <message>
        <source>shrinks by %1 a day</source>
        <translation>diminue de %1 par jour</translation>
    </message>
    <message>
        <source>grows by %1 a day</source>
        <translation>augmente de %1 par jour</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inconnu ici</translation>
    </message>
    <message>
        <source>enough for years</source>
        <translation>suffit pour des années</translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>suffit pour %n jour</numerusform>
            <numerusform>suffit pour %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>None</source>
        <comment>backup</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>the newest one failed</source>
        <translation>la plus récente a échoué</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>none is planned</source>
        <translation>aucune n&apos;est prévue</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1 writes, %2 reads</source>
        <translation>%1 écritures, %2 lectures</translation>
    </message>
    <message>
        <source>Gave no answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>File and log</source>
        <translation>Fichier et journal</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <source>Archive failures</source>
        <translation>Échecs d&apos;archivage</translation>
    </message>
    <message>
        <source>Oldest transaction</source>
        <translation>Plus ancienne transaction</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>Lignes mortes</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>Journal WAL</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Dernier point de contrôle</translation>
    </message>
    <message>
        <source>Held up by a reader</source>
        <translation>Retenu par un lecteur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Pages libres</translation>
    </message>
    <message>
        <source>Nothing is removed yet</source>
        <translation>Rien n&apos;est encore supprimé</translation>
    </message>
    <message>
        <source>What is kept only for a time appears here, with how far its removal is.</source>
        <translation>Ce qui n&apos;est conservé qu&apos;un temps apparaît ici, avec l&apos;avancement de la suppression.</translation>
    </message>
    <message>
        <source>No slow statement</source>
        <translation>Aucune instruction lente</translation>
    </message>
    <message>
        <source>Since this node started all were quick.</source>
        <translation>Depuis le démarrage de ce nœud, toutes ont été rapides.</translation>
    </message>
    <message>
        <source>No standby</source>
        <translation>Aucun serveur secondaire</translation>
    </message>
    <message>
        <source>Standbys that follow this database appear here, with how far they are behind.</source>
        <translation>Les serveurs secondaires qui suivent cette base apparaissent ici, avec leur retard.</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Une sauvegarde est en cours</translation>
    </message>
    <message>
        <source>Make a backup of the whole store on the server</source>
        <translation>Faire une sauvegarde de tout le stockage sur le serveur</translation>
    </message>
    <message>
        <source>Have the server read all of the chosen backup</source>
        <translation>Faire lire par le serveur toute la sauvegarde choisie</translation>
    </message>
    <message>
        <source>The command that verifies this backup, for a shell</source>
        <translation>La commande qui vérifie cette sauvegarde, pour un shell</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde pour l&apos;instant</translation>
    </message>
    <message>
        <source>Backups of the whole store appear here, those that are planned and those made by hand.</source>
        <translation>Les sauvegardes de tout le stockage apparaissent ici, prévues ou faites à la main.</translation>
    </message>
    <message>
        <source>The backup failed: %1</source>
        <translation>La sauvegarde a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The backup is made: %1, %2 in %3.</source>
        <translation>La sauvegarde est faite&#xa0;: %1, %2 en %3.</translation>
    </message>
    <message>
        <source>The backup has begun.</source>
        <translation>La sauvegarde a commencé.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, encore %2</translation>
    </message>
    <message>
        <source>Back up now?</source>
        <translation>Sauvegarder maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>The server writes a backup of the whole store into its folder of backups, and goes on serving meanwhile.</source>
        <translation>Le serveur écrit une sauvegarde de tout le stockage dans son dossier de sauvegardes et continue à servir pendant ce temps.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Cancel the backup?</source>
        <translation>Interrompre la sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>What is written of it is removed.</source>
        <translation>Ce qui en est déjà écrit est supprimé.</translation>
    </message>
    <message>
        <source>Copy &apos;Verify&apos; as usherctl</source>
        <translation>Copier «&#xa0;Vérifier&#xa0;» en usherctl</translation>
    </message>
    <message>
        <source>Copy &apos;Back up now&apos; as usherctl</source>
        <translation>Copier «&#xa0;Sauvegarder maintenant&#xa0;» en usherctl</translation>
    </message>
</context>
<context>
    <name>usher::ui::StoreTables</name>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Intègre</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Pas encore terminé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>sound on %1</source>
        <translation>intègre (%1)</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Rows, since the node started</source>
        <translation>Lignes, depuis le démarrage du nœud</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>Plus ancienne due</translation>
    </message>
    <message>
        <source>The oldest row that should be gone already</source>
        <translation>La plus ancienne ligne qui devrait déjà avoir disparu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The last time that nothing was left</source>
        <translation>La dernière fois qu&apos;il ne restait rien</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Par seconde</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Bytes behind</source>
        <translation>Octets de retard</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Secondaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
<context>
    <name>usher::ui::TryDialog</name>
    <message>
        <source>Try %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Ajouter un paramètre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The answer will be here.</source>
        <translation>La réponse s&apos;affichera ici.</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>The same request for a shell</source>
        <translation>La même requête pour un shell</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>This is a real request: numbers are booked and data is stored. It stands in the audit.</source>
        <translation>C&apos;est une vraie requête&#xa0;: des numéros sont réservés et des données stockées. Elle figure dans l&apos;audit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Point d&apos;écoute</translation>
    </message>
    <message>
        <source>public listener</source>
        <translation>point d&apos;écoute public</translation>
    </message>
    <message>
        <source>internal listener</source>
        <translation>point d&apos;écoute interne</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Chemin</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Those without a value are not sent.</source>
        <translation>Ceux qui n&apos;ont pas de valeur ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Shows it in its resource list</source>
        <translation>L&apos;affiche dans sa liste de ressources</translation>
    </message>
    <message>
        <source>Shows the live service that this opened</source>
        <translation>Affiche le service actif que cela a ouvert</translation>
    </message>
    <message>
        <source>The curl line is copied.</source>
        <translation>La ligne curl est copiée.</translation>
    </message>
    <message>
        <source>Name of parameter %1</source>
        <translation>Nom du paramètre %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Value of parameter %1</source>
        <translation>Valeur du paramètre %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>Retirer le paramètre %1</translation>
    </message>
    <message>
        <source>Test from the console</source>
        <comment>a value of test data</comment>
        <translation>Test depuis la console</translation>
    </message>
    <message>
        <source>This parameter is there already.</source>
        <translation>Ce paramètre existe déjà.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>The service is configured with %1, which overrides it.</source>
        <translation>Le service est configuré avec %1, qui le remplace.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi …</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>This service is not applied yet: the server does not know it. Review and apply first.</source>
        <translation>Ce service n&apos;est pas encore appliqué&#xa0;: le serveur ne le connaît pas. Vérifiez et appliquez d&apos;abord.</translation>
    </message>
    <message>
        <source>Its changes are not applied yet: the server answers as it was before them.</source>
        <translation>Ses modifications ne sont pas encore appliquées&#xa0;: le serveur répond selon l&apos;état précédent.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n&apos;a pas de corps.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Live service</source>
        <translation>Service actif</translation>
    </message>
</context>
<context>
    <name>usher::ui::ValuesPanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Réservée par</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Filter the values</source>
        <translation>Filtrer les valeurs</translation>
    </message>
    <message>
        <source>Add values …</source>
        <translation>Ajouter des valeurs …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Libérer …</translation>
    </message>
    <message>
        <source>Show the live service</source>
        <translation>Afficher le service actif</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n value(s)</source>
        <translation>
            <numerusform>retrait de %n valeur</numerusform>
            <numerusform>retrait de %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n valeur sera retirée. Ctrl+Z la rétablit.</numerusform>
            <numerusform>%n valeurs seront retirées. Ctrl+Z les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>reordering of %1</source>
        <translation>réorganisation de %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n value(s) at once.</source>
        <translation>
            <numerusform>Au plus %n valeur à la fois.</numerusform>
            <numerusform>Au plus %n valeurs à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>Libérer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Release %n value(s)?</source>
        <translation>
            <numerusform>Libérer %n valeur&#xa0;?</numerusform>
            <numerusform>Libérer %n valeurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is free at once. The service that holds it goes on without number and code: a call to the number no longer finds it.</source>
        <translation>Elle est libre immédiatement. Le service qui la détient continue sans numéro ni code&#xa0;: un appel vers le numéro ne le trouve plus.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Libérée.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>Aucun groupe choisi</translation>
    </message>
    <message>
        <source>The values of the group that is chosen on the left stand here.</source>
        <translation>Les valeurs du groupe choisi à gauche figurent ici.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Aucune valeur pour l&apos;instant</translation>
    </message>
    <message>
        <source>Values are what the group gives out: phone numbers, for most.</source>
        <translation>Les valeurs sont ce que le groupe attribue&#xa0;: le plus souvent des numéros de téléphone.</translation>
    </message>
    <message>
        <source>Only in the order of the names, without a filter.</source>
        <translation>Seulement dans l&apos;ordre des noms, sans filtre.</translation>
    </message>
    <message>
        <source>One by one, a range, or pasted lines</source>
        <translation>Une à une, une plage, ou des lignes collées</translation>
    </message>
    <message>
        <source>Edit the value (F2)</source>
        <translation>Modifier la valeur (F2)</translation>
    </message>
    <message>
        <source>Remove what is selected (Del)</source>
        <translation>Retirer la sélection (Suppr)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Ends the booking of what is selected</source>
        <translation>Met fin à la réservation de la sélection</translation>
    </message>
    <message>
        <source>Choose a value that is booked.</source>
        <translation>Choisissez une valeur réservée.</translation>
    </message>
    <message>
        <source>Shows the service that holds it</source>
        <translation>Affiche le service qui la détient</translation>
    </message>
    <message>
        <source>Copy the release as usherctl</source>
        <translation>Copier la libération en usherctl</translation>
    </message>
</context>
<context>
    <name>usher::ui::VerifyDialog</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>Vérifier une sauvegarde</translation>
    </message>
    <message>
        <source>The server reads the backup</source>
        <translation>Le serveur lit la sauvegarde</translation>
    </message>
    <message>
        <source>Rows of each table</source>
        <translation>Lignes de chaque table</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The server goes on; what it finds stands in the list of backups</source>
        <translation>Le serveur continue&#xa0;; ce qu&apos;il constate figure dans la liste des sauvegardes</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>The server reads all of %1. So far it took %2.</source>
        <translation>Le serveur lit %1 en entier. Temps écoulé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>La sauvegarde est intègre.</translation>
    </message>
    <message>
        <source>Schema %1, %2, read in %3.</source>
        <translation>Schéma %1, %2, lecture en %3.</translation>
    </message>
</context>
<context>
    <name>usher::ui::Words</name>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>pattern group %1</source>
        <translation>groupe de motifs %1</translation>
    </message>
    <message>
        <source>resource group %1</source>
        <translation>groupe de ressources %1</translation>
    </message>
    <message>
        <source>group %1 of the list %2</source>
        <translation>groupe %1 de la liste %2</translation>
    </message>
    <message>
        <source>options [%1]</source>
        <translation>options [%1]</translation>
    </message>
    <message>
        <source>options [%1] of %2</source>
        <translation>options [%1] de %2</translation>
    </message>
</context>
</TS>
