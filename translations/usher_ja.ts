<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Options</name>
    <message>
        <source>Seconds after which a login on the admin channel ends whatever happens.</source>
        <translation>管理チャネルへのログインが必ず終了するまでの秒数。</translation>
    </message>
    <message>
        <source>Seconds without a call after which a login on the admin channel ends.</source>
        <translation>呼び出しがないまま管理チャネルへのログインが終了するまでの秒数。</translation>
    </message>
    <message>
        <source>Logins an account may hold at the same time; one more ends the oldest of them.</source>
        <translation>1 つのアカウントが同時に保持できるログイン数。超えると最も古いものが終了します。</translation>
    </message>
    <message>
        <source>Failed logins within lockout-window that lock the account.</source>
        <translation>lockout-window の間にアカウントをロックするログイン失敗の回数。</translation>
    </message>
    <message>
        <source>Seconds without another failed login after which failures that have not locked the account are forgotten.</source>
        <translation>次の失敗がないまま、ロックに至らなかった失敗が忘れられるまでの秒数。</translation>
    </message>
    <message>
        <source>Seconds of the first lock; every further failure doubles it. A correct password after the lock, a new password or an administrator ends the count.</source>
        <translation>最初のロックの秒数。失敗のたびに 2 倍になります。ロック後の正しいパスワード、新しいパスワード、または管理者によって数え直されます。</translation>
    </message>
    <message>
        <source>Seconds of the longest lock; after so long without a failure the failures of a locked account are forgotten.</source>
        <translation>最長のロックの秒数。この間失敗がなければ、ロックされたアカウントの失敗は忘れられます。</translation>
    </message>
    <message>
        <source>Failed logins from one address, of any account, that lock the address in the same way. An IPv6 address counts as its /64 network.</source>
        <translation>1 つのアドレスからの (アカウントを問わない) ログイン失敗がこの回数に達すると、同様にそのアドレスをロックします。IPv6 アドレスは /64 ネットワークとして数えます。</translation>
    </message>
    <message>
        <source>Characters a new password must have at least.</source>
        <translation>新しいパスワードの最小文字数。</translation>
    </message>
    <message>
        <source>Threads that run the sockets besides the core thread; 0 runs them on the core thread, which is best on small machines and in front of few connections.</source>
        <translation>コアスレッドのほかにソケットを処理するスレッド数。0 ではコアスレッドで処理します。小規模なマシンや接続が少ない場合に最適です。</translation>
    </message>
    <message>
        <source>Bytes of a request line; a longer one is answered 414.</source>
        <translation>リクエスト行のバイト数。長い場合は 414 を返します。</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s header, its request line included; a larger one is answered 431. Not below max-request-line.</source>
        <translation>リクエスト行を含むリクエストヘッダーのバイト数。大きい場合は 431 を返します。max-request-line 以上にします。</translation>
    </message>
    <message>
        <source>Fields of a request&apos;s header; a header with more is answered 431.</source>
        <translation>リクエストヘッダーのフィールド数。超えると 431 を返します。</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body; a larger one is answered 413 before it is read.</source>
        <translation>リクエスト本文のバイト数。大きい場合は読み込む前に 413 を返します。</translation>
    </message>
    <message>
        <source>Megabytes of bodies and answers held in memory for all connections together; a body that does not fit is answered 503. Not below max-body.</source>
        <translation>全接続の本文と応答のためにメモリに保持するメガバイト数の合計。収まらない本文には 503 を返します。max-body 以上にします。</translation>
    </message>
    <message>
        <source>Open connections of all listeners; a further one is answered 503 and closed.</source>
        <translation>全リスナーの接続数。超えると 503 を返して閉じます。</translation>
    </message>
    <message>
        <source>Open connections from one address; a further one is answered 503 and closed. 0 sets no limit of its own: right behind a load balancer, whose address all clients share.</source>
        <translation>1 つのアドレスからの接続数。超えると 503 を返して閉じます。0 では個別の上限を設けません。全クライアントがアドレスを共有するロードバランサーの背後ではこれが適切です。</translation>
    </message>
    <message>
        <source>Requests of one connection that wait for their answers; the next one is read when one of them is answered.</source>
        <translation>1 つの接続で応答を待てるリクエスト数。いずれかに応答すると次を読み込みます。</translation>
    </message>
    <message>
        <source>Open WebSockets of all listeners; a further one is answered 503.</source>
        <translation>全リスナーの WebSocket 数。超えると 503 を返します。</translation>
    </message>
    <message>
        <source>Seconds from the first byte of a request to the end of its header, and for a TLS handshake; then 408 and close.</source>
        <translation>リクエストの最初のバイトからヘッダーの終わりまで、および TLS ハンドシェイクの秒数。超えると 408 を返して閉じます。</translation>
    </message>
    <message>
        <source>Seconds a body may take, and a second more for each min-body-rate bytes received; then 408 and close.</source>
        <translation>本文にかけてよい秒数。min-body-rate バイト受信するごとに 1 秒延びます。超えると 408 を返して閉じます。</translation>
    </message>
    <message>
        <source>Bytes a second below which the body of a request is too slow.</source>
        <translation>リクエスト本文が遅すぎるとみなす毎秒のバイト数。</translation>
    </message>
    <message>
        <source>Seconds without a request after which a connection is closed.</source>
        <translation>リクエストがないまま接続を閉じるまでの秒数。</translation>
    </message>
    <message>
        <source>Seconds in which a client takes nothing of its answer; then the connection is dropped.</source>
        <translation>クライアントが応答をまったく受け取らない秒数。過ぎると接続を切断します。</translation>
    </message>
    <message>
        <source>Seconds after which a request that could not be completed is answered 504.</source>
        <translation>完了できないリクエストに 504 を返すまでの秒数。</translation>
    </message>
    <message>
        <source>Seconds without a sign of life after which a WebSocket is closed; it is asked for one at half the time.</source>
        <translation>生存通知がないまま WebSocket を閉じるまでの秒数。半分の時点で確認します。</translation>
    </message>
    <message>
        <source>Where the listener stands: host:port or [address]:port with a numeric address or localhost. An IPv6 listener serves IPv6 only; port 0 takes a free port.</source>
        <translation>リスナーの場所。数値アドレスまたは localhost による ホスト:ポート または [アドレス]:ポート。IPv6 のリスナーは IPv6 だけを扱います。ポート 0 は空きポートを使います。</translation>
    </message>
    <message>
        <source>What the listener serves; the paths of other zones are answered 404.</source>
        <translation>リスナーが扱う対象。ほかのゾーンのパスには 404 を返します。</translation>
    </message>
    <message>
        <source>File with the certificate and its chain, PEM or PKCS#12. With one the listener speaks TLS 1.2 and later. Read again on SIGHUP, for new connections.</source>
        <translation>証明書とチェーンのファイル (PEM または PKCS#12)。指定するとリスナーは TLS 1.2 以降を使います。SIGHUP で再読み込みし、新しい接続に適用します。</translation>
    </message>
    <message>
        <source>File with the private key, PEM; without it the key is in the certificate&apos;s file.</source>
        <translation>秘密鍵のファイル (PEM)。なければ証明書のファイルに含まれる鍵を使います。</translation>
    </message>
    <message>
        <source>Password of an encrypted private key or PKCS#12 file.</source>
        <translation>暗号化された秘密鍵または PKCS#12 ファイルのパスワード。</translation>
    </message>
    <message>
        <source>File with the authorities, PEM, whose certificates are accepted from clients.</source>
        <translation>クライアントから受け入れる証明書の認証局のファイル (PEM)。</translation>
    </message>
    <message>
        <source>With client_ca: whether clients without a certificate are refused.</source>
        <translation>client_ca がある場合、証明書のないクライアントを拒否するかどうか。</translation>
    </message>
    <message>
        <source>https://host or https://host:port: every request is redirected there with the same path, except the probes of load balancers.</source>
        <translation>https://host または https://host:port。ロードバランサーの死活確認を除くすべてのリクエストを、同じパスでそこへ転送します。</translation>
    </message>
    <message>
        <source>The name is a URI pattern with *, the value ports or ranges (92-98,100): on other ports its paths are answered 403. The longest pattern wins. Naming the port of a public listener opens the storage, callback administration and queue paths it matches there; other internal paths cannot be opened.</source>
        <translation>名前は * を含む URI パターン、値はポートまたは範囲 (92-98,100)。ほかのポートではそのパスに 403 を返します。最も長いパターンが優先されます。公開リスナーのポートを指定すると、そこで一致するストレージ、コールバック管理、キューのパスが開きます。ほかの内部パスは開けません。</translation>
    </message>
    <message>
        <source>Sites whose pages may call the public API and open public WebSockets: https://host, https://*.domain or *. Empty: only pages of the server&apos;s own origin. Listed sites may send credentials, * never does.</source>
        <translation>ページから公開 API の呼び出しと公開 WebSocket の使用を許すサイト: https://host、https://*.domain、または *。空ではサーバー自身のオリジンのページだけです。列挙したサイトは資格情報を送れますが、* では送れません。</translation>
    </message>
    <message>
        <source>Methods that pages of other sites may use.</source>
        <translation>ほかのサイトのページが使えるメソッド。</translation>
    </message>
    <message>
        <source>Header fields that pages of other sites may send.</source>
        <translation>ほかのサイトのページが送れるヘッダーフィールド。</translation>
    </message>
    <message>
        <source>Paths that pages of other sites may call: /path/*, /path or *.extension.</source>
        <translation>ほかのサイトのページが呼び出せるパス: /path/*、/path、または *.extension。</translation>
    </message>
    <message>
        <source>Outputs of all messages that `verbose` lets pass: stdout, stderr, memory (the last 1,000 lines, written to standard error when the server fails), file (`usherd.log` in the folder `log` of the data folder) or a file name, there as well unless it has a folder. Once any of `all`, `standard`, `trace` and `debug` is set, the others add nothing by default. The output `network` is not available: there is no Message Server.</source>
        <translation>`verbose` を通過した全メッセージの出力先: stdout、stderr、memory (最新 1,000 行。サーバーの障害時に標準エラーへ書き出し)、file (データフォルダーの `log` フォルダー内の `usherd.log`)、またはファイル名 (フォルダーがなければ同じ場所)。`all`、`standard`、`trace`、`debug` のいずれかを設定すると、ほかは既定では何も加えません。出力 `network` は使えません。Message Server はありません。</translation>
    </message>
    <message>
        <source>Outputs of the messages of level standard only; as `all`.</source>
        <translation>standard レベルのメッセージだけの出力先。形式は `all` と同じです。</translation>
    </message>
    <message>
        <source>Outputs of the messages of levels standard, interaction and trace; as `all`.</source>
        <translation>standard、interaction、trace レベルのメッセージの出力先。形式は `all` と同じです。</translation>
    </message>
    <message>
        <source>Outputs of the messages of every level; as `all`.</source>
        <translation>全レベルのメッセージの出力先。形式は `all` と同じです。</translation>
    </message>
    <message>
        <source>How much is logged, each level with those before it: none, standard (what operators must know), interaction (each request), trace (each step), debug. The same as debug: all.</source>
        <translation>ログの量。各レベルは前のレベルを含みます: none、standard (運用者が知るべきこと)、interaction (各リクエスト)、trace (各ステップ)、debug。all は debug と同じです。</translation>
    </message>
    <message>
        <source>full puts host, node, process and thread before every message.</source>
        <translation>full では各メッセージの前にホスト、ノード、プロセス、スレッドを付けます。</translation>
    </message>
    <message>
        <source>Layout of a line: %d date as `time_format` says, %d{ISO}, %d{TIME} or %d{LOCALE} in that form, %p type, %c category, %m message, %n line end, %t thread, %P process, %h host, %N node, %% a percent sign; %-5p pads to five characters. Anything else after % is refused.</source>
        <translation>行の形式: %d は `time_format` による日時、%d{ISO}・%d{TIME}・%d{LOCALE} はその形式、%p 種類、%c カテゴリー、%m メッセージ、%n 改行、%t スレッド、%P プロセス、%h ホスト、%N ノード、%% パーセント記号。%-5p は 5 文字まで埋めます。% の後のほかの文字は拒否されます。</translation>
    </message>
    <message>
        <source>json writes one object a line (time, level, category, message, node, host, process, thread) instead of the `outputPattern`.</source>
        <translation>json では `outputPattern` の代わりに 1 行に 1 オブジェクト (time, level, category, message, node, host, process, thread) を書きます。</translation>
    </message>
    <message>
        <source>Names whose values are shown as *** wherever they are logged, in any case. Names that start with XXX are left out altogether and the values of names that start with MMM are shown as MMM without being listed here; passwords, keys, tokens and access codes are never shown.</source>
        <translation>ログ内で値を常に *** と表示する名前 (大文字小文字を区別しない)。XXX で始まる名前は完全に省かれ、MMM で始まる名前の値はここになくても MMM と表示されます。パスワード、鍵、トークン、アクセスコードは表示されません。</translation>
    </message>
    <message>
        <source>When a log file is closed and a new one begun: false (never), its size in KB (from 100) or MB (&quot;10 MB&quot;), or after full hours (&quot;1 hr&quot;, up to 8760). A closed file carries the UTC time of closing in its name.</source>
        <translation>ログファイルを閉じて新しく始める時機: false (しない)、KB (100 以上) または MB (&quot;10 MB&quot;) のサイズ、または時間単位 (&quot;1 hr&quot;、8760 まで)。閉じたファイル名には UTC の時刻が付きます。</translation>
    </message>
    <message>
        <source>Which log files are deleted: false (none), the oldest beyond a count (20 or &quot;20 file&quot;, up to 1000, the open one included), or those closed more than so many days ago (&quot;7 day&quot;).</source>
        <translation>削除するログファイル: false (しない)、数を超えた古いもの (20 または &quot;20 file&quot;、1000 まで、開いているものを含む)、または閉じてから指定日数を過ぎたもの (&quot;7 day&quot;)。</translation>
    </message>
    <message>
        <source>true collects lines for a log file for up to a second (warnings are written at once); false writes each line by itself.</source>
        <translation>true ではログファイルの行を最長 1 秒ためます (警告はすぐに書きます)。false では 1 行ずつ書きます。</translation>
    </message>
    <message>
        <source>Categories of the libraries (qt.sql.*) to which `verbose` applies as it does to the server&apos;s own.</source>
        <translation>`verbose` をサーバー自身のものと同様に適用するライブラリのカテゴリー (qt.sql.*)。</translation>
    </message>
    <message>
        <source>Form of %d: time of day with milliseconds, date and time of the system&apos;s locale, or ISO 8601. Setting it also changes the %d{ISO} of the default `outputPattern`.</source>
        <translation>%d の形式: ミリ秒付きの時刻、システムのロケールによる日時、または ISO 8601。設定すると既定の `outputPattern` の %d{ISO} も変わります。</translation>
    </message>
    <message>
        <source>Time zone of the dates in the log.</source>
        <translation>ログの日時のタイムゾーン。</translation>
    </message>
    <message>
        <source>C2DM was switched off in 2015; set type fcm and fcm.serviceAccount</source>
        <translation>C2DM は 2015 年に終了しました。type fcm と fcm.serviceAccount を設定してください</translation>
    </message>
    <message>
        <source>C2DM was switched off in 2015; see [gms] http.ssl_trust_all</source>
        <translation>C2DM は 2015 年に終了しました。[gms] http.ssl_trust_all を参照してください</translation>
    </message>
    <message>
        <source>push services no longer delay messages for idle devices; nothing to set</source>
        <translation>プッシュサービスは休止中の端末へのメッセージを遅らせなくなりました。設定は不要です</translation>
    </message>
    <message>
        <source>GCM was switched off in 2019; set type fcm and fcm.serviceAccount</source>
        <translation>GCM は 2019 年に終了しました。type fcm と fcm.serviceAccount を設定してください</translation>
    </message>
    <message>
        <source>the key protocol of FCM ended in 2024; set fcm.serviceAccount</source>
        <translation>FCM の鍵によるプロトコルは 2024 年に終了しました。fcm.serviceAccount を設定してください</translation>
    </message>
    <message>
        <source>chat runs in the server; nothing to set</source>
        <translation>チャットはサーバー内で動きます。設定は不要です</translation>
    </message>
    <message>
        <source>chat, routing and contacts are one process, bounded by the limits of the edge; nothing to set</source>
        <translation>チャット、ルーティング、連絡先は 1 つのプロセスで、接続層の上限に従います。設定は不要です</translation>
    </message>
    <message>
        <source>the transcript is in the store before a message is answered; nothing to set</source>
        <translation>メッセージに応答する前に会話記録はストアに保存されます。設定は不要です</translation>
    </message>
    <message>
        <source>the store is PostgreSQL or SQLite; see [store]</source>
        <translation>ストアは PostgreSQL または SQLite です。[store] を参照してください</translation>
    </message>
    <message>
        <source>the login of the old store; see [store] url and password-file</source>
        <translation>旧ストアのログインです。[store] の url と password-file を参照してください</translation>
    </message>
    <message>
        <source>replication is PostgreSQL&apos;s own; nothing to set</source>
        <translation>レプリケーションは PostgreSQL が行います。設定は不要です</translation>
    </message>
    <message>
        <source>PostgreSQL compresses large values itself; nothing to set</source>
        <translation>大きな値は PostgreSQL が圧縮します。設定は不要です</translation>
    </message>
    <message>
        <source>the web container is gone; listeners are sections [listener.&lt;name&gt;] with address and zone</source>
        <translation>Web コンテナーは廃止されました。リスナーは address と zone を持つセクション [listener.&lt;name&gt;] です</translation>
    </message>
    <message>
        <source>the web container is gone; set certificate and key of [listener.&lt;name&gt;]</source>
        <translation>Web コンテナーは廃止されました。[listener.&lt;name&gt;] の certificate と key を設定してください</translation>
    </message>
    <message>
        <source>no Java process runs; threads and memory need no setting</source>
        <translation>Java プロセスは使いません。スレッドとメモリの設定は不要です</translation>
    </message>
    <message>
        <source>no Java process runs; read /metrics on an internal listener</source>
        <translation>Java プロセスは使いません。内部リスナーの /metrics を参照してください</translation>
    </message>
    <message>
        <source>no index processes run; nothing to set</source>
        <translation>索引プロセスは使いません。設定は不要です</translation>
    </message>
    <message>
        <source>dashboards are in the console; an external one reads the search endpoint</source>
        <translation>ダッシュボードはコンソールにあります。外部のものは検索エンドポイントを読みます</translation>
    </message>
    <message>
        <source>reports are computed by the server; nothing to set</source>
        <translation>レポートはサーバーが計算します。設定は不要です</translation>
    </message>
    <message>
        <source>no Message Server is used; alarms are delivered by sections [alarms.&lt;name&gt;]</source>
        <translation>Message Server は使いません。アラームはセクション [alarms.&lt;name&gt;] で配信されます</translation>
    </message>
    <message>
        <source>no garbage collector runs; set [metrics] EventLoopStall.threshold</source>
        <translation>ガベージコレクターは使いません。[metrics] EventLoopStall.threshold を設定してください</translation>
    </message>
    <message>
        <source>chat, routing and contacts are one process; for external orchestration set [gms] http.socket_timeout</source>
        <translation>チャット、ルーティング、連絡先は 1 つのプロセスです。外部オーケストレーションには [gms] http.socket_timeout を設定してください</translation>
    </message>
    <message>
        <source>what cannot be stored is not acknowledged (503, 507); nothing to set</source>
        <translation>保存できないものは受領されません (503、507)。設定は不要です</translation>
    </message>
    <message>
        <source>the web container is gone; the time limits of connections are options of [http]</source>
        <translation>Web コンテナーは廃止されました。接続の時間制限は [http] のオプションです</translation>
    </message>
    <message>
        <source>Name of the list whose groups are the pools of access numbers.</source>
        <translation>グループがアクセス番号のプールとなるリストの名前。</translation>
    </message>
    <message>
        <source>Whether access to numbers and services is controlled by the header gms_user: requests without it are refused, a user holds one number of a group at a time and sees no service of another user.</source>
        <translation>番号とサービスへのアクセスをヘッダー gms_user で制御するかどうか。ないリクエストは拒否され、ユーザーは 1 グループから同時に 1 つの番号だけを持ち、ほかのユーザーのサービスは見えません。</translation>
    </message>
    <message>
        <source>Name of the list whose groups are the exception patterns.</source>
        <translation>グループが例外パターンとなるリストの名前。</translation>
    </message>
    <message>
        <source>How a number of the group is given out. RANDOM: any, without booking. LOCAL: to one user of this node at a time. CLUSTER: to one user of the whole cluster at a time.</source>
        <translation>グループの番号の割り当て方。RANDOM: 予約なしで任意。LOCAL: このノードで同時に 1 ユーザー。CLUSTER: クラスタ全体で同時に 1 ユーザー。</translation>
    </message>
    <message>
        <source>Seconds a number stays booked (LOCAL and CLUSTER).</source>
        <translation>番号が予約されている秒数 (LOCAL と CLUSTER)。</translation>
    </message>
    <message>
        <source>Number given out, unbooked, when none is free (LOCAL and CLUSTER).</source>
        <translation>空きがないときに予約なしで割り当てる番号 (LOCAL と CLUSTER)。</translation>
    </message>
    <message>
        <source>A disabled entry.</source>
        <translation>無効なエントリー。</translation>
    </message>
    <message>
        <source>A number of the group; the name is free but does not begin with _.</source>
        <translation>グループの番号。名前は自由ですが _ で始めることはできません。</translation>
    </message>
    <message>
        <source>A disabled pattern.</source>
        <translation>無効なパターン。</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole value of a parameter must match; quotes around it do not count.</source>
        <translation>パラメーターの値全体と一致すべき正規表現 (RE2)。前後の引用符は含みません。</translation>
    </message>
    <message>
        <source>An entry; # before its name disables it.</source>
        <translation>エントリー。名前の前に # を付けると無効になります。</translation>
    </message>
    <message>
        <source>Whether the internal paths of /server ask for Basic authentication. Basic needs user-id and password.</source>
        <translation>/server の内部パスで Basic 認証を求めるかどうか。Basic には user-id と password が必要です。</translation>
    </message>
    <message>
        <source>User name for auth-scheme Basic; it cannot contain a colon.</source>
        <translation>auth-scheme Basic のユーザー名。コロンは使えません。</translation>
    </message>
    <message>
        <source>Password for auth-scheme Basic.</source>
        <translation>auth-scheme Basic のパスワード。</translation>
    </message>
    <message>
        <source>Severity of the alarm with the id that stands after the dot (severity.2001); without it the alarm&apos;s own.</source>
        <translation>ドットの後の ID のアラームの重大度 (severity.2001)。なければアラーム自身のもの。</translation>
    </message>
    <message>
        <source>Number of this node, shown with two digits and different on every node. Ids and access codes begin with it; without it the node issues no access codes.</source>
        <translation>このノードの番号。2 桁で表示され、ノードごとに異なります。ID とアクセスコードはこれで始まり、なければアクセスコードを発行しません。</translation>
    </message>
    <message>
        <source>Address of the load balancer as clients see it. Every absolute URL that is sent out begins with it; without it they begin with the node&apos;s own address.</source>
        <translation>クライアントから見えるロードバランサーのアドレス。送り出す絶対 URL はこれで始まり、なければノードのアドレスで始まります。</translation>
    </message>
    <message>
        <source>Host name of this node in the cluster and in the URLs it sends out; without it the local name of the machine.</source>
        <translation>クラスタ内と送り出す URL でのこのノードのホスト名。なければマシンのローカル名。</translation>
    </message>
    <message>
        <source>Port of the runtime API as the other nodes know it. When it is configured and no public listener has this port, alarm 2002 is raised.</source>
        <translation>ほかのノードから見たランタイム API のポート。設定済みで、このポートの公開リスナーがなければアラーム 2002 が発生します。</translation>
    </message>
    <message>
        <source>First segment of the runtime API&apos;s paths: /app_name/1/... A new data folder starts with genesys.</source>
        <translation>ランタイム API のパスの最初の部分: /app_name/1/... 新しいデータフォルダーでは genesys です。</translation>
    </message>
    <message>
        <source>User name of Basic authentication for the runtime API.</source>
        <translation>ランタイム API の Basic 認証のユーザー名。</translation>
    </message>
    <message>
        <source>Password of Basic authentication for the runtime API. Setting it turns authentication on. A service or API with its own pair refuses this one.</source>
        <translation>ランタイム API の Basic 認証のパスワード。設定すると認証が有効になります。独自の組を持つサービスや API ではこれは拒否されます。</translation>
    </message>
    <message>
        <source>Realm named when Basic authentication asks for a password.</source>
        <translation>Basic 認証でパスワードを求めるときに示すレルム。</translation>
    </message>
    <message>
        <source>Name of the cluster, for people and for the links between its nodes: both ends must belong to the same.</source>
        <translation>クラスタの名前。人のため、またノード間リンクのためのもので、両端が同じクラスタに属する必要があります。</translation>
    </message>
    <message>
        <source>Names of the nodes that make up the cluster. A node is ready only while a majority of them is up; without this every node is a cluster of its own. One change set changes it while the nodes run.</source>
        <translation>クラスタを構成するノードの名前。過半数が稼働している間だけノードは準備完了になります。なければ各ノードが単独のクラスタです。稼働中に 1 つの変更セットで変更できます。</translation>
    </message>
    <message>
        <source>Name of this node, different on every node that shares the store; without it node- and the node_id in two digits.</source>
        <translation>このノードの名前。ストアを共有する各ノードで異なります。なければ node- と 2 桁の node_id です。</translation>
    </message>
    <message>
        <source>Data centre this node stands in, for the cluster view.</source>
        <translation>このノードのあるデータセンター (クラスタ表示用)。</translation>
    </message>
    <message>
        <source>Rack this node stands in, for the cluster view.</source>
        <translation>このノードのあるラック (クラスタ表示用)。</translation>
    </message>
    <message>
        <source>Where this node takes links from the others, for live figures and the like: host:port or [address]:port with a numeric address or localhost; port 0 takes a free one. Off loopback it needs key-file or certificate. Without it the node has no links.</source>
        <translation>ライブ値などのためにほかのノードからのリンクを受ける場所。数値アドレスまたは localhost による ホスト:ポート または [アドレス]:ポート。ポート 0 は空きポートを使います。ループバック以外では key-file または certificate が必要です。なければリンクはありません。</translation>
    </message>
    <message>
        <source>host:port by which the other nodes reach listen; without it that address itself or, where it is a wildcard, [server] web_host or the name of the machine.</source>
        <translation>ほかのノードが listen に到達する ホスト:ポート。なければそのアドレス自身、ワイルドカードなら [server] web_host またはマシン名。</translation>
    </message>
    <message>
        <source>File (0600) with the key that the nodes of the cluster share, at least 32 bytes; make it with `openssl rand -hex 32`. It secures the links in both directions (TLS 1.3). With certificate it does not count. Read again on SIGHUP, for new links.</source>
        <translation>クラスタのノードが共有する鍵 (32 バイト以上) のファイル (0600)。`openssl rand -hex 32` で作成します。両方向のリンクを保護します (TLS 1.3)。certificate があれば使いません。SIGHUP で再読み込みし、新しいリンクに適用します。</translation>
    </message>
    <message>
        <source>File with this node&apos;s certificate for the links and its chain, PEM; it must have the name of the node as a DNS name or as its common name. Needs certificate-key and ca. Read again on SIGHUP, for new links.</source>
        <translation>リンクに使うこのノードの証明書とチェーンのファイル (PEM)。ノード名を DNS 名またはコモンネームに含む必要があります。certificate-key と ca が必要です。SIGHUP で再読み込みし、新しいリンクに適用します。</translation>
    </message>
    <message>
        <source>File (0600) with the private key of certificate, PEM, not encrypted.</source>
        <translation>certificate の秘密鍵のファイル (0600、PEM、暗号化なし)。</translation>
    </message>
    <message>
        <source>File with the authorities, PEM, whose certificates the other nodes may have.</source>
        <translation>ほかのノードの証明書として認める認証局のファイル (PEM)。</translation>
    </message>
    <message>
        <source>Seconds between the moment a node reports OFFLINE in a graceful stop and its end. Requests are still served.</source>
        <translation>正常停止でノードが OFFLINE を報告してから終了するまでの秒数。その間もリクエストに応答します。</translation>
    </message>
    <message>
        <source>Mandatory. Kind of service; only builtin exists so far, orchestration services (ors) are refused.</source>
        <translation>必須。サービスの種別。現在は builtin だけで、オーケストレーションサービス (ors) は拒否されます。</translation>
    </message>
    <message>
        <source>Mandatory. Which built-in service this is. request-access, match-interaction and query are served on internal listeners only, whatever their section is called.</source>
        <translation>必須。どの組み込みサービスか。request-access、match-interaction、query はセクション名によらず内部リスナーでのみ提供されます。</translation>
    </message>
    <message>
        <source>Seconds a service and its data live.</source>
        <translation>サービスとそのデータの有効秒数。</translation>
    </message>
    <message>
        <source>Group of the resource list that access numbers are taken from.</source>
        <translation>アクセス番号を取り出すリソースリストのグループ。</translation>
    </message>
    <message>
        <source>Seconds an access number stays booked (LOCAL and CLUSTER groups); without it the group&apos;s value. A request parameter of this name beats it.</source>
        <translation>アクセス番号が予約されている秒数 (LOCAL と CLUSTER のグループ)。なければグループの値。同名のリクエストパラメーターが優先されます。</translation>
    </message>
    <message>
        <source>Whether an access code is issued with the number.</source>
        <translation>番号とともにアクセスコードを発行するかどうか。</translation>
    </message>
    <message>
        <source>Digits of an access code, the two of the node included. Below 6 a node soon runs out of codes.</source>
        <translation>アクセスコードの桁数 (ノードの 2 桁を含む)。6 未満ではすぐにコードが不足します。</translation>
    </message>
    <message>
        <source>Group of the pattern list that every parameter is tested against. A hit is an exception and answers 400.</source>
        <translation>各パラメーターを照合するパターンリストのグループ。一致すると例外となり 400 を返します。</translation>
    </message>
    <message>
        <source>HTTP status when no number is free (503 if not configured) or nothing matches (404 if not configured).</source>
        <translation>空き番号がない場合 (未設定なら 503) または一致がない場合 (未設定なら 404) の HTTP ステータス。</translation>
    </message>
    <message>
        <source>Whether a matched service is deleted, so that it cannot match again.</source>
        <translation>一致したサービスを削除し、再び一致しないようにするかどうか。</translation>
    </message>
    <message>
        <source>Whether a service that has an access code matches only with it.</source>
        <translation>アクセスコードを持つサービスはそのコードがある場合だけ一致するかどうか。</translation>
    </message>
    <message>
        <source>Whether all matching services are returned instead of the newest.</source>
        <translation>最新のものだけでなく、一致するすべてのサービスを返すかどうか。</translation>
    </message>
    <message>
        <source>Whether a match returns the data of the service as well.</source>
        <translation>一致したときにサービスのデータも返すかどうか。</translation>
    </message>
    <message>
        <source>The same as _return_data; either is enough.</source>
        <translation>_return_data と同じです。どちらか一方で十分です。</translation>
    </message>
    <message>
        <source>Whether a matched service is deleted together with its data.</source>
        <translation>一致したサービスをデータごと削除するかどうか。</translation>
    </message>
    <message>
        <source>Whether public listeners serve this service. It cannot open a service that is internal by its kind.</source>
        <translation>公開リスナーでこのサービスを提供するかどうか。種別として内部のサービスは公開できません。</translation>
    </message>
    <message>
        <source>HTTP status of a get service while the node is online.</source>
        <translation>ノードがオンラインのときの get サービスの HTTP ステータス。</translation>
    </message>
    <message>
        <source>HTTP status of a get service while the node is offline.</source>
        <translation>ノードがオフラインのときの get サービスの HTTP ステータス。</translation>
    </message>
    <message>
        <source>User name of Basic authentication for this service alone.</source>
        <translation>このサービスだけの Basic 認証のユーザー名。</translation>
    </message>
    <message>
        <source>Password of Basic authentication for this service; the pair of [server] is then refused here. A user name without it uses the password of [server].</source>
        <translation>このサービスの Basic 認証のパスワード。設定すると [server] の組はここで拒否されます。ユーザー名だけなら [server] のパスワードを使います。</translation>
    </message>
    <message>
        <source>Any other name is data of the service: it overrides the request parameter of that name, and get returns it.</source>
        <translation>それ以外の名前はサービスのデータです。同名のリクエストパラメーターを上書きし、get が返します。</translation>
    </message>
    <message>
        <source>User name of Basic authentication for the Storage API alone.</source>
        <translation>Storage API だけの Basic 認証のユーザー名。</translation>
    </message>
    <message>
        <source>Password of Basic authentication for the Storage API; the pair of [server] is then refused there. A user name without it uses the password of [server].</source>
        <translation>Storage API の Basic 認証のパスワード。設定すると [server] の組はそこで拒否されます。ユーザー名だけなら [server] のパスワードを使います。</translation>
    </message>
    <message>
        <source>Where the data are kept: sqlite:PATH, a relative PATH being inside the data folder. The folder of the file must be private (0700). Or postgresql://user@host:port[,host:port...]/database[?sslrootcert=FILE&amp;...], of which the primary is taken; a host that is not local must prove its name (sslmode=verify-full) unless sslmode says otherwise. `usherd --migrate` prepares such a database.</source>
        <translation>データの場所: sqlite:PATH (相対 PATH はデータフォルダー内)。ファイルのフォルダーは非公開 (0700) が必要です。または postgresql://user@host:port[,host:port...]/database[?sslrootcert=FILE&amp;...] で、プライマリを使います。ローカルでないホストは sslmode の指定がない限り名前の証明 (sslmode=verify-full) が必要です。`usherd --migrate` でデータベースを準備します。</translation>
    </message>
    <message>
        <source>File (0600) whose first line is the password of the user in url; without it a client certificate or the system account proves who we are.</source>
        <translation>1 行目が url のユーザーのパスワードであるファイル (0600)。なければクライアント証明書またはシステムアカウントで認証します。</translation>
    </message>
    <message>
        <source>The role that `usherd --migrate` lets read and write the tables: the one the server runs as.</source>
        <translation>`usherd --migrate` がテーブルの読み書きを許すロール。サーバーはこのロールで動作します。</translation>
    </message>
    <message>
        <source>Whether the server may run as a role that could change the schema of a PostgreSQL database.</source>
        <translation>PostgreSQL データベースのスキーマを変更できるロールでサーバーを動かしてよいかどうか。</translation>
    </message>
    <message>
        <source>Whether a PostgreSQL host that is not local may be used with an sslmode weaker than verify-full, so that it need not prove its name. An alarm stands as long as one is.</source>
        <translation>ローカルでない PostgreSQL ホストを verify-full より弱い sslmode で使い、名前の証明を不要にしてよいかどうか。使っている間はアラームが続きます。</translation>
    </message>
    <message>
        <source>Threads that read from the store; one more thread writes. Each keeps up to 2 MB of pages.</source>
        <translation>ストアから読むスレッド数。このほかに 1 つが書き込みます。それぞれ最大 2 MB のページを保持します。</translation>
    </message>
    <message>
        <source>Jobs that may wait for the writer, and as many for the readers. One more is answered with 503 and Retry-After.</source>
        <translation>書き込みを待てるジョブ数。読み取りも同数です。超えると 503 と Retry-After を返します。</translation>
    </message>
    <message>
        <source>Milliseconds from which on a statement of the store counts as slow: it is counted, logged without its values, and kept for the store page among the last 100. 0 takes every statement.</source>
        <translation>ストアのステートメントを低速とみなすミリ秒数。回数を数え、値を除いてログに記録し、ストアページ用に直近 100 件を保持します。0 ではすべてが対象です。</translation>
    </message>
    <message>
        <source>Rows a second that are removed, at most, once their time is over. They are removed a few at a time between other changes; raise this when the store page shows retention falling behind.</source>
        <translation>期限が過ぎた行を 1 秒に削除する最大数。ほかの変更の合間に少しずつ削除します。ストアページで保持処理の遅れが見られたら増やしてください。</translation>
    </message>
    <message>
        <source>Seconds between two backups of the store, made while the server goes on and verified. An alarm is raised when the newest is older than twice this. 0 makes none.</source>
        <translation>稼働中に作成・検証されるストアのバックアップの間隔 (秒)。最新のものがこの 2 倍より古くなるとアラームが発生します。0 では作成しません。</translation>
    </message>
    <message>
        <source>The folder for backups, private (0700), created if it is missing; a relative one is inside the data folder.</source>
        <translation>バックアップのフォルダー (非公開、0700)。なければ作成します。相対パスはデータフォルダー内です。</translation>
    </message>
    <message>
        <source>Backups that are kept; older ones are removed when a new one has been verified.</source>
        <translation>保持するバックアップの数。新しいものが検証されると古いものは削除されます。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The console of Usher, the open customer-engagement server.</source>
        <translation>オープンな顧客対応サーバー Usher のコンソール。</translation>
    </message>
    <message>
        <source>The server to connect to, ws:// or wss://.</source>
        <translation>接続先のサーバー (ws:// または wss://)。</translation>
    </message>
    <message>
        <source>The account to log in with (admin).</source>
        <translation>ログインに使うアカウント (admin)。</translation>
    </message>
    <message>
        <source>A file whose first line is the password.</source>
        <translation>1 行目がパスワードのファイル。</translation>
    </message>
    <message>
        <source>The page to show, such as services.</source>
        <translation>表示するページ (例: services)。</translation>
    </message>
    <message>
        <source>Where profiles and layout are kept, instead of the user&apos;s own place.</source>
        <translation>プロファイルとレイアウトの保存先 (ユーザー既定の場所の代わり)。</translation>
    </message>
    <message>
        <source>there is no such page; there are %1</source>
        <translation>そのページはありません。あるのは %1 です</translation>
    </message>
</context>
<context>
    <name>usher::AdminClient</name>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>the server has another certificate than the one that was accepted</source>
        <translation>サーバーの証明書が、以前に承認したものと異なります</translation>
    </message>
    <message>
        <source>the server answers with protocol %1; this program speaks %2 to %3</source>
        <translation>サーバーはプロトコル %1 で応答しましたが、このプログラムが対応するのは %2 から %3 です</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>安全な接続ができません: %1</translation>
    </message>
    <message>
        <source>the connection was lost: %1</source>
        <translation>接続が切れました: %1</translation>
    </message>
    <message>
        <source>the server closed the connection: %1</source>
        <translation>サーバーが接続を閉じました: %1</translation>
    </message>
    <message>
        <source>cannot connect to %1: %2</source>
        <translation>%1 に接続できません: %2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>%1 was not answered in time</source>
        <translation>%1 への応答が時間内にありませんでした</translation>
    </message>
    <message>
        <source>the connection was lost: no sign of life from the server</source>
        <translation>接続が切れました: サーバーからの生存通知がありません</translation>
    </message>
    <message>
        <source>the server sent a message of more than %1 MB</source>
        <translation>サーバーが %1 MB を超えるメッセージを送りました</translation>
    </message>
    <message>
        <source>the server does not speak this protocol: %1 (&quot;%2&quot;)</source>
        <translation>サーバーはこのプロトコルに対応していません: %1（「%2」）</translation>
    </message>
    <message>
        <source>the server&apos;s message %1 is not as agreed: %2</source>
        <translation>サーバーのメッセージ %1 が取り決めと異なります: %2</translation>
    </message>
</context>
<context>
    <name>usher::console::AccountsModel</name>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>スーパーバイザー</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Log in and change the own password.</source>
        <translation>ログインと自分のパスワードの変更。</translation>
    </message>
    <message>
        <source>See services, lists, options, alarms, the cluster and the store.</source>
        <translation>サービス、リスト、オプション、アラーム、クラスタ、ストアの表示。</translation>
    </message>
    <message>
        <source>See live services, bookings and requests, with the numbers of customers.</source>
        <translation>稼働中のサービス、予約、リクエストの表示 (顧客の番号を含む)。</translation>
    </message>
    <message>
        <source>Change services, lists and options.</source>
        <translation>サービス、リスト、オプションの変更。</translation>
    </message>
    <message>
        <source>Acknowledge alarms, release numbers, end services, drain nodes, back up.</source>
        <translation>アラームの確認、番号の解放、サービスの終了、ノードのドレイン、バックアップ。</translation>
    </message>
    <message>
        <source>Manage accounts, set passwords, end the sessions of others.</source>
        <translation>アカウントの管理、パスワードの設定、他の人のセッションの終了。</translation>
    </message>
    <message>
        <source>See who changed what, and when.</source>
        <translation>だれが何をいつ変更したかの表示。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until, unless used</source>
        <translation>未使用時の期限</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>%1 までロック</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>state of an account</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>1 to %1 of a–z, 0–9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;@&apos;, with a letter or digit first.</source>
        <translation>a–z、0–9、「.」「_」「-」「@」を 1 から %1 文字。先頭は英字または数字です。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最大 %1 文字です。</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>パスワードに制御文字は使えません。</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes.</source>
        <translation>パスワードは最大 %1 バイトです。</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>パスワードは %n 文字以上必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the account is no password.</source>
        <translation>アカウントの名前はパスワードに使えません。</translation>
    </message>
    <message>
        <source>One character repeated is no password.</source>
        <translation>同じ文字の繰り返しはパスワードに使えません。</translation>
    </message>
</context>
<context>
    <name>usher::console::Catalog</name>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>a list, separated by commas</source>
        <translation>コンマ区切りのリスト</translation>
    </message>
    <message>
        <source>some of %1, separated by commas</source>
        <translation>次のうちのいくつか (コンマ区切り): %1</translation>
    </message>
    <message>
        <source>an address such as %1://host/path</source>
        <translation>%1://ホスト/パス のようなアドレス</translation>
    </message>
    <message>
        <source>a file or folder on the server</source>
        <translation>サーバー上のファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>英字、数字、「.」「_」「-」</translation>
    </message>
    <message>
        <source>a host name or an IP address</source>
        <translation>ホスト名または IP アドレス</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>ホスト:ポート</translation>
    </message>
    <message>
        <source>an RE2 regular expression</source>
        <translation>RE2 正規表現</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>最大 %n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no valid value.</source>
        <translation>この値は無効です。</translation>
    </message>
    <message>
        <source>Valid: %1.</source>
        <translation>有効な値: %1。</translation>
    </message>
    <message>
        <source>Logins and passwords</source>
        <translation>ログインとパスワード</translation>
    </message>
    <message>
        <source>Severity of alarms</source>
        <translation>アラームの重大度</translation>
    </message>
    <message>
        <source>Cluster and links</source>
        <translation>クラスタとリンク</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>接続の上限</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>リスナー %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Pattern lists</source>
        <translation>パターンリスト</translation>
    </message>
    <message>
        <source>Paths and their ports</source>
        <translation>パスとポート</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>リソースリスト</translation>
    </message>
    <message>
        <source>Access to internal paths</source>
        <translation>内部パスへのアクセス</translation>
    </message>
    <message>
        <source>Server and its addresses</source>
        <translation>サーバーとアドレス</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>Graceful stop</source>
        <translation>正常停止</translation>
    </message>
    <message>
        <source>Data of clients</source>
        <translation>クライアントのデータ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Pages of other sites</source>
        <translation>ほかのサイトのページ</translation>
    </message>
    <message>
        <source>alone or with a unit (%1)</source>
        <translation>単独または単位付き (%1)</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>または %1</translation>
    </message>
</context>
<context>
    <name>usher::console::Cells</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1
On the server: %2 UTC</source>
        <translation>%1
サーバー: %2 UTC</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
</context>
<context>
    <name>usher::console::Configured</name>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>最大 %n 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains a character that names do not have.</source>
        <translation>名前に使えない文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>usher::console::OptionsModel</name>
    <message>
        <source>change of %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>restart pending</source>
        <translation>再起動待ち</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>From</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>The value that counts on %1; an edit that is not applied stands in its place</source>
        <translation>%1 で有効な値。未適用の編集があればそれを表示します</translation>
    </message>
</context>
<context>
    <name>usher::console::OverrideRule</name>
    <message>
        <source>Asked for by Basic authentication, never taken from parameters.</source>
        <translation>Basic 認証で求めます。パラメーターからは取りません。</translation>
    </message>
    <message>
        <source>Made of the request&apos;s %1, which must be there.</source>
        <translation>リクエストの %1 から作られます。リクエストに必須です。</translation>
    </message>
    <message>
        <source>Only here: no request can say it.</source>
        <translation>ここでのみ設定できます。リクエストでは指定できません。</translation>
    </message>
    <message>
        <source>A request may say %1.</source>
        <translation>リクエストで %1 を指定できます。</translation>
    </message>
    <message>
        <source>A request may say otherwise with %1.</source>
        <translation>リクエストの %1 で変更できます。</translation>
    </message>
    <message>
        <source>Not set here: %1 of the request counts.</source>
        <translation>ここでは未設定です。リクエストの %1 が使われます。</translation>
    </message>
    <message>
        <source>Overrides %1 of the request.</source>
        <translation>リクエストの %1 を上書きします。</translation>
    </message>
</context>
<context>
    <name>usher::console::PatternsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>A # before the name disables it: use the check mark.</source>
        <translation>名前の前の # は無効を意味します。チェックボックスを使ってください。</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters and no blank at either end.</source>
        <translation>名前は 1 から %1 文字で、前後に空白は使えません。</translation>
    </message>
    <message>
        <source>There is an expression %1 already.</source>
        <translation>正規表現 %1 はすでにあります。</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message numerus="yes">
        <source>fits %n value(s)</source>
        <translation>
            <numerusform>%n 個の値に一致</numerusform>
        </translation>
    </message>
    <message>
        <source>It is applied</source>
        <translation>適用されます</translation>
    </message>
    <message>
        <source>It is kept but not applied</source>
        <translation>保持されますが、適用されません</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>usher::console::Profile</name>
    <message>
        <source>An address is needed, for example 127.0.0.1:8082.</source>
        <translation>アドレスが必要です (例: 127.0.0.1:8082)。</translation>
    </message>
    <message>
        <source>This is no address. Write a host and a port, for example usher.example.com:8082.</source>
        <translation>アドレスではありません。ホストとポートを入力してください (例: usher.example.com:8082)。</translation>
    </message>
    <message>
        <source>The address must begin with ws:// or wss://.</source>
        <translation>アドレスは ws:// または wss:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Account and password have fields of their own and do not belong in the address.</source>
        <translation>アカウントとパスワードには専用の欄があります。アドレスには含めないでください。</translation>
    </message>
</context>
<context>
    <name>usher::console::RecordsModel</name>
    <message>
        <source>New, not applied yet</source>
        <translation>新規 (未適用)</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>変更済み (未適用)</translation>
    </message>
    <message>
        <source>Will be deleted</source>
        <translation>削除予定</translation>
    </message>
</context>
<context>
    <name>usher::console::Session</name>
    <message>
        <source>The account or the password is wrong.</source>
        <translation>アカウントまたはパスワードが違います。</translation>
    </message>
    <message>
        <source>The session is over. Log in again.</source>
        <translation>セッションは終了しました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The session is over (%1). Log in again.</source>
        <translation>セッションは終了しました (%1)。もう一度ログインしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed logins. Try again in %n second(s).</source>
        <translation>
            <numerusform>ログインの失敗が多すぎます。%n 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many logins at once. Try again in a moment.</source>
        <translation>同時ログインが多すぎます。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The account %1 may not log in: %2.</source>
        <translation>アカウント %1 はログインできません: %2。</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーに接続されていません。</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>%1 への安全な接続がありません: %2。</translation>
    </message>
    <message>
        <source>This console is newer than the server: it speaks protocol %1, the server %2. Update the server, or use an older console.</source>
        <translation>このコンソールはサーバーより新しいバージョンです。コンソールのプロトコルは %1、サーバーは %2 です。サーバーを更新するか、古いコンソールを使ってください。</translation>
    </message>
    <message>
        <source>This console is too old for the server: it speaks protocol %1, the server %2. Update the console.</source>
        <translation>このコンソールはサーバーに対して古すぎます。コンソールのプロトコルは %1、サーバーは %2 です。コンソールを更新してください。</translation>
    </message>
</context>
<context>
    <name>usher::console::ValueRanges</name>
    <message>
        <source>The first value, such as 1-888-555-0100.</source>
        <translation>最初の値 (例: 1-888-555-0100)。</translation>
    </message>
    <message>
        <source>It must end with a digit, to count from.</source>
        <translation>番号を数えるため、数字で終わる必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>最大 %n 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last value, or the digits it ends with, such as 0199.</source>
        <translation>最後の値、またはその末尾の数字 (例: 0199)。</translation>
    </message>
    <message>
        <source>Only digits.</source>
        <translation>数字だけです。</translation>
    </message>
    <message>
        <source>Only digits, or a value that begins with %1.</source>
        <translation>数字だけ、または %1 で始まる値です。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n digit(s), as the first value ends with.</source>
        <translation>
            <numerusform>最初の値の末尾に合わせて、最大 %n 桁です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not be lower than %1.</source>
        <translation>%1 以上にしてください。</translation>
    </message>
    <message>
        <source>That are %1 values; at most %2 at a time.</source>
        <translation>値が %1 個になります。一度に最大 %2 個です。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>there is no value behind the name.</source>
        <translation>名前の後に値がありません。</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s).</source>
        <translation>
            <numerusform>最大 %n 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>the name of a value begins with neither _ nor #.</source>
        <translation>値の名前を _ や # で始めることはできません。</translation>
    </message>
    <message>
        <source>this is no valid name.</source>
        <translation>名前が無効です。</translation>
    </message>
    <message>
        <source>at most %1 values at a time.</source>
        <translation>一度に最大 %1 個の値です。</translation>
    </message>
    <message>
        <source>One value a line.</source>
        <translation>1 行に 1 つの値です。</translation>
    </message>
</context>
<context>
    <name>usher::console::ValuesModel</name>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>lapsing</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a value that is not given out</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>%1 (ノード %2)</translation>
    </message>
    <message numerus="yes">
        <source>A value has 1 to %n character(s). Del removes it.</source>
        <translation>
            <numerusform>値は 1 から %n 文字です。削除するには Del を使います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is no valid name: it has 1 to %n character(s) and does not begin with _.</source>
        <translation>
            <numerusform>名前が無効です。1 から %n 文字で、_ で始めることはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>%1 の名前変更</translation>
    </message>
    <message>
        <source>There is a value %1 already.</source>
        <translation>値 %1 はすでにあります。</translation>
    </message>
</context>
<context>
    <name>usher::console::Workspace</name>
    <message>
        <source>change of %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>%1 の新規作成</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>%1 の名前変更</translation>
    </message>
    <message>
        <source>Changes are being applied already.</source>
        <translation>変更はすでに適用中です。</translation>
    </message>
    <message>
        <source>discarding all changes</source>
        <translation>すべての変更の破棄</translation>
    </message>
    <message>
        <source>discarding changes of %1</source>
        <translation>%1 の変更の破棄</translation>
    </message>
    <message>
        <source>keeping mine of %1</source>
        <translation>%1 は自分の変更を採用</translation>
    </message>
    <message>
        <source>keeping theirs of %1</source>
        <translation>%1 は相手の変更を採用</translation>
    </message>
    <message>
        <source>The server is not connected. Nothing was sent.</source>
        <translation>サーバーに接続していません。何も送信していません。</translation>
    </message>
    <message>
        <source>It is not known whether the changes are applied (%1). They stay here; once the server is back, those that it has vanish by themselves.</source>
        <translation>変更が適用されたかどうか分かりません（%1）。変更はここに残ります。サーバーが戻ると、適用済みのものは自動的に消えます。</translation>
    </message>
</context>
<context>
    <name>usher::sizing</name>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>1 時間あたり</translation>
    </message>
    <message>
        <source>Visits in the busiest hour you know of.</source>
        <translation>把握している最も多い 1 時間の訪問数。</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>ページビュー</translation>
    </message>
    <message>
        <source>Pages these visits look at in the same hour.</source>
        <translation>これらの訪問が同じ 1 時間に見るページ数。</translation>
    </message>
    <message>
        <source>Business events</source>
        <translation>ビジネスイベント</translation>
    </message>
    <message>
        <source>per page</source>
        <translation>ページあたり</translation>
    </message>
    <message>
        <source>Events you define for pages, such as timeout or search, on average.</source>
        <translation>timeout や search など、ページに定義するイベントの平均数。</translation>
    </message>
    <message>
        <source>User events</source>
        <translation>ユーザーイベント</translation>
    </message>
    <message>
        <source>per visit</source>
        <translation>訪問あたり</translation>
    </message>
    <message>
        <source>SignIn, SignOut and UserInfo, on average: 0.1 if a tenth of the visits has one.</source>
        <translation>SignIn、SignOut、UserInfo の平均数。訪問の 10 分の 1 にあるなら 0.1。</translation>
    </message>
    <message>
        <source>Requests of a node</source>
        <translation>ノードのリクエスト</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>毎秒</translation>
    </message>
    <message>
        <source>What one node is to take at most. Measure it on your own hardware; 300 is a careful assumption.</source>
        <translation>1 ノードが処理する上限。実際のハードウェアで測定してください。300 は控えめな想定値です。</translation>
    </message>
    <message>
        <source>Events are kept</source>
        <translation>イベントの保持</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>After so long an event is removed.</source>
        <translation>この期間を過ぎるとイベントは削除されます。</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>per event</source>
        <translation>イベントあたり</translation>
    </message>
    <message>
        <source>Categories that apply to an event, on average.</source>
        <translation>1 イベントに当てはまるカテゴリーの平均数。</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>レプリケーション係数</translation>
    </message>
    <message>
        <source>Copies of each event, over all storage nodes.</source>
        <translation>全ストレージノードでの各イベントのコピー数。</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>of the data</source>
        <translation>データ比</translation>
    </message>
    <message>
        <source>Disk of the indexes as a share of that of the data; 0.6 is an assumption.</source>
        <translation>データに対する索引のディスク容量の割合。0.6 は想定値です。</translation>
    </message>
    <message>
        <source>Storage nodes</source>
        <translation>ストレージノード</translation>
    </message>
    <message>
        <source>per data centre</source>
        <translation>データセンターあたり</translation>
    </message>
    <message>
        <source>Three or more keep the data consistent when one fails.</source>
        <translation>3 台以上あれば、1 台が障害になってもデータの整合性が保たれます。</translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountDialog</name>
    <message>
        <source>Edit the account %1</source>
        <translation>アカウント %1 を編集</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>This acts at once and stands in the audit.</source>
        <translation>即時に反映され、監査に記録されます。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>氏名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>&amp;Disabled at first</source>
        <translation>最初は無効(&amp;D)</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>可能な操作: %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>The account %1 is gone.</source>
        <translation>アカウント %1 はもうありません。</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile: you saw revision %1, it is now %2. The fields show it as it is now; change what is still to be changed.</source>
        <translation>この間に他の人がこのアカウントを変更しました。表示していたのはリビジョン %1、現在は %2 です。各欄には現在の内容を表示しています。必要な変更を加えてください。</translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountsList</name>
    <message>
        <source>Edit …</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Set password …</source>
        <translation>パスワードを設定…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>セッションを表示</translation>
    </message>
    <message>
        <source>End sessions …</source>
        <translation>セッションを終了…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントはありません</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>アカウントを選択してください</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>可能な操作: %1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>ログインしていません</translation>
    </message>
    <message numerus="yes">
        <source>Logged in with %n session(s)</source>
        <translation>
            <numerusform>%n 件のセッションでログイン中</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Disable …</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>The account %1 is made.</source>
        <translation>アカウント %1 を作成しました。</translation>
    </message>
    <message>
        <source>The account %1 is changed.</source>
        <translation>アカウント %1 を変更しました。</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>%1 のパスワードを設定しました。</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile, so nothing was done. It is shown as it is now.</source>
        <translation>この間に他の人がこのアカウントを変更したため、何も行いませんでした。現在の内容を表示しています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Its sessions end at once and it cannot log in any more until it is enabled.</source>
        <translation>セッションは即時に終了し、有効化されるまでログインできません。</translation>
    </message>
    <message>
        <source>This is your own account: you are logged out at once. %1</source>
        <translation>これは自分のアカウントです。即時にログアウトされます。%1</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 を無効化しますか?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>The account %1 is disabled.</source>
        <translation>アカウント %1 を無効化しました。</translation>
    </message>
    <message>
        <source>The account %1 is enabled.</source>
        <translation>アカウント %1 を有効化しました。</translation>
    </message>
    <message>
        <source>The account %1 is unlocked.</source>
        <translation>アカウント %1 のロックを解除しました。</translation>
    </message>
    <message>
        <source>Its sessions end at once. What it did stays in the audit.</source>
        <translation>セッションは即時に終了します。操作の記録は監査に残ります。</translation>
    </message>
    <message>
        <source>Delete the account %1?</source>
        <translation>アカウント %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The account %1 is deleted.</source>
        <translation>アカウント %1 を削除しました。</translation>
    </message>
    <message>
        <source>These are your own sessions, this window&apos;s too: you are logged out at once.</source>
        <translation>これは自分のセッションで、このウィンドウのものも含みます。即時にログアウトされます。</translation>
    </message>
    <message>
        <source>Whoever works with this account must log in again.</source>
        <translation>このアカウントの使用者は再ログインが必要になります。</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s) of %1?</source>
        <translation>
            <numerusform>%1 の %n 件のセッションを終了しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n 件のセッションを終了しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>自分のパスワードを変更</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
</context>
<context>
    <name>usher::ui::ActiveServicesPage</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>予約残り</translation>
    </message>
    <message>
        <source>How long its number stays booked</source>
        <translation>番号の予約が続く時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>終了まで</translation>
    </message>
    <message>
        <source>When the service is over, if nothing happens before</source>
        <translation>何も起きない場合にサービスが終了するまでの時間</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>リソースグループ</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>エンドユーザー</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>アクセスコード</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id, number, phone or end user</source>
        <translation>ID、番号、電話番号、エンドユーザー</translation>
    </message>
    <message>
        <source>What one of them begins with; how digits are grouped does not matter</source>
        <translation>いずれかの先頭部分。数字の区切り方は問いません</translation>
    </message>
    <message>
        <source>Configured service</source>
        <translation>構成済みサービス</translation>
    </message>
    <message>
        <source>Only those of one configured service</source>
        <translation>1 つの構成済みサービスのものだけ</translation>
    </message>
    <message>
        <source>Only those in one state</source>
        <translation>1 つの状態のものだけ</translation>
    </message>
    <message>
        <source>End service …</source>
        <translation>サービスを終了…</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>The list could not be brought up to date: %1</source>
        <translation>リストを更新できませんでした: %1</translation>
    </message>
    <message>
        <source>There are very many services: only the newest ones were searched.</source>
        <translation>サービスが非常に多いため、最新のものだけを検索しました。</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>さらに検索</translation>
    </message>
    <message>
        <source>None of the newest services fits</source>
        <translation>最新のサービスに一致するものはありません</translation>
    </message>
    <message>
        <source>No live service fits</source>
        <translation>一致する稼働中のサービスはありません</translation>
    </message>
    <message>
        <source>The filter finds what begins with its text: an id, an access number, a phone number or an end user.</source>
        <translation>入力した文字で始まる ID、アクセス番号、電話番号、エンドユーザーを検索します。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No live service</source>
        <translation>稼働中のサービスはありません</translation>
    </message>
    <message>
        <source>A service lives from the request that opens it until a call matches it, its client ends it or its time runs out.</source>
        <translation>サービスは、リクエストで開始されてから、通話と照合されるか、クライアントが終了するか、有効時間が過ぎるまで続きます。</translation>
    </message>
    <message>
        <source>Configured services</source>
        <translation>構成済みサービス</translation>
    </message>
    <message>
        <source>Ends it as its client could: its number is free at once</source>
        <translation>クライアントと同じように終了します。番号は即時に空きます</translation>
    </message>
    <message>
        <source>End this service?</source>
        <translation>このサービスを終了しますか?</translation>
    </message>
    <message numerus="yes">
        <source>End %n service(s)?</source>
        <translation>
            <numerusform>%n 件のサービスを終了しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers are free at once, and callers who were given one are not recognised any more. This cannot be undone.</source>
        <translation>番号は即時に空き、番号を案内された発信者は認識されなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Please say why: the reason is kept in the audit.</source>
        <translation>理由を入力してください。監査に記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) ended.</source>
        <translation>
            <numerusform>%n 件のサービスを終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>終了できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::AddValuesDialog</name>
    <message>
        <source>Add values to %1</source>
        <translation>%1 に値を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>1 つずつ(&amp;O)</translation>
    </message>
    <message>
        <source>A &amp;range</source>
        <translation>範囲(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste lines</source>
        <translation>行を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>made from the names that are there</source>
        <translation>既存の名前から作成</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Name (free to choose)</source>
        <translation>名前(&amp;N) (任意)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To, or the digits it ends with</source>
        <translation>終了または末尾の数字(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;value, or name=value, a line</source>
        <translation>1 行に値または名前=値(&amp;V)</translation>
    </message>
    <message>
        <source>There is a value named %1 already.</source>
        <translation>名前 %1 の値はすでにあります。</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>値が必要です。</translation>
    </message>
    <message>
        <source>It is in this group already.</source>
        <translation>すでにこのグループにあります。</translation>
    </message>
    <message>
        <source>The name of a value begins with neither _ nor #.</source>
        <translation>値の名前を _ や # で始めることはできません。</translation>
    </message>
    <message numerus="yes">
        <source>Add %n value(s)</source>
        <translation>
            <numerusform>%n 個の値を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>追加するものはありません。</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 (名前: %2)</translation>
    </message>
    <message>
        <source>%1 values: %2
Named %3 to %4</source>
        <translation>%1 個の値: %2
名前は %3 から %4</translation>
    </message>
    <message numerus="yes">
        <source>%n that is there already is left out.</source>
        <translation>
            <numerusform>すでにある %n 個は除かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %n value(s) to %1</source>
        <translation>
            <numerusform>%1 への %n 個の値の追加</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is added. It is given out once you apply your changes.</source>
        <translation>%1 を追加しました。変更を適用すると割り当てられます。</translation>
    </message>
</context>
<context>
    <name>usher::ui::AlarmTray</name>
    <message>
        <source>Show alarms</source>
        <translation>アラームを表示</translation>
    </message>
    <message>
        <source>Tell of minor alarms, too</source>
        <translation>軽微なアラームも通知</translation>
    </message>
    <message numerus="yes">
        <source>Usher – %n alarm(s)</source>
        <translation>
            <numerusform>Usher – アラーム %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Usher – not connected</source>
        <translation>Usher – 未接続</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) at %1</source>
        <translation>
            <numerusform>%1 のアラーム %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AlarmsPage</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>an alarm has stood since</comment>
        <translation>発生</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>an alarm was over at</comment>
        <translation>解消</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Standing or past alarms</source>
        <translation>発生中または過去のアラーム</translation>
    </message>
    <message>
        <source>Acknowledge …</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Active (%1)</source>
        <translation>発生中 (%1)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>No alarm is over yet</source>
        <translation>解消したアラームはまだありません</translation>
    </message>
    <message>
        <source>An alarm that was raised and is over stands here, with who took note of it.</source>
        <translation>発生して解消したアラームと、その確認者がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>Alarms of all nodes stand here until they are over: a pool that is exhausted, a store that is full, a node that is away.</source>
        <translation>全ノードのアラームが、解消するまでここに表示されます。プールの枯渇、ストアの満杯、ノードの切断などです。</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>It is over: there is nothing to acknowledge.</source>
        <translation>解消済みです。確認するものはありません。</translation>
    </message>
    <message>
        <source>Choose one or more alarms that nobody has acknowledged.</source>
        <translation>未確認のアラームを 1 つ以上選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s) …</source>
        <translation>
            <numerusform>%n 件のアラームを確認…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an alarm</source>
        <translation>アラームを選択してください</translation>
    </message>
    <message>
        <source>What is wrong, what to do about it and who has taken note stand here.</source>
        <translation>問題の内容、対処方法、確認者がここに表示されます。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Acknowledge %1?</source>
        <translation>%1 を確認しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)?</source>
        <translation>
            <numerusform>%n 件のアラームを確認しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody sees that you know of it. The alarm stands until its cause is gone.</source>
        <translation>把握していることが全員に表示されます。アラームは原因がなくなるまで続きます。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n 件のアラームを確認しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Not acknowledged – %1</source>
        <translation>確認できませんでした – %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::AuditPage</name>
    <message>
        <source>(the server)</source>
        <translation>(サーバー)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an action in the audit</comment>
        <translation>実行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>変更セット</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>すべての人</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>対象(&amp;B)</translation>
    </message>
    <message>
        <source>Any record or account</source>
        <translation>任意のレコードまたはアカウント</translation>
    </message>
    <message>
        <source>The whole name, as it stands in the list: options cluster/log</source>
        <translation>リストに表示される完全な名前 (例: options cluster/log)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>期間(&amp;T)</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>&amp;Refused only</source>
        <translation>拒否のみ(&amp;R)</translation>
    </message>
    <message>
        <source>Changes that were refused because somebody else had been faster</source>
        <translation>他の人が先に変更したため拒否された変更</translation>
    </message>
    <message>
        <source>In the same change</source>
        <translation>同じ変更の内容</translation>
    </message>
    <message>
        <source>Roll back this record …</source>
        <translation>このレコードを元に戻す…</translation>
    </message>
    <message>
        <source>Roll back the whole change …</source>
        <translation>変更全体を元に戻す…</translation>
    </message>
    <message>
        <source>All revisions …</source>
        <translation>すべてのリビジョン…</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), more below</source>
        <translation>
            <numerusform>%n 件 (下にさらにあり)</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entries could not be loaded: %1</source>
        <translation>古い記録を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>該当する記録はありません</translation>
    </message>
    <message>
        <source>Every change of the configuration stands here with who made it, from where and why. Widen the filter to see more.</source>
        <translation>構成の変更がすべて、だれがどこからなぜ行ったかとともにここに記録されます。さらに見るには絞り込みを緩めてください。</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>記録を選択してください</translation>
    </message>
    <message>
        <source>What it changed, field by field, and the way back stand here.</source>
        <translation>フィールドごとの変更内容と、元に戻す方法がここに表示されます。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>It was edited at revision %1, but revision %2 stood.</source>
        <translation>リビジョン %1 に対する編集でしたが、リビジョン %2 になっていました。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求した値</translation>
    </message>
    <message>
        <source>It changed no field.</source>
        <translation>変更されたフィールドはありません。</translation>
    </message>
    <message numerus="yes">
        <source>In the same change: %n more record(s)</source>
        <translation>
            <numerusform>同じ変更: ほか %n 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>記録を選択してください。</translation>
    </message>
    <message>
        <source>It was refused: there is nothing to roll back.</source>
        <translation>拒否されたため、元に戻すものはありません。</translation>
    </message>
    <message>
        <source>Only changes of the configuration can be rolled back.</source>
        <translation>元に戻せるのは構成の変更だけです。</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>The change has only this record.</source>
        <translation>この変更のレコードはこれだけです。</translation>
    </message>
</context>
<context>
    <name>usher::ui::Chart</name>
    <message>
        <source>Collecting …</source>
        <translation>収集しています…</translation>
    </message>
</context>
<context>
    <name>usher::ui::ClusterPage</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>up</source>
        <comment>link between nodes</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>down</source>
        <comment>link between nodes</comment>
        <translation>切断</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Processor time of the process, in cores</source>
        <translation>プロセスのプロセッサー時間 (コア数)</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>リース</translation>
    </message>
    <message>
        <source>How long the node may go on without renewing its lease</source>
        <translation>リースを更新せずにノードが動作を続けられる時間</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Of the ring, and so of the work that one node must do</source>
        <translation>リングに占める割合。1 ノードで行うべき処理の割合でもあります</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>The machine&apos;s clock against the store&apos;s</source>
        <translation>ストアの時計に対するマシンの時計のずれ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>From the node this console talks to</source>
        <translation>このコンソールが接続しているノードから</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Its first place on the ring</source>
        <translation>リング上の最初の位置</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>リクエスト/秒</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Nodes up</source>
        <translation>稼働ノード</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>クォーラム</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>このノード</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>毎秒リクエスト数</translation>
    </message>
    <message>
        <source>Who owns what</source>
        <translation>担当の分布</translation>
    </message>
    <message>
        <source>Ring of the nodes; arrow keys choose one</source>
        <translation>ノードのリング (矢印キーで選択)</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>No node is chosen</source>
        <translation>ノードが選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the list or on the ring to see what it says of itself.</source>
        <translation>リストまたはリングで選択すると、ノードの情報が表示されます。</translation>
    </message>
    <message>
        <source>No node</source>
        <translation>ノードはありません</translation>
    </message>
    <message>
        <source>The nodes that stand in [cluster] nodes appear here, and those that ever were.</source>
        <translation>[cluster] nodes にあるノードと、過去にあったノードがここに表示されます。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>nodes up / configured</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more may fail</source>
        <translation>
            <numerusform>あと %n 台まで停止可</numerusform>
        </translation>
    </message>
    <message>
        <source>too few are up: nothing is served</source>
        <translation>稼働ノード不足のため、サービスを提供していません</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>準備未完了</translation>
    </message>
    <message>
        <source>of all nodes</source>
        <translation>全ノード</translation>
    </message>
    <message numerus="yes">
        <source>node(s) up</source>
        <translation>
            <numerusform>稼働ノード</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>In [cluster] nodes</source>
        <translation>[cluster] nodes に含む</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Lease left</source>
        <translation>リース残り</translation>
    </message>
    <message>
        <source>Share of the ring</source>
        <translation>リングの割合</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>ノード ID</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>リンクアドレス</translation>
    </message>
    <message>
        <source>Link from here</source>
        <translation>ここからのリンク</translation>
    </message>
    <message>
        <source>Clock ahead</source>
        <translation>時計の進み</translation>
    </message>
    <message>
        <source>%1 core(s)</source>
        <translation>%1 コア</translation>
    </message>
    <message>
        <source>Requests since start</source>
        <translation>起動後のリクエスト</translation>
    </message>
    <message>
        <source>Being answered</source>
        <translation>応答処理中</translation>
    </message>
    <message>
        <source>Admin connections</source>
        <translation>管理接続</translation>
    </message>
    <message>
        <source>Standing alarms</source>
        <translation>発生中のアラーム</translation>
    </message>
    <message>
        <source>Services opened</source>
        <translation>開始したサービス</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>割り当てた番号</translation>
    </message>
    <message>
        <source>Calls matched</source>
        <translation>照合した通話</translation>
    </message>
    <message>
        <source>Key of the secrets</source>
        <translation>秘密情報の鍵</translation>
    </message>
    <message>
        <source>Its fingerprint: the same on all nodes, or something is wrong</source>
        <translation>鍵のフィンガープリント。全ノードで同じでなければ問題があります</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 件の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the node out of the balancer&apos;s rotation; what it has begun it finishes</source>
        <translation>ノードをロードバランサーの振り分けから外します。開始済みの処理は完了します</translation>
    </message>
    <message>
        <source>Bring the node back into the rotation</source>
        <translation>ノードを振り分けに戻します</translation>
    </message>
    <message>
        <source>The command that resumes this node, for a shell</source>
        <translation>このノードを再開するシェルコマンド</translation>
    </message>
    <message>
        <source>The command that drains this node, for a shell</source>
        <translation>このノードをドレインするシェルコマンド</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 takes no new customers.</source>
        <translation>%1 は新しい顧客を受け付けません。</translation>
    </message>
    <message>
        <source>%1 takes customers again.</source>
        <translation>%1 は再び顧客を受け付けます。</translation>
    </message>
    <message>
        <source>The balancer sends it no new customers. Requests that come all the same are served, and it stays in the cluster.</source>
        <translation>ロードバランサーは新しい顧客を送りません。それでも届いたリクエストには応答し、クラスタにも残ります。</translation>
    </message>
    <message>
        <source>No other node takes customers: nobody is served through the balancer until a node is resumed.</source>
        <translation>ほかに顧客を受け付けるノードはありません。いずれかのノードを再開するまで、ロードバランサー経由ではだれにも応答しません。</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>%1 をドレインしますか?</translation>
    </message>
    <message>
        <source>Resume %1?</source>
        <translation>%1 を再開しますか?</translation>
    </message>
    <message>
        <source>The balancer sends it new customers again.</source>
        <translation>ロードバランサーは再び新しい顧客を送ります。</translation>
    </message>
</context>
<context>
    <name>usher::ui::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Go to a page, a record, an option, or do something</source>
        <translation>ページ・レコード・オプションへ移動、または操作を実行</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>what, where</comment>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>該当する項目はありません。</translation>
    </message>
</context>
<context>
    <name>usher::ui::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the desktop&apos;s keychain</source>
        <translation>パスワードをキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>such as &apos;Production Europe&apos;</source>
        <translation>例: 本番 (ヨーロッパ)</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Production (changes are guarded)</source>
        <translation>本番 (変更は保護)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>アカウント(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新しいサーバー</translation>
    </message>
    <message>
        <source>An account is needed.</source>
        <translation>アカウントが必要です。</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>Do you trust this server?</source>
        <translation>このサーバーを信頼しますか?</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>一致: 信頼する</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>プロファイル %1 を削除しますか?</translation>
    </message>
    <message>
        <source>The server is not touched. The password, the certificate and the layout kept for it are forgotten.</source>
        <translation>サーバーには影響しません。保存されたパスワード、証明書、レイアウトは破棄されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No keychain of the desktop answers: the password is asked for each time.</source>
        <translation>デスクトップのキーチェーンが応答しません。パスワードは毎回入力します。</translation>
    </message>
    <message>
        <source>The password was not kept: no keychain of the desktop took it.</source>
        <translation>パスワードは保存されませんでした。デスクトップのキーチェーンが受け付けませんでした。</translation>
    </message>
    <message>
        <source>It is for %1, signed by %2, valid from %3 to %4.</source>
        <translation>対象: %1、署名: %2、有効期間: %3 から %4 まで。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified: %2.</source>
        <translation>%1 の証明書を検証できません: %2。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the server&apos;s administrator tells you. If it is the same, only this certificate will be accepted from now on.</source>
        <translation>フィンガープリントを、サーバーの管理者が示すものと比べてください。同じであれば、今後はこの証明書だけを受け入れます。</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント(SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you have trusted. Somebody may stand between you and the server and read along. Do not go on unless the server&apos;s administrator tells you that the certificate was renewed.</source>
        <translation>%1 は、信頼したものとは別の証明書を示しています。誰かがサーバーとの間に入って盗み見ているかもしれません。証明書が更新されたとサーバーの管理者が確認した場合だけ続けてください。</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>証明書が変わりました</translation>
    </message>
    <message>
        <source>Fingerprint that you have trusted (SHA-256)</source>
        <translation>信頼したフィンガープリント(SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is shown now (SHA-256)</source>
        <translation>今示されているフィンガープリント(SHA-256)</translation>
    </message>
    <message>
        <source>It was renewed: trust the new one</source>
        <translation>更新された: 新しい証明書を信頼する</translation>
    </message>
</context>
<context>
    <name>usher::ui::CopyCommand</name>
    <message numerus="yes">
        <source>%n command(s) are in the clipboard.</source>
        <translation>
            <numerusform>%n 件のコマンドをクリップボードに入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as usherctl</source>
        <translation>usherctl としてコピー</translation>
    </message>
</context>
<context>
    <name>usher::ui::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>It is gone once you apply your changes. Ctrl+Z brings it back before, the history after.</source>
        <translation>変更を適用すると削除されます。適用前は Ctrl+Z、適用後は履歴から戻せます。</translation>
    </message>
    <message>
        <source>What is deleted, and what depends on it</source>
        <translation>削除対象とその依存元</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nothing depends on it: it was never applied.</source>
        <translation>依存元はありません。まだ適用されていません。</translation>
    </message>
    <message>
        <source>What depends on it is not known</source>
        <translation>依存元は不明です</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing depends on it</source>
        <translation>依存元はありません</translation>
    </message>
    <message>
        <source>Asking the server what depends on it: %1 of %2 …</source>
        <translation>サーバーに依存元を問い合わせています (%1 / %2)…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) depend on it and would no longer work as before.</source>
        <translation>
            <numerusform>%n 件がこれに依存しており、これまでどおりに動作しなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What depends on it could not be found out.</source>
        <translation>依存元を確認できませんでした。</translation>
    </message>
</context>
<context>
    <name>usher::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Reason (kept in the audit)</source>
        <translation>理由(&amp;R) (監査に記録)</translation>
    </message>
</context>
<context>
    <name>usher::ui::DifferenceView</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>What</source>
        <comment>of a difference: added, removed, changed</comment>
        <translation>区分</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>ほか %n 件のフィールド</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>相違点はありません。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>usher::ui::ExportDialog</name>
    <message>
        <source>Export records</source>
        <translation>レコードのエクスポート</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Secrets are written as *****; an import leaves them as they are.</source>
        <translation>秘密情報は ***** と書き出されます。インポート時にはそのまま保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen record(s)</source>
        <translation>
            <numerusform>選択した %n 件のレコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) of this page</source>
        <translation>
            <numerusform>このページの全 %n 件のレコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole configuration: %n record(s)</source>
        <translation>
            <numerusform>構成全体: %n 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, as &apos;usherctl import&apos; reads it</source>
        <translation>JSON (「usherctl import」で読み込む形式)</translation>
    </message>
    <message>
        <source>CSV, the values of the group</source>
        <translation>CSV (グループの値)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>エクスポートするものはありません。</translation>
    </message>
    <message>
        <source>CSV holds the values of one group: choose one group of a list on its page first.</source>
        <translation>CSV は 1 つのグループの値を保持します。先にページでリストのグループを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Edits that are not applied are not in the file.</source>
        <translation>未適用の編集はファイルに含まれません。</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>値 (*.csv)</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>構成 (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>%n 件のレコードをエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>エクスポート…</translation>
    </message>
</context>
<context>
    <name>usher::ui::Help</name>
    <message>
        <source>yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>amount, with a unit if wanted</source>
        <translation>量(単位を付けられます)</translation>
    </message>
    <message>
        <source>one of several words</source>
        <translation>いくつかの語の一つ</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>address of a page or service</source>
        <translation>ページまたはサービスのアドレス</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>host and port</source>
        <translation>ホストとポート</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>secret, stored encrypted and never shown</source>
        <translation>秘密(暗号化して保存し、表示しません)</translation>
    </message>
    <message>
        <source>the whole cluster</source>
        <translation>クラスタ全体</translation>
    </message>
    <message>
        <source>each node</source>
        <translation>各ノード</translation>
    </message>
    <message>
        <source>the whole cluster or one node; what a node has counts for it</source>
        <translation>クラスタ全体または一つのノード(ノードの値がそのノードで優先)</translation>
    </message>
    <message>
        <source>A request cannot say it.</source>
        <translation>リクエストでは指定できません。</translation>
    </message>
    <message>
        <source>A request that has a parameter of this name overrides it.</source>
        <translation>この名前のパラメーターがあるリクエストが優先します。</translation>
    </message>
    <message>
        <source>A value here overrides the parameter of this name in a request, unless `_overwritable_options` names it. Without a value the request&apos;s counts.</source>
        <translation>ここの値は、`_overwritable_options` に挙げられていない限り、リクエストの同名のパラメーターに優先します。値がなければリクエストの値が使われます。</translation>
    </message>
    <message>
        <source>The value of a service overrides it, and that of a request both.</source>
        <translation>サービスの値が優先し、リクエストの値はその両方に優先します。</translation>
    </message>
    <message>
        <source>Only the file of `--config` and `--set` on the command line of the node can set it: it is needed before the store is open.</source>
        <translation>設定できるのは `--config` のファイルとノードのコマンドラインの `--set` だけです。ストアを開く前に必要なためです。</translation>
    </message>
    <message>
        <source>The command line counts before the file of `--config`, that before the node, the cluster and the default.</source>
        <translation>コマンドライン、`--config` のファイル、ノード、クラスタ、既定値の順に優先します。</translation>
    </message>
    <message>
        <source>Connecting to a server</source>
        <translation>サーバーへの接続</translation>
    </message>
    <message>
        <source>Keys and habits of every page</source>
        <translation>すべてのページに共通のキーと習慣</translation>
    </message>
    <message>
        <source>any other name</source>
        <translation>その他の名前</translation>
    </message>
    <message>
        <source>Groups of resource lists</source>
        <translation>リソースリストのグループ</translation>
    </message>
    <message>
        <source>Groups of pattern lists</source>
        <translation>パターンリストのグループ</translation>
    </message>
    <message>
        <source>Groups of other lists</source>
        <translation>その他のリストのグループ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>It has no effect any more: %1.</source>
        <translation>もう効果がありません: %1。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効な値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>設定の単位</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>有効になる時</translation>
    </message>
    <message>
        <source>at the next start of the server</source>
        <translation>サーバーの次回起動時</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>優先順位</translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>ページ: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>This server has no options in [%1].</source>
        <translation>このサーバーの [%1] にはオプションがありません。</translation>
    </message>
    <message>
        <source>This server does not know the option %1 of [%2].</source>
        <translation>このサーバーは [%2] のオプション %1 を知りません。</translation>
    </message>
    <message>
        <source>There is no help on this.</source>
        <translation>これについてのヘルプはありません。</translation>
    </message>
</context>
<context>
    <name>usher::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>この文章から探す</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>すべての文章</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place that was found, and how many there are</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>usher::ui::HistoryDialog</name>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 の履歴</translation>
    </message>
    <message>
        <source>Older revisions</source>
        <translation>以前のリビジョン</translation>
    </message>
    <message>
        <source>Go back to this revision …</source>
        <translation>このリビジョンに戻す…</translation>
    </message>
    <message>
        <source>Choose one revision to see what it changed, or two (Ctrl+click) to compare them.</source>
        <translation>1 つ選択すると変更内容を表示し、2 つ選択 (Ctrl+クリック) すると比較します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>No revision is chosen.</source>
        <translation>リビジョンが選択されていません。</translation>
    </message>
    <message>
        <source>No revision yet</source>
        <translation>リビジョンはまだありません</translation>
    </message>
    <message>
        <source>The record is not stored on the server, or it is older than the history.</source>
        <translation>レコードがサーバーに保存されていないか、履歴より古いものです。</translation>
    </message>
    <message>
        <source>Go back to revision %1 …</source>
        <translation>リビジョン %1 に戻す…</translation>
    </message>
    <message>
        <source>In this revision the record is deleted: delete it instead.</source>
        <translation>このリビジョンではレコードが削除されています。代わりに削除してください。</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <translation>現在の内容と同じです。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>リビジョン %1</translation>
    </message>
    <message>
        <source>The record was made in this revision; there is none before it.</source>
        <translation>レコードはこのリビジョンで作成されました。これより前はありません。</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Revisions, compared</source>
        <translation>リビジョンの比較</translation>
    </message>
</context>
<context>
    <name>usher::ui::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>What</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効な値</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>場所違い</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>他製品</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are read.</source>
        <translation>ファイルは %1 です。読み込めるのは最大 %2 です。</translation>
    </message>
    <message>
        <source>The file has more than %1.</source>
        <translation>ファイルが %1 を超えています。</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>レコードのインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>A configuration as JSON, an options file of another product, or the values of one group as CSV. What you import becomes an edit: nothing is sent before you review it.</source>
        <translation>JSON の構成、他製品のオプションファイル、または CSV のグループの値。インポートした内容は編集となり、確認するまで何も送信されません。</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>ファイルが選択されていません</translation>
    </message>
    <message>
        <source>What the file would make of the records here is shown before anything is changed.</source>
        <translation>何かを変更する前に、ファイルによってレコードがどうなるかを表示します。</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Options file</source>
        <translation>オプションファイル</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>&amp;Options of</source>
        <translation>オプションの対象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>ファイルのレコード</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>インポート後</translation>
    </message>
    <message>
        <source>&amp;Merge: what the file does not name stays</source>
        <translation>統合: ファイルにないものは残す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Replace: the records get the values of the file and no others</source>
        <translation>置換: レコードをファイルの値だけにする(&amp;R)</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>What of the file is not taken as it is</source>
        <translation>ファイルのうち、そのまま取り込まれないもの</translation>
    </message>
    <message>
        <source>Configurations (*.json *.cfg *.conf *.txt *.ini *.csv);;All files (*)</source>
        <translation>構成 (*.json *.cfg *.conf *.txt *.ini *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Say to which group the values belong.</source>
        <translation>値を入れるグループを指定してください。</translation>
    </message>
    <message>
        <source>Where do the values belong?</source>
        <translation>どこの値ですか?</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み込みを中止しました。</translation>
    </message>
    <message>
        <source>The file is not taken</source>
        <translation>ファイルを取り込めません</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file need a look</source>
        <translation>
            <numerusform>ファイルの %n 行に確認が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first %1 are shown)</source>
        <translation>(最初の %1 件を表示)</translation>
    </message>
    <message>
        <source>Choose a record to see what would differ.</source>
        <translation>レコードを選択すると相違点が表示されます。</translation>
    </message>
    <message>
        <source>Nothing differs: it is already as the file says.</source>
        <translation>相違点はありません。すでにファイルのとおりです。</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>%n 件のレコードをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs: everything is already as the file says.</source>
        <translation>相違点はありません。すべてすでにファイルのとおりです。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported. Review them to send them.</source>
        <translation>
            <numerusform>%n 件のレコードをインポートしました。送信するには確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>このリストを絞り込む</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
</context>
<context>
    <name>usher::ui::MainWindow</name>
    <message>
        <source>Search  (Ctrl+K)</source>
        <translation>検索  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>変更を確認</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>このリストを絞り込む</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Leave this server?</source>
        <translation>このサーバーから離れますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied. They are lost when you connect to another server.</source>
        <translation>
            <numerusform>%n 件の変更が未適用です。別のサーバーに接続すると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>サーバーを選択</translation>
    </message>
    <message>
        <source>The server is away. What you see is as of %1; your edits are kept. The next try is at %2.</source>
        <translation>サーバーに接続できません。表示は %1 時点のものです。編集内容は保持されています。次の試行は %2 です。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>再ログイン</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>サーバーに接続されていません。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Unlock %1 for changes?</source>
        <translation>%1 の変更ロックを解除しますか?</translation>
    </message>
    <message>
        <source>This is a production server. Nothing is sent before you review it. It is locked again after five minutes without a key or click.</source>
        <translation>これは本番サーバーです。確認するまで何も送信されません。5 分間操作がないと再びロックされます。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>行間を詰める</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Connect to another server …</source>
        <translation>別のサーバーに接続…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Log out?</source>
        <translation>ログアウトしますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied. They are kept until the program ends or another server is chosen.</source>
        <translation>
            <numerusform>%n 件の変更が未適用です。プログラムの終了または別のサーバーの選択まで保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without applying?</source>
        <translation>適用せずに閉じますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied and are lost.</source>
        <translation>
            <numerusform>%n 件の変更が未適用で、失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The changes were applied before the connection was lost.</source>
        <translation>接続が切れる前に変更は適用されていました。</translation>
    </message>
    <message>
        <source>The server does not have all changes: review them and apply them again.</source>
        <translation>サーバーにない変更があります。確認して、もう一度適用してください。</translation>
    </message>
    <message>
        <source>The connection was given up: %1. Your edits are kept. The next try is at %2.</source>
        <translation>接続を中止しました: %1。編集内容は保持されています。次の試行は %2 です。</translation>
    </message>
    <message>
        <source>The page %1 needs the privilege %2, which this account does not have.</source>
        <translation>ページ「%1」には権限 %2 が必要ですが、このアカウントにはありません。</translation>
    </message>
</context>
<context>
    <name>usher::ui::MarkedValues</name>
    <message>
        <source>nothing fits</source>
        <translation>一致なし</translation>
    </message>
</context>
<context>
    <name>usher::ui::NewServiceDialog</name>
    <message>
        <source>It stands in the path of requests: without /, ? and #.</source>
        <translation>リクエストのパスに使われます。/、?、# は使えません。</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>サービス %1 はすでにあります。</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新しいサービス</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>リソースグループ(&amp;G)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>as it stands in the path of its requests, such as call-us</source>
        <translation>リクエストのパスに使われる形 (例: call-us)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>This type takes no numbers.</source>
        <translation>この種類は番号を使いません。</translation>
    </message>
    <message>
        <source>Without one, each request has to name its group.</source>
        <translation>指定しない場合、各リクエストでグループの指定が必要です。</translation>
    </message>
    <message>
        <source>There is no such group yet: add it on the page Resource lists.</source>
        <translation>このグループはまだありません。リソースリストのページで追加してください。</translation>
    </message>
    <message>
        <source>Where its numbers come from.</source>
        <translation>番号の取得元。</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionEditor</name>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>異なる値</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionInspector</name>
    <message>
        <source>the whole cluster</source>
        <translation>クラスタ全体</translation>
    </message>
    <message>
        <source>each node</source>
        <translation>各ノード</translation>
    </message>
    <message>
        <source>the whole cluster or one node</source>
        <translation>クラスタ全体または 1 つのノード</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Where it is set</source>
        <translation>設定場所</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>オプションを選択してください</translation>
    </message>
    <message>
        <source>This server does not know this option.</source>
        <translation>このサーバーにはこのオプションがありません。</translation>
    </message>
    <message>
        <source>It has no effect any more: %1.</source>
        <translation>すでに効果がありません: %1。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効な値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>設定対象</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>at the next start of the server</source>
        <translation>サーバーの次回起動時</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>It is needed before the store is open: it is set in the file of --config or with --set %1/%2= on the command line of the node, not here.</source>
        <translation>ストアを開く前に必要です。ここではなく、--config のファイル、またはノードのコマンドラインの --set %1/%2= で設定します。</translation>
    </message>
    <message>
        <source>To change it takes the privilege %1.</source>
        <translation>変更には権限 %1 が必要です。</translation>
    </message>
    <message>
        <source>It is set for the whole cluster, not for a node. &lt;a href=&quot;%1&quot;&gt;Edit it for the cluster&lt;/a&gt;</source>
        <translation>ノードではなくクラスタ全体に設定します。&lt;a href=&quot;%1&quot;&gt;クラスタの設定を編集&lt;/a&gt;</translation>
    </message>
    <message>
        <source>It is set for each node. &lt;a href=&quot;%1&quot;&gt;Edit it for %2&lt;/a&gt;</source>
        <translation>ノードごとに設定します。&lt;a href=&quot;%1&quot;&gt;%2 の設定を編集&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&amp;Value for the cluster</source>
        <translation>クラスタの値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Value for %1</source>
        <translation>%1 の値(&amp;V)</translation>
    </message>
    <message>
        <source>Removes the value: the default counts again</source>
        <translation>値を削除します。既定値に戻ります</translation>
    </message>
    <message>
        <source>Removes the value: that of the cluster counts again</source>
        <translation>値を削除します。クラスタの値に戻ります</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: see Review.</source>
        <translation>この間に他の人が変更しました。「変更を確認」を参照してください。</translation>
    </message>
    <message>
        <source>It was changed after the start of the server and counts from the next start.</source>
        <translation>サーバーの起動後に変更されました。次回起動時から有効になります。</translation>
    </message>
    <message>
        <source>What is stored does not count while %1 has it in its %2.</source>
        <translation>%1 の%2に設定されている間、保存された値は使われません。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有効</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionsPage</name>
    <message>
        <source>All options</source>
        <translation>すべてのオプション</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n 件のオプション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n modified</source>
        <comment>a section of options</comment>
        <translation>
            <numerusform>%1、%n 件変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>Find by name, section or what it does</source>
        <translation>名前、セクション、説明で検索</translation>
    </message>
    <message>
        <source>Se&amp;ctions</source>
        <translation>セクション(&amp;C)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>&amp;Modified only</source>
        <translation>変更のみ(&amp;M)</translation>
    </message>
    <message>
        <source>Edit &amp;for</source>
        <translation>編集対象(&amp;F)</translation>
    </message>
    <message>
        <source>What the values are edited for</source>
        <translation>値を編集する対象</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Adds a listener, the severity of an alarm or a path with its ports</source>
        <translation>リスナー、アラームの重大度、またはパスとポートを追加します</translation>
    </message>
    <message>
        <source>No option like this</source>
        <translation>該当するオプションはありません</translation>
    </message>
    <message>
        <source>No option here has another value than its default.</source>
        <translation>既定値と異なる値のオプションはここにありません。</translation>
    </message>
    <message>
        <source>No name, section or text of an option has all these words.</source>
        <translation>これらの語をすべて含む名前、セクション、説明のオプションはありません。</translation>
    </message>
    <message>
        <source>Show all options</source>
        <translation>すべてのオプションを表示</translation>
    </message>
    <message>
        <source>What counts could not be asked for: %1</source>
        <translation>有効な値を問い合わせできませんでした: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>新しいリスナー</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>A listener counts as soon as it has an address and a zone.</source>
        <translation>アドレスとゾーンを設定すると、リスナーは有効になります。</translation>
    </message>
    <message>
        <source>Severity of an alarm</source>
        <translation>アラームの重大度</translation>
    </message>
    <message>
        <source>&amp;Id of the alarm</source>
        <translation>アラームの ID(&amp;I)</translation>
    </message>
    <message>
        <source>The page Alarms shows the ids, such as 2001.</source>
        <translation>アラームのページに ID (例: 2001) が表示されます。</translation>
    </message>
    <message>
        <source>Path with its ports</source>
        <translation>パスとポート</translation>
    </message>
    <message>
        <source>&amp;Path, with * for any part</source>
        <translation>パス (任意の部分は *)(&amp;P)</translation>
    </message>
    <message>
        <source>Its paths are answered on the ports that you give it, on no others.</source>
        <translation>このパスには、指定したポートでのみ応答します。</translation>
    </message>
    <message>
        <source>This cannot be a name here.</source>
        <translation>ここでは名前として使えません。</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>この名前はすでにあります。</translation>
    </message>
</context>
<context>
    <name>usher::ui::OverviewPage</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Since the nodes started</source>
        <translation>ノードの起動以降</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No number was free; since the nodes started</source>
        <translation>空き番号なし (ノードの起動以降)</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 を開きます</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>毎秒リクエスト数</translation>
    </message>
    <message>
        <source>Live services</source>
        <translation>稼働中のサービス</translation>
    </message>
    <message>
        <source>Bookings now</source>
        <translation>現在の予約</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Nodes up</source>
        <translation>稼働ノード</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Booked numbers</source>
        <translation>予約済みの番号</translation>
    </message>
    <message>
        <source>Requests per second, last ten minutes</source>
        <translation>毎秒リクエスト数 (直近 10 分)</translation>
    </message>
    <message>
        <source>Booked numbers, last ten minutes</source>
        <translation>予約済みの番号 (直近 10 分)</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>現在の問題</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <translation>利用の多いサービス</translation>
    </message>
    <message>
        <source>of all nodes</source>
        <translation>全ノード</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>権限 %1 が必要</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>%1 時点の集計</translation>
    </message>
    <message>
        <source>no service is configured</source>
        <translation>構成済みのサービスなし</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>未集計</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <source>Services that apps and web pages open appear here, the busiest first.</source>
        <translation>アプリや Web ページが開始したサービスが、利用の多い順にここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>of %n value(s)</source>
        <translation>
            <numerusform>%n 個の値のうち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) no free number</source>
        <translation>
            <numerusform>空き番号なし %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>正常</translation>
    </message>
    <message numerus="yes">
        <source>%n critical or major</source>
        <translation>
            <numerusform>致命的または重大 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none is major</source>
        <translation>重大なものなし</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>No alarm stands. What goes wrong appears here, the newest first.</source>
        <translation>発生中のアラームはありません。問題が起きると、新しい順にここに表示されます。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>nodes up / configured</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation>クォーラム %1</translation>
    </message>
    <message>
        <source>Answer time, p99</source>
        <translation>応答時間 (p99)</translation>
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
        <translation>構成</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Active services</source>
        <translation>稼働中のサービス</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>リソースリスト</translation>
    </message>
    <message>
        <source>Pattern lists</source>
        <translation>パターンリスト</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>サイジング</translation>
    </message>
</context>
<context>
    <name>usher::ui::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>自分のパスワードを変更</translation>
    </message>
    <message>
        <source>Set the password of %1</source>
        <translation>%1 のパスワードを設定</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>Your other sessions end.</source>
        <translation>ほかのセッションは終了します。</translation>
    </message>
    <message>
        <source>The account is unlocked and its sessions end. This acts at once and stands in the audit.</source>
        <translation>アカウントのロックは解除され、セッションは終了します。即時に反映され、監査に記録されます。</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>現在のパスワード(&amp;C)</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>現在のパスワードではありません。</translation>
    </message>
</context>
<context>
    <name>usher::ui::PasswordFields</name>
    <message>
        <source>New &amp;password</source>
        <translation>新しいパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>もう一度入力(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>%n 文字以上</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>2 つが一致しません。</translation>
    </message>
</context>
<context>
    <name>usher::ui::PatternTester</name>
    <message>
        <source>&amp;Try values</source>
        <translation>値を試す(&amp;T)</translation>
    </message>
    <message>
        <source>One value a line, such as a phone number</source>
        <translation>1 行に 1 つの値 (例: 電話番号)</translation>
    </message>
    <message>
        <source>Values to try, one a line</source>
        <translation>試す値 (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>There is no expression to try them with.</source>
        <translation>試すための正規表現がありません。</translation>
    </message>
    <message>
        <source>The values were not tried: %1</source>
        <translation>値を試せませんでした: %1</translation>
    </message>
    <message>
        <source>only a part: %1</source>
        <translation>一部のみ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) fit.</source>
        <translation>
            <numerusform>%n 個の値のうち %1 個が一致します。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 values and %1 expressions of %2 characters are tried.</source>
        <translation>試せるのは、値と正規表現それぞれ最大 %1 個、各 %2 文字までです。</translation>
    </message>
</context>
<context>
    <name>usher::ui::PatternsPage</name>
    <message>
        <source>Expressions</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename this group (F2)</source>
        <translation>このグループの名前を変更 (F2)</translation>
    </message>
    <message>
        <source>Delete this group</source>
        <translation>このグループを削除</translation>
    </message>
    <message>
        <source>Delete this expression</source>
        <translation>この正規表現を削除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>E&amp;xpressions</source>
        <translation>正規表現(&amp;X)</translation>
    </message>
    <message>
        <source>Expressions of the group</source>
        <translation>グループの正規表現</translation>
    </message>
    <message>
        <source>Tried in the order of their names; the first that fits the whole value counts. To have one tried earlier, give it a name that comes earlier.</source>
        <translation>名前の順に試し、値全体に一致する最初のものを使います。先に試すには、順序が前になる名前を付けてください。</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>Makes a group of expressions</source>
        <translation>正規表現のグループを作成します</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>グループを選択してください</translation>
    </message>
    <message>
        <source>No expression yet</source>
        <translation>正規表現はまだありません</translation>
    </message>
    <message>
        <source>Without one the group refuses nothing.</source>
        <translation>正規表現がないグループは何も拒否しません。</translation>
    </message>
    <message>
        <source>Add an expression</source>
        <translation>正規表現を追加</translation>
    </message>
    <message>
        <source>No pattern group yet</source>
        <translation>パターングループはまだありません</translation>
    </message>
    <message>
        <source>A group has expressions for values that a service refuses, such as emergency numbers. The service names it in patterns_group.</source>
        <translation>グループは、緊急番号など、サービスが拒否する値の正規表現を持ちます。サービスは patterns_group でグループを指定します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No service names this group.</source>
        <translation>このグループを指定するサービスはありません。</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters and no blank at either end.</source>
        <translation>名前は 1 から %1 文字で、前後に空白は使えません。</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>グループ %1 はすでにあります。</translation>
    </message>
    <message>
        <source>New pattern group</source>
        <translation>新しいパターングループ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Services name the group in patterns_group; what fits one of its expressions is refused.</source>
        <translation>サービスは patterns_group でグループを指定します。いずれかの正規表現に一致するものは拒否されます。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Services that name the group are changed with it.</source>
        <translation>グループを指定するサービスも合わせて変更されます。</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>%1 の名前変更</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)?</source>
        <translation>
            <numerusform>%n 件のグループを削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) would name a group that is not there, and refuse every request: %1.</source>
        <translation>
            <numerusform>%n 件のサービスが存在しないグループを指定することになり、すべてのリクエストを拒否します: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n group(s)</source>
        <translation>
            <numerusform>%n 件のグループの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>new expression</source>
        <translation>新しい正規表現</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n expression(s)</source>
        <translation>
            <numerusform>%n 件の正規表現の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>コピーの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-copy</translation>
    </message>
</context>
<context>
    <name>usher::ui::Rail</name>
    <message>
        <source>Collapse the menu</source>
        <translation>メニューを折りたたむ</translation>
    </message>
</context>
<context>
    <name>usher::ui::RecordForm</name>
    <message>
        <source>This server does not know this option.</source>
        <translation>このサーバーにはこのオプションがありません。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Add an option …</source>
        <translation>オプションを追加…</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>オプションを追加</translation>
    </message>
</context>
<context>
    <name>usher::ui::RecordHistory</name>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>deleted  %1</source>
        <translation>削除  %1</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Older revisions</source>
        <translation>以前のリビジョン</translation>
    </message>
    <message>
        <source>Roll back to this …</source>
        <translation>ここまで元に戻す…</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>It is the same as what stands now.</source>
        <translation>現在の内容と同じです。</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>履歴はまだありません</translation>
    </message>
    <message>
        <source>It begins when the record is applied for the first time.</source>
        <translation>レコードが初めて適用された時点から始まります。</translation>
    </message>
    <message>
        <source>Revision %1 and what stands now:</source>
        <translation>リビジョン %1 と現在の内容:</translation>
    </message>
    <message>
        <source>Apply or discard the changes of this record first.</source>
        <translation>先にこのレコードの変更を適用または破棄してください。</translation>
    </message>
    <message>
        <source>This revision stands now.</source>
        <translation>これが現在のリビジョンです。</translation>
    </message>
    <message>
        <source>Makes a new revision that is the same as this one.</source>
        <translation>これと同じ内容の新しいリビジョンを作成します。</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 は削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 will change.</source>
        <translation>
            <numerusform>%1 の %n 個の値が変更されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>各ノードの次回起動時に反映されます: %1</translation>
    </message>
    <message>
        <source>It is applied at once, as a new revision.</source>
        <translation>新しいリビジョンとして即時に適用されます。</translation>
    </message>
    <message>
        <source>Roll back to revision %1?</source>
        <translation>リビジョン %1 に戻しますか?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Rolled back to revision %1</source>
        <translation>リビジョン %1 に戻しました</translation>
    </message>
</context>
<context>
    <name>usher::ui::ResourcesPage</name>
    <message>
        <source>RANDOM: any, unbooked. LOCAL: booked on one node. CLUSTER: booked for all.</source>
        <translation>RANDOM: 予約なしで任意。LOCAL: 1 ノードで予約。CLUSTER: 全体で予約。</translation>
    </message>
    <message>
        <source>Seconds a number stays booked. A service or a request may say otherwise.</source>
        <translation>番号が予約されている秒数。サービスやリクエストで変更できます。</translation>
    </message>
    <message>
        <source>Given out, unbooked, when none is free.</source>
        <translation>空きがないときに予約なしで割り当てます。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>unbooked</source>
        <comment>how the numbers of a group are given out</comment>
        <translation>予約なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Booked now</source>
        <translation>現在の予約</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>Requests that found no free number, since the nodes started</source>
        <translation>空き番号がなかったリクエスト (ノードの起動以降)</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>グループについて</translation>
    </message>
    <message>
        <source>Bookings now</source>
        <translation>現在の予約</translation>
    </message>
    <message>
        <source>Shows the live services</source>
        <translation>稼働中のサービスを表示します</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Shows the alarms</source>
        <translation>アラームを表示します</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>needs the privilege watch</source>
        <translation>権限 watch が必要</translation>
    </message>
    <message>
        <source>of %1 that can be booked</source>
        <translation>予約可能な %1 個のうち</translation>
    </message>
    <message>
        <source>in LOCAL and CLUSTER groups</source>
        <translation>LOCAL と CLUSTER のグループ</translation>
    </message>
    <message>
        <source>requests that found none free</source>
        <translation>空きがなかったリクエスト</translation>
    </message>
    <message numerus="yes">
        <source>%n of them booked per node</source>
        <translation>
            <numerusform>うち %n 個はノードごとに予約</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource group yet</source>
        <translation>リソースグループはまだありません</translation>
    </message>
    <message>
        <source>A group is a pool of numbers. A service takes one of them for each caller, for as long as it is needed.</source>
        <translation>グループは番号のプールです。サービスは発信者ごとに、必要な間だけ番号を 1 つ使います。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 件のグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group to see its values and who holds them.</source>
        <translation>グループを選択すると、値とその使用元が表示されます。</translation>
    </message>
    <message>
        <source>What they share is shown, and set on all of them.</source>
        <translation>共通の内容を表示し、設定はすべてに反映します。</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>グループ %1 はすでにあります。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Services name it as their _resource_group.</source>
        <translation>サービスは _resource_group でこれを指定します。</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>複製の名前(&amp;N)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>The copy has the same options and no values: a number that stands in two groups is an alarm.</source>
        <translation>複製のオプションは同じで、値はありません。2 つのグループに同じ番号があるとアラームになります。</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-copy</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>新しい名前(&amp;N)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>No service names it.</source>
        <translation>これを指定するサービスはありません。</translation>
    </message>
    <message>
        <source>The services that name it are changed with it: %1.</source>
        <translation>これを指定するサービスも合わせて変更されます: %1。</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>%1 の名前変更</translation>
    </message>
    <message>
        <source>Delete the group %1?</source>
        <translation>グループ %1 を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)?</source>
        <translation>
            <numerusform>%n 件のグループを削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n group(s)</source>
        <translation>
            <numerusform>%n 件のグループの削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ReviewDialog</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>変更を確認</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>すべて破棄</translation>
    </message>
    <message>
        <source>Everything below is applied together or not at all, and can be rolled back from the audit.</source>
        <translation>以下はすべてまとめて適用されるか、まったく適用されません。監査から元に戻せます。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>他の人による変更</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>適用結果の予測</translation>
    </message>
    <message>
        <source>Co&amp;mment (kept in the audit)</source>
        <translation>コメント(&amp;M) (監査に記録)</translation>
    </message>
    <message>
        <source>All changes are discarded. Ctrl+Z brings them back.</source>
        <translation>すべての変更を破棄しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>この間に変更</translation>
    </message>
    <message>
        <source>deleted meanwhile</source>
        <translation>この間に削除</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を採用</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>相手の変更を採用</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Somebody else has changed the same values. Decide for each what is to stay.</source>
        <translation>他の人が同じ値を変更しました。それぞれどちらを残すか決めてください。</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>%1 depends on it: %2</source>
        <translation>%1 が依存しています: %2</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>すぐに反映されます。</translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>各ノードの次回起動時に反映されます: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would no longer work</source>
        <translation>
            <numerusform>%n 件が動作しなくなります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>%n 件の変更を適用</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>適用しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) applied</source>
        <translation>
            <numerusform>%n 件の変更を適用しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>ほか %n 個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as commands for a shell, one after the other; secrets have to be put in</source>
        <translation>同じ内容をシェルのコマンドとして一つずつ渡します。秘密は自分で入れます</translation>
    </message>
    <message>
        <source>This is too much for commands: export the records instead.</source>
        <translation>コマンドにするには多すぎます。代わりにレコードをエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>usher::ui::RingView</name>
    <message>
        <source>owns %1 of the ring</source>
        <translation>リングの %1 を担当</translation>
    </message>
    <message>
        <source>is down and owns nothing</source>
        <translation>停止中 (担当なし)</translation>
    </message>
    <message>
        <source>first place %1</source>
        <translation>最初の位置 %1</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>ノードはまだありません</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>usher::ui::RolesView</name>
    <message>
        <source>Privilege</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>許可する操作</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 には %2 があります</translation>
    </message>
    <message>
        <source>%1 does not have %2</source>
        <translation>%1 には %2 がありません</translation>
    </message>
</context>
<context>
    <name>usher::ui::RollbackDialog</name>
    <message>
        <source>Roll back %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>Roll back the whole change</source>
        <translation>変更全体を元に戻す</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Roll back all the same …</source>
        <translation>それでも元に戻す…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) of the change go back to what they were before it, together or not at all.</source>
        <translation>
            <numerusform>この変更の全 %n 件のレコードが変更前に戻ります。すべてまとめて戻るか、まったく戻りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was made by this change: going back deletes it.</source>
        <translation>レコードはこの変更で作成されました。元に戻すと削除されます。</translation>
    </message>
    <message>
        <source>The record becomes again what it was in revision %1. That is a new change, which can be rolled back itself.</source>
        <translation>レコードはリビジョン %1 の内容に戻ります。これは新しい変更となり、それ自体も元に戻せます。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After rolling back</source>
        <translation>元に戻した後</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>適用結果の予測</translation>
    </message>
    <message>
        <source>Co&amp;mment (kept in the audit)</source>
        <translation>コメント(&amp;M) (監査に記録)</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Nothing differs: it is already as it was.</source>
        <translation>相違点はありません。すでに元のとおりです。</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 は削除されます。</translation>
    </message>
    <message>
        <source>%1 is made again.</source>
        <translation>%1 は再び作成されます。</translation>
    </message>
    <message>
        <source>%1 depends on %2: %3</source>
        <translation>%1 は %2 に依存しています: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s) depend on it</source>
        <translation>
            <numerusform>ほか %n 件のレコードが依存しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has edits of yours that are not applied; they are kept and may conflict.</source>
        <translation>%1 には未適用の自分の編集があります。編集は保持され、競合する可能性があります。</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>すぐに反映されます。</translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>各ノードの次回起動時に反映されます: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would no longer work</source>
        <translation>
            <numerusform>%n 件が動作しなくなります</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed after it is lost, too. Look at the differences.</source>
        <translation>その後の変更も失われます。相違点を確認してください。</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>サーバーが受け付けませんでした。</translation>
    </message>
    <message>
        <source>Somebody has changed it just now. Check again to see what stands.</source>
        <translation>他の人が今変更しました。再確認して現在の内容を見てください。</translation>
    </message>
    <message>
        <source>Changed again since: %1. Rolling back would undo those changes, too.</source>
        <translation>その後に再び変更されています: %1。元に戻すと、それらの変更も失われます。</translation>
    </message>
    <message>
        <source>Rolling back …</source>
        <translation>元に戻しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rolled back</source>
        <translation>
            <numerusform>%n 件のレコードを元に戻しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ServiceInspector</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>番号の割り当て</translation>
    </message>
    <message>
        <source>%1, booked until %2</source>
        <translation>%1 (%2 まで予約)</translation>
    </message>
    <message>
        <source>%1, was booked until %2</source>
        <translation>%1 (%2 まで予約されていた)</translation>
    </message>
    <message>
        <source>Matched by a call</source>
        <translation>通話と照合</translation>
    </message>
    <message>
        <source>Number released by hand</source>
        <translation>手動で番号を解放</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>手動で終了</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>終了まで</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>エンドユーザー</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>予約残り</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>アクセスコード</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>リソースグループ</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Data of the service</source>
        <translation>サービスのデータ</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Shows how this service is configured</source>
        <translation>このサービスの構成を表示します</translation>
    </message>
    <message>
        <source>End service …</source>
        <translation>サービスを終了…</translation>
    </message>
    <message>
        <source>No service chosen</source>
        <translation>サービスが選択されていません</translation>
    </message>
    <message>
        <source>Choose a service of the list to see its data, its booking and what happened to it.</source>
        <translation>リストのサービスを選択すると、データ、予約、経過が表示されます。</translation>
    </message>
    <message>
        <source>This service is over</source>
        <translation>このサービスは終了しました</translation>
    </message>
    <message>
        <source>Its client ended it, a call matched it, or its time ran out.</source>
        <translation>クライアントが終了したか、通話と照合されたか、有効時間が過ぎました。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>It holds no number.</source>
        <translation>番号を保持していません。</translation>
    </message>
    <message>
        <source>Its client stored no data.</source>
        <translation>クライアントはデータを保存していません。</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>The server does not keep when this was.</source>
        <translation>サーバーはこの日時を記録していません。</translation>
    </message>
</context>
<context>
    <name>usher::ui::ServiceTypes</name>
    <message>
        <source>A client asks for a number to call: books one, keeps the client&apos;s data, may issue a code.</source>
        <translation>クライアントが電話する番号を求めます。番号を予約し、クライアントのデータを保持し、必要ならコードを発行します。</translation>
    </message>
    <message>
        <source>Gives a number to a service that is open already.</source>
        <translation>すでに開始したサービスに番号を割り当てます。</translation>
    </message>
    <message>
        <source>Finds the service that an incoming call belongs to, by the number that was dialled.</source>
        <translation>ダイヤルされた番号から、着信に対応するサービスを見つけます。</translation>
    </message>
    <message>
        <source>Looks a service up without changing it.</source>
        <translation>サービスを変更せずに参照します。</translation>
    </message>
    <message>
        <source>Tells clients whether this site is open, and this section&apos;s values.</source>
        <translation>このサイトが稼働中かどうかと、このセクションの値をクライアントに知らせます。</translation>
    </message>
</context>
<context>
    <name>usher::ui::ServicesPage</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>リソースグループ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新しいサービス</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <source>A service is what apps, web pages and IVRs ask for: it books a number, keeps data, matches a call.</source>
        <translation>サービスはアプリ、Web ページ、IVR からの要求に応えます。番号を予約し、データを保持し、着信を照合します。</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n service(s)</source>
        <translation>
            <numerusform>%n 件のサービスの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Lives for</source>
        <translation>有効時間</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Services that are open now, of all nodes</source>
        <translation>全ノードで現在開始しているサービス</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Since the nodes started</source>
        <translation>ノードの起動以降</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Calls that found their service, since the nodes started</source>
        <translation>サービスが見つかった通話 (ノードの起動以降)</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Calls that found none, since the nodes started</source>
        <translation>サービスが見つからなかった通話 (ノードの起動以降)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Requests that found no free number, since the nodes started</source>
        <translation>空き番号がなかったリクエスト (ノードの起動以降)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>割り当てた番号</translation>
    </message>
    <message>
        <source>Backup given</source>
        <translation>割り当てた予備番号</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Per node</source>
        <translation>ノード別</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>About the service</source>
        <translation>サービスについて</translation>
    </message>
    <message>
        <source>Figures of each node</source>
        <translation>各ノードの数値</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>現在稼働中</translation>
    </message>
    <message>
        <source>Shows the live services</source>
        <translation>稼働中のサービスを表示します</translation>
    </message>
    <message>
        <source>Shows the resource lists</source>
        <translation>リソースリストを表示します</translation>
    </message>
    <message>
        <source>Sends a real request (Ctrl+T)</source>
        <translation>実際のリクエストを送信します (Ctrl+T)</translation>
    </message>
    <message>
        <source>Choose one service first.</source>
        <translation>先にサービスを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>needs the privilege watch</source>
        <translation>権限 watch が必要</translation>
    </message>
    <message>
        <source>since the nodes started</source>
        <translation>ノードの起動以降</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>未集計</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>%1 時点の集計</translation>
    </message>
    <message>
        <source>%1 not matched</source>
        <translation>一致なし %1</translation>
    </message>
    <message>
        <source>no number was free</source>
        <translation>空き番号なし</translation>
    </message>
    <message>
        <source>Choose a service to see its options and figures.</source>
        <translation>サービスを選択すると、オプションと数値が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n 件のサービス</numerusform>
        </translation>
    </message>
    <message>
        <source>What they share is shown, and set on all of them.</source>
        <translation>共通の内容を表示し、設定はすべてに反映します。</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>数値はまだありません</translation>
    </message>
    <message>
        <source>Each node that was asked for this service stands here with what it did.</source>
        <translation>このサービスを要求された各ノードの実績がここに表示されます。</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>複製の名前(&amp;N)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-copy</translation>
    </message>
    <message>
        <source>The copy has no password: it has to be entered again.</source>
        <translation>複製にはパスワードがありません。再入力が必要です。</translation>
    </message>
    <message>
        <source>%1 has a password, which cannot be carried over. Duplicate it and enter the password anew.</source>
        <translation>%1 にはパスワードがあり、引き継げません。複製してパスワードを改めて入力してください。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>新しい名前(&amp;N)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Clients ask for it by its name: once this is applied, requests to %1 are answered with 404.</source>
        <translation>クライアントは名前で要求します。適用すると、%1 へのリクエストには 404 を返します。</translation>
    </message>
    <message>
        <source>Delete the service %1?</source>
        <translation>サービス %1 を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)?</source>
        <translation>
            <numerusform>%n 件のサービスを削除しますか?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::SessionsList</name>
    <message>
        <source>End session …</source>
        <translation>セッションを終了…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>だれもログインしていません</translation>
    </message>
    <message>
        <source>Whoever works with it must log in again.</source>
        <translation>使用者は再ログインが必要になります。</translation>
    </message>
    <message>
        <source>One of them is this window&apos;s: you are logged out at once.</source>
        <translation>このウィンドウのセッションが含まれています。即時にログアウトされます。</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)?</source>
        <translation>
            <numerusform>%n 件のセッションを終了しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n 件のセッションを終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>usher::ui::SizingPage</name>
    <message>
        <source>Worked example</source>
        <translation>計算例</translation>
    </message>
    <message>
        <source>The figures of the guide&apos;s example</source>
        <translation>ガイドの例の数値</translation>
    </message>
    <message>
        <source>What you expect</source>
        <translation>想定</translation>
    </message>
    <message>
        <source>&amp;Figures are</source>
        <translation>数値の単位(&amp;F)</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>1 時間あたり</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>1 日あたり</translation>
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
%2 から %3。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Requests per second, peak</source>
        <translation>毎秒リクエスト数 (ピーク)</translation>
    </message>
    <message>
        <source>Events per second, peak</source>
        <translation>毎秒イベント数 (ピーク)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Load per second</source>
        <translation>毎秒の負荷</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>ページビュー</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>What follows for this system</source>
        <translation>このシステムでの結果</translation>
    </message>
    <message>
        <source>How it is calculated</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <source>Visits = visits per hour / 3600. At the peak visits + 4 × √visits: visitors come independently of each other.
Page views = visits × depth, where depth = page views per hour / visits per hour.
Events = visits × (user events + 1) + page views × (business events + 2): a visit is started, a page entered and left.
Requests = events + 2 × visits (script, DSL) + page views (categories).
Nodes = requests at the peak / requests of a node, one more to spare, at least 3 and an odd number (guide; what a node takes is an assumption of ours).
Disk = events × 86,400 × days × (700 + 40 × categories) bytes × replication factor × (1 + indexes) (the guide names what it depends on; the figures are ours).</source>
        <translation>訪問 = 毎時の訪問 / 3600。ピーク時は 訪問 + 4 × √訪問 (訪問者は互いに独立に訪れます)。
ページビュー = 訪問 × 深さ。深さ = 毎時のページビュー / 毎時の訪問。
イベント = 訪問 × (ユーザーイベント + 1) + ページビュー × (ビジネスイベント + 2)。訪問の開始と、ページの表示および離脱を含みます。
リクエスト = イベント + 2 × 訪問 (スクリプト、DSL) + ページビュー (カテゴリー)。
ノード = ピーク時のリクエスト / ノードのリクエスト + 予備 1 台、3 台以上で奇数 (ガイドによる。ノードの処理量は独自の想定値)。
ディスク = イベント × 86,400 × 日数 × (700 + 40 × カテゴリー) バイト × レプリケーション係数 × (1 + 索引) (要素はガイドによる。数値は独自のもの)。</translation>
    </message>
    <message>
        <source>A visit looks at %1 pages.</source>
        <translation>1 回の訪問で %1 ページを見ます。</translation>
    </message>
    <message>
        <source>ready with %1, %2 may fail</source>
        <translation>%1 台で準備完了、%2 台まで停止可</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>平均 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 a storage node, %n shard(s)</source>
        <translation>
            <numerusform>ストレージノードあたり %1、%n シャード</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare it with this system the privilege read is needed.</source>
        <translation>このシステムと比較するには権限 read が必要です。</translation>
    </message>
    <message>
        <source>The server is away: what it had is as of then.</source>
        <translation>サーバーに接続できません。その時点の値を表示しています。</translation>
    </message>
    <message>
        <source>Connect to a server to compare it with what it has.</source>
        <translation>サーバーに接続すると、現在の環境と比較できます。</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>This system has %n node(s)</source>
        <translation>
            <numerusform>このシステムには %n 台のノードがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>十分</translation>
    </message>
    <message>
        <source>%1, %2 are needed.</source>
        <translation>%1。必要なのは %2 台です。</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>%1, %2 are needed: add %3. An odd number keeps a majority when some fail.</source>
        <translation>%1。必要なのは %2 台です。%3 台追加してください。奇数なら一部が停止しても過半数を保てます。</translation>
    </message>
    <message>
        <source>The peak brings %1 requests per second; the nodes that are up take %2, and answer %3 now.</source>
        <translation>ピーク時は毎秒 %1 リクエストです。稼働ノードの上限は %2 で、現在は %3 に応答しています。</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>過大</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>余裕なし</translation>
    </message>
    <message>
        <source>The events of %1 days take %2 on each storage node.</source>
        <translation>%1 日分のイベントは各ストレージノードで %2 を使います。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 How much is free where the store is cannot be seen from here.</source>
        <translation>%1ストアの場所の空き容量はここからは分かりません。</translation>
    </message>
    <message>
        <source>The store has %1 free and takes %2 now.</source>
        <translation>ストアの空きは %1、現在の使用量は %2 です。</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>不足</translation>
    </message>
</context>
<context>
    <name>usher::ui::StateView</name>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Not for this account</source>
        <translation>このアカウントでは使えません</translation>
    </message>
    <message>
        <source>This needs the privilege %1, which the role of this account does not have.</source>
        <translation>これには権限 %1 が必要ですが、このアカウントのロールにはありません。</translation>
    </message>
</context>
<context>
    <name>usher::ui::StateWords</name>
    <message>
        <source>Never seen</source>
        <translation>未検出</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>ドレイン済み</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>満杯</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>致命的</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>軽微</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>usher::ui::StatusStrip</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>%1, node %2, version %3</source>
        <translation>%1、ノード %2、バージョン %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, role</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Round trip to the server</source>
        <translation>サーバーとの往復時間</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), with conflicts: Review</source>
        <translation>
            <numerusform>%n 件の変更 (競合あり): 確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): Review</source>
        <translation>
            <numerusform>%n 件の変更: 確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>アラーム %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::StorePage</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 マイクロ秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>前回のバックアップ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Slow statements</source>
        <translation>低速ステートメント</translation>
    </message>
    <message>
        <source>Standbys</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>バックアップを中止</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>バックアップの進行状況</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>growth not known yet</source>
        <translation>増加量は未測定</translation>
    </message>
    <message>
        <source>shrinks by %1 a day</source>
        <translation>1 日に %1 減少</translation>
    </message>
    <message>
        <source>grows by %1 a day</source>
        <translation>1 日に %1 増加</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>ここでは不明</translation>
    </message>
    <message>
        <source>enough for years</source>
        <translation>数年分あり</translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>%n 日分あり</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>None</source>
        <comment>backup</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>the newest one failed</source>
        <translation>最新のものが失敗</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>none is planned</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 writes, %2 reads</source>
        <translation>書き込み %1、読み取り %2</translation>
    </message>
    <message>
        <source>Gave no answer</source>
        <translation>応答なし</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>再検出</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>File and log</source>
        <translation>ファイルとログ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Archive failures</source>
        <translation>アーカイブ失敗</translation>
    </message>
    <message>
        <source>Oldest transaction</source>
        <translation>最古のトランザクション</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>不要行</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>先行書き込みログ</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>前回のチェックポイント</translation>
    </message>
    <message>
        <source>Held up by a reader</source>
        <translation>読み取りによる停滞</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>空きページ</translation>
    </message>
    <message>
        <source>Nothing is removed yet</source>
        <translation>削除されたものはまだありません</translation>
    </message>
    <message>
        <source>What is kept only for a time appears here, with how far its removal is.</source>
        <translation>期限付きで保持されるものと、その削除の進み具合がここに表示されます。</translation>
    </message>
    <message>
        <source>No slow statement</source>
        <translation>低速ステートメントはありません</translation>
    </message>
    <message>
        <source>Since this node started all were quick.</source>
        <translation>このノードの起動以降、すべて高速でした。</translation>
    </message>
    <message>
        <source>No standby</source>
        <translation>スタンバイはありません</translation>
    </message>
    <message>
        <source>Standbys that follow this database appear here, with how far they are behind.</source>
        <translation>このデータベースに追従するスタンバイと、その遅れがここに表示されます。</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>バックアップを作成中です</translation>
    </message>
    <message>
        <source>Make a backup of the whole store on the server</source>
        <translation>ストア全体のバックアップをサーバー上に作成します</translation>
    </message>
    <message>
        <source>Have the server read all of the chosen backup</source>
        <translation>選択したバックアップ全体をサーバーに読み込ませて検証します</translation>
    </message>
    <message>
        <source>The command that verifies this backup, for a shell</source>
        <translation>このバックアップを検証するシェルコマンド</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>Backups of the whole store appear here, those that are planned and those made by hand.</source>
        <translation>予定されたものと手動のもの、ストア全体のバックアップがここに表示されます。</translation>
    </message>
    <message>
        <source>The backup failed: %1</source>
        <translation>バックアップに失敗しました: %1</translation>
    </message>
    <message>
        <source>The backup is made: %1, %2 in %3.</source>
        <translation>バックアップを作成しました: %1、%2、所要時間 %3。</translation>
    </message>
    <message>
        <source>The backup has begun.</source>
        <translation>バックアップを開始しました。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>Back up now?</source>
        <translation>今すぐバックアップしますか?</translation>
    </message>
    <message>
        <source>The server writes a backup of the whole store into its folder of backups, and goes on serving meanwhile.</source>
        <translation>サーバーはストア全体のバックアップをバックアップ用フォルダーに書き込みます。その間も稼働を続けます。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Cancel the backup?</source>
        <translation>バックアップを中止しますか?</translation>
    </message>
    <message>
        <source>What is written of it is removed.</source>
        <translation>書き込み済みの分は削除されます。</translation>
    </message>
    <message>
        <source>Copy &apos;Verify&apos; as usherctl</source>
        <translation>「検証」を usherctl としてコピー</translation>
    </message>
    <message>
        <source>Copy &apos;Back up now&apos; as usherctl</source>
        <translation>「今すぐバックアップ」を usherctl としてコピー</translation>
    </message>
</context>
<context>
    <name>usher::ui::StoreTables</name>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検証結果</translation>
    </message>
    <message>
        <source>sound on %1</source>
        <translation>%1 時点で正常</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Rows, since the node started</source>
        <translation>行数 (ノードの起動以降)</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>最古の期限切れ</translation>
    </message>
    <message>
        <source>The oldest row that should be gone already</source>
        <translation>すでに削除されているべき最も古い行</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The last time that nothing was left</source>
        <translation>残りがなくなった最後の日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>毎秒</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>Bytes behind</source>
        <translation>遅延バイト数</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>usher::ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
</context>
<context>
    <name>usher::ui::TryDialog</name>
    <message>
        <source>Try %1</source>
        <translation>%1 を試す</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>パラメーターを追加</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>The answer will be here.</source>
        <translation>応答がここに表示されます。</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>応答のヘッダー</translation>
    </message>
    <message>
        <source>The same request for a shell</source>
        <translation>同じリクエストのシェルコマンド</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>This is a real request: numbers are booked and data is stored. It stands in the audit.</source>
        <translation>これは実際のリクエストです。番号が予約され、データが保存されます。監査に記録されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>public listener</source>
        <translation>公開リスナー</translation>
    </message>
    <message>
        <source>internal listener</source>
        <translation>内部リスナー</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>パス(&amp;P)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Those without a value are not sent.</source>
        <translation>値のないものは送信されません。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Shows it in its resource list</source>
        <translation>リソースリストで表示します</translation>
    </message>
    <message>
        <source>Shows the live service that this opened</source>
        <translation>これで開始した稼働中のサービスを表示します</translation>
    </message>
    <message>
        <source>The curl line is copied.</source>
        <translation>curl のコマンドをコピーしました。</translation>
    </message>
    <message>
        <source>Name of parameter %1</source>
        <translation>パラメーター %1 の名前</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value of parameter %1</source>
        <translation>パラメーター %1 の値</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>パラメーター %1 を削除</translation>
    </message>
    <message>
        <source>Test from the console</source>
        <comment>a value of test data</comment>
        <translation>コンソールからのテスト</translation>
    </message>
    <message>
        <source>This parameter is there already.</source>
        <translation>このパラメーターはすでにあります。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>The service is configured with %1, which overrides it.</source>
        <translation>サービスに %1 が構成されており、これを上書きします。</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>This service is not applied yet: the server does not know it. Review and apply first.</source>
        <translation>このサービスは未適用で、サーバーにはまだありません。先に確認して適用してください。</translation>
    </message>
    <message>
        <source>Its changes are not applied yet: the server answers as it was before them.</source>
        <translation>変更は未適用です。サーバーは変更前の内容で応答します。</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>応答に本文はありません。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Live service</source>
        <translation>稼働中のサービス</translation>
    </message>
</context>
<context>
    <name>usher::ui::ValuesPanel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>予約元</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Filter the values</source>
        <translation>値を絞り込む</translation>
    </message>
    <message>
        <source>Add values …</source>
        <translation>値を追加…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>解放…</translation>
    </message>
    <message>
        <source>Show the live service</source>
        <translation>稼働中のサービスを表示</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n value(s)</source>
        <translation>
            <numerusform>%n 個の値の削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n 個の値が削除されます。Ctrl+Z で元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>reordering of %1</source>
        <translation>%1 の並べ替え</translation>
    </message>
    <message numerus="yes">
        <source>At most %n value(s) at once.</source>
        <translation>
            <numerusform>一度に最大 %n 個の値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>%1 を解放しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Release %n value(s)?</source>
        <translation>
            <numerusform>%n 個の値を解放しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is free at once. The service that holds it goes on without number and code: a call to the number no longer finds it.</source>
        <translation>即時に空きになります。保持しているサービスは番号とコードなしで続き、その番号への通話では見つからなくなります。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>解放しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>グループが選択されていません</translation>
    </message>
    <message>
        <source>The values of the group that is chosen on the left stand here.</source>
        <translation>左で選択したグループの値がここに表示されます。</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>値はまだありません</translation>
    </message>
    <message>
        <source>Values are what the group gives out: phone numbers, for most.</source>
        <translation>値はグループが割り当てるものです。通常は電話番号です。</translation>
    </message>
    <message>
        <source>Only in the order of the names, without a filter.</source>
        <translation>名前順で、絞り込みがない場合だけです。</translation>
    </message>
    <message>
        <source>One by one, a range, or pasted lines</source>
        <translation>1 つずつ、範囲、または行の貼り付け</translation>
    </message>
    <message>
        <source>Edit the value (F2)</source>
        <translation>値を編集 (F2)</translation>
    </message>
    <message>
        <source>Remove what is selected (Del)</source>
        <translation>選択したものを削除 (Del)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動 (Alt+Down)</translation>
    </message>
    <message>
        <source>Ends the booking of what is selected</source>
        <translation>選択したものの予約を終了します</translation>
    </message>
    <message>
        <source>Choose a value that is booked.</source>
        <translation>予約済みの値を選択してください。</translation>
    </message>
    <message>
        <source>Shows the service that holds it</source>
        <translation>これを保持しているサービスを表示します</translation>
    </message>
    <message>
        <source>Copy the release as usherctl</source>
        <translation>解放を usherctl としてコピー</translation>
    </message>
</context>
<context>
    <name>usher::ui::VerifyDialog</name>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>バックアップの検証</translation>
    </message>
    <message>
        <source>The server reads the backup</source>
        <translation>サーバーがバックアップを読み込んでいます</translation>
    </message>
    <message>
        <source>Rows of each table</source>
        <translation>各テーブルの行数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The server goes on; what it finds stands in the list of backups</source>
        <translation>サーバーは処理を続けます。結果はバックアップのリストに表示されます</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーに接続されていません。</translation>
    </message>
    <message>
        <source>The server reads all of %1. So far it took %2.</source>
        <translation>サーバーは %1 全体を読み込んでいます。経過時間 %2。</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>バックアップは正常です。</translation>
    </message>
    <message>
        <source>Schema %1, %2, read in %3.</source>
        <translation>スキーマ %1、%2、読み込み時間 %3。</translation>
    </message>
</context>
<context>
    <name>usher::ui::Words</name>
    <message>
        <source>service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>pattern group %1</source>
        <translation>パターングループ %1</translation>
    </message>
    <message>
        <source>resource group %1</source>
        <translation>リソースグループ %1</translation>
    </message>
    <message>
        <source>group %1 of the list %2</source>
        <translation>リスト %2 のグループ %1</translation>
    </message>
    <message>
        <source>options [%1]</source>
        <translation>オプション [%1]</translation>
    </message>
    <message>
        <source>options [%1] of %2</source>
        <translation>%2 のオプション [%1]</translation>
    </message>
</context>
</TS>
