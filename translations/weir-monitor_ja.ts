<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AbsenceBanner</name>
    <message>
        <source>&amp;Read from there</source>
        <translation>ここから読む(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>The server has another archive than when this monitor was last open (%1): what is new since then cannot be told.</source>
        <translation>サーバーのアーカイブが、このモニターを前回開いていたとき（%1）とは別のものになっています。それ以降の新着は判定できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came while this monitor was closed, since %1.</source>
        <translation>
            <numerusform>%1から、このモニターを閉じている間にメッセージが%n件届きました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>対応済み(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>（ほか%n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>times its usual</source>
        <translation>倍（通常比）</translation>
    </message>
    <message>
        <source>messages in 10 s</source>
        <translation>件のメッセージ（10秒間）</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>人のユーザー</translation>
    </message>
    <message>
        <source>times by one person</source>
        <translation>回（1人のユーザー）</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>文字（文字と数字）</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>&amp;Burst: a channel has many more messages than it usually has</source>
        <translation>急増：チャンネルのメッセージが通常より大幅に多い(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Repeated text: the same again and again within 60 s</source>
        <translation>同文の繰り返し：60秒以内に同じ内容が何度も投稿された(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;First-time chatters: many write for the first time within 60 s</source>
        <translation>初めての発言者：60秒以内に多くのユーザーが初めて発言した(&amp;F)</translation>
    </message>
    <message>
        <source>Show a &amp;notification of the desktop</source>
        <translation>デスクトップの通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>ミュートを解除(&amp;U)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>At least so many times what is usual:</source>
        <translation>通常に対する最小の倍率：</translation>
    </message>
    <message>
        <source>And at least so many messages in 10 s:</source>
        <translation>10秒間の最小メッセージ数：</translation>
    </message>
    <message>
        <source>What is usual is the channel&apos;s own last half hour; for five minutes after the start nothing is known of it</source>
        <translation>通常値はチャンネル自身の過去30分間の値です。開始後5分間は通常値が不明です</translation>
    </message>
    <message>
        <source>By so many different people:</source>
        <translation>異なるユーザーの人数：</translation>
    </message>
    <message>
        <source>Then only texts of at least so many letters:</source>
        <translation>対象とするテキストの最小文字数：</translation>
    </message>
    <message>
        <source>Or so many times by one person:</source>
        <translation>または1人のユーザーによる回数：</translation>
    </message>
    <message>
        <source>At least so many people:</source>
        <translation>最小の人数：</translation>
    </message>
    <message>
        <source>%1 to %2; usually %3</source>
        <translation>%1～%2、標準は%3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The desktop&apos;s alert sound</source>
        <translation>デスクトップの警告音</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>2回</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>3回</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>&amp;Hear it</source>
        <translation>試聴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sound:</source>
        <translation>サウンド(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Muted channels:</source>
        <translation>ミュート中のチャンネル(&amp;M)：</translation>
    </message>
    <message>
        <source>Muted channels</source>
        <translation>ミュート中のチャンネル</translation>
    </message>
    <message>
        <source>None. A channel is muted from the menu of its entries in the triage list.</source>
        <translation>ありません。チャンネルは、トリアージ一覧の項目のメニューからミュートできます。</translation>
    </message>
    <message>
        <source>Us&amp;ual values</source>
        <translation>標準値(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>ArchiveClient</name>
    <message>
        <source>No server is set yet.</source>
        <translation>サーバーがまだ設定されていません。</translation>
    </message>
    <message>
        <source>Too many questions are under way. Try again.</source>
        <translation>処理中の問い合わせが多すぎます。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ArchiveDesk</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;Search the archive</source>
        <translation>アーカイブを検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read the archive</source>
        <translation>アーカイブを読む(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ArchiveRequest</name>
    <message>
        <source>%1 sent more than this monitor takes at once.</source>
        <translation>%1から、このモニターが一度に受け取れる量を超えるデータが送られました。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1が応答しません。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no answer of a Weir server.</source>
        <translation>%1の応答はWeirサーバーの応答ではありません。</translation>
    </message>
    <message>
        <source>The server does not understand this question.</source>
        <translation>サーバーがこの問い合わせを解釈できません。</translation>
    </message>
    <message>
        <source>The server asks for another token. Enter it in the settings.</source>
        <translation>サーバーが別のトークンを要求しています。設定で入力してください。</translation>
    </message>
    <message>
        <source>This token may not see that.</source>
        <translation>このトークンでは閲覧できません。</translation>
    </message>
    <message>
        <source>The server has no such thing, or is an older one.</source>
        <translation>サーバーに該当するものがないか、サーバーが古いバージョンです。</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>サーバーが混み合っています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>サーバーがHTTPステータス%1を返しました。</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1の応答に時間がかかりすぎています。</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>要確認%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) not read yet</source>
        <translation>
            <numerusform>未読のハイライト%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>messages a minute over the last hour, %1 at the most</source>
        <translation>過去1時間の1分あたりのメッセージ数、最大%1</translation>
    </message>
    <message>
        <source>%1 messages in the last 60 seconds, usually %2 a minute</source>
        <translation>過去60秒間のメッセージ%1件、通常は毎分%2件</translation>
    </message>
    <message numerus="yes">
        <source>What is usual is known after %n minute(s).</source>
        <translation>
            <numerusform>通常値は%n分後に判明します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>毎分</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Highlighted messages that you have not read yet</source>
        <translation>まだ読んでいないハイライト付きメッセージ</translation>
    </message>
    <message>
        <source>Messages a minute over the last hour</source>
        <translation>過去1時間の1分あたりのメッセージ数</translation>
    </message>
    <message>
        <source>Messages in the last 60 seconds</source>
        <translation>過去60秒間のメッセージ数</translation>
    </message>
    <message>
        <source>Messages a minute, the median of the last hour</source>
        <translation>1分あたりのメッセージ数、過去1時間の中央値</translation>
    </message>
    <message numerus="yes">
        <source>Different people in the last %n minute(s), seen while this monitor ran</source>
        <translation>
            <numerusform>過去%n分間の異なるユーザー数（このモニターの実行中に確認した分）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelPanel</name>
    <message>
        <source>Filter channels</source>
        <translation>チャンネルを絞り込む</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みをクリア</translation>
    </message>
    <message>
        <source>%1 more are not shown</source>
        <translation>ほか%1件は表示していません</translation>
    </message>
    <message>
        <source>Channels appear here with their first message.</source>
        <translation>チャンネルは最初のメッセージが届くとここに表示されます。</translation>
    </message>
    <message>
        <source>No channel is called so.</source>
        <translation>この名前のチャンネルはありません。</translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation>タブで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>先頭にピン留め(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ChannelTable</name>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Closing ends the monitor</source>
        <translation>閉じるとモニターが終了します</translation>
    </message>
    <message>
        <source>This desktop has no tray; closing the window ends the monitor.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じるとモニターが終了します。</translation>
    </message>
    <message>
        <source>Minimise it to let it go on. This is said only once: next time it just closes.</source>
        <translation>動作を続けるには最小化してください。この案内は今回限りです。次回はそのまま閉じます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>開いたままにする(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ColumnArea</name>
    <message>
        <source>To the tabs</source>
        <translation>タブに戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ConnectDiagnosis</name>
    <message>
        <source>The server does not accept this token.</source>
        <translation>サーバーがこのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The server does not let this token see the feed.</source>
        <translation>サーバーがこのトークンでのフィードの閲覧を許可していません。</translation>
    </message>
    <message>
        <source>The server does not understand this monitor.</source>
        <translation>サーバーがこのモニターの要求を解釈できません。</translation>
    </message>
    <message>
        <source>%1 answers, but is no Weir server, or an older one without a live feed.</source>
        <translation>%1は応答しましたが、Weirサーバーではないか、ライブフィードのない古いバージョンです。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>サーバーが混み合っています。</translation>
    </message>
    <message>
        <source>%1 answered too late.</source>
        <translation>%1の応答が遅すぎました。</translation>
    </message>
    <message>
        <source>The server failed with HTTP status %1.</source>
        <translation>サーバーでHTTPステータス%1のエラーが発生しました。</translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2 and offers no Weir feed.</source>
        <translation>%1はHTTPステータス%2を返し、Weirのフィードを提供していません。</translation>
    </message>
    <message>
        <source>Is the port the right one?</source>
        <translation>ポートは正しいですか？</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer has a network.</source>
        <translation>アドレスと、このコンピューターのネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Perhaps it wants https:// where http:// was entered.</source>
        <translation>http:// と入力した箇所は、https:// が必要かもしれません。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>%1への暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Perhaps it wants http:// where https:// was entered.</source>
        <translation>https:// と入力した箇所は、http:// が必要かもしれません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is made for another name: %2.</source>
        <translation>%1の証明書は別の名前用です：%2。</translation>
    </message>
    <message>
        <source>The token was not sent. Enter the name of the certificate as the address, or give the server a certificate for this one.</source>
        <translation>トークンは送信していません。証明書の名前をアドレスとして入力するか、このアドレス用の証明書をサーバーに設定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired: it was valid until %2.</source>
        <translation>%1の証明書は期限切れです。有効期限は%2でした。</translation>
    </message>
    <message>
        <source>The token was not sent. Renew the certificate of the server; is the clock of this computer right?</source>
        <translation>トークンは送信していません。サーバーの証明書を更新してください。このコンピューターの時計は正しいですか？</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet: it begins at %2.</source>
        <translation>%1の証明書はまだ有効ではありません。有効期間は%2からです。</translation>
    </message>
    <message>
        <source>The token was not sent. Is the clock of this computer right?</source>
        <translation>トークンは送信していません。このコンピューターの時計は正しいですか？</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>%1の証明書は信頼されていません：%2。</translation>
    </message>
    <message>
        <source>The token was not sent. Have the certificate signed by somebody whom this computer trusts, or make this computer trust it.</source>
        <translation>トークンは送信していません。このコンピューターが信頼する認証局に証明書の署名を受けるか、このコンピューターで証明書を信頼するように設定してください。</translation>
    </message>
    <message>
        <source>The server asks for a token.</source>
        <translation>サーバーがトークンを要求しています。</translation>
    </message>
    <message>
        <source>Enter one in the settings. An admin of the server can make one.</source>
        <translation>設定で入力してください。トークンはサーバーの管理者が作成できます。</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Enter another one in the settings.</source>
        <translation>期限切れか、取り消された可能性があります。別のトークンを設定で入力してください。</translation>
    </message>
    <message>
        <source>Enter a token of the role reader, moderator or admin in the settings.</source>
        <translation>ロールが閲覧者、モデレーター、管理者のいずれかのトークンを設定で入力してください。</translation>
    </message>
    <message>
        <source>One of the two is too old: update it.</source>
        <translation>どちらかが古すぎます。更新してください。</translation>
    </message>
    <message>
        <source>The upgrade to a WebSocket does not reach the server at %1.</source>
        <translation>WebSocketへの切り替え要求が%1のサーバーに届きません。</translation>
    </message>
    <message>
        <source>A proxy before the server must pass it on.</source>
        <translation>サーバーの手前にあるプロキシで転送する必要があります。</translation>
    </message>
    <message>
        <source>Check the address in the settings: host, port and path.</source>
        <translation>設定のアドレス（ホスト、ポート、パス）を確認してください。</translation>
    </message>
    <message>
        <source>%1 points to another address (%2).</source>
        <translation>%1は別のアドレス（%2）を示しています。</translation>
    </message>
    <message>
        <source>The token was not sent there. Enter that address in the settings if it is the server.</source>
        <translation>そのアドレスにトークンは送信していません。それが目的のサーバーであれば、設定で入力してください。</translation>
    </message>
    <message>
        <source>%1 answers with a web page (HTTP status %2), but is no Weir server.</source>
        <translation>%1はウェブページを返しました（HTTPステータス%2）が、Weirサーバーではありません。</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>under %1 s</source>
        <translation>%1秒未満</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>ここまでを保存(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>エクスポートの状態</translation>
    </message>
    <message>
        <source>Makes a file of what was written</source>
        <translation>書き出した分をファイルにします</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 messages</source>
        <translation>%1に書き出し中：%3件中%2件のメッセージ</translation>
    </message>
    <message>
        <source>Writing %1: %2 messages so far</source>
        <translation>%1に書き出し中：これまでに%2件のメッセージ</translation>
    </message>
    <message>
        <source>Writing %1 stopped after %2 messages: %3</source>
        <translation>%1への書き出しは%2件のメッセージで停止しました：%3</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) are in %1.</source>
        <translation>
            <numerusform>全%Ln件のメッセージを%1に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln message(s) are in %1.</source>
        <translation>
            <numerusform>最初の%Ln件のメッセージを%1に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>キャンセルしました。ファイルは作成していません。</translation>
    </message>
</context>
<context>
    <name>ExpressionWords</name>
    <message>
        <source>The expression is empty.</source>
        <translation>式が空です。</translation>
    </message>
    <message>
        <source>An expression must not begin with “(*”.</source>
        <translation>式を「(*」で始めることはできません。</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>%1文字目：%2。</translation>
    </message>
    <message>
        <source>It needed too many steps for one message. Make it simpler.</source>
        <translation>1件のメッセージに対する処理の手順が多すぎました。式を簡単にしてください。</translation>
    </message>
    <message>
        <source>It took %1 ms within a second. Make it simpler.</source>
        <translation>1秒間に%1ミリ秒かかりました。式を簡単にしてください。</translation>
    </message>
    <message>
        <source>Somebody could write a text that keeps this expression busy for too long. Weir would then switch the rule off.</source>
        <translation>この式の処理を長引かせるテキストを書かれるおそれがあります。その場合、Weirはルールを無効にします。</translation>
    </message>
</context>
<context>
    <name>FeedBanner</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>No server is set. Enter its address in the settings.</source>
        <translation>サーバーが設定されていません。設定でアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>FeedConnection</name>
    <message>
        <source>The server has been silent for too long.</source>
        <translation>サーバーから長時間何も届いていません。</translation>
    </message>
    <message>
        <source>The server sent something that is no Weir feed.</source>
        <translation>サーバーから、Weirのフィードではないものが送られました。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1が応答しません。</translation>
    </message>
    <message>
        <source>The server is shutting down or restarting.</source>
        <translation>サーバーが停止中または再起動中です。</translation>
    </message>
    <message>
        <source>This monitor could not keep up.</source>
        <translation>このモニターの処理が追いつきませんでした。</translation>
    </message>
    <message>
        <source>The server closed the feed: %1 (code %2).</source>
        <translation>サーバーがフィードを閉じました：%1（コード%2）。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The server speaks feed protocol %1, this monitor speaks %2.</source>
        <translation>サーバーのフィードプロトコルは%1、このモニターは%2です。</translation>
    </message>
    <message>
        <source>Update the monitor.</source>
        <translation>モニターを更新してください。</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>サーバーを更新してください。</translation>
    </message>
    <message>
        <source>The server sent more than %1 in one frame.</source>
        <translation>サーバーから1フレームで%1を超えるデータが送られました。</translation>
    </message>
    <message>
        <source>What came before stays and nothing of this was taken. If it goes on, check the address, and what stands between this computer and the server.</source>
        <translation>これまでに届いたものは残り、このデータは取り込んでいません。続く場合は、アドレスと、このコンピューターとサーバーの間にあるものを確認してください。</translation>
    </message>
    <message>
        <source>The token is not valid any more.</source>
        <translation>トークンが無効になりました。</translation>
    </message>
    <message>
        <source>It has expired or was revoked. Enter another one in the settings.</source>
        <translation>期限切れか、取り消されています。別のトークンを設定で入力してください。</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>words: %1</source>
        <translation>語句：%1</translation>
    </message>
    <message>
        <source>user: %1</source>
        <translation>ユーザー：%1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>ソース：%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Take out of the filter: %1</source>
        <translation>絞り込みから外す：%1</translation>
    </message>
</context>
<context>
    <name>FrameReader</name>
    <message>
        <source>The server sent %1 messages at once; this monitor takes %2.</source>
        <translation>サーバーから一度に%1件のメッセージが送られましたが、このモニターが受け取れるのは%2件までです。</translation>
    </message>
    <message>
        <source>The server told of %1 channels at once; this monitor takes %2.</source>
        <translation>サーバーから一度に%1件のチャンネルが通知されましたが、このモニターが受け取れるのは%2件までです。</translation>
    </message>
    <message>
        <source>This monitor could not keep up.</source>
        <translation>このモニターの処理が追いつきませんでした。</translation>
    </message>
    <message>
        <source>The server sent something that is no Weir feed.</source>
        <translation>サーバーから、Weirのフィードではないものが送られました。</translation>
    </message>
</context>
<context>
    <name>HighlightStore</name>
    <message>
        <source>Some rules of %1 cannot be understood, so the file is left as it is.</source>
        <translation>%1の一部のルールを解釈できないため、ファイルはそのまま残しています。</translation>
    </message>
    <message>
        <source>Rules that could not be understood: %1. The file as it was is kept as %2.</source>
        <translation>解釈できなかったルール：%1。元のファイルは%2として保存しています。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of rules.</source>
        <translation>%1はルールのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is no file of highlight rules.</source>
        <translation>%1はハイライトルールのファイルではありません。</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Weir.</source>
        <translation>%1はより新しいバージョンのWeirで書き込まれています。</translation>
    </message>
    <message>
        <source>Rules of this file that cannot be understood: %1. None was taken.</source>
        <translation>このファイルの解釈できないルール：%1。ルールは1つも取り込んでいません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>Another monitor has changed the rules meanwhile. Save once more to have these in place of what it has saved.</source>
        <translation>その間に別のモニターがルールを変更しました。こちらのルールに置き換える場合は、もう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>&amp;Keep this tab</source>
        <translation>このタブを残す(&amp;K)</translation>
    </message>
    <message>
        <source>The message itself is not here: it was erased, or the filter does not let it through.</source>
        <translation>このメッセージはここにありません。削除されたか、絞り込みの対象外です。</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>さらに前へ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>新しい方へ(&amp;N)</translation>
    </message>
    <message>
        <source>To the ne&amp;west</source>
        <translation>最新へ(&amp;W)</translation>
    </message>
    <message>
        <source>A page up (Page Up)</source>
        <translation>1ページ上へ (Page Up)</translation>
    </message>
    <message>
        <source>A page down (Page Down)</source>
        <translation>1ページ下へ (Page Down)</translation>
    </message>
    <message>
        <source>The end of the archive as it is now</source>
        <translation>現時点のアーカイブの末尾</translation>
    </message>
    <message>
        <source>Time to jump to</source>
        <translation>移動先の日時</translation>
    </message>
    <message>
        <source>What you look up next gets a tab of its own</source>
        <translation>次に調べるものは別のタブに表示されます</translation>
    </message>
    <message>
        <source>&amp;Jump to:</source>
        <translation>移動先(&amp;J)：</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Show the messages around this time</source>
        <translation>この時刻前後のメッセージを表示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべてのチャンネル</translation>
    </message>
    <message>
        <source>%1: the newest</source>
        <translation>%1：最新</translation>
    </message>
    <message>
        <source>%1: the beginning</source>
        <translation>%1：先頭</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1：%2前後</translation>
    </message>
    <message>
        <source>No message of the archive fits the filter.</source>
        <translation>絞り込みに該当するメッセージはアーカイブにありません。</translation>
    </message>
    <message>
        <source>What you look up in the archive is shown here.</source>
        <translation>アーカイブで調べた内容はここに表示されます。</translation>
    </message>
    <message>
        <source>Onl&amp;y this channel</source>
        <translation>このチャンネルのみ(&amp;Y)</translation>
    </message>
    <message>
        <source>Onl&amp;y %1</source>
        <translation>%1のみ(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Messages of the archive</source>
        <translation>アーカイブのメッセージ</translation>
    </message>
</context>
<context>
    <name>HttpWords</name>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>%1で応答するものがありません。サーバーは起動していますか？</translation>
    </message>
    <message>
        <source>The host of %1 cannot be found.</source>
        <translation>%1のホストが見つかりません。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1が応答しません。</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is not trusted.</source>
        <translation>%1に安全に接続できません。証明書が信頼されていません。</translation>
    </message>
    <message>
        <source>%1 hung up without an answer.</source>
        <translation>%1は応答せずに接続を切断しました。</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>%1に接続できません：%2</translation>
    </message>
</context>
<context>
    <name>InspectorArchive</name>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>not writing</source>
        <translation>書き込み停止中</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 / %2件</translation>
    </message>
    <message>
        <source>It is full: the sources wait, nothing is lost.</source>
        <translation>満杯です。ソースは待機しており、失われるものはありません。</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>スプール</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 events, %2 of %3</source>
        <translation>%1件、%2 / %3</translation>
    </message>
    <message>
        <source>The oldest waits for %1.</source>
        <translation>最も古いものは%1待機しています。</translation>
    </message>
    <message>
        <source>It is full: make the archive writable again.</source>
        <translation>満杯です。アーカイブに書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>nothing is dropped</source>
        <translation>欠落なし</translation>
    </message>
    <message>
        <source>nothing is dropped; %1 wait in the spool</source>
        <translation>破棄されるものはありません。%1件がスプールで待機中</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>%1 of the spool could not be read again</source>
        <translation>スプールのうち%1を読み戻せませんでした</translation>
    </message>
    <message>
        <source>Most likely a power cut. Everything else was read.</source>
        <translation>停電が原因と考えられます。それ以外はすべて読み取りました。</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>起動後はなし</translation>
    </message>
    <message>
        <source>%1 usually, %2 at most</source>
        <translation>通常%1、最大%2</translation>
    </message>
    <message>
        <source>Only admins may see queue, spool, commits and size.</source>
        <translation>キュー、スプール、コミット、サイズは管理者のみ閲覧できます。</translation>
    </message>
    <message>
        <source>Queue, spool, commits and size are not known. %1</source>
        <translation>キュー、スプール、コミット、サイズは不明です。%1</translation>
    </message>
    <message>
        <source>Asking for queue, spool, commits and size …</source>
        <translation>キュー、スプール、コミット、サイズを問い合わせ中 …</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>接続がないため不明です。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 messages, %2 + %3 log</source>
        <translation>メッセージ%1件、%2＋ログ%3</translation>
    </message>
</context>
<context>
    <name>InspectorFeed</name>
    <message>
        <source>What is shown stays; what is missed meanwhile comes with the connection.</source>
        <translation>表示中の内容は残ります。その間に受信できないものは、接続後に届きます。</translation>
    </message>
    <message>
        <source>no server is set</source>
        <translation>サーバーが設定されていません</translation>
    </message>
    <message>
        <source>Enter the address of one in the settings.</source>
        <translation>サーバーのアドレスを設定で入力してください。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2 without a gap, %3 loaded anew</source>
        <translation>%1：欠落なし%2、再読み込み%3</translation>
    </message>
    <message>
        <source>the server&apos;s is %1 ahead of this computer&apos;s</source>
        <translation>サーバーの時計がこのコンピューターより%1進んでいます</translation>
    </message>
    <message>
        <source>the server&apos;s is %1 behind this computer&apos;s</source>
        <translation>サーバーの時計がこのコンピューターより%1遅れています</translation>
    </message>
    <message>
        <source>Weir %1</source>
        <translation>Weir %1</translation>
    </message>
    <message>
        <source>%1, up for %2</source>
        <translation>%1、稼働時間%2</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>まだ何も受信していません</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>再接続</translation>
    </message>
    <message numerus="yes">
        <source> (%n times)</source>
        <translation>
            <numerusform> （%n回）</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has another archive %1. What was shown before is not in it.</source>
        <translation>サーバーは%1別のアーカイブになっています。以前の表示内容はその中にありません。</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Feed, sources and archive</source>
        <translation>フィード、ソース、アーカイブ</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Versions, settings, states and the last log lines as text, without the token</source>
        <translation>バージョン、設定、状態、最新のログのテキスト（トークンは含みません）</translation>
    </message>
    <message>
        <source>&amp;Open monitor</source>
        <translation>モニターを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>InspectorRowView</name>
    <message>
        <source>Hide the details of %1</source>
        <translation>%1の詳細を隠す</translation>
    </message>
    <message>
        <source>Show the details of %1</source>
        <translation>%1の詳細を表示</translation>
    </message>
</context>
<context>
    <name>InspectorSources</name>
    <message>
        <source>to be joined</source>
        <translation>参加待ち</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>参加要求中</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>参加済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1、次の試行まで%2</translation>
    </message>
    <message>
        <source>%1, trying now</source>
        <translation>%1、試行中</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>最後のメッセージ：%1</translation>
    </message>
    <message>
        <source>all asked in %1</source>
        <translation>全チャンネルの参加要求完了：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>再接続%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>解釈できない行%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>接続がないため不明です。</translation>
    </message>
    <message>
        <source>The server listens to nothing.</source>
        <translation>サーバーは何も受信していません。</translation>
    </message>
</context>
<context>
    <name>InspectorWindow</name>
    <message>
        <source>&amp;Keep open</source>
        <translation>開いたままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Connection – weir</source>
        <translation>接続 – weir</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>As a window that stays when you go on elsewhere</source>
        <translation>ほかの操作に移っても残るウィンドウとして表示</translation>
    </message>
</context>
<context>
    <name>JsonFileWords</name>
    <message>
        <source>%1 cannot be read (%2), so it is left as it is and nothing new is kept there.</source>
        <translation>%1を読み取れないため（%2）、そのまま残しています。新しい内容は保存されません。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>JSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>%1バイト目：%2</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>バージョンがありません</translation>
    </message>
    <message>
        <source>it was written by a later version of Weir</source>
        <translation>より新しいバージョンのWeirで書き込まれています</translation>
    </message>
    <message>
        <source>%1 is left as it is, because what it holds could be lost.</source>
        <translation>内容が失われるおそれがあるため、%1はそのまま残しています。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2. It was set aside as %3.</source>
        <translation>%1を解釈できません：%2。%3として退避しました。</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2. It could not be set aside, so it is left as it is and nothing new is kept there.</source>
        <translation>%1を解釈できません：%2。退避できなかったため、そのまま残しています。新しい内容は保存されません。</translation>
    </message>
    <message>
        <source>%1 is being written by another monitor.</source>
        <translation>%1は別のモニターが書き込み中です。</translation>
    </message>
    <message>
        <source>no lock file can be made beside it</source>
        <translation>同じ場所にロックファイルを作成できません</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Jump to time</source>
        <translation>日時へ移動</translation>
    </message>
    <message>
        <source>&amp;Show messages around:</source>
        <translation>この時刻前後のメッセージを表示(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>現在(&amp;N)</translation>
    </message>
    <message>
        <source>Start of &amp;today</source>
        <translation>今日の始まり(&amp;T)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>Lookout</name>
    <message>
        <source>The rule “%1” was switched off: %2</source>
        <translation>ルール「%1」を無効にしました：%2</translation>
    </message>
    <message>
        <source>The rule “%1” was switched off</source>
        <translation>ルール「%1」は無効になりました</translation>
    </message>
    <message>
        <source>%1 in #%2</source>
        <translation>%1（#%2）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>highlighted by: %1</source>
        <translation>ハイライト：%1</translation>
    </message>
</context>
<context>
    <name>MatcherWords</name>
    <message>
        <source>All expressions together took too long, and this one the longest. Make it simpler.</source>
        <translation>すべての式の処理に時間がかかりすぎ、この式が最も長くかかりました。式を簡単にしてください。</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>&amp;Load what is missing here</source>
        <translation>ここの欠落分を読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSONとしてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>ユーザーを表示(&amp;U)</translation>
    </message>
    <message>
        <source>Show in conte&amp;xt</source>
        <translation>前後の文脈を表示(&amp;X)</translation>
    </message>
    <message>
        <source>Tab of this c&amp;hannel</source>
        <translation>このチャンネルのタブ(&amp;H)</translation>
    </message>
    <message>
        <source>Tab of this u&amp;ser</source>
        <translation>このユーザーのタブ(&amp;S)</translation>
    </message>
    <message>
        <source>Tab with &amp;words of this message…</source>
        <translation>このメッセージの語句でタブを開く(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose a message first</source>
        <translation>先にメッセージを選択してください</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
</context>
<context>
    <name>MessageExport</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません：%1</translation>
    </message>
    <message>
        <source>The server goes on with what it has told already.</source>
        <translation>サーバーは通知済みの内容で続行します。</translation>
    </message>
    <message>
        <source>The server was changed, so the export cannot go on.</source>
        <translation>サーバーが切り替えられたため、エクスポートを続行できません。</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Follow the newest message again (End)</source>
        <translation>最新メッセージの追従を再開 (End)</translation>
    </message>
    <message>
        <source>Stop following (Ctrl+P)</source>
        <translation>追従を停止 (Ctrl+P)</translation>
    </message>
    <message>
        <source>paused – the list stands still, nothing is lost</source>
        <translation>一時停止中 – 一覧は更新されませんが、失われるものはありません</translation>
    </message>
    <message>
        <source>%1 new – End</source>
        <translation>新着%1件 – End</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>最初の未読</translation>
    </message>
    <message>
        <source>Go on reading where you paused (Ctrl+End)</source>
        <translation>一時停止した位置から読む (Ctrl+End)</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>一覧の状態</translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>読み込む</translation>
    </message>
    <message numerus="yes">
        <source>The list is full (%1 rows): the oldest %Ln unread message(s) have left it. They are in the archive.</source>
        <translation>
            <numerusform>一覧がいっぱいです（%1行）。最も古い未読メッセージ%Ln件が一覧から外れました。アーカイブには残っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTab</name>
    <message>
        <source>All messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>メッセージ：%1</translation>
    </message>
    <message>
        <source>No messages yet. They appear here the moment they are archived.</source>
        <translation>メッセージはまだありません。アーカイブされるとすぐにここに表示されます。</translation>
    </message>
    <message>
        <source>Messages appear here as soon as the server is reached.</source>
        <translation>サーバーに接続すると、メッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>MessageTabs</name>
    <message>
        <source>Tabs of messages</source>
        <translation>メッセージのタブ</translation>
    </message>
    <message>
        <source>There are %1 tabs already, which is the most: each has a connection of its own and keeps up to 20,000 messages. Close one to open another.</source>
        <translation>タブは上限の%1個に達しています。タブごとに専用の接続を使い、最大20,000件のメッセージを保持します。新しく開くには、いずれかを閉じてください。</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>new since you paused</source>
        <translation>一時停止後の新着</translation>
    </message>
    <message>
        <source>new since you were here</source>
        <translation>前回表示後の新着</translation>
    </message>
</context>
<context>
    <name>MetricsStrip</name>
    <message>
        <source>messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>active now</source>
        <translation>現在アクティブ</translation>
    </message>
    <message>
        <source>people</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>messages/min</source>
        <translation>メッセージ/分</translation>
    </message>
    <message>
        <source>Channels with a message in the last five minutes</source>
        <translation>過去5分間にメッセージがあったチャンネル</translation>
    </message>
    <message>
        <source>Messages per minute over the last 30 minutes</source>
        <translation>過去30分間の1分あたりのメッセージ数</translation>
    </message>
    <message>
        <source>last 30 min, peak %1</source>
        <translation>過去30分、最大%1</translation>
    </message>
    <message>
        <source>last 30 min</source>
        <translation>過去30分</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message numerus="yes">
        <source>%Ln message(s) left out: they came faster than this monitor could take them</source>
        <translation>
            <numerusform>%Ln件のメッセージを省略：このモニターの処理が追いつかない速さで届きました</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected %1: what was said then is in the archive</source>
        <translation>未接続 %1：その間の発言はアーカイブにあります</translation>
    </message>
    <message>
        <source>not connected %1</source>
        <translation>未接続 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln channel(s)</source>
        <translation>
            <numerusform>%1、%Lnチャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>no data since %1: %2</source>
        <translation>%1からデータなし：%2</translation>
    </message>
    <message>
        <source>no data %1: %2</source>
        <translation>データなし %1：%2</translation>
    </message>
    <message>
        <source>%1 – load with Enter</source>
        <translation>%1 – Enterで読み込み</translation>
    </message>
    <message>
        <source>%1 – loading …</source>
        <translation>%1 – 読み込み中 …</translation>
    </message>
    <message>
        <source>%1 – not loaded: %2 Try again with Enter.</source>
        <translation>%1 – 読み込めません：%2 Enterで再試行します。</translation>
    </message>
    <message>
        <source>the server has another archive since %1: what was here before is not in it</source>
        <translation>%1からサーバーは別のアーカイブになっています。以前ここにあったものはその中にありません</translation>
    </message>
</context>
<context>
    <name>ModeratorDesk</name>
    <message>
        <source>Triage</source>
        <translation>トリアージ</translation>
    </message>
    <message>
        <source>&amp;Highlight rules…</source>
        <translation>ハイライトルール(&amp;H)…</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>アラート(&amp;L)…</translation>
    </message>
    <message>
        <source>Go to the &amp;triage list</source>
        <translation>トリアージ一覧へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;riage</source>
        <translation>トリアージ(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MonitorApp</name>
    <message>
        <source>Start with the &amp;desktop</source>
        <translation>デスクトップと同時に起動(&amp;D)</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更していません</translation>
    </message>
    <message>
        <source>What the desktop starts cannot be changed: %1</source>
        <translation>デスクトップの自動起動を変更できません：%1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>No link to follow</source>
        <translation>たどれるリンクがありません</translation>
    </message>
    <message>
        <source>A link to another server</source>
        <translation>別のサーバーへのリンク</translation>
    </message>
    <message>
        <source>This link leads to %1, which is not among your servers.</source>
        <translation>このリンクの先は%1ですが、サーバーの一覧にありません。</translation>
    </message>
    <message>
        <source>Add it only if you know who runs it.</source>
        <translation>管理者が誰かわかる場合のみ追加してください。</translation>
    </message>
    <message>
        <source>&amp;Add it…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>MonitorDesktop</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Inspect the connection</source>
        <translation>接続を調べる(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>The monitor goes on in the tray</source>
        <translation>モニターはトレイで動作を続けます</translation>
    </message>
    <message>
        <source>A click on its icon shows the connection; its menu opens the window again and ends the monitor.</source>
        <translation>アイコンをクリックすると接続の状態を表示します。アイコンのメニューから、ウィンドウの再表示とモニターの終了ができます。</translation>
    </message>
    <message>
        <source>So they look</source>
        <translation>通知の表示例</translation>
    </message>
    <message>
        <source>One like this says when an outage begins, and when it is over.</source>
        <translation>このような通知で、障害の発生と解消をお知らせします。</translation>
    </message>
</context>
<context>
    <name>NewTabDialog</name>
    <message>
        <source>New tab</source>
        <translation>新しいタブ</translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation>チャンネル(&amp;C)：</translation>
    </message>
    <message>
        <source>for example garden</source>
        <translation>例：garden</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U)：</translation>
    </message>
    <message>
        <source>the login, for example ada</source>
        <translation>ログイン名、例：ada</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>語句(&amp;W)：</translation>
    </message>
    <message>
        <source>for example tomatoes &quot;red wine&quot;</source>
        <translation>例：tomatoes &quot;red wine&quot;</translation>
    </message>
    <message>
        <source>Messages for which everything holds that is filled in. Names: without regard to case. Words: all of them must occur, &quot;quoted&quot; ones in a row. The tab follows what is new, and counts it while another is in front.</source>
        <translation>入力した条件をすべて満たすメッセージを表示します。名前は大文字と小文字を区別しません。語句はすべて含まれる必要があり、&quot;&quot; で囲むと連続した語句になります。タブは新着に追従し、別のタブが前面にある間は件数を数えます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>NoteStore</name>
    <message>
        <source>The note about %1 is not kept yet: %2</source>
        <translation>%1についてのメモはまだ保存されていません：%2</translation>
    </message>
</context>
<context>
    <name>NotificationDesk</name>
    <message>
        <source>Weir has a problem</source>
        <translation>Weirで問題が発生しています</translation>
    </message>
    <message>
        <source>Weir is well again</source>
        <translation>Weirは正常に戻りました</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>ほか%n件のアラート</numerusform>
        </translation>
    </message>
    <message>
        <source>While it was quiet</source>
        <translation>サイレント時間帯の出来事</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) between %1 and %2; all is well now.</source>
        <translation>
            <numerusform>%1から%2の間に障害が%n件ありました。現在はすべて正常です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) since %1; the last is not over:</source>
        <translation>
            <numerusform>%1から障害が%n件あり、最後の障害は継続中です：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) were not shown.</source>
        <translation>
            <numerusform>%n件のアラートを表示しませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationDialog</name>
    <message>
        <source>&amp;Quiet hours, in which nothing pops up</source>
        <translation>サイレント時間帯（通知を表示しない）(&amp;Q)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>開始(&amp;F)：</translation>
    </message>
    <message>
        <source>Beginning on:</source>
        <translation>開始する曜日：</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>サイレント開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>サイレント終了</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;one now</source>
        <translation>今すぐ1件表示(&amp;O)</translation>
    </message>
    <message>
        <source>After them one notification says what happened meanwhile.</source>
        <translation>終了後、その間の出来事を1件の通知でお知らせします。</translation>
    </message>
    <message>
        <source>One notification says when an outage begins, and one when it is over.</source>
        <translation>障害の発生時に1件、解消時に1件の通知を表示します。</translation>
    </message>
    <message>
        <source>Without a day it is never quiet.</source>
        <translation>曜日を選ばないと、サイレントになりません。</translation>
    </message>
    <message>
        <source>It is quiet for the whole of these days. %1</source>
        <translation>選んだ曜日は終日サイレントです。%1</translation>
    </message>
    <message>
        <source>It is quiet over midnight, into the day after. %1</source>
        <translation>サイレントは午前0時をまたいで翌日まで続きます。%1</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>このアドレスをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>リンクを開く(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>No server yet. Add the address of one.</source>
        <translation>サーバーがまだありません。アドレスを追加してください。</translation>
    </message>
    <message>
        <source>%1 – connected</source>
        <translation>%1 – 接続中</translation>
    </message>
    <message>
        <source>There are as many servers as the list takes.</source>
        <translation>サーバーの一覧が上限に達しています。</translation>
    </message>
    <message>
        <source>Remove a server</source>
        <translation>サーバーの削除</translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation>%1をこの一覧から削除しますか？</translation>
    </message>
    <message>
        <source>Its token is forgotten, too. Nothing changes on the server.</source>
        <translation>トークンも削除されます。サーバー側は何も変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ReceivedRows</name>
    <message>
        <source>The server sent more than %1 in one message or name.</source>
        <translation>サーバーが1件のメッセージまたは名前で%1を超えるデータを送信しました。</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Show &amp;user</source>
        <translation>ユーザーを表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSONとしてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>アナウンス</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>raid</source>
        <translation>レイド</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>↪ reply</source>
        <translation>↪ 返信</translation>
    </message>
    <message>
        <source>shared chat</source>
        <translation>共有チャット</translation>
    </message>
    <message>
        <source>deleted by a moderator</source>
        <translation>モデレーターが削除</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>以前のメッセージへの返信</translation>
    </message>
    <message>
        <source>said in another channel that shares its chat with this one</source>
        <translation>チャットを共有している別のチャンネルでの発言</translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>メッセージは削除されました</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>first message</source>
        <translation>初めてのメッセージ</translation>
    </message>
    <message>
        <source>the first that this archive has of this person</source>
        <translation>このアーカイブにあるこの人の最初のメッセージです</translation>
    </message>
</context>
<context>
    <name>RuleCheckWords</name>
    <message numerus="yes">
        <source>At most %n entries fit here.</source>
        <translation>
            <numerusform>入力できるのは%n件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1…” is too long; at most %2 characters fit.</source>
        <translation>「%1…」は長すぎます。%2文字まで入力できます。</translation>
    </message>
    <message>
        <source>An entry has no character that can be seen.</source>
        <translation>表示できる文字のない項目があります。</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too long; at most %n characters fit.</source>
        <translation>
            <numerusform>式が長すぎます。%n文字まで入力できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter at least one user.</source>
        <translation>ユーザーを1人以上入力してください。</translation>
    </message>
    <message>
        <source>Enter at least one word.</source>
        <translation>語句を1つ以上入力してください。</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>ルールの名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; at most %n characters fit.</source>
        <translation>
            <numerusform>名前が長すぎます。%n文字まで入力できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule is too long: it has more than 64 KiB.</source>
        <translation>ルールが長すぎます。64 KiBを超えています。</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>同じ名前のルールがあります。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n rules can be kept.</source>
        <translation>
            <numerusform>保存できるルールは%n件までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Only &amp;whole words</source>
        <translation>単語単位で一致(&amp;W)</translation>
    </message>
    <message>
        <source>Mind the c&amp;ase of letters</source>
        <translation>大文字と小文字を区別(&amp;A)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>all – or names, separated by commas</source>
        <translation>すべて – または名前をカンマ区切りで</translation>
    </message>
    <message>
        <source>Not from users</source>
        <translation>除外するユーザー</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not in channels</source>
        <translation>除外するチャンネル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not with words</source>
        <translation>除外する語句</translation>
    </message>
    <message>
        <source>&amp;Hear it</source>
        <translation>試聴(&amp;H)</translation>
    </message>
    <message>
        <source>Show a &amp;notification of the desktop</source>
        <translation>デスクトップの通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>スヌーズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>スヌーズを解除(&amp;W)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名前(&amp;M)：</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>検出対象</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>&amp;Looks for:</source>
        <translation>検出対象(&amp;L)：</translation>
    </message>
    <message>
        <source>In &amp;channels:</source>
        <translation>対象チャンネル(&amp;C)：</translation>
    </message>
    <message>
        <source>Not from &amp;users:</source>
        <translation>除外するユーザー(&amp;U)：</translation>
    </message>
    <message>
        <source>Not in channe&amp;ls:</source>
        <translation>除外するチャンネル(&amp;L)：</translation>
    </message>
    <message>
        <source>Not with w&amp;ords:</source>
        <translation>除外する語句(&amp;O)：</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The desktop&apos;s alert sound</source>
        <translation>デスクトップの警告音</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>2回</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>3回</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Colou&amp;r:</source>
        <translation>色(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Sound:</source>
        <translation>サウンド(&amp;S)：</translation>
    </message>
    <message>
        <source>Calls:</source>
        <translation>呼び出し：</translation>
    </message>
    <message>
        <source>one a line: login or name as shown</source>
        <translation>1行に1つ：ログイン名または表示名</translation>
    </message>
    <message>
        <source>one a line: a word, or several in a row</source>
        <translation>1行に1つ：単語、または連続した語句</translation>
    </message>
    <message>
        <source>not until %1; rows are marked all the same</source>
        <translation>%1までなし（行の強調は継続）</translation>
    </message>
    <message>
        <source>into the triage list</source>
        <translation>トリアージ一覧に追加</translation>
    </message>
</context>
<context>
    <name>RuleHueWords</name>
    <message>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>RuleListModel</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>%1 – snoozed</source>
        <translation>%1 – スヌーズ中</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>RuleListPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>上へ(&amp;P)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Highlight rules</source>
        <translation>ハイライトルール</translation>
    </message>
    <message>
        <source>A rule marks messages with certain words, of certain users, or that an expression finds, and calls you to them. Add one.</source>
        <translation>ルールは、特定の語句を含むメッセージ、特定のユーザーのメッセージ、または式に一致するメッセージを強調し、お知らせします。ルールを追加してください。</translation>
    </message>
    <message>
        <source>The first rule that matches gives a message its colour (Ctrl+Up)</source>
        <translation>最初に一致したルールがメッセージの色を決めます (Ctrl+Up)</translation>
    </message>
    <message>
        <source>The first rule that matches gives a message its colour (Ctrl+Down)</source>
        <translation>最初に一致したルールがメッセージの色を決めます (Ctrl+Down)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
</context>
<context>
    <name>RuleTryBar</name>
    <message>
        <source>&amp;Try it on a text:</source>
        <translation>テキストで試す(&amp;T)：</translation>
    </message>
    <message>
        <source>Text to try the rules on</source>
        <translation>ルールを試すテキスト</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>in channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Which rules match</source>
        <translation>一致するルール</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>一致するルールはありません。</translation>
    </message>
    <message>
        <source>Matches:</source>
        <translation>一致：</translation>
    </message>
    <message>
        <source>Would match, but is silent:</source>
        <translation>一致しますが、お知らせしません：</translation>
    </message>
    <message>
        <source>No message has come yet that it could be tried on.</source>
        <translation>試せるメッセージがまだ届いていません。</translation>
    </message>
    <message>
        <source>Would have matched %1 of the last %2 messages.</source>
        <translation>最新のメッセージ%2件のうち%1件に一致します。</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Highlight rules</source>
        <translation>ハイライトルール</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>ルールのインポート</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>ルール (*.json)</translation>
    </message>
    <message>
        <source>There is no room for so many rules: at most %1 can be kept.</source>
        <translation>ルールが多すぎて保存できません。%1件まで保存できます。</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>ルールのエクスポート</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation>変更は保存されていません。</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>無効にしました：%1</translation>
    </message>
</context>
<context>
    <name>SavedSearchesDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>What the search looks for</source>
        <translation>検索内容</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>There are no saved searches.</source>
        <translation>保存した検索はありません。</translation>
    </message>
</context>
<context>
    <name>SearchBook</name>
    <message>
        <source>A search needs a name to be kept under.</source>
        <translation>検索を保存するには名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n searches already, and more are not kept. Delete one first.</source>
        <translation>
            <numerusform>検索はすでに上限の%n件に達しています。先に1件削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>同じ名前の検索があります。</translation>
    </message>
</context>
<context>
    <name>SearchBookMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>この検索を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage saved searches…</source>
        <translation>保存した検索を管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近の検索</translation>
    </message>
    <message>
        <source>&amp;Clear recent searches</source>
        <translation>最近の検索をクリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>&amp;Words</source>
        <translation>語句(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>チャンネル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>ソース(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>words, or &quot;several in a row&quot;</source>
        <translation>単語、または &quot;連続した語句&quot;</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>保存済み(&amp;V)</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>最近の検索と保存した検索</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>検索の問題点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Show in conte&amp;xt</source>
        <translation>前後の文脈を表示(&amp;X)</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Look for words: all of them occur in what is found.
&quot;red tomatoes&quot; in quotes stand in a row.
A channel or a user alone finds everything said there or by them.</source>
        <translation>語句を検索します。すべての語句を含むメッセージが見つかります。
&quot;red tomatoes&quot; のように引用符で囲むと、連続した語句になります。
チャンネルまたはユーザーのみを指定すると、その発言がすべて見つかります。</translation>
    </message>
    <message>
        <source>Nothing was found: what is looked for are words, and signs are none.</source>
        <translation>何も見つかりませんでした。検索できるのは語句で、記号は対象外です。</translation>
    </message>
    <message>
        <source>Nothing was found. Whole words are looked for, in any case of letters; fewer words or a longer time find more.</source>
        <translation>何も見つかりませんでした。検索は単語単位で、大文字と小文字は区別しません。語句を減らすか期間を長くすると、見つかりやすくなります。</translation>
    </message>
    <message>
        <source>the server does not take this: %1</source>
        <translation>サーバーがこの内容を受け付けません：%1</translation>
    </message>
    <message>
        <source>Export all results</source>
        <translation>すべての結果をエクスポート</translation>
    </message>
    <message>
        <source>Lines of text (*.txt)</source>
        <translation>テキスト行 (*.txt)</translation>
    </message>
    <message>
        <source>Lines of JSON (*.ndjson)</source>
        <translation>JSON行 (*.ndjson)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前：</translation>
    </message>
    <message>
        <source>Search not saved</source>
        <translation>検索は保存されていません</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>This is too long: %1 bytes, and at most %2 are possible.</source>
        <translation>長すぎます。%1バイトありますが、上限は%2バイトです。</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>発言者：%1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>ソース：%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>This must be later than the beginning.</source>
        <translation>開始より後の日時にしてください。</translation>
    </message>
    <message>
        <source>A source stands only with a channel or a user.</source>
        <translation>ソースは、チャンネルまたはユーザーと一緒に指定してください。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>過去7日間</translation>
    </message>
</context>
<context>
    <name>SearchStatus</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <translation>すべてエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Follow &amp;live</source>
        <translation>ライブで追跡(&amp;L)</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>検索の結果</translation>
    </message>
    <message>
        <source>Writes all that the search finds into a file</source>
        <translation>検索で見つかるものをすべてファイルに書き出します</translation>
    </message>
    <message>
        <source>Opens a tab with what the search finds from now on</source>
        <translation>今後この検索に該当するものをタブで表示します</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>More could not be loaded: %1</source>
        <translation>続きを読み込めませんでした：%1</translation>
    </message>
    <message>
        <source>Loading more…</source>
        <translation>続きを読み込み中…</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>検索していません。</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>検索をキャンセルしました。</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln match(es)</source>
        <translation>
            <numerusform>%Ln件を超える一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln件の一致</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1 ms.</source>
        <translation> （%1ミリ秒）。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are shown, and no more; export has them all.</source>
        <translation>
            <numerusform>最新の%Ln件のみを表示しています。すべての結果はエクスポートできます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are shown; scroll for more.</source>
        <translation>
            <numerusform>最新の%Ln件を表示しています。スクロールすると続きを表示します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the address of the server, for example http://127.0.0.1:8080.</source>
        <translation>サーバーのアドレスを http://127.0.0.1:8080 のように入力してください。</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://127.0.0.1:8080.</source>
        <translation>アドレスではありません。http://127.0.0.1:8080 のような形式で入力してください。</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>アドレスは http:// または https:// で始めてください。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; use the token instead.</source>
        <translation>アドレスにユーザー名とパスワードを含めず、代わりにトークンを使用してください。</translation>
    </message>
    <message>
        <source>Leave out what follows &apos;?&apos; or &apos;#&apos;: only the server&apos;s own address is needed.</source>
        <translation>「?」や「#」以降は不要です。サーバー自体のアドレスのみを入力してください。</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>ポートは1～65535の範囲で指定してください。</translation>
    </message>
</context>
<context>
    <name>ServerSwitch</name>
    <message>
        <source>Token not kept</source>
        <translation>トークンは保存されていません</translation>
    </message>
    <message>
        <source>Server not kept</source>
        <translation>サーバーは保存されていません</translation>
    </message>
    <message>
        <source>There are as many servers as the list takes. Remove one first.</source>
        <translation>サーバーの一覧が上限に達しています。先に1つ削除してください。</translation>
    </message>
</context>
<context>
    <name>ServersMenu</name>
    <message>
        <source>Ser&amp;vers</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Manage servers…</source>
        <translation>サーバーを管理(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>S&amp;how token</source>
        <translation>トークンを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>テストして保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation>このまま保存(&amp;A)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>as you like to call it</source>
        <translation>任意の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>only if the server asks for one</source>
        <translation>サーバーが要求する場合のみ</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Server a&amp;ddress:</source>
        <translation>サーバーのアドレス(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>トークン(&amp;T)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Welcome to Weir</source>
        <translation>Weirへようこそ</translation>
    </message>
    <message>
        <source>This monitor shows live what a Weir server archives. Enter the address of your server; a server on this machine usually has the one that stands here already. Who runs the server gives you a token, if it asks for one.</source>
        <translation>このモニターは、Weirサーバーがアーカイブする内容をライブで表示します。サーバーのアドレスを入力してください。このコンピューターで動作するサーバーであれば、通常は入力済みのアドレスのままで使えます。サーバーがトークンを要求する場合は、サーバーの管理者から受け取ってください。</translation>
    </message>
    <message>
        <source>Test and &amp;connect</source>
        <translation>テストして接続(&amp;C)</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of your desktop.</source>
        <translation>トークンはデスクトップのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>There is no keychain here. The token is kept, readable only by you, in the file %1.</source>
        <translation>キーチェーンがありません。トークンは、本人のみが読み取れるファイル%1に保存されます。</translation>
    </message>
    <message>
        <source>This server is in your list already, as &apos;%1&apos;.</source>
        <translation>このサーバーは「%1」としてすでに一覧にあります。</translation>
    </message>
    <message>
        <source>Testing %1 …</source>
        <translation>%1をテスト中 …</translation>
    </message>
    <message>
        <source>With http:// the token travels unencrypted and others may read it. Better use https://.</source>
        <translation>http:// ではトークンが暗号化されずに送信され、他人に読み取られるおそれがあります。https:// の使用をおすすめします。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>For &amp;5 minutes</source>
        <translation>5分間(&amp;5)</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1時間(&amp;1)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, %1</source>
        <translation>明日 %1まで(&amp;T)</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Round trip to the server</source>
        <translation>サーバーとの往復時間</translation>
    </message>
    <message>
        <source>Messages that reach this window, on average over five seconds</source>
        <translation>このウィンドウに届くメッセージ、5秒間の平均</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>reconnects: %1 (without a gap: %2, loaded anew: %3)</source>
        <translation>再接続：%1（欠落なし：%2、再読み込み：%3）</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1件/秒</translation>
    </message>
    <message>
        <source>State of the feed: %1</source>
        <translation>フィードの状態：%1</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>reconnecting now</source>
        <translation>今すぐ再接続します</translation>
    </message>
    <message>
        <source>reconnecting in %1 s</source>
        <translation>%1秒後に再接続します</translation>
    </message>
    <message>
        <source>no sources</source>
        <translation>ソースなし</translation>
    </message>
    <message>
        <source>source live</source>
        <translation>ソースはライブ</translation>
    </message>
    <message>
        <source>all %1 sources live</source>
        <translation>全%1ソースがライブ</translation>
    </message>
    <message>
        <source>%1 of %2 sources live: %3</source>
        <translation>%2ソース中%1がライブ：%3</translation>
    </message>
    <message>
        <source>archive is not writing: %1</source>
        <translation>アーカイブは書き込み停止中：%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Weir: feed %1 %2</source>
        <translation>Weir：フィード %1 %2</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Undo done</source>
        <translation>対応済みを取り消す</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <translation>スヌーズを取り消す</translation>
    </message>
    <message>
        <source>Undo reopen</source>
        <translation>未対応への変更を取り消す</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>&amp;Open monitor</source>
        <translation>モニターを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>今すぐ再接続(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>通知を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>For one &amp;hour</source>
        <translation>1時間(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明日まで(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Notifications &amp;paused until %1</source>
        <translation>通知を一時停止中、%1まで(&amp;P)</translation>
    </message>
</context>
<context>
    <name>TabActions</name>
    <message>
        <source>&amp;Pause messages</source>
        <translation>メッセージを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>最新のメッセージへ移動(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;first unread message</source>
        <translation>最初の未読メッセージへ移動(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Jump to time…</source>
        <translation>日時へ移動(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Wrap long messages</source>
        <translation>長いメッセージを折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New tab…</source>
        <translation>新しいタブ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;beside the tabs</source>
        <translation>タブの横に表示(&amp;B)</translation>
    </message>
    <message>
        <source>N&amp;ext tab</source>
        <translation>次のタブ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>前のタブ(&amp;P)</translation>
    </message>
    <message>
        <source>No more tabs</source>
        <translation>これ以上タブを開けません</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Close %1</source>
        <translation>%1を閉じる</translation>
    </message>
</context>
<context>
    <name>TabWords</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>channel #%1</source>
        <translation>チャンネル#%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー%1</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>語句「%1」</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ソース：%1</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>any time</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>at…</source>
        <translation>日時を指定…</translation>
    </message>
    <message>
        <source>%1: date and time</source>
        <translation>%1：日付と時刻</translation>
    </message>
</context>
<context>
    <name>TimelineEdge</name>
    <message>
        <source>no older message fits the filter</source>
        <translation>絞り込みに該当する、より古いメッセージはありません</translation>
    </message>
    <message>
        <source>the archive begins here</source>
        <translation>ここがアーカイブの始まりです</translation>
    </message>
    <message>
        <source>nothing newer at %1 – Page Down looks again</source>
        <translation>%1の時点で新しいものはありません – Page Downで再確認</translation>
    </message>
    <message>
        <source>older messages – Page Up loads them</source>
        <translation>より古いメッセージ – Page Upで読み込み</translation>
    </message>
    <message>
        <source>newer messages – Page Down loads them</source>
        <translation>より新しいメッセージ – Page Downで読み込み</translation>
    </message>
    <message>
        <source>loading older messages…</source>
        <translation>より古いメッセージを読み込み中…</translation>
    </message>
    <message>
        <source>loading newer messages…</source>
        <translation>より新しいメッセージを読み込み中…</translation>
    </message>
    <message>
        <source>older messages could not be loaded: %1 – Enter tries again</source>
        <translation>より古いメッセージを読み込めませんでした：%1 – Enterで再試行</translation>
    </message>
    <message>
        <source>newer messages could not be loaded: %1 – Enter tries again</source>
        <translation>より新しいメッセージを読み込めませんでした：%1 – Enterで再試行</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>The token could not be kept: %1</source>
        <translation>トークンを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>The token could not be kept: %1 cannot be written.</source>
        <translation>トークンを保存できませんでした。%1に書き込めません。</translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>対応済みにする(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation>スヌーズ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>未対応に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show in &amp;context</source>
        <translation>前後の文脈を表示(&amp;C)</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>前後の文脈</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>ユーザーを表示(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All of this channel are done</source>
        <translation>このチャンネルをすべて対応済みにする(&amp;A)</translation>
    </message>
    <message>
        <source>No alerts of this channel for an &amp;hour</source>
        <translation>このチャンネルのアラートを1時間停止(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;No more alerts of this channel</source>
        <translation>このチャンネルのアラートを今後停止(&amp;N)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Snoo&amp;ze the rules of this entry</source>
        <translation>この項目のルールをスヌーズ(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>TriageDelegate</name>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>earlier archive</source>
        <translation>以前のアーカイブ</translation>
    </message>
</context>
<context>
    <name>TriagePanel</name>
    <message>
        <source>Triage</source>
        <translation>トリアージ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Triage (%1)</source>
        <translation>トリアージ（%1）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only what nobody has looked at</source>
        <translation>未確認のもののみ</translation>
    </message>
    <message>
        <source>Also what is done or snoozed</source>
        <translation>対応済みとスヌーズ中も含む</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>What comes into this list</source>
        <translation>この一覧に表示する対象</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>新着（%1）</translation>
    </message>
    <message>
        <source>Nothing to look at. What highlight rules and alerts find appears here.</source>
        <translation>確認するものはありません。ハイライトルールやアラートで見つかったものはここに表示されます。</translation>
    </message>
    <message>
        <source>What highlight rules and alerts find appears here. There is no rule yet: make one with “Rules…”.</source>
        <translation>ハイライトルールやアラートで見つかったものはここに表示されます。ルールはまだありません。「ルール…」で作成してください。</translation>
    </message>
    <message>
        <source>%1 left the list without being looked at: it keeps %2.</source>
        <translation>%1件が未確認のまま一覧から外れました。一覧に保持できるのは%2件です。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>TriageView</name>
    <message>
        <source>Triage</source>
        <translation>トリアージ</translation>
    </message>
</context>
<context>
    <name>TriageWords</name>
    <message>
        <source>%1 messages in 10 s, usually %2</source>
        <translation>10秒間にメッセージ%1件、通常は%2件</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Over after %1: at most %2 messages in 10 s, usually %3</source>
        <translation>%1で終息：10秒間に最大%2件のメッセージ、通常は%3件</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2: “%3”</source>
        <translation>%2が%1：「%3」</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>急増</translation>
    </message>
    <message>
        <source>Repeated text</source>
        <translation>同文の繰り返し</translation>
    </message>
    <message>
        <source>First-time chatters</source>
        <translation>初めての発言者</translation>
    </message>
    <message numerus="yes">
        <source>%n people write here for the first time, within a minute</source>
        <translation>
            <numerusform>1分以内に%n人がここで初めて発言</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>%1までスヌーズ中</translation>
    </message>
    <message>
        <source>deleted by a moderator</source>
        <translation>モデレーターが削除</translation>
    </message>
    <message>
        <source>from an earlier archive</source>
        <translation>以前のアーカイブのもの</translation>
    </message>
    <message>
        <source>The server has another archive now. Its context is looked up by time.</source>
        <translation>サーバーのアーカイブは別のものになりました。前後のメッセージは時刻で検索します。</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>“%1” stands in it</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>“%1” says it</source>
        <translation>「%1」の発言</translation>
    </message>
    <message>
        <source>the expression finds something</source>
        <translation>式に一致</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>「%1」の発言は除外</translation>
    </message>
    <message>
        <source>not with “%1”</source>
        <translation>「%1」を含むものは除外</translation>
    </message>
    <message>
        <source>not in this channel</source>
        <translation>このチャンネルは除外</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>無効になっています</translation>
    </message>
    <message>
        <source>it looks at other channels</source>
        <translation>対象は別のチャンネルです</translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Newest messages of this user</source>
        <translation>このユーザーの最新メッセージ</translation>
    </message>
    <message>
        <source>Newest &amp;messages</source>
        <translation>最新のメッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Activity by channel</source>
        <translation>チャンネル別の発言数</translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation>タブで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>ブラウザー(&amp;B)</translation>
    </message>
    <message>
        <source>Choose a name in a list of messages to see here who it is.</source>
        <translation>メッセージの一覧で名前を選ぶと、そのユーザーの情報をここに表示します。</translation>
    </message>
    <message>
        <source>Asking the archive …</source>
        <translation>アーカイブに問い合わせ中 …</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), first seen %1, last seen %2.</source>
        <translation>
            <numerusform>メッセージ%n件、最初の発言%1、最後の発言%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>以前の名前：%1</translation>
    </message>
    <message>
        <source>the same name is known at %1, too</source>
        <translation>同じ名前が%1にもあります</translation>
    </message>
    <message numerus="yes">
        <source>and %n more channel(s)</source>
        <translation>
            <numerusform>ほか%nチャンネル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCardModel</name>
    <message>
        <source>There is nobody of this name in the archive.</source>
        <translation>この名前のユーザーはアーカイブにありません。</translation>
    </message>
    <message>
        <source>The archive has not said who this is, so the note cannot be kept.</source>
        <translation>アーカイブから誰であるかの回答がないため、メモを保存できません。</translation>
    </message>
</context>
<context>
    <name>UserNote</name>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you want to remember. It stays on this machine.</source>
        <translation>覚えておきたいことを入力します。このコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>Only the first %1 characters are kept.</source>
        <translation>保存されるのは最初の%1文字のみです。</translation>
    </message>
</context>
<context>
    <name>WeirLink</name>
    <message>
        <source>This link is longer than a link to Weir can be.</source>
        <translation>このリンクは、Weirへのリンクとしては長すぎます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no link to a Weir server. One looks like weir:https://chat.example.org/messages?channel=garden.</source>
        <translation>「%1」はWeirサーバーへのリンクではありません。weir:https://chat.example.org/messages?channel=garden のような形式です。</translation>
    </message>
    <message>
        <source>This link asks for something that Weir does not know: %1</source>
        <translation>このリンクの要求内容はWeirでは使えません：%1</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>今すぐ再接続(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Channel columns</source>
        <translation>チャンネルの列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Message columns</source>
        <translation>メッセージの列(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About weir-monitor</source>
        <translation>weir-monitorについて(&amp;A)</translation>
    </message>
    <message>
        <source>About weir-monitor</source>
        <translation>weir-monitorについて</translation>
    </message>
    <message>
        <source>weir-monitor %1</source>
        <translation>weir-monitor %1</translation>
    </message>
    <message>
        <source>Shows live chat while a Weir server archives it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Weirサーバーがアーカイブするチャットをライブで表示します。
GNU General Public License（バージョン3以降）に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>タブ(&amp;T)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows live chat while a Weir server archives it.</source>
        <translation>Weirサーバーがアーカイブするチャットをライブで表示します。</translation>
    </message>
    <message>
        <source>Connect to this server for this run, whatever is stored.</source>
        <translation>保存済みの設定にかかわらず、今回はこのサーバーに接続します。</translation>
    </message>
    <message>
        <source>Start in the tray, or minimised where there is none.</source>
        <translation>トレイで起動します。トレイがない場合は最小化して起動します。</translation>
    </message>
    <message>
        <source>Start one more monitor, though another one runs.</source>
        <translation>すでに起動中でも、モニターをもう1つ起動します。</translation>
    </message>
    <message>
        <source>A link to a message, as &apos;Copy link&apos; gives it.</source>
        <translation>「リンクをコピー」で得られるメッセージへのリンク。</translation>
    </message>
</context>
</TS>
