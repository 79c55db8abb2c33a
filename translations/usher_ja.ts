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
        <source>the server does not speak this protocol: %1</source>
        <translation>サーバーはこのプロトコルに対応していません: %1</translation>
    </message>
    <message>
        <source>the connection was lost: no sign of life from the server</source>
        <translation>接続が切れました: サーバーからの生存通知がありません</translation>
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
        <source>%1: %2

The certificate is for %3, signed by %4, valid from %5 to %6. Its fingerprint (SHA-256) is

%7

Compare it with what the server&apos;s administrator tells you. If it is the same, only this certificate will be accepted from now on.</source>
        <translation>%1: %2

証明書の対象は %3、署名者は %4、有効期間は %5 から %6 です。フィンガープリント (SHA-256) は

%7

サーバー管理者から知らされた値と比べてください。一致する場合、今後はこの証明書だけが承認されます。</translation>
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
        <source>This server does not know the option %1 of [%2].</source>
        <translation>このサーバーには [%2] のオプション %1 がありません。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
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
        <source>Set for</source>
        <translation>設定対象</translation>
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
        <source>the whole cluster or a node</source>
        <translation>クラスタ全体またはノード</translation>
    </message>
    <message>
        <source>There is no help on this page yet.</source>
        <translation>このページのヘルプはまだありません。</translation>
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
        <source>Lives for (s)</source>
        <translation>有効時間 (秒)</translation>
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
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <source>A service is what apps, web pages and IVRs ask for: it books a number, keeps data, matches a call.</source>
        <translation>サービスはアプリ、Web ページ、IVR からの要求に応えます。番号を予約し、データを保持し、着信を照合します。</translation>
    </message>
    <message>
        <source>Name, as it stands in the path of its requests</source>
        <translation>名前 (リクエストのパスに使われる形)</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>サービス %1 はすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n service(s)</source>
        <translation>
            <numerusform>%n 件のサービスの削除</numerusform>
        </translation>
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
</TS>
