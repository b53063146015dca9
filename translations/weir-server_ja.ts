<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>pages</name>
    <message>
        <source>Skip to the content</source>
        <translation>コンテンツへ移動</translation>
    </message>
    <message>
        <source>weir, home</source>
        <translation>weir ホーム</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>live, no message for a minute</source>
        <translation>ライブ（この1分間メッセージなし）</translation>
    </message>
    <message>
        <source>live, but something is wrong:</source>
        <translation>ライブですが、問題があります：</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>not live, reconnecting</source>
        <translation>ライブ停止中、再接続します</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>（%1秒後）</translation>
    </message>
    <message>
        <source>not live: the server ended the feed; reload the page</source>
        <translation>ライブ停止：サーバーがフィードを終了しました。ページを再読み込みしてください</translation>
    </message>
    <message>
        <source>too far behind, loading the page anew</source>
        <translation>遅れが大きいため、ページを読み込み直しています</translation>
    </message>
    <message>
        <source>the history of a channel was deleted, loading the page anew</source>
        <translation>チャンネルの履歴が削除されたため、ページを読み込み直しています</translation>
    </message>
    <message>
        <source>not live: this page needs its script for that</source>
        <translation>ライブ表示にはJavaScriptが必要です</translation>
    </message>
    <message>
        <source>polling every 5 s: no live connection can be had</source>
        <translation>5秒ごとに取得中：ライブ接続を利用できません</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n new message(s)</source>
        <translation>
            <numerusform>一時停止中、新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>search the archive</source>
        <translation>アーカイブを検索</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>メッセージを絞り込む</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>これより前</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込む</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>適用中の絞り込み</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Home key</source>
        <translation>Homeキー</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not shown here: they came too fast</source>
        <translation>
            <numerusform>%n件のメッセージは、流れが速いため表示していません</numerusform>
        </translation>
    </message>
    <message>
        <source>show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>This channel is not in the archive any more. What is shown here stands still.</source>
        <translation>このチャンネルはアーカイブからなくなりました。ここの表示はもう更新されません。</translation>
    </message>
    <message>
        <source>This user is not in the archive any more. What is shown here stands still.</source>
        <translation>このユーザーはアーカイブからなくなりました。ここの表示はもう更新されません。</translation>
    </message>
    <message>
        <source>Rows: dense</source>
        <translation>行間：狭い</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>行間：広い</translation>
    </message>
    <message>
        <source>Theme: auto</source>
        <translation>テーマ：自動</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <source>all times in UTC</source>
        <translation>時刻はすべてUTC</translation>
    </message>
    <message>
        <source>all times in %1</source>
        <translation>時刻はすべて%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this translation, in this language: Deutsch, Español, 日本語</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>The archive in numbers</source>
        <translation>数字で見るアーカイブ</translation>
    </message>
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
        <source>channels with a message in the last five minutes</source>
        <translation>過去5分間にメッセージがあったチャンネル</translation>
    </message>
    <message>
        <source>people</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>messages a minute, last 30 minutes</source>
        <translation>1分あたりのメッセージ数、過去30分</translation>
    </message>
    <message>
        <source>Messages a minute over the last 30 minutes: %1 now, %2 at the peak</source>
        <translation>過去30分間の1分あたりのメッセージ数：現在%1、最大%2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新のメッセージ</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>さらに前へ</translation>
    </message>
    <message>
        <source>back to live</source>
        <translation>ライブに戻る</translation>
    </message>
    <message>
        <source>Older messages; this page stands still. It shows what was said before %1.</source>
        <translation>過去のメッセージです。このページは更新されません。%1より前のメッセージを表示しています。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>毎分</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Messages a minute over the last hour: %1 at the peak</source>
        <translation>過去1時間の1分あたりのメッセージ数：最大%1</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最後のメッセージ</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初の発言</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後の発言</translation>
    </message>
    <message>
        <source>first page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>名前（前方一致）</translation>
    </message>
    <message>
        <source>Who says most</source>
        <translation>発言の多いユーザー</translation>
    </message>
    <message>
        <source>A channel of this name also exists at:</source>
        <translation>同じ名前のチャンネルが次のソースにもあります：</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent, written as the language writes it: 12%, 12 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Activity by channel</source>
        <translation>チャンネル別の発言数</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>これまでの名前</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>A user of this name also writes at:</source>
        <translation>同じ名前のユーザーが次のソースでも発言しています：</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n message(s)</source>
        <translation>
            <numerusform>%n件を超えるメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%nチャンネル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>ユーザー%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest active %n channel(s) are shown here.</source>
        <translation>
            <numerusform>最近アクティブだった%nチャンネルのみを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages will appear here the moment they are archived.</source>
        <translation>メッセージはアーカイブされるとすぐにここに表示されます。</translation>
    </message>
    <message>
        <source>To see it at work, start the server with the demo source:</source>
        <translation>動作を確かめるには、デモソースを指定してサーバーを起動します：</translation>
    </message>
    <message>
        <source>Nothing older: this is where the archive begins.</source>
        <translation>これより前のものはありません。ここがアーカイブの始まりです。</translation>
    </message>
    <message>
        <source>Channels will appear here with their first message.</source>
        <translation>チャンネルは最初のメッセージが届くとここに表示されます。</translation>
    </message>
    <message>
        <source>To listen to one, start the server with an IRC source:</source>
        <translation>チャンネルを受信するには、IRCソースを指定してサーバーを起動します：</translation>
    </message>
    <message>
        <source>People will appear here with their first message.</source>
        <translation>ユーザーは最初のメッセージが届くとここに表示されます。</translation>
    </message>
    <message>
        <source>Nobody else: this is the end of the list.</source>
        <translation>ほかにはいません。一覧はここまでです。</translation>
    </message>
    <message>
        <source>No message is like that. New ones that are will appear here.</source>
        <translation>該当するメッセージはありません。該当する新着メッセージはここに表示されます。</translation>
    </message>
    <message>
        <source>Nobody&apos;s name begins so.</source>
        <translation>この文字で始まる名前はありません。</translation>
    </message>
    <message>
        <source>Messages of this user will appear here.</source>
        <translation>このユーザーのメッセージはここに表示されます。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生したこと</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>データの状態</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>This address cannot be read</source>
        <translation>アドレスを解釈できません</translation>
    </message>
    <message>
        <source>A part of the address is not what it should be.</source>
        <translation>アドレスの一部が正しくありません。</translation>
    </message>
    <message>
        <source>Everything. Nothing was changed.</source>
        <translation>すべて残っています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Correct the address, or start again from one of the pages above.</source>
        <translation>アドレスを修正するか、上のページのいずれかからやり直してください。</translation>
    </message>
    <message>
        <source>That is not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>The request is understood, but who sent it may not do that.</source>
        <translation>リクエストは理解しましたが、送信者にはその権限がありません。</translation>
    </message>
    <message>
        <source>Sign in with a token of a role that may. Who runs the server makes one with:</source>
        <translation>権限のあるロールのトークンでログインしてください。トークンはサーバーの管理者が次のコマンドで作成します：</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>There is no page at this address, or what it showed is not in the archive.</source>
        <translation>このアドレスにページがないか、表示する内容がアーカイブにありません。</translation>
    </message>
    <message>
        <source>Everything that was archived is still there.</source>
        <translation>アーカイブされたものはすべて残っています。</translation>
    </message>
    <message>
        <source>Check the address, or start again from one of the pages above.</source>
        <translation>アドレスを確認するか、上のページのいずれかからやり直してください。</translation>
    </message>
    <message>
        <source>This page can only be read</source>
        <translation>このページは閲覧専用です</translation>
    </message>
    <message>
        <source>The request used a method that this address does not know.</source>
        <translation>リクエストのメソッドは、このアドレスでは使えません。</translation>
    </message>
    <message>
        <source>Open the address with a plain GET.</source>
        <translation>通常のGETでアドレスを開いてください。</translation>
    </message>
    <message>
        <source>The archive does not answer</source>
        <translation>アーカイブが応答しません</translation>
    </message>
    <message>
        <source>The archive is busy or cannot be read at the moment.</source>
        <translation>アーカイブが混み合っているか、現在読み取れません。</translation>
    </message>
    <message>
        <source>Everything that was archived. What the sources send meanwhile waits in a queue.</source>
        <translation>アーカイブされたものはすべて残っています。その間にソースから届くものはキューで待機します。</translation>
    </message>
    <message>
        <source>Reload the page in a few seconds. If it stays so, the server&apos;s log tells why.</source>
        <translation>数秒後にページを再読み込みしてください。それでも続く場合は、サーバーのログで理由を確認できます。</translation>
    </message>
    <message>
        <source>Something in Weir is broken</source>
        <translation>Weirで障害が発生しました</translation>
    </message>
    <message>
        <source>The server could not make this page. The fault is not yours.</source>
        <translation>サーバーがこのページを作成できませんでした。リクエストに問題はありません。</translation>
    </message>
    <message>
        <source>Reload the page. If it happens again, the server&apos;s log tells what to report.</source>
        <translation>ページを再読み込みしてください。再び発生する場合は、報告すべき内容をサーバーのログで確認できます。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>No message has come for a minute.</source>
        <translation>この1分間、メッセージは届いていません。</translation>
    </message>
    <message>
        <source>The server started %1</source>
        <translation>サーバーの起動：%1</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>次の試行：%1</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>最後のメッセージ：%1</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>all of them asked %1</source>
        <translation>全チャンネルの参加要求完了：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) of the live feed</source>
        <translation>
            <numerusform>ライブフィードの閲覧者%n人</numerusform>
        </translation>
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
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many channels (%1) are in a state (%2): 12 joined</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more channel(s).</source>
        <translation>
            <numerusform>ほか%nチャンネル。</numerusform>
        </translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>hears only a part</source>
        <translation>一部のみ受信</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
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
        <source>removed</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>history is being deleted</source>
        <translation>履歴を削除中</translation>
    </message>
    <message>
        <source>It tries again by itself. What is said meanwhile and cannot be fetched afterwards becomes a gap, listed below.</source>
        <translation>自動的に再試行します。その間の発言のうち、後から取得できないものは、下に示す空白期間になります。</translation>
    </message>
    <message>
        <source>The channels at fault are listed under the source, each with its reason; they are tried again by themselves.</source>
        <translation>問題のあるチャンネルは、理由とともにソースの下に表示されます。自動的に再試行します。</translation>
    </message>
    <message>
        <source>It does not try again by itself. Remove the cause and start the server again.</source>
        <translation>自動的には再試行しません。原因を取り除き、サーバーを起動し直してください。</translation>
    </message>
    <message>
        <source>The archive cannot be written.</source>
        <translation>アーカイブに書き込めません。</translation>
    </message>
    <message>
        <source>Nothing is lost: new messages wait in memory and then in the spool, and are written as soon as it is possible again. Look at the disk and its free space.</source>
        <translation>失われるものはありません。新しいメッセージはメモリに、続いてスプールに置かれ、書き込めるようになり次第書き込まれます。ディスクと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The archive is behind; new messages wait in the spool file.</source>
        <translation>アーカイブの書き込みが遅れています。新しいメッセージはスプールで待機しています。</translation>
    </message>
    <message>
        <source>Nothing has to be done: it is worked off by itself, in order. It would survive a restart.</source>
        <translation>操作は必要ありません。自動的に順番どおり処理されます。再起動しても失われません。</translation>
    </message>
    <message>
        <source>The spool is full; the sources wait.</source>
        <translation>スプールがいっぱいです。ソースは待機しています。</translation>
    </message>
    <message>
        <source>IRC servers hold what they have not delivered for a while, and HTTP is answered with 503. Make the archive writable again.</source>
        <translation>IRCサーバーは未配信のものをしばらく保持し、HTTPには503で応答します。アーカイブに書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>%1 of the spool file could not be read again.</source>
        <translation>スプールのうち%1を読み戻せませんでした。</translation>
    </message>
    <message>
        <source>They are lost, most likely in a power cut. Everything else was read.</source>
        <translation>この部分は失われました。停電が原因と考えられます。それ以外はすべて読み取りました。</translation>
    </message>
    <message>
        <source>Ingest is full; the sources wait.</source>
        <translation>取り込みがいっぱいです。ソースは待機しています。</translation>
    </message>
    <message>
        <source>Nothing is lost: they go on as soon as the archive has caught up.</source>
        <translation>失われるものはありません。アーカイブが追いつき次第、再開します。</translation>
    </message>
    <message>
        <source>Ingest</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>flowing</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>the sources wait</source>
        <translation>ソース待機中</translation>
    </message>
    <message>
        <source>into the spool</source>
        <translation>スプールに保存中</translation>
    </message>
    <message>
        <source>the spool is full</source>
        <translation>スプール満杯</translation>
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
        <source>Memory of the queue</source>
        <translation>キューのメモリ</translation>
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
        <source>the oldest %1</source>
        <translation>最も古いもの：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Events since the start</source>
        <translation>起動後のイベント</translation>
    </message>
    <message>
        <source>Sources had to wait</source>
        <translation>ソースの待機</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>書き込み不可</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>最後のコミット</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>起動後はなし</translation>
    </message>
    <message>
        <source>Commits since the start</source>
        <translation>起動後のコミット</translation>
    </message>
    <message>
        <source>Duplicates, not stored again</source>
        <translation>重複（再保存せず）</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>先行書き込みログ</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>空白期間</translation>
    </message>
    <message>
        <source>times in which a channel was not listened to</source>
        <translation>チャンネルを受信していなかった期間</translation>
    </message>
    <message>
        <source>the whole source</source>
        <translation>ソース全体</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>filled from the server&apos;s history</source>
        <translation>サーバーの履歴で補完済み</translation>
    </message>
    <message>
        <source>No gap: every channel was listened to all the time.</source>
        <translation>空白期間はありません。すべてのチャンネルを途切れなく受信しています。</translation>
    </message>
    <message>
        <source>The archive cannot be asked for gaps at the moment.</source>
        <translation>現在、空白期間をアーカイブから取得できません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
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
        <source>Manage channels</source>
        <translation>チャンネルの管理</translation>
    </message>
    <message>
        <source>What is listened to can be changed here with a token of the role admin.</source>
        <translation>受信するチャンネルは、ロールadminのトークンがあればここで変更できます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>ここで追加</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>再び受信</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>実行できませんでした：</translation>
    </message>
    <message>
        <source>Channels that are listened to will appear here.</source>
        <translation>受信しているチャンネルはここに表示されます。</translation>
    </message>
    <message>
        <source>No source has channels to manage. Start the server with one:</source>
        <translation>管理できるチャンネルを持つソースがありません。ソースを指定してサーバーを起動します：</translation>
    </message>
    <message>
        <source>Keep its history</source>
        <translation>履歴を残す</translation>
    </message>
    <message>
        <source>Weir leaves the channel. Everything that was archived stays, on all pages and in the search.</source>
        <translation>Weirはチャンネルから退出します。アーカイブされたものは、すべてのページと検索に残ります。</translation>
    </message>
    <message>
        <source>Delete its history</source>
        <translation>履歴を削除する</translation>
    </message>
    <message>
        <source>Weir leaves the channel and deletes all its messages, moderation and gaps. This cannot be undone.</source>
        <translation>Weirはチャンネルから退出し、そのメッセージ、モデレーション、空白期間をすべて削除します。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>除外して削除</translation>
    </message>
    <message>
        <source>message deleted by a moderator</source>
        <translation>モデレーターが削除したメッセージ</translation>
    </message>
    <message>
        <source>from another room</source>
        <translation>別のルームから</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未ログイン</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>ingest</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>This page is for those who have a token.</source>
        <translation>このページの閲覧にはトークンが必要です。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Who runs the server makes a token with:</source>
        <translation>トークンはサーバーの管理者が次のコマンドで作成します：</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>the token ends on %1</source>
        <translation>トークンの有効期限：%1</translation>
    </message>
    <message>
        <source>Signed-in browsers</source>
        <translation>ログイン中のブラウザー</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ログイン日時</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終利用</translation>
    </message>
    <message>
        <source>this browser</source>
        <translation>このブラウザー</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>A browser stays signed in for 30 days, unless it is not used for a week or the token is revoked.</source>
        <translation>ブラウザーのログインは30日間続きます。1週間使わなかった場合や、トークンが取り消された場合は終了します。</translation>
    </message>
    <message>
        <source>What admins and moderators did, newest first</source>
        <translation>管理者とモデレーターの操作、新しい順</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What admins and moderators do will appear here.</source>
        <translation>管理者とモデレーターの操作はここに表示されます。</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新へ</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>ended a session</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>made a token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>トークンを取り消し</translation>
    </message>
    <message>
        <source>added a channel</source>
        <translation>チャンネルを追加</translation>
    </message>
    <message>
        <source>paused a channel</source>
        <translation>チャンネルを一時停止</translation>
    </message>
    <message>
        <source>resumed a channel</source>
        <translation>チャンネルを再開</translation>
    </message>
    <message>
        <source>removed a channel, kept its history</source>
        <translation>チャンネルを除外（履歴は保持）</translation>
    </message>
    <message>
        <source>removed a channel and erased its history</source>
        <translation>チャンネルを除外し、履歴を削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Asks what to do with a channel: Remove #garden</extracomment>
        <translation>%1を除外</translation>
    </message>
</context>
</TS>
