<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context>
    <name>AddCommand</name>
    <message>
        <source>Keep a key: read from standard input, or asked for</source>
        <translation>Lưu một khóa: đọc từ đầu vào chuẩn hoặc hỏi</translation>
    </message>
    <message>
        <source>Whose key it is: an id or alias of &quot;keyherd providers&quot;</source>
        <translation>Khóa của ai: mã hoặc bí danh trong “keyherd providers”</translation>
    </message>
    <message>
        <source>What to call it; else the provider&apos;s name</source>
        <translation>Tên gọi; nếu không thì tên nhà cung cấp</translation>
    </message>
    <message>
        <source>Where it is sent instead of the provider&apos;s own address</source>
        <translation>Nơi gửi khóa thay cho địa chỉ của nhà cung cấp</translation>
    </message>
    <message>
        <source>Keep it, but leave the active key as it is</source>
        <translation>Lưu nhưng giữ nguyên khóa đang hoạt động</translation>
    </message>
    <message>
        <source>The day it expires, such as 2027-01-31</source>
        <translation>Ngày hết hạn, ví dụ 2027-01-31</translation>
    </message>
    <message>
        <source>A word to find it by; may be given several times</source>
        <translation>Từ để tìm lại; có thể dùng nhiều lần</translation>
    </message>
    <message>
        <source>Anything you want to remember about it</source>
        <translation>Điều bạn muốn nhớ về khóa này</translation>
    </message>
    <message>
        <source>Key of %1 (not shown):</source>
        <translation>Khóa của %1 (không hiển thị):</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>đã thêm %1</translation>
    </message>
    <message>
        <source>A header to send with it, such as an organisation&apos;s; may be given several times</source>
        <translation>Một tiêu đề HTTP gửi kèm, ví dụ của một tổ chức; có thể dùng nhiều lần</translation>
    </message>
    <message>
        <source>It manages other keys: never active, never handed out</source>
        <translation>Khóa này quản lý các khóa khác: không bao giờ hoạt động, không bao giờ được giao ra</translation>
    </message>
    <message>
        <source>Ask a person each time a program wants it</source>
        <translation>Hỏi một người mỗi khi chương trình cần khóa</translation>
    </message>
</context>
<context>
    <name>AgentCommands</name>
    <message>
        <source>Hold the vault unlocked for other commands, until it is ended</source>
        <translation>Giữ kho mở khóa cho các lệnh khác cho đến khi bị dừng</translation>
    </message>
    <message>
        <source>Lock the vault that the agent or the window holds</source>
        <translation>Khóa kho mà tác nhân hoặc cửa sổ đang giữ</translation>
    </message>
    <message>
        <source>Unlock the vault that the agent or the window holds</source>
        <translation>Mở khóa kho mà tác nhân hoặc cửa sổ đang giữ</translation>
    </message>
    <message>
        <source>nothing to lock: no agent holds this vault</source>
        <translation>không có gì để khóa: không tác nhân nào giữ kho này</translation>
    </message>
</context>
<context>
    <name>ApiWords</name>
    <message>
        <source>A valid token is needed</source>
        <translation>Cần một token hợp lệ</translation>
    </message>
    <message>
        <source>The vault is locked; unlock it in Keyherd</source>
        <translation>Kho đang khóa; hãy mở khóa trong Keyherd</translation>
    </message>
    <message>
        <source>Only programs of this computer may ask, and no web pages</source>
        <translation>Chỉ chương trình trên máy này được hỏi, trang web thì không</translation>
    </message>
    <message>
        <source>The token is not good for this</source>
        <translation>Token không dùng được cho việc này</translation>
    </message>
    <message>
        <source>The token is not good for this service</source>
        <translation>Token không dùng được cho dịch vụ này</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Ở đây không có gì</translation>
    </message>
    <message>
        <source>API key not found</source>
        <translation>Không tìm thấy khóa API</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Không tìm thấy người dùng</translation>
    </message>
    <message>
        <source>This method is not allowed here</source>
        <translation>Phương thức này không được phép ở đây</translation>
    </message>
    <message>
        <source>The body is not a JSON object</source>
        <translation>Nội dung không phải là đối tượng JSON</translation>
    </message>
    <message>
        <source>The body must be JSON (Content-Type: application/json)</source>
        <translation>Nội dung phải là JSON (Content-Type: application/json)</translation>
    </message>
    <message>
        <source>The body is too large</source>
        <translation>Nội dung quá lớn</translation>
    </message>
    <message>
        <source>The header is too large</source>
        <translation>Phần đầu quá lớn</translation>
    </message>
    <message>
        <source>The request came too slowly</source>
        <translation>Yêu cầu đến quá chậm</translation>
    </message>
    <message>
        <source>Too many requests; try again later</source>
        <translation>Quá nhiều yêu cầu; hãy thử lại sau</translation>
    </message>
    <message>
        <source>The request is not well-formed</source>
        <translation>Yêu cầu không đúng dạng</translation>
    </message>
    <message>
        <source>The name of the service is missing</source>
        <translation>Thiếu tên dịch vụ</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Thiếu khóa API</translation>
    </message>
    <message>
        <source>The name of the key is missing</source>
        <translation>Thiếu tên khóa</translation>
    </message>
    <message>
        <source>Required data is missing</source>
        <translation>Thiếu dữ liệu bắt buộc</translation>
    </message>
    <message>
        <source>is_active must be true or false</source>
        <translation>is_active phải là true hoặc false</translation>
    </message>
    <message>
        <source>The provider cannot be changed</source>
        <translation>Không thể đổi nhà cung cấp</translation>
    </message>
    <message>
        <source>There is a credential of this provider already</source>
        <translation>Đã có thông tin đăng nhập của nhà cung cấp này</translation>
    </message>
    <message>
        <source>API key deleted</source>
        <translation>Đã xóa khóa API</translation>
    </message>
    <message>
        <source>API key works</source>
        <translation>Khóa API hoạt động</translation>
    </message>
    <message>
        <source>The API key is switched off</source>
        <translation>Khóa API đã bị tắt</translation>
    </message>
    <message>
        <source>The name of a key has 3 to 100 characters</source>
        <translation>Tên khóa có từ 3 đến 100 ký tự</translation>
    </message>
    <message>
        <source>There is a key of this name already</source>
        <translation>Đã có khóa mang tên này</translation>
    </message>
    <message>
        <source>This service is not supported</source>
        <translation>Dịch vụ này không được hỗ trợ</translation>
    </message>
    <message>
        <source>This is not an API key of this service</source>
        <translation>Đây không phải khóa API của dịch vụ này</translation>
    </message>
    <message>
        <source>This key manages other keys and is not for programs</source>
        <translation>Khóa này quản lý các khóa khác, không dành cho chương trình</translation>
    </message>
    <message>
        <source>The key was altered and cannot be used</source>
        <translation>Khóa đã bị sửa đổi, không dùng được</translation>
    </message>
    <message>
        <source>The use of the key was not allowed</source>
        <translation>Việc dùng khóa không được cho phép</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed</source>
        <translation>Ổ đĩa đầy; không có gì thay đổi</translation>
    </message>
    <message>
        <source>The vault could not do this; nothing was changed</source>
        <translation>Kho không làm được việc này; không có gì thay đổi</translation>
    </message>
    <message>
        <source>The service does not accept this API key</source>
        <translation>Dịch vụ không chấp nhận khóa API này</translation>
    </message>
    <message>
        <source>The service knows this API key, but allows it nothing</source>
        <translation>Dịch vụ biết khóa API này nhưng không cho phép gì</translation>
    </message>
    <message>
        <source>The service was asked too often with this API key</source>
        <translation>Dịch vụ bị hỏi quá nhiều lần bằng khóa API này</translation>
    </message>
    <message>
        <source>The credit of this API key is used up</source>
        <translation>Hạn mức của khóa API này đã hết</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Không kết nối được với dịch vụ</translation>
    </message>
    <message>
        <source>The service gave no answer that says anything of the API key</source>
        <translation>Phản hồi của dịch vụ không cho biết gì về khóa API</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>a date such as 2027-01-31 is expected</source>
        <translation>cần một ngày như 2027-01-31</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>cần một số nguyên từ %1 đến %2</translation>
    </message>
    <message>
        <source>a number of seconds, more than 0 and at most %1, is expected</source>
        <translation>cần một số giây lớn hơn 0 và không quá %1</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>Show what happened to keys, oldest first</source>
        <translation>Hiển thị những gì đã xảy ra với các khóa, cũ nhất trước</translation>
    </message>
    <message>
        <source>Check instead that nobody altered or cut the history</source>
        <translation>Thay vào đó, kiểm tra lịch sử không bị sửa hay cắt</translation>
    </message>
    <message>
        <source>Only from this day on, such as 2026-01-31</source>
        <translation>Chỉ từ ngày này, ví dụ 2026-01-31</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bởi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>%1 is the same key</source>
        <translation>%1 là cùng một khóa</translation>
    </message>
    <message numerus="yes">
        <source>%n other key(s) of this provider became inactive</source>
        <translation>
            <numerusform>%n khóa khác của nhà cung cấp này đã ngừng hoạt động</numerusform>
        </translation>
    </message>
    <message>
        <source>this key manages other keys: it is never active, and no program gets it</source>
        <translation>khóa này quản lý các khóa khác: không bao giờ hoạt động và không chương trình nào nhận được</translation>
    </message>
</context>
<context>
    <name>ClientCommands</name>
    <message>
        <source>The programs with a token for the local API: add, list, revoke</source>
        <translation>Các chương trình có token dùng API cục bộ: thêm, liệt kê, thu hồi</translation>
    </message>
    <message>
        <source>Give a program a token for the local API</source>
        <translation>Cấp cho một chương trình token dùng API cục bộ</translation>
    </message>
    <message>
        <source>What the program is called</source>
        <translation>Tên của chương trình</translation>
    </message>
    <message>
        <source>Only keys of this provider; may be repeated</source>
        <translation>Chỉ khóa của nhà cung cấp này; có thể lặp lại</translation>
    </message>
    <message>
        <source>read: get keys (the default); manage: change them; proxy: have requests sent with them</source>
        <translation>read: lấy khóa (mặc định); manage: thay đổi khóa; proxy: gửi yêu cầu bằng khóa</translation>
    </message>
    <message>
        <source>Show the programs with a token</source>
        <translation>Hiện các chương trình có token</translation>
    </message>
    <message>
        <source>Make a program&apos;s token worth nothing</source>
        <translation>Làm cho token của một chương trình mất giá trị</translation>
    </message>
    <message>
        <source>Its name, or its id</source>
        <translation>Tên hoặc số của nó</translation>
    </message>
    <message>
        <source>read, manage or proxy is expected</source>
        <translation>cần read, manage hoặc proxy</translation>
    </message>
    <message>
        <source>this is the token of &quot;%1&quot;; it is shown only now, for the vault keeps no copy</source>
        <translation>đây là token của “%1”; nó chỉ hiện lần này, vì kho không giữ bản sao</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dùng lần cuối</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Lỗi gần nhất</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>no program has a token; &quot;keyherd client add NAME&quot; gives it one</source>
        <translation>chưa chương trình nào có token; &quot;keyherd client add NAME&quot; sẽ cấp một token</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>revoked the token of %1</source>
        <translation>đã thu hồi token của %1</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Khóa API</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL gốc</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>CommandAdvice</name>
    <message>
        <source>&quot;%1&quot; shows how</source>
        <translation>“%1” cho biết cách dùng</translation>
    </message>
    <message>
        <source>&quot;keyherd providers&quot; lists those there are</source>
        <translation>“keyherd providers” liệt kê các nhà cung cấp hiện có</translation>
    </message>
    <message>
        <source>&quot;keyherd list&quot; shows the keys with their numbers and names</source>
        <translation>“keyherd list” hiển thị các khóa cùng số và tên</translation>
    </message>
    <message>
        <source>add one with &quot;keyherd add&quot;, or activate one with &quot;keyherd edit KEY --active&quot;</source>
        <translation>thêm một khóa bằng “keyherd add” hoặc kích hoạt một khóa bằng “keyherd edit KEY --active”</translation>
    </message>
    <message>
        <source>give the key on standard input, or type it when asked</source>
        <translation>đưa khóa qua đầu vào chuẩn, hoặc nhập khi được hỏi</translation>
    </message>
    <message>
        <source>create one with &quot;keyherd init&quot;</source>
        <translation>tạo kho bằng “keyherd init”</translation>
    </message>
    <message>
        <source>use it, or choose another place with --vault; it was not touched</source>
        <translation>hãy dùng kho đó, hoặc chọn nơi khác bằng --vault; kho không bị thay đổi</translation>
    </message>
    <message>
        <source>give the passphrase at a terminal or with --passphrase-file</source>
        <translation>nhập cụm mật khẩu tại terminal hoặc dùng --passphrase-file</translation>
    </message>
    <message>
        <source>leave --passphrase-file and KEYHERD_PASSPHRASE_FILE out, so that the keychain unlocks it</source>
        <translation>bỏ --passphrase-file và KEYHERD_PASSPHRASE_FILE để chuỗi khóa mở kho</translation>
    </message>
    <message>
        <source>the keys are not affected; &quot;keyherd doctor&quot; checks them</source>
        <translation>các khóa không bị ảnh hưởng; “keyherd doctor” kiểm tra chúng</translation>
    </message>
    <message>
        <source>start or unlock it, or use &quot;keyherd init --passphrase&quot;; nothing was created</source>
        <translation>hãy khởi động hoặc mở khóa nó, hoặc dùng “keyherd init --passphrase”; chưa có gì được tạo</translation>
    </message>
    <message>
        <source>say which with --columns key=HEADER,provider=HEADER</source>
        <translation>hãy chỉ ra bằng --columns key=TIÊU_ĐỀ,provider=TIÊU_ĐỀ</translation>
    </message>
    <message>
        <source>it was not read; &quot;chmod 600 %1&quot; takes their rights away</source>
        <translation>tệp chưa được đọc; “chmod 600 %1” sẽ thu hồi quyền của họ</translation>
    </message>
    <message>
        <source>&quot;keyherd rotate --continue&quot; goes on with it, &quot;keyherd rotate --cancel KEY&quot; drops it</source>
        <translation>&quot;keyherd rotate --continue&quot; làm tiếp, &quot;keyherd rotate --cancel KEY&quot; hủy bỏ</translation>
    </message>
    <message>
        <source>it is kept; &quot;keyherd rotate --continue&quot; tests it again, with --untested it is used without a test, &quot;keyherd rotate --cancel KEY&quot; drops it</source>
        <translation>khóa đã được giữ; &quot;keyherd rotate --continue&quot; thử lại, với --untested thì dùng mà không thử, &quot;keyherd rotate --cancel KEY&quot; bỏ đi</translation>
    </message>
    <message>
        <source>&quot;keyherd rotate &apos;%1&apos;&quot; replaces it</source>
        <translation>&quot;keyherd rotate &apos;%1&apos;&quot; thay khóa này</translation>
    </message>
    <message>
        <source>delete the old one at %1, then &quot;keyherd rotate --done &apos;%2&apos;&quot;</source>
        <translation>hãy xóa khóa cũ tại %1, rồi &quot;keyherd rotate --done &apos;%2&apos;&quot;</translation>
    </message>
    <message>
        <source>unlock it in Keyherd&apos;s window or with &quot;keyherd unlock&quot;</source>
        <translation>mở khóa kho trong cửa sổ Keyherd hoặc bằng “keyherd unlock”</translation>
    </message>
    <message>
        <source>its passphrase or recovery key opens the vault too: give it at a terminal or with --passphrase-file</source>
        <translation>cụm mật khẩu hoặc khóa khôi phục cũng mở được kho: hãy nhập ở terminal hoặc bằng --passphrase-file</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>there is no such option</source>
        <translation>không có tùy chọn này</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>không có lệnh này</translation>
    </message>
    <message>
        <source>&quot;keyherd %1&quot; has no such option</source>
        <translation>“keyherd %1” không có tùy chọn này</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>quá nhiều đối số</translation>
    </message>
    <message>
        <source>a key is never taken from the command line, where other programs can read it: pipe it in or type it when asked</source>
        <translation>khóa không bao giờ được lấy từ dòng lệnh, nơi chương trình khác đọc được: hãy đưa qua pipe hoặc nhập khi được hỏi</translation>
    </message>
    <message>
        <source>&quot;keyherd %1&quot; does not expect this argument</source>
        <translation>“keyherd %1” không nhận đối số này</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>thiếu lệnh</translation>
    </message>
    <message>
        <source>this argument is missing</source>
        <translation>thiếu đối số này</translation>
    </message>
    <message>
        <source>this option needs a value</source>
        <translation>tùy chọn này cần một giá trị</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>đối số</translation>
    </message>
    <message>
        <source>they cannot be understood</source>
        <translation>không hiểu được</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>TÙY CHỌN</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Đối số</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Hiển thị trợ giúp này</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Hiển thị phiên bản</translation>
    </message>
    <message>
        <source>The vault (else KEYHERD_VAULT, else the standard place)</source>
        <translation>Kho khóa (nếu không: KEYHERD_VAULT, rồi nơi mặc định)</translation>
    </message>
    <message>
        <source>Unlock with the first line of FILE; - is standard input (else KEYHERD_PASSPHRASE_FILE)</source>
        <translation>Mở khóa bằng dòng đầu của FILE; - là đầu vào chuẩn (nếu không: KEYHERD_PASSPHRASE_FILE)</translation>
    </message>
    <message>
        <source>Language of texts: en, fr, de, vi</source>
        <translation>Ngôn ngữ: en, fr, de, vi</translation>
    </message>
    <message>
        <source>Print JSON, and nothing else</source>
        <translation>Chỉ in JSON</translation>
    </message>
    <message>
        <source>No notes and no progress; errors and warnings stay</source>
        <translation>Không ghi chú, không tiến độ; vẫn báo lỗi và cảnh báo</translation>
    </message>
    <message>
        <source>Do not ask a running agent</source>
        <translation>Không hỏi agent đang chạy</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>&quot;keyherd --help&quot; shows the options that every command accepts.</source>
        <translation>“keyherd --help” hiển thị các tùy chọn dùng cho mọi lệnh.</translation>
    </message>
    <message>
        <source>the program to start is missing; write it after --</source>
        <translation>thiếu chương trình cần chạy; hãy viết sau --</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>Print a script with which a shell completes commands and keys</source>
        <translation>In ra tập lệnh để shell tự hoàn thành lệnh và khóa</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh hoặc fish</translation>
    </message>
    <message>
        <source>bash, zsh or fish is expected</source>
        <translation>cần bash, zsh hoặc fish</translation>
    </message>
    <message>
        <source>the active key of %1</source>
        <translation>khóa đang hoạt động của %1</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>standard output</source>
        <translation>đầu ra chuẩn</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>lưu ý: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>cảnh báo: %1</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Put a key on the clipboard, and take it off again after a while</source>
        <translation>Đưa khóa vào bảng nhớ tạm rồi xóa đi sau một lúc</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Khóa nào</translation>
    </message>
    <message>
        <source>How long it stays there, else as long as in the window (30); 0: until something else is copied</source>
        <translation>Khóa ở đó bao lâu, nếu không nói thì như trong cửa sổ (30); 0: cho đến khi chép thứ khác</translation>
    </message>
    <message>
        <source>copied %1</source>
        <translation>đã chép %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is on the clipboard for %n more second(s); Ctrl+C takes it off now</source>
        <translation>
            <numerusform>%1 còn trong bảng nhớ tạm %n giây; Ctrl+C xóa ngay</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1 off the clipboard</source>
        <translation>đã xóa %1 khỏi bảng nhớ tạm</translation>
    </message>
    <message>
        <source>the clipboard holds something else by now, which was left there</source>
        <translation>bảng nhớ tạm nay chứa thứ khác, được giữ nguyên</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>is none of provider, name, key, base_url, active, expires, tags, note</source>
        <translation>không phải là một trong provider, name, key, base_url, active, expires, tags, note</translation>
    </message>
    <message>
        <source>is not of the form key=COLUMN</source>
        <translation>không có dạng key=CỘT</translation>
    </message>
    <message>
        <source>is not a date such as 2027-01-31</source>
        <translation>không phải là ngày như 2027-01-31</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>không phải true cũng không phải false</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Khóa API</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL gốc</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Its keys are not encrypted.</source>
        <translation>Các khóa trong bảng không được mã hóa.</translation>
    </message>
    <message>
        <source>Its keys are encrypted with Fernet: say below where the program&apos;s key is.</source>
        <translation>Các khóa được mã hóa bằng Fernet: hãy cho biết bên dưới khóa của chương trình nằm ở đâu.</translation>
    </message>
    <message>
        <source>Some of its keys are encrypted with Fernet: say below where the program&apos;s key is.</source>
        <translation>Một số khóa được mã hóa bằng Fernet: hãy cho biết bên dưới khóa của chương trình nằm ở đâu.</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Keeps API keys in an encrypted vault and hands them out safely.</source>
        <translation>Giữ khóa API trong kho mã hóa và cung cấp chúng an toàn.</translation>
    </message>
    <message>
        <source>The vault (else KEYHERD_VAULT, else the standard place)</source>
        <translation>Kho khóa (nếu không: KEYHERD_VAULT, rồi nơi mặc định)</translation>
    </message>
    <message>
        <source>Language of texts: en, fr, de, vi</source>
        <translation>Ngôn ngữ: en, fr, de, vi</translation>
    </message>
    <message>
        <source>Start without a window, as an icon beside the clock</source>
        <translation>Khởi động không có cửa sổ, chỉ là biểu tượng cạnh đồng hồ</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>Check the vault and its surroundings, and say what to do</source>
        <translation>Kiểm tra kho cùng môi trường và cho biết phải làm gì</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ổn</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>error</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation>Kho nguyên vẹn</translation>
    </message>
    <message>
        <source>The history is intact</source>
        <translation>Lịch sử nguyên vẹn</translation>
    </message>
    <message>
        <source>Every key opens</source>
        <translation>Mọi khóa đều mở được</translation>
    </message>
    <message>
        <source>What is written stays</source>
        <translation>Dữ liệu ghi được giữ lại</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>Chuỗi khóa hoạt động</translation>
    </message>
    <message>
        <source>Files are private</source>
        <translation>Các tệp riêng tư</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Đồng hồ đúng</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Bản dịch</translation>
    </message>
    <message>
        <source>Protected memory</source>
        <translation>Bộ nhớ được bảo vệ</translation>
    </message>
    <message>
        <source>Every own provider is whole</source>
        <translation>Mọi nhà cung cấp riêng đều nguyên vẹn</translation>
    </message>
    <message>
        <source>No key is due</source>
        <translation>Không có khóa nào đến hạn</translation>
    </message>
    <message>
        <source>Every token is as it was given</source>
        <translation>Mọi token đều như khi được cấp</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Change what is known of a key; what is not given stays</source>
        <translation>Sửa thông tin về khóa; phần không nêu giữ nguyên</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Khóa nào</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Hand this key out; the provider&apos;s others become inactive</source>
        <translation>Dùng khóa này; các khóa khác của nhà cung cấp ngừng hoạt động</translation>
    </message>
    <message>
        <source>Do not hand this key out</source>
        <translation>Không dùng khóa này</translation>
    </message>
    <message>
        <source>Another address; empty: the provider&apos;s own</source>
        <translation>Địa chỉ khác; để trống: của nhà cung cấp</translation>
    </message>
    <message>
        <source>The day it expires; empty: never</source>
        <translation>Ngày hết hạn; để trống: không bao giờ</translation>
    </message>
    <message>
        <source>All its tags, anew; one empty tag removes them</source>
        <translation>Toàn bộ thẻ mới; một thẻ trống sẽ xóa hết</translation>
    </message>
    <message>
        <source>Another note; empty: none</source>
        <translation>Ghi chú khác; để trống: không có</translation>
    </message>
    <message>
        <source>not together with --inactive</source>
        <translation>không dùng cùng --inactive</translation>
    </message>
    <message>
        <source>nothing to change was given</source>
        <translation>chưa nêu gì để thay đổi</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>đã sửa %1</translation>
    </message>
    <message>
        <source>All its headers, anew, such as an organisation&apos;s; one empty header removes them</source>
        <translation>Toàn bộ tiêu đề HTTP của khóa, ghi lại từ đầu, ví dụ của một tổ chức; một tiêu đề trống sẽ xóa hết</translation>
    </message>
    <message>
        <source>Ask a person each time a program wants it</source>
        <translation>Hỏi người dùng mỗi khi một chương trình cần khóa</translation>
    </message>
    <message>
        <source>Hand it out without asking</source>
        <translation>Trao khóa mà không hỏi</translation>
    </message>
    <message>
        <source>not together with --no-ask</source>
        <translation>không dùng cùng --no-ask</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>correct it and try again</source>
        <translation>hãy sửa rồi thử lại</translation>
    </message>
    <message>
        <source>a key of %1 already has the name &quot;%2&quot;</source>
        <translation>một khóa của %1 đã có tên “%2”</translation>
    </message>
    <message>
        <source>choose another name, or change that key</source>
        <translation>hãy chọn tên khác hoặc sửa khóa đó</translation>
    </message>
    <message>
        <source>no provider is called &quot;%1&quot;</source>
        <translation>không có nhà cung cấp tên “%1”</translation>
    </message>
    <message>
        <source>choose one of the list of providers</source>
        <translation>hãy chọn trong danh sách nhà cung cấp</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a usable web address</source>
        <translation>“%1” không phải địa chỉ web dùng được</translation>
    </message>
    <message>
        <source>give a whole address without user name or password, such as https://api.example.com/v1</source>
        <translation>nhập địa chỉ đầy đủ, không kèm tên người dùng hay mật khẩu, ví dụ https://api.example.com/v1</translation>
    </message>
    <message>
        <source>a key would travel unencrypted to %1</source>
        <translation>khóa sẽ đi không mã hóa tới %1</translation>
    </message>
    <message>
        <source>use an https address; plain http is only for this machine itself (127.0.0.1, localhost)</source>
        <translation>hãy dùng địa chỉ https; http chỉ dành cho chính máy này (127.0.0.1, localhost)</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>cụm mật khẩu trống</translation>
    </message>
    <message>
        <source>give one that is hard to guess and that you will remember</source>
        <translation>hãy nhập một cụm khó đoán mà bạn nhớ được</translation>
    </message>
    <message>
        <source>give it a name of 3 to 100 characters</source>
        <translation>đặt tên từ 3 đến 100 ký tự</translation>
    </message>
    <message>
        <source>the name is too short</source>
        <translation>tên quá ngắn</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>tên quá dài</translation>
    </message>
    <message>
        <source>the name contains characters that cannot be shown</source>
        <translation>tên chứa ký tự không hiển thị được</translation>
    </message>
    <message>
        <source>there is no key: nothing was given</source>
        <translation>không có khóa: chưa nhập gì</translation>
    </message>
    <message>
        <source>paste the key as the provider shows it</source>
        <translation>dán khóa đúng như nhà cung cấp hiển thị</translation>
    </message>
    <message>
        <source>this is too long for a key: more than 16 KiB</source>
        <translation>quá dài đối với một khóa: hơn 16 KiB</translation>
    </message>
    <message>
        <source>paste the key alone, not a whole file</source>
        <translation>chỉ dán khóa, không dán cả tệp</translation>
    </message>
    <message>
        <source>character %1 cannot be part of a key: only visible ASCII characters without spaces can</source>
        <translation>ký tự thứ %1 không thể thuộc khóa: chỉ chấp nhận ký tự ASCII hiển thị được, không có dấu cách</translation>
    </message>
    <message>
        <source>copy the key again from the provider&apos;s page, on its own</source>
        <translation>hãy chép lại riêng khóa từ trang của nhà cung cấp</translation>
    </message>
    <message>
        <source>this looks like a key of %2, not of %1</source>
        <translation>trông giống khóa của %2, không phải của %1</translation>
    </message>
    <message>
        <source>choose %1 as the provider, or paste the right key</source>
        <translation>hãy chọn nhà cung cấp %1 hoặc dán đúng khóa</translation>
    </message>
    <message>
        <source>this cannot be a key of %1: those begin with &quot;%2&quot;</source>
        <translation>đây không thể là khóa của %1: chúng bắt đầu bằng “%2”</translation>
    </message>
    <message>
        <source>copy the whole key again from the provider&apos;s page</source>
        <translation>hãy chép lại toàn bộ khóa từ trang của nhà cung cấp</translation>
    </message>
    <message>
        <source>%1 needs no key</source>
        <translation>%1 không cần khóa</translation>
    </message>
    <message>
        <source>leave the key empty</source>
        <translation>hãy để trống khóa</translation>
    </message>
    <message>
        <source>the vault has no key &quot;%1&quot;</source>
        <translation>kho không có khóa “%1”</translation>
    </message>
    <message>
        <source>name it by its number or as provider/name, as the list shows it</source>
        <translation>gọi theo số hoặc theo dạng nhà-cung-cấp/tên như trong danh sách</translation>
    </message>
    <message>
        <source>no key of %1 is active</source>
        <translation>không có khóa nào của %1 đang hoạt động</translation>
    </message>
    <message>
        <source>add one, or activate one</source>
        <translation>hãy thêm hoặc kích hoạt một khóa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits more than one key</source>
        <translation>“%1” khớp với nhiều khóa</translation>
    </message>
    <message>
        <source>name the key by its number</source>
        <translation>hãy gọi khóa theo số</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>không có tệp %1</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>hãy kiểm tra đường dẫn</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>không đọc được %1</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>không đọc được %1 (%2)</translation>
    </message>
    <message>
        <source>check that it is a file that you may read</source>
        <translation>hãy kiểm tra đó là tệp bạn được phép đọc</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>không ghi được %1</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2)</source>
        <translation>không ghi được %1 (%2)</translation>
    </message>
    <message>
        <source>check that the place exists, has room and may be written to</source>
        <translation>hãy kiểm tra nơi đó tồn tại, còn chỗ và cho phép ghi</translation>
    </message>
    <message>
        <source>there is no vault at %1</source>
        <translation>không có kho tại %1</translation>
    </message>
    <message>
        <source>create one first</source>
        <translation>hãy tạo kho trước</translation>
    </message>
    <message>
        <source>there is a vault at %1 already</source>
        <translation>đã có kho tại %1</translation>
    </message>
    <message>
        <source>use it, or choose another place for a new one; it was not touched</source>
        <translation>hãy dùng kho đó, hoặc chọn nơi khác cho kho mới; kho không bị thay đổi</translation>
    </message>
    <message>
        <source>the vault is locked</source>
        <translation>kho đang khóa</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <translation>hãy mở khóa trước</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>cụm mật khẩu sai</translation>
    </message>
    <message>
        <source>try again; check the keyboard layout and Caps Lock</source>
        <translation>hãy thử lại; kiểm tra bố cục bàn phím và Caps Lock</translation>
    </message>
    <message>
        <source>no passphrase was set up for this vault</source>
        <translation>kho này chưa đặt cụm mật khẩu</translation>
    </message>
    <message>
        <source>unlock it with the system&apos;s keychain</source>
        <translation>hãy mở bằng chuỗi khóa của hệ thống</translation>
    </message>
    <message>
        <source>this vault was not set up with the system&apos;s keychain</source>
        <translation>kho này không được thiết lập với chuỗi khóa của hệ thống</translation>
    </message>
    <message>
        <source>unlock it with its passphrase</source>
        <translation>hãy mở bằng cụm mật khẩu của nó</translation>
    </message>
    <message>
        <source>the vault&apos;s protection of the passphrase has values that Keyherd never writes (%1)</source>
        <translation>phần bảo vệ cụm mật khẩu của kho có giá trị mà Keyherd không bao giờ ghi (%1)</translation>
    </message>
    <message>
        <source>someone may have altered the vault: unlock it another way, or go back to a backup</source>
        <translation>có thể ai đó đã sửa kho: hãy mở bằng cách khác hoặc dùng bản sao lưu</translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not answer</source>
        <translation>chuỗi khóa của hệ thống không trả lời</translation>
    </message>
    <message>
        <source>start it (GNOME Keyring, KWallet) or use the vault&apos;s passphrase, if it has one</source>
        <translation>hãy khởi động nó (GNOME Keyring, KWallet) hoặc dùng cụm mật khẩu của kho, nếu có</translation>
    </message>
    <message>
        <source>the system&apos;s keychain is locked</source>
        <translation>chuỗi khóa của hệ thống đang khóa</translation>
    </message>
    <message>
        <source>unlock it or use the vault&apos;s passphrase, if it has one</source>
        <translation>hãy mở khóa nó hoặc dùng cụm mật khẩu của kho, nếu có</translation>
    </message>
    <message>
        <source>the system&apos;s keychain refused access</source>
        <translation>chuỗi khóa của hệ thống từ chối truy cập</translation>
    </message>
    <message>
        <source>allow Keyherd when it asks, or use the vault&apos;s passphrase, if it has one</source>
        <translation>hãy cho phép Keyherd khi được hỏi, hoặc dùng cụm mật khẩu của kho, nếu có</translation>
    </message>
    <message>
        <source>the system&apos;s keychain has no entry for this vault</source>
        <translation>chuỗi khóa của hệ thống không có mục cho kho này</translation>
    </message>
    <message>
        <source>use the vault&apos;s passphrase; if it has none, bring back the keychain it was made with</source>
        <translation>hãy dùng cụm mật khẩu của kho; nếu không có, hãy khôi phục chuỗi khóa đã tạo ra nó</translation>
    </message>
    <message>
        <source>the entry in the system&apos;s keychain does not open this vault</source>
        <translation>mục trong chuỗi khóa của hệ thống không mở được kho này</translation>
    </message>
    <message>
        <source>use the vault&apos;s passphrase; the entry may belong to another copy of the vault</source>
        <translation>hãy dùng cụm mật khẩu của kho; mục này có thể thuộc một bản sao khác của kho</translation>
    </message>
    <message>
        <source>the system&apos;s keychain did not answer in time</source>
        <translation>chuỗi khóa của hệ thống không trả lời kịp</translation>
    </message>
    <message>
        <source>answer its question if it asks one, or use the vault&apos;s passphrase, if it has one</source>
        <translation>hãy trả lời nếu nó hỏi, hoặc dùng cụm mật khẩu của kho, nếu có</translation>
    </message>
    <message>
        <source>the system&apos;s keychain failed (%1)</source>
        <translation>chuỗi khóa của hệ thống gặp lỗi (%1)</translation>
    </message>
    <message>
        <source>try again, or use the vault&apos;s passphrase, if it has one</source>
        <translation>hãy thử lại hoặc dùng cụm mật khẩu của kho, nếu có</translation>
    </message>
    <message>
        <source>the system&apos;s keychain already has an entry for this vault</source>
        <translation>chuỗi khóa của hệ thống đã có mục cho kho này</translation>
    </message>
    <message>
        <source>nothing was written over it; remove it yourself if you are sure that nothing needs it</source>
        <translation>nó không bị ghi đè; hãy tự xóa nếu chắc chắn không còn cần</translation>
    </message>
    <message>
        <source>the other keys are unharmed: replace this one, or go back to a backup</source>
        <translation>các khóa khác không sao: hãy thay khóa này hoặc dùng bản sao lưu</translation>
    </message>
    <message>
        <source>the vault is damaged or was tampered with (%1)</source>
        <translation>kho bị hỏng hoặc bị can thiệp (%1)</translation>
    </message>
    <message>
        <source>keep the file and go back to a backup</source>
        <translation>hãy giữ tệp và dùng bản sao lưu</translation>
    </message>
    <message>
        <source>%1 is not a vault of Keyherd, or its beginning was destroyed</source>
        <translation>%1 không phải kho của Keyherd, hoặc phần đầu đã bị phá hủy</translation>
    </message>
    <message>
        <source>choose another file, or go back to a backup</source>
        <translation>hãy chọn tệp khác hoặc dùng bản sao lưu</translation>
    </message>
    <message>
        <source>the vault was written by a newer Keyherd (version %1 of its layout; this program knows %2)</source>
        <translation>kho được ghi bởi Keyherd mới hơn (cấu trúc phiên bản %1; chương trình này biết %2)</translation>
    </message>
    <message>
        <source>update Keyherd</source>
        <translation>hãy cập nhật Keyherd</translation>
    </message>
    <message>
        <source>part of the vault is in a format that this program does not know (%1)</source>
        <translation>một phần của kho có định dạng mà chương trình này không biết (%1)</translation>
    </message>
    <message>
        <source>update Keyherd; if it is up to date, the vault was damaged: go back to a backup</source>
        <translation>hãy cập nhật Keyherd; nếu đã mới nhất thì kho bị hỏng: hãy dùng bản sao lưu</translation>
    </message>
    <message numerus="yes">
        <source>this vault is older than the one last used here: %n change(s) are missing</source>
        <translation>
            <numerusform>kho này cũ hơn kho dùng lần cuối ở đây: thiếu %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>if you did not bring back a backup yourself, look through your keys: some may be old or gone</source>
        <translation>nếu bạn không tự khôi phục bản sao lưu, hãy xem lại các khóa: một số có thể đã cũ hoặc mất</translation>
    </message>
    <message>
        <source>the history was altered or cut</source>
        <translation>lịch sử đã bị sửa hoặc cắt</translation>
    </message>
    <message>
        <source>the history was altered or cut at record %1</source>
        <translation>lịch sử đã bị sửa hoặc cắt tại bản ghi %1</translation>
    </message>
    <message>
        <source>the keys are not affected; find out who could write to the vault, or go back to a backup</source>
        <translation>các khóa không bị ảnh hưởng; hãy tìm xem ai có thể ghi vào kho, hoặc dùng bản sao lưu</translation>
    </message>
    <message>
        <source>key %2 of %1 is damaged or was tampered with</source>
        <translation>khóa %2 của %1 bị hỏng hoặc bị can thiệp</translation>
    </message>
    <message>
        <source>the key %1/%2 is damaged or was tampered with</source>
        <translation>khóa %1/%2 bị hỏng hoặc bị can thiệp</translation>
    </message>
    <message>
        <source>the key %1/%2 (id %3) is damaged or was tampered with</source>
        <translation>khóa %1/%2 (số %3) bị hỏng hoặc bị can thiệp</translation>
    </message>
    <message>
        <source>another program is writing to the vault</source>
        <translation>một chương trình khác đang ghi vào kho</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>hãy thử lại sau giây lát</translation>
    </message>
    <message>
        <source>another file was put in the place of the vault at %1</source>
        <translation>một tệp khác đã thế chỗ kho tại %1</translation>
    </message>
    <message>
        <source>start again to work with the new one; nothing was written to it</source>
        <translation>hãy khởi động lại để dùng tệp mới; chưa có gì được ghi vào đó</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>đĩa đã đầy</translation>
    </message>
    <message>
        <source>make room and try again; nothing was changed</source>
        <translation>hãy giải phóng chỗ rồi thử lại; chưa có gì thay đổi</translation>
    </message>
    <message>
        <source>%1 may not be written to</source>
        <translation>không được phép ghi vào %1</translation>
    </message>
    <message>
        <source>check its permissions and the disk</source>
        <translation>hãy kiểm tra quyền của nó và đĩa</translation>
    </message>
    <message>
        <source>%1 is not safe as a vault: it is a link, or belongs to someone else</source>
        <translation>%1 không an toàn để làm kho: đó là liên kết, hoặc thuộc về người khác</translation>
    </message>
    <message>
        <source>use the real path of a file of your own</source>
        <translation>hãy dùng đường dẫn thật của tệp thuộc về bạn</translation>
    </message>
    <message>
        <source>other users of this machine may read or change %1</source>
        <translation>người dùng khác trên máy này có thể đọc hoặc sửa %1</translation>
    </message>
    <message>
        <source>take their rights to it away</source>
        <translation>hãy thu hồi quyền của họ</translation>
    </message>
    <message>
        <source>the clock of this machine lies before the newest record of the history (%1)</source>
        <translation>đồng hồ máy này chậm hơn bản ghi mới nhất của lịch sử (%1)</translation>
    </message>
    <message>
        <source>set the clock</source>
        <translation>hãy chỉnh đồng hồ</translation>
    </message>
    <message>
        <source>reading or writing the vault failed (%1)</source>
        <translation>đọc hoặc ghi kho thất bại (%1)</translation>
    </message>
    <message>
        <source>check the disk and try again; a change that was reported as done is safe</source>
        <translation>hãy kiểm tra đĩa rồi thử lại; thay đổi đã báo xong thì an toàn</translation>
    </message>
    <message>
        <source>the system gives no protected memory for secrets</source>
        <translation>hệ thống không cấp bộ nhớ được bảo vệ cho bí mật</translation>
    </message>
    <message>
        <source>raise the limit for locked memory (ulimit -l) or close other programs</source>
        <translation>hãy tăng giới hạn bộ nhớ khóa (ulimit -l) hoặc đóng bớt chương trình</translation>
    </message>
    <message>
        <source>the cryptography of this installation gives wrong results (%1)</source>
        <translation>phần mật mã của bản cài này cho kết quả sai (%1)</translation>
    </message>
    <message>
        <source>nothing was opened; install Keyherd and libsodium again</source>
        <translation>chưa mở gì cả; hãy cài lại Keyherd và libsodium</translation>
    </message>
    <message>
        <source>this version cannot do that: %1</source>
        <translation>phiên bản này không làm được: %1</translation>
    </message>
    <message>
        <source>update Keyherd, or do without it</source>
        <translation>hãy cập nhật Keyherd hoặc bỏ qua</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>không kết nối được %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>không kết nối được %1 (%2)</translation>
    </message>
    <message>
        <source>check the network connection and try again</source>
        <translation>hãy kiểm tra kết nối mạng rồi thử lại</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>start it again if you still want it</source>
        <translation>hãy bắt đầu lại nếu vẫn muốn</translation>
    </message>
    <message>
        <source>no details are known</source>
        <translation>không rõ chi tiết</translation>
    </message>
    <message>
        <source>key %2 of %1 is in a format that this program does not know (%3)</source>
        <translation>khóa %2 của %1 có định dạng mà chương trình này không biết (%3)</translation>
    </message>
    <message>
        <source>the entry of one of your own providers is damaged or was tampered with</source>
        <translation>mục của một nhà cung cấp riêng của bạn bị hỏng hoặc đã bị can thiệp</translation>
    </message>
    <message>
        <source>the entry of your own provider %1 is damaged or was tampered with</source>
        <translation>mục của nhà cung cấp riêng %1 của bạn bị hỏng hoặc đã bị can thiệp</translation>
    </message>
    <message>
        <source>nothing is sent to it, and the other providers are unharmed: add it again, or remove it</source>
        <translation>không có gì được gửi đến đó và các nhà cung cấp khác vẫn nguyên vẹn: hãy thêm lại hoặc xóa nó</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a name of %2</source>
        <translation>“%1” đã là tên của %2</translation>
    </message>
    <message>
        <source>choose another id or alias</source>
        <translation>hãy chọn mã hoặc bí danh khác</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be removed</source>
        <translation>%1 là nhà cung cấp có sẵn nên không thể xóa</translation>
    </message>
    <message>
        <source>only providers that you added yourself can be</source>
        <translation>chỉ xóa được những nhà cung cấp do bạn tự thêm</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has %n key(s)</source>
        <translation>
            <numerusform>%1 vẫn còn %n khóa</numerusform>
        </translation>
    </message>
    <message>
        <source>remove them first; nothing was changed</source>
        <translation>hãy xóa chúng trước; chưa có gì thay đổi</translation>
    </message>
    <message>
        <source>the header &quot;%1&quot; cannot be set: it carries the key or rules the connection</source>
        <translation>không thể đặt tiêu đề &quot;%1&quot;: nó mang khóa hoặc điều khiển kết nối</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>hãy bỏ nó đi</translation>
    </message>
    <message>
        <source>the value of the header &quot;%1&quot; is not plain text of at most 1,000 characters</source>
        <translation>giá trị của tiêu đề &quot;%1&quot; không phải văn bản thường dài tối đa 1.000 ký tự</translation>
    </message>
    <message>
        <source>the header &quot;%1&quot; is given twice</source>
        <translation>tiêu đề &quot;%1&quot; được ghi hai lần</translation>
    </message>
    <message>
        <source>give it once</source>
        <translation>chỉ ghi một lần</translation>
    </message>
    <message>
        <source>there are more than 16 headers</source>
        <translation>có hơn 16 tiêu đề</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>hãy bỏ bớt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a header</source>
        <translation>&quot;%1&quot; không phải là tên của một tiêu đề HTTP</translation>
    </message>
    <message>
        <source>give it as NAME: VALUE</source>
        <translation>hãy ghi theo dạng TÊN: GIÁ TRỊ</translation>
    </message>
    <message>
        <source>the key has no base URL, and %1 has none that is the same for everybody</source>
        <translation>khóa không có URL gốc, và %1 không có URL nào chung cho mọi người</translation>
    </message>
    <message>
        <source>give the key the base URL of your own server or resource</source>
        <translation>hãy đặt cho khóa URL gốc của máy chủ hoặc tài nguyên của bạn</translation>
    </message>
    <message>
        <source>%1 tells good keys from bad ones only at its own address, and this key has another base URL</source>
        <translation>%1 chỉ phân biệt khóa tốt và khóa hỏng tại địa chỉ của chính mình, còn khóa này có URL gốc khác</translation>
    </message>
    <message>
        <source>take the base URL away from the key if it is one of the provider&apos;s own</source>
        <translation>hãy bỏ URL gốc khỏi khóa nếu đó là khóa của chính nhà cung cấp</translation>
    </message>
    <message>
        <source>this kind of key of %1 is kept but never sent</source>
        <translation>loại khóa này của %1 được giữ lại nhưng không bao giờ gửi đi</translation>
    </message>
    <message>
        <source>use the key that it serves to renew</source>
        <translation>hãy dùng khóa mà nó dùng để gia hạn</translation>
    </message>
    <message>
        <source>say whose key it is</source>
        <translation>hãy cho biết khóa này của nhà cung cấp nào</translation>
    </message>
    <message>
        <source>nothing tells whose key this is</source>
        <translation>không có gì cho biết khóa này của nhà cung cấp nào</translation>
    </message>
    <message>
        <source>this may be a key of several providers: %1</source>
        <translation>đây có thể là khóa của nhiều nhà cung cấp: %1</translation>
    </message>
    <message>
        <source>this refers to another variable and is no key itself</source>
        <translation>đây là tham chiếu đến một biến khác chứ không phải khóa</translation>
    </message>
    <message>
        <source>this refers to %1 and is no key itself</source>
        <translation>đây là tham chiếu đến %1 chứ không phải khóa</translation>
    </message>
    <message>
        <source>import the key from where it is</source>
        <translation>hãy nhập khóa từ nơi nó được lưu</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>có dấu nháy không được đóng</translation>
    </message>
    <message>
        <source>correct the file and try again</source>
        <translation>hãy sửa tệp rồi thử lại</translation>
    </message>
    <message>
        <source>the program that wrote this sealed it</source>
        <translation>chương trình ghi giá trị này đã mã hóa nó</translation>
    </message>
    <message>
        <source>export it again without encryption</source>
        <translation>hãy xuất lại mà không mã hóa</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB</source>
        <translation>%1 lớn hơn 64 MiB</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>hãy kiểm tra xem đó có đúng tệp không</translation>
    </message>
    <message>
        <source>%1 holds more keys than can be read at once</source>
        <translation>%1 chứa nhiều khóa hơn mức có thể đọc một lần</translation>
    </message>
    <message>
        <source>split it into files of at most 15,000 keys</source>
        <translation>hãy chia thành các tệp có tối đa 15.000 khóa</translation>
    </message>
    <message>
        <source>%1 is an encrypted export</source>
        <translation>%1 là bản xuất đã mã hóa</translation>
    </message>
    <message>
        <source>export without encryption, import that, and then delete it</source>
        <translation>hãy xuất không mã hóa, nhập tệp đó, rồi xóa nó đi</translation>
    </message>
    <message>
        <source>no column of %1 is known to hold keys</source>
        <translation>không rõ cột nào của %1 chứa khóa</translation>
    </message>
    <message>
        <source>say which column holds what</source>
        <translation>hãy cho biết mỗi cột chứa gì</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 trống</translation>
    </message>
    <message>
        <source>%1 is another kind of file</source>
        <translation>%1 là một loại tệp khác</translation>
    </message>
    <message>
        <source>check which program wrote it, and name that one</source>
        <translation>hãy kiểm tra chương trình nào đã ghi tệp và chọn chương trình đó</translation>
    </message>
    <message>
        <source>%1 is not well-formed</source>
        <translation>%1 không đúng định dạng</translation>
    </message>
    <message>
        <source>%1 is not well-formed (line %2)</source>
        <translation>%1 không đúng định dạng (dòng %2)</translation>
    </message>
    <message>
        <source>export it again, or check which program wrote it</source>
        <translation>hãy xuất lại hoặc kiểm tra chương trình nào đã ghi tệp</translation>
    </message>
    <message>
        <source>the key %1/%2 manages other keys and is never handed out</source>
        <translation>khóa %1/%2 quản lý các khóa khác và không bao giờ được giao ra</translation>
    </message>
    <message>
        <source>use a key for programs; Keyherd can have one issued with this one</source>
        <translation>hãy dùng một khóa dành cho chương trình; Keyherd có thể dùng khóa này để xin cấp</translation>
    </message>
    <message>
        <source>Keyherd cannot have keys of %1 issued</source>
        <translation>Keyherd không thể xin cấp khóa của %1</translation>
    </message>
    <message>
        <source>make one on the provider&apos;s page and add it</source>
        <translation>hãy tạo một khóa trên trang của nhà cung cấp rồi thêm vào</translation>
    </message>
    <message>
        <source>there is no key that may issue keys of %1</source>
        <translation>không có khóa nào được phép cấp khóa của %1</translation>
    </message>
    <message>
        <source>add a management key of that provider to the vault, or set %1</source>
        <translation>hãy thêm khóa quản lý của nhà cung cấp đó vào kho, hoặc đặt %1</translation>
    </message>
    <message>
        <source>%1 did not do what it was asked (HTTP %2)</source>
        <translation>%1 không thực hiện yêu cầu (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 did not do what it was asked (HTTP %2: %3)</source>
        <translation>%1 không thực hiện yêu cầu (HTTP %2: %3)</translation>
    </message>
    <message>
        <source>check the management key and its rights at the provider</source>
        <translation>hãy kiểm tra khóa quản lý và quyền của nó tại nhà cung cấp</translation>
    </message>
    <message>
        <source>line %1 is not a Fernet key</source>
        <translation>dòng %1 không phải là khóa Fernet</translation>
    </message>
    <message>
        <source>give each key on a line of its own: 44 characters that end in &quot;=&quot;</source>
        <translation>hãy ghi mỗi khóa trên một dòng riêng: 44 ký tự kết thúc bằng “=”</translation>
    </message>
    <message>
        <source>%1 has no table &quot;%2&quot;</source>
        <translation>%1 không có bảng “%2”</translation>
    </message>
    <message>
        <source>check the name of the table</source>
        <translation>hãy kiểm tra tên bảng</translation>
    </message>
    <message>
        <source>the table has no column &quot;%1&quot;</source>
        <translation>bảng không có cột “%1”</translation>
    </message>
    <message>
        <source>check the names of the columns</source>
        <translation>hãy kiểm tra tên các cột</translation>
    </message>
    <message>
        <source>%1 has no table that looks like one of keys</source>
        <translation>%1 không có bảng nào trông giống bảng khóa</translation>
    </message>
    <message>
        <source>name the table, and its columns if need be</source>
        <translation>hãy nêu tên bảng, và các cột của nó nếu cần</translation>
    </message>
    <message>
        <source>this key is encrypted, and nothing was given to decrypt it with</source>
        <translation>khóa này đã được mã hóa và chưa có gì để giải mã</translation>
    </message>
    <message>
        <source>give the program&apos;s Fernet key or its Django SECRET_KEY</source>
        <translation>hãy cung cấp khóa Fernet của chương trình hoặc SECRET_KEY của Django</translation>
    </message>
    <message>
        <source>the encrypted key was cut</source>
        <translation>khóa đã mã hóa bị cắt cụt</translation>
    </message>
    <message>
        <source>take it from a whole copy of the database</source>
        <translation>hãy lấy nó từ một bản sao đầy đủ của cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>this is not a Fernet token</source>
        <translation>đây không phải là token Fernet</translation>
    </message>
    <message>
        <source>check that this is the column of the encrypted keys</source>
        <translation>hãy kiểm tra xem đây có phải là cột chứa khóa đã mã hóa không</translation>
    </message>
    <message>
        <source>no given key decrypts this, and its time lies in the future: it was probably altered</source>
        <translation>không khóa nào được cung cấp giải mã được mục này và thời điểm của nó nằm ở tương lai: có lẽ nó đã bị sửa đổi</translation>
    </message>
    <message>
        <source>take it from an older copy of the database</source>
        <translation>hãy lấy nó từ một bản sao cũ hơn của cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>no given key decrypts this: it was encrypted with another one, or was altered</source>
        <translation>không khóa nào được cung cấp giải mã được mục này: nó được mã hóa bằng khóa khác hoặc đã bị sửa đổi</translation>
    </message>
    <message>
        <source>give the key that the program used at that time as well</source>
        <translation>hãy cung cấp cả khóa mà chương trình đã dùng lúc đó</translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>cơ sở dữ liệu %1 bị hỏng</translation>
    </message>
    <message>
        <source>take a whole copy of it, or have its program repair it</source>
        <translation>hãy dùng một bản sao đầy đủ, hoặc để chương trình của nó sửa chữa</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 quá lớn</translation>
    </message>
    <message>
        <source>export its table of keys alone: databases may have 2 GiB, JSON files 64 MiB</source>
        <translation>chỉ xuất bảng khóa của nó: cơ sở dữ liệu tối đa 2 GiB, tệp JSON tối đa 64 MiB</translation>
    </message>
    <message>
        <source>%1 holds too many keys to be read at once</source>
        <translation>%1 chứa quá nhiều khóa để đọc một lần</translation>
    </message>
    <message>
        <source>read it table by table; at most 12,000 rows are read at once</source>
        <translation>hãy đọc từng bảng; mỗi lần đọc tối đa 12.000 dòng</translation>
    </message>
    <message>
        <source>another program is in the middle of a change to %1</source>
        <translation>một chương trình khác đang thay đổi dở %1</translation>
    </message>
    <message>
        <source>let it finish, or start it once more if it was broken off, and try again</source>
        <translation>hãy để nó hoàn tất, hoặc khởi động lại nếu nó bị ngắt giữa chừng, rồi thử lại</translation>
    </message>
    <message>
        <source>the database %1 refused the connection (%2)</source>
        <translation>cơ sở dữ liệu %1 từ chối kết nối (%2)</translation>
    </message>
    <message>
        <source>check address, user name and password</source>
        <translation>hãy kiểm tra địa chỉ, tên người dùng và mật khẩu</translation>
    </message>
    <message>
        <source>%1 is neither an SQLite database nor a JSON file with records</source>
        <translation>%1 không phải là cơ sở dữ liệu SQLite cũng không phải tệp JSON chứa bản ghi</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>hãy chọn tệp khác</translation>
    </message>
    <message>
        <source>%1 has no issued key &quot;%2&quot;</source>
        <translation>%1 không có khóa đã cấp &quot;%2&quot;</translation>
    </message>
    <message>
        <source>name it by the provider&apos;s id or as the vault&apos;s key</source>
        <translation>hãy gọi theo mã của nhà cung cấp hoặc theo khóa trong kho</translation>
    </message>
    <message>
        <source>no import can be undone: the vault has no key that is still as it came in</source>
        <translation>không thể hoàn tác lần nhập nào: kho không còn khóa nào giữ nguyên như lúc được nhập</translation>
    </message>
    <message>
        <source>delete keys one by one</source>
        <translation>hãy xóa từng khóa một</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: the provider&apos;s words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the key %1/%2 is being replaced already</source>
        <translation>khóa %1/%2 đang được thay rồi</translation>
    </message>
    <message>
        <source>let that come to its end, or call it off</source>
        <translation>hãy để việc đó xong, hoặc hủy nó</translation>
    </message>
    <message>
        <source>the key %1/%2 is not being replaced</source>
        <translation>khóa %1/%2 không đang được thay</translation>
    </message>
    <message>
        <source>begin to replace it first</source>
        <translation>hãy bắt đầu thay khóa trước</translation>
    </message>
    <message>
        <source>another program went on replacing this key of %1 meanwhile</source>
        <translation>trong lúc đó một chương trình khác đã tiếp tục thay khóa này của %1</translation>
    </message>
    <message>
        <source>look at the key again; nothing was done twice</source>
        <translation>hãy xem lại khóa; không có gì bị làm hai lần</translation>
    </message>
    <message>
        <source>this is the key that %1/%2 has already</source>
        <translation>đây chính là khóa mà %1/%2 đang có</translation>
    </message>
    <message>
        <source>make a new one on the provider&apos;s page</source>
        <translation>hãy tạo khóa mới trên trang của nhà cung cấp</translation>
    </message>
    <message>
        <source>%1 does not accept the new key (%2)</source>
        <translation>%1 không chấp nhận khóa mới (%2)</translation>
    </message>
    <message>
        <source>%1 stays as it was; check the new key and try again</source>
        <translation>%1 vẫn như cũ; hãy kiểm tra khóa mới rồi thử lại</translation>
    </message>
    <message>
        <source>the new key of %1 could not be tested (%2)</source>
        <translation>không thử được khóa mới của %1 (%2)</translation>
    </message>
    <message>
        <source>it is kept, and %1 stays as it was until a test says that the new one works</source>
        <translation>khóa mới đã được giữ, và %1 vẫn như cũ cho đến khi phép thử cho biết khóa mới dùng được</translation>
    </message>
    <message>
        <source>the key %1/%2 has expired</source>
        <translation>khóa %1/%2 đã hết hạn</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>hãy thay khóa</translation>
    </message>
    <message numerus="yes">
        <source>the key %1/%2 expires in %n day(s)</source>
        <translation>
            <numerusform>khóa %1/%2 hết hạn sau %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>replace it before that day</source>
        <translation>hãy thay khóa trước ngày đó</translation>
    </message>
    <message numerus="yes">
        <source>the key %1/%2 is %n day(s) old</source>
        <translation>
            <numerusform>khóa %1/%2 đã dùng %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 was replaced, and the provider still accepts the old key</source>
        <translation>%1/%2 đã được thay, và nhà cung cấp vẫn chấp nhận khóa cũ</translation>
    </message>
    <message>
        <source>delete the old one at the provider</source>
        <translation>hãy xóa khóa cũ tại nhà cung cấp</translation>
    </message>
    <message>
        <source>delete the old one at the provider: %1</source>
        <translation>hãy xóa khóa cũ tại nhà cung cấp: %1</translation>
    </message>
    <message>
        <source>%1 was changed while it was being searched</source>
        <translation>%1 bị sửa trong lúc tìm</translation>
    </message>
    <message>
        <source>scan it again</source>
        <translation>hãy tìm lại</translation>
    </message>
    <message>
        <source>%1 was changed since its keys were replaced</source>
        <translation>%1 đã bị sửa từ khi khóa được thay</translation>
    </message>
    <message>
        <source>use --force to put the original back and keep the changed file beside it; nothing was changed</source>
        <translation>dùng --force để đặt lại bản gốc và giữ tệp đã sửa bên cạnh; chưa có gì thay đổi</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, too large to keep its original in the vault</source>
        <translation>%1 lớn hơn %2 MiB, quá lớn để giữ bản gốc trong kho</translation>
    </message>
    <message>
        <source>take the key out of it yourself; it was not changed</source>
        <translation>hãy tự lấy khóa ra; tệp chưa bị thay đổi</translation>
    </message>
    <message>
        <source>the vault keeps no original of %1</source>
        <translation>kho không giữ bản gốc của %1</translation>
    </message>
    <message>
        <source>check the path; nothing was changed</source>
        <translation>hãy kiểm tra đường dẫn; không có gì thay đổi</translation>
    </message>
    <message>
        <source>the history of %1 cannot be read (%2)</source>
        <translation>không đọc được lịch sử của %1 (%2)</translation>
    </message>
    <message>
        <source>check that git is installed and that the repository is yours and whole</source>
        <translation>hãy kiểm tra git đã được cài và kho mã là của bạn, còn nguyên vẹn</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), and the others would keep the key</source>
        <translation>%1 có nhiều tên (liên kết cứng), các tên kia vẫn giữ khóa</translation>
    </message>
    <message>
        <source>%1 belongs to someone else</source>
        <translation>%1 thuộc về người khác</translation>
    </message>
    <message>
        <source>let its owner do it; it was not changed</source>
        <translation>hãy để chủ tệp làm; tệp chưa bị thay đổi</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 chỉ cho đọc</translation>
    </message>
    <message>
        <source>allow writing to it and try again; it was not changed</source>
        <translation>hãy cho phép ghi rồi thử lại; tệp chưa bị thay đổi</translation>
    </message>
    <message>
        <source>the folder of %1 may not be written to</source>
        <translation>không được ghi vào thư mục của %1</translation>
    </message>
    <message>
        <source>allow writing to it and try again; the file was not changed</source>
        <translation>hãy cho phép ghi vào đó rồi thử lại; tệp chưa bị thay đổi</translation>
    </message>
    <message>
        <source>the folder of %1 is gone</source>
        <translation>thư mục của %1 không còn</translation>
    </message>
    <message>
        <source>make the folder again and try again; the original stays in the vault</source>
        <translation>hãy tạo lại thư mục rồi thử lại; bản gốc vẫn ở trong kho</translation>
    </message>
    <message>
        <source>%1 is no plain file any more</source>
        <translation>%1 không còn là tệp thường</translation>
    </message>
    <message>
        <source>look at what is there now; it was not changed</source>
        <translation>hãy xem hiện có gì ở đó; nó chưa bị thay đổi</translation>
    </message>
    <message>
        <source>%1 is no name of an environment variable</source>
        <translation>%1 không phải là tên biến môi trường</translation>
    </message>
    <message>
        <source>use letters, digits and _, and no digit first</source>
        <translation>dùng chữ cái, chữ số và _, không bắt đầu bằng chữ số</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>không có chương trình %1</translation>
    </message>
    <message>
        <source>check its name and the PATH; nothing was handed out</source>
        <translation>kiểm tra tên và PATH; chưa trao khóa nào</translation>
    </message>
    <message>
        <source>%1 cannot be started (%2)</source>
        <translation>không khởi động được %1 (%2)</translation>
    </message>
    <message>
        <source>check that you may run it</source>
        <translation>kiểm tra xem bạn có quyền chạy không</translation>
    </message>
    <message>
        <source>%1 is not linked to the vault</source>
        <translation>%1 không liên kết với kho</translation>
    </message>
    <message>
        <source>&quot;keyherd links&quot; shows what is</source>
        <translation>“keyherd links” hiển thị những tệp đã liên kết</translation>
    </message>
    <message>
        <source>the use of %1/%2 was refused</source>
        <translation>việc dùng %1/%2 đã bị từ chối</translation>
    </message>
    <message>
        <source>allow it when you are asked</source>
        <translation>hãy cho phép khi được hỏi</translation>
    </message>
    <message>
        <source>%1/%2 asks before it is used, and nobody can be asked here</source>
        <translation>%1/%2 hỏi trước khi dùng, mà ở đây không hỏi được ai</translation>
    </message>
    <message>
        <source>open Keyherd&apos;s window, or run the command in a terminal</source>
        <translation>mở cửa sổ Keyherd, hoặc chạy lệnh trong một terminal</translation>
    </message>
    <message>
        <source>the clipboard cannot be used (%1)</source>
        <translation>không dùng được bộ nhớ tạm (%1)</translation>
    </message>
    <message>
        <source>run the command within a desktop session, or use &quot;keyherd get&quot;</source>
        <translation>chạy lệnh trong phiên làm việc đồ họa, hoặc dùng “keyherd get”</translation>
    </message>
    <message>
        <source>write keyherd://provider or keyherd://provider/name; nothing was changed</source>
        <translation>viết keyherd://nhà-cung-cấp hoặc keyherd://nhà-cung-cấp/tên; không có gì thay đổi</translation>
    </message>
    <message>
        <source>%1 names no key</source>
        <translation>%1 không chỉ khóa nào</translation>
    </message>
    <message>
        <source>%1 in line %2 names no key</source>
        <translation>%1 ở dòng %2 không chỉ khóa nào</translation>
    </message>
    <message>
        <source>%1 in line %2 of %3 names no key</source>
        <translation>%1 ở dòng %2 của %3 không chỉ khóa nào</translation>
    </message>
    <message>
        <source>no agent runs for this vault</source>
        <translation>không có tác nhân nào chạy cho kho này</translation>
    </message>
    <message>
        <source>start Keyherd&apos;s window or &quot;keyherd agent&quot;</source>
        <translation>mở cửa sổ Keyherd hoặc chạy “keyherd agent”</translation>
    </message>
    <message>
        <source>another agent serves at %1</source>
        <translation>một tác nhân khác đang phục vụ tại %1</translation>
    </message>
    <message>
        <source>end it, or name another place in KEYHERD_AGENT</source>
        <translation>dừng nó, hoặc chỉ chỗ khác trong KEYHERD_AGENT</translation>
    </message>
    <message>
        <source>the agent at %1 does not answer (%2)</source>
        <translation>tác nhân tại %1 không trả lời (%2)</translation>
    </message>
    <message>
        <source>try again, or go without it with --no-agent</source>
        <translation>thử lại, hoặc bỏ qua nó bằng --no-agent</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile</source>
        <translation>%1 vừa bị chương trình khác thay đổi</translation>
    </message>
    <message>
        <source>try again; it was left alone</source>
        <translation>hãy thử lại; tệp không bị động đến</translation>
    </message>
    <message>
        <source>%1 has another value for %2 than the vault, in line %3</source>
        <translation>%1 có giá trị khác với kho cho %2, ở dòng %3</translation>
    </message>
    <message>
        <source>import it first, or use --force to take the vault&apos;s; nothing was changed</source>
        <translation>hãy nhập nó trước, hoặc dùng --force để lấy giá trị của kho; không có gì bị thay đổi</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 lớn hơn %2 MiB</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), which would part if it were written anew</source>
        <translation>%1 có nhiều tên (liên kết cứng), chúng sẽ tách ra nếu tệp được ghi lại</translation>
    </message>
    <message>
        <source>name another file; it was not changed</source>
        <translation>hãy chỉ tệp khác; tệp này không bị thay đổi</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 không phải tệp thường</translation>
    </message>
    <message>
        <source>there is no program &quot;%1&quot; with a token</source>
        <translation>không có chương trình “%1” nào có token</translation>
    </message>
    <message>
        <source>&quot;keyherd client list&quot; shows those there are</source>
        <translation>“keyherd client list” hiển thị những chương trình hiện có</translation>
    </message>
    <message>
        <source>there is a program &quot;%1&quot; already</source>
        <translation>đã có chương trình “%1”</translation>
    </message>
    <message>
        <source>choose another name, or revoke its token first</source>
        <translation>chọn tên khác, hoặc thu hồi token của nó trước</translation>
    </message>
    <message>
        <source>port %1 is in use by another program</source>
        <translation>cổng %1 đang được chương trình khác dùng</translation>
    </message>
    <message>
        <source>choose another one with --port; 0 takes a free one</source>
        <translation>chọn cổng khác bằng --port; 0 sẽ lấy một cổng trống</translation>
    </message>
    <message>
        <source>no connections can be taken on this machine (%1)</source>
        <translation>máy này không nhận được kết nối nào (%1)</translation>
    </message>
    <message>
        <source>check its network settings, and try again</source>
        <translation>kiểm tra cài đặt mạng rồi thử lại</translation>
    </message>
    <message>
        <source>what the vault knows of the program &quot;%1&quot; was altered from outside, and its token is worth nothing</source>
        <translation>những gì kho biết về chương trình “%1” đã bị sửa từ bên ngoài, và token của nó không còn giá trị</translation>
    </message>
    <message>
        <source>&quot;keyherd client revoke &apos;%1&apos;&quot; removes it; then give the program a new one</source>
        <translation>&quot;keyherd client revoke &apos;%1&apos;&quot; sẽ gỡ nó; sau đó hãy cấp token mới cho chương trình</translation>
    </message>
    <message>
        <source>this recovery key does not open this vault</source>
        <translation>khóa khôi phục này không mở được kho này</translation>
    </message>
    <message>
        <source>it may be another vault&apos;s, or was removed from this one: unlock it another way</source>
        <translation>có thể nó là của kho khác, hoặc đã bị gỡ khỏi kho này: hãy mở bằng cách khác</translation>
    </message>
    <message>
        <source>this is no recovery key</source>
        <translation>đây không phải là khóa khôi phục</translation>
    </message>
    <message>
        <source>compare it with what you kept: it begins with KH1 and has eight more groups of four letters and digits</source>
        <translation>hãy so với bản bạn đã giữ: nó bắt đầu bằng KH1, rồi đến tám nhóm, mỗi nhóm bốn chữ cái và chữ số</translation>
    </message>
    <message>
        <source>no recovery key was made for this vault</source>
        <translation>kho này chưa có khóa khôi phục</translation>
    </message>
    <message>
        <source>unlock it another way</source>
        <translation>hãy mở bằng cách khác</translation>
    </message>
    <message>
        <source>the vault has no way to unlock it with the number %1</source>
        <translation>kho không có cách mở khóa nào mang số %1</translation>
    </message>
    <message>
        <source>look at those that it has; nothing was changed</source>
        <translation>hãy xem các cách hiện có; chưa có gì thay đổi</translation>
    </message>
    <message>
        <source>add another way first; nothing was changed</source>
        <translation>hãy thêm một cách khác trước; chưa có gì thay đổi</translation>
    </message>
    <message>
        <source>the system&apos;s keychain opens this vault already</source>
        <translation>chuỗi khóa hệ thống đã mở được kho này</translation>
    </message>
    <message>
        <source>there is nothing to do</source>
        <translation>không cần làm gì</translation>
    </message>
    <message>
        <source>nothing else unlocks this vault, recovery keys aside</source>
        <translation>ngoài khóa khôi phục, không còn cách nào khác để mở kho này</translation>
    </message>
    <message>
        <source>only the system&apos;s keychain would unlock this vault then</source>
        <translation>khi đó chỉ còn chuỗi khóa hệ thống mở được kho này</translation>
    </message>
    <message>
        <source>let the keychain confirm it, which shows that it does; nothing was changed</source>
        <translation>hãy để chuỗi khóa xác nhận, như vậy mới biết nó mở được; chưa có gì thay đổi</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Write keys in the clear, for other programs</source>
        <translation>Ghi khóa ở dạng rõ cho chương trình khác</translation>
    </message>
    <message>
        <source>env, dotenv, json, csv, shell or systemd</source>
        <translation>env, dotenv, json, csv, shell hoặc systemd</translation>
    </message>
    <message>
        <source>Only keys of these providers</source>
        <translation>Chỉ khóa của các nhà cung cấp này</translation>
    </message>
    <message>
        <source>Inactive keys too</source>
        <translation>Cả khóa không hoạt động</translation>
    </message>
    <message>
        <source>Where they go; else standard output. A new file is for its owner alone</source>
        <translation>Nơi ghi khóa; nếu không thì đầu ra chuẩn. Tệp mới chỉ dành cho chủ sở hữu</translation>
    </message>
    <message>
        <source>env, dotenv, json, csv, shell or systemd is expected</source>
        <translation>cần env, dotenv, json, csv, shell hoặc systemd</translation>
    </message>
    <message>
        <source>there are no keys to export</source>
        <translation>không có khóa nào để xuất</translation>
    </message>
    <message>
        <source>%1 manages other keys and is not exported</source>
        <translation>%1 quản lý các khóa khác và không được xuất</translation>
    </message>
</context>
<context>
    <name>FactsText</name>
    <message>
        <source>credits</source>
        <translation>tín dụng</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>ký tự</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>yêu cầu</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>Số dư còn lại</translation>
    </message>
    <message>
        <source>Lasts for</source>
        <translation>Còn dùng được</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s), at %1 a day</source>
        <translation>
            <numerusform>khoảng %n ngày, với %1 mỗi ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Đã dùng hôm nay</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Gói</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ sở hữu</translation>
    </message>
    <message>
        <source>Called there</source>
        <translation>Tên ở đó</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Quyền</translation>
    </message>
    <message>
        <source>Ends there</source>
        <translation>Hết hạn ở đó</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Giới hạn %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>còn %1 trên %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>%1, anew: %2</source>
        <comment>rate limit: when it starts again</comment>
        <translation>%1, làm mới: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys work only at the address of their own region. If yours is of another one, change its address.</source>
        <translation>Khóa của nhà cung cấp này chỉ dùng được tại địa chỉ thuộc vùng của nó. Nếu khóa của bạn thuộc vùng khác, hãy đổi địa chỉ.</translation>
    </message>
    <message>
        <source>The provider found this key in public and closed it. Make a new one and look where the old one was.</source>
        <translation>Nhà cung cấp đã thấy khóa này bị lộ công khai và đã khóa nó. Hãy tạo khóa mới và tìm xem khóa cũ đã nằm ở đâu.</translation>
    </message>
    <message>
        <source>The key works, with fewer rights than this test needs.</source>
        <translation>Khóa vẫn dùng được nhưng ít quyền hơn mức bài kiểm tra này cần.</translation>
    </message>
    <message>
        <source>This provider says the same when the plan&apos;s allowance is used up: look there before you throw the key away.</source>
        <translation>Nhà cung cấp này cũng trả lời như vậy khi gói đã dùng hết hạn mức: hãy kiểm tra ở đó trước khi bỏ khóa.</translation>
    </message>
    <message>
        <source>The key or its account is switched off at the provider.</source>
        <translation>Khóa hoặc tài khoản của nó đã bị tắt phía nhà cung cấp.</translation>
    </message>
</context>
<context>
    <name>FileLinks</name>
    <message>
        <source>no line in it is for a key of the vault; write NAME=keyherd://PROVIDER</source>
        <translation>không dòng nào trong đó thuộc về khóa của kho; hãy viết NAME=keyherd://PROVIDER</translation>
    </message>
</context>
<context>
    <name>ForeignDatabase</name>
    <message>
        <source>an address must not hold a password: give it in PGPASSWORD or in a password file of PostgreSQL</source>
        <translation>địa chỉ không được chứa mật khẩu: hãy đặt nó trong PGPASSWORD hoặc trong tệp mật khẩu của PostgreSQL</translation>
    </message>
</context>
<context>
    <name>ForeignDatabaseInput</name>
    <message>
        <source>An SQLite file, a JSON export, or postgresql://USER@HOST/DATABASE</source>
        <translation>Tệp SQLite, bản xuất JSON hoặc postgresql://NGƯỜI_DÙNG@MÁY_CHỦ/CƠ_SỞ_DỮ_LIỆU</translation>
    </message>
    <message>
        <source>A file with the Fernet keys to decrypt with, one a line</source>
        <translation>Tệp chứa các khóa Fernet để giải mã, mỗi dòng một khóa</translation>
    </message>
    <message>
        <source>A file with Django&apos;s SECRET_KEY, such as .env or settings.py</source>
        <translation>Tệp chứa SECRET_KEY của Django, chẳng hạn .env hoặc settings.py</translation>
    </message>
    <message>
        <source>Read this table alone</source>
        <translation>Chỉ đọc bảng này</translation>
    </message>
    <message>
        <source>Which column holds what: provider=service,key=token</source>
        <translation>Cột nào chứa gì: provider=service,key=token</translation>
    </message>
    <message>
        <source>standard input can be only one of the files</source>
        <translation>đầu vào chuẩn chỉ có thể là một trong hai tệp</translation>
    </message>
    <message>
        <source>table %1, not encrypted: %2</source>
        <translation>bảng %1, không mã hóa: %2</translation>
    </message>
    <message>
        <source>table %1, encrypted with Fernet: %2</source>
        <translation>bảng %1, mã hóa bằng Fernet: %2</translation>
    </message>
    <message>
        <source>table %1, partly encrypted with Fernet: %2</source>
        <translation>bảng %1, một phần mã hóa bằng Fernet: %2</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>white space around the key was taken away</source>
        <translation>đã bỏ khoảng trắng quanh khóa</translation>
    </message>
    <message>
        <source>this is not what keys of %1 usually look like; it is kept as it is</source>
        <translation>khóa của %1 thường không có dạng này; khóa được giữ nguyên</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Let %1 use %2/%3?</source>
        <translation>Cho %1 dùng %2/%3?</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Vault created</source>
        <translation>Đã tạo kho</translation>
    </message>
    <message>
        <source>Way to unlock added</source>
        <translation>Đã thêm cách mở khóa</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Đã bỏ cách mở khóa</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>Đã thêm khóa</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Đã sửa khóa</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Đã thay khóa</translation>
    </message>
    <message>
        <source>Key activated</source>
        <translation>Đã kích hoạt khóa</translation>
    </message>
    <message>
        <source>Key deactivated</source>
        <translation>Đã ngừng khóa</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Đã xóa khóa</translation>
    </message>
    <message>
        <source>Key brought back</source>
        <translation>Đã khôi phục khóa</translation>
    </message>
    <message>
        <source>Key printed</source>
        <translation>Đã in khóa</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>Đã xem khóa</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>Đã chép khóa</translation>
    </message>
    <message>
        <source>Key tested</source>
        <translation>Đã thử khóa</translation>
    </message>
    <message>
        <source>Selection policy changed</source>
        <translation>Đã đổi quy tắc chọn</translation>
    </message>
    <message numerus="yes">
        <source>the history is intact: %n record(s)</source>
        <translation>
            <numerusform>lịch sử nguyên vẹn: %n bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>the history was altered at record %1</source>
        <translation>lịch sử bị sửa tại bản ghi %1</translation>
    </message>
    <message>
        <source>record %1 of the history is missing</source>
        <translation>thiếu bản ghi %1 của lịch sử</translation>
    </message>
    <message>
        <source>the history was cut off at record %1</source>
        <translation>lịch sử bị cắt tại bản ghi %1</translation>
    </message>
    <message>
        <source>an older vault was put in place: the history ends at record %1</source>
        <translation>một kho cũ hơn đã thế chỗ: lịch sử kết thúc tại bản ghi %1</translation>
    </message>
    <message>
        <source>the history is broken at record %1</source>
        <translation>lịch sử bị đứt tại bản ghi %1</translation>
    </message>
    <message>
        <source>History found broken</source>
        <translation>Phát hiện lịch sử bị đứt</translation>
    </message>
    <message>
        <source>Vault found altered from outside</source>
        <translation>Phát hiện kho bị sửa từ bên ngoài</translation>
    </message>
    <message>
        <source>Own provider added</source>
        <translation>Đã thêm nhà cung cấp riêng</translation>
    </message>
    <message>
        <source>Own provider removed</source>
        <translation>Đã xóa nhà cung cấp riêng</translation>
    </message>
    <message>
        <source>Replacing started</source>
        <translation>Bắt đầu thay khóa</translation>
    </message>
    <message>
        <source>Replacing ended</source>
        <translation>Kết thúc thay khóa</translation>
    </message>
    <message>
        <source>Disabled at the provider</source>
        <translation>Đã tắt tại nhà cung cấp</translation>
    </message>
    <message>
        <source>Enabled at the provider</source>
        <translation>Đã bật tại nhà cung cấp</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>Đã xóa tại nhà cung cấp</translation>
    </message>
    <message>
        <source>Keys in a file replaced</source>
        <translation>Đã thay khóa trong tệp</translation>
    </message>
    <message>
        <source>File given its keys back</source>
        <translation>Đã trả khóa cho tệp</translation>
    </message>
    <message>
        <source>Key given to a program</source>
        <translation>Đã trao khóa cho một chương trình</translation>
    </message>
    <message>
        <source>Key put in the place of a reference</source>
        <translation>Đã thay tham chiếu bằng khóa</translation>
    </message>
    <message>
        <source>Key written to a linked file</source>
        <translation>Đã ghi khóa vào tệp liên kết</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>Đã xuất khóa</translation>
    </message>
    <message>
        <source>Key given over the local API</source>
        <translation>Đã trao khóa qua API cục bộ</translation>
    </message>
    <message>
        <source>Program given a token</source>
        <translation>Đã cấp token cho một chương trình</translation>
    </message>
    <message>
        <source>Token of a program revoked</source>
        <translation>Đã thu hồi token của một chương trình</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Bring in keys that are already lying about</source>
        <translation>Nhập các khóa đang nằm rải rác nơi khác</translation>
    </message>
    <message>
        <source>The keys of a .env file</source>
        <translation>Các khóa trong một tệp .env</translation>
    </message>
    <message>
        <source>A file with a bare key, or NAME=value, on each line</source>
        <translation>Tệp mà mỗi dòng là một khóa hoặc TÊN=giá trị</translation>
    </message>
    <message>
        <source>A table with the columns provider, name and key</source>
        <translation>Bảng có các cột provider, name và key</translation>
    </message>
    <message>
        <source>The API keys in an unencrypted export of Bitwarden, JSON or CSV</source>
        <translation>Các khóa API trong bản xuất không mã hóa của Bitwarden, JSON hoặc CSV</translation>
    </message>
    <message>
        <source>The API keys in an export of KeePassXC, CSV or XML</source>
        <translation>Các khóa API trong bản xuất của KeePassXC, CSV hoặc XML</translation>
    </message>
    <message>
        <source>The keys in LiteLLM&apos;s config.yaml</source>
        <translation>Các khóa trong config.yaml của LiteLLM</translation>
    </message>
    <message>
        <source>The keys.json of llm</source>
        <translation>Tệp keys.json của llm</translation>
    </message>
    <message>
        <source>The keys in the environment variables that providers document</source>
        <translation>Các khóa trong biến môi trường mà nhà cung cấp công bố</translation>
    </message>
    <message>
        <source>The file; - is standard input</source>
        <translation>Tệp; - là đầu vào chuẩn</translation>
    </message>
    <message>
        <source>Which column holds what, by header or number: key=Token,provider=Service</source>
        <translation>Mỗi cột chứa gì, theo tiêu đề hoặc số thứ tự: key=Token,provider=Service</translation>
    </message>
    <message>
        <source>Only say what would come, and change nothing</source>
        <translation>Chỉ cho biết sẽ nhập gì, không thay đổi gì</translation>
    </message>
    <message>
        <source>there are no keys of known providers</source>
        <translation>không có khóa nào của nhà cung cấp đã biết</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>không có gì thay đổi</translation>
    </message>
    <message>
        <source>The API keys in an export of 1Password, 1PUX or CSV</source>
        <translation>Các khóa API trong bản xuất của 1Password, 1PUX hoặc CSV</translation>
    </message>
    <message>
        <source>The keys in another system&apos;s database, or in an export of it as JSON</source>
        <translation>Các khóa trong cơ sở dữ liệu của hệ thống khác, hoặc trong bản xuất JSON của nó</translation>
    </message>
    <message>
        <source>Take the last import out again, but for keys changed since</source>
        <translation>Lấy lần nhập gần nhất ra lại, trừ các khóa đã thay đổi từ đó</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Không hỏi</translation>
    </message>
    <message>
        <source>needed where nobody can be asked</source>
        <translation>cần thiết khi không thể hỏi ai</translation>
    </message>
    <message numerus="yes">
        <source>Delete for good the %n key(s) that came in %1?</source>
        <translation>
            <numerusform>Xóa vĩnh viễn %n khóa đã nhập lúc %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) would be taken out; nothing was changed</source>
        <translation>
            <numerusform>%n khóa sẽ được lấy ra; không có gì thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken out</source>
        <translation>
            <numerusform>đã lấy ra %n khóa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed since and stays</source>
        <translation>%1 đã thay đổi từ đó và được giữ lại</translation>
    </message>
    <message>
        <source>&quot;keyherd import undo&quot; takes them out again</source>
        <translation>&quot;keyherd import undo&quot; lấy chúng ra lại</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>trùng tên</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>%1 new, %2 already there, %3 with a name that is taken, %4 failed</source>
        <translation>%1 mới, %2 đã có, %3 trùng tên, %4 lỗi</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Create a vault</source>
        <translation>Tạo kho</translation>
    </message>
    <message>
        <source>The system&apos;s keychain opens it</source>
        <translation>Chuỗi khóa của hệ thống mở kho</translation>
    </message>
    <message>
        <source>A passphrase opens it. With neither: the keychain where one answers, else a passphrase</source>
        <translation>Cụm mật khẩu mở kho. Nếu không chọn: chuỗi khóa nếu trả lời, không thì cụm mật khẩu</translation>
    </message>
    <message>
        <source>created %1, opened by: %2</source>
        <translation>đã tạo %1, mở bằng: %2</translation>
    </message>
    <message>
        <source>Also make a recovery key, and print it once: a way back in when all else is lost</source>
        <translation>Tạo thêm khóa khôi phục và in ra một lần: lối vào khi mọi thứ khác đã mất</translation>
    </message>
    <message>
        <source>if the keychain&apos;s entry is ever lost, the keys are lost with it; &quot;keyherd slot add recovery&quot; makes a second way in</source>
        <translation>nếu mục trong chuỗi khóa bị mất, các khóa cũng mất theo; &quot;keyherd slot add recovery&quot; tạo lối vào thứ hai</translation>
    </message>
</context>
<context>
    <name>InjectCommand</name>
    <message>
        <source>Put keys in the place of the references in a template</source>
        <translation>Đặt khóa vào chỗ các tham chiếu trong một mẫu</translation>
    </message>
    <message>
        <source>The template, a file of any kind; else standard input</source>
        <translation>Mẫu, tệp loại bất kỳ; nếu không thì đầu vào chuẩn</translation>
    </message>
    <message>
        <source>Where the result goes; else standard output. A new file is for its owner alone</source>
        <translation>Nơi ghi kết quả; nếu không thì đầu ra chuẩn. Tệp mới chỉ dành cho chủ sở hữu</translation>
    </message>
</context>
<context>
    <name>IssuedCommands</name>
    <message>
        <source>The keys that a provider issued: list, disable, enable, delete</source>
        <translation>Các khóa do nhà cung cấp cấp: liệt kê, tắt, bật, xóa</translation>
    </message>
    <message>
        <source>List the keys that a provider issued</source>
        <translation>Liệt kê các khóa do nhà cung cấp cấp</translation>
    </message>
    <message>
        <source>Which provider</source>
        <translation>Nhà cung cấp nào</translation>
    </message>
    <message>
        <source>Have a provider refuse a key until it is enabled</source>
        <translation>Yêu cầu nhà cung cấp từ chối khóa cho đến khi được bật lại</translation>
    </message>
    <message>
        <source>Have a provider accept a disabled key again</source>
        <translation>Yêu cầu nhà cung cấp chấp nhận lại khóa đã tắt</translation>
    </message>
    <message>
        <source>Have a provider delete a key, for good</source>
        <translation>Yêu cầu nhà cung cấp xóa hẳn một khóa</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Không hỏi</translation>
    </message>
    <message>
        <source>The provider&apos;s id of the key, or the vault&apos;s key</source>
        <translation>Mã của khóa tại nhà cung cấp, hoặc khóa trong kho</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Đã tắt</translation>
    </message>
    <message>
        <source>In the vault</source>
        <translation>Trong kho</translation>
    </message>
    <message>
        <source>%1 issued no keys</source>
        <translation>%1 chưa cấp khóa nào</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>needed where nobody can be asked</source>
        <translation>cần thiết khi không thể hỏi ai</translation>
    </message>
    <message>
        <source>Have %1 delete %2 for good?</source>
        <translation>Yêu cầu %1 xóa hẳn %2?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id of a key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 disabled %2</source>
        <translation>%1 đã tắt %2</translation>
    </message>
    <message>
        <source>%1 enabled %2</source>
        <translation>%1 đã bật %2</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <translation>%1 đã xóa %2</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 đang hoạt động</translation>
    </message>
    <message>
        <source>%1 is inactive; &quot;keyherd edit %2 --active&quot; activates it</source>
        <translation>%1 đang ngừng; &quot;keyherd edit %2 --active&quot; kích hoạt lại</translation>
    </message>
    <message>
        <source>%1 does not work any more; it stays in the vault, inactive, until &quot;keyherd rm %2&quot;</source>
        <translation>%1 không dùng được nữa; khóa vẫn ở trong kho, đã ngừng, cho đến khi &quot;keyherd rm %2&quot;</translation>
    </message>
    <message>
        <source>%1 became inactive</source>
        <translation>%1 đã ngừng hoạt động</translation>
    </message>
    <message>
        <source>%1 is inactive</source>
        <translation>%1 đang ngừng</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>phải là %1</translation>
    </message>
    <message>
        <source>names a provider twice: %1</source>
        <translation>nêu trùng nhà cung cấp: %1</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>phải có</translation>
    </message>
    <message>
        <source>document</source>
        <translation>tài liệu</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>phải là đối tượng</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>phải là văn bản</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>phải là true hoặc false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>phải là số nguyên</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>phải là số</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>phải là danh sách</translation>
    </message>
    <message>
        <source>must hold texts only</source>
        <translation>chỉ được chứa văn bản</translation>
    </message>
    <message>
        <source>must hold whole numbers only</source>
        <translation>chỉ được chứa số nguyên</translation>
    </message>
    <message>
        <source>is unknown in this format</source>
        <translation>không có trong định dạng này</translation>
    </message>
    <message>
        <source>must hold one provider</source>
        <translation>phải chứa đúng một nhà cung cấp</translation>
    </message>
    <message>
        <source>is too long for one provider</source>
        <translation>quá dài cho một nhà cung cấp</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Show all keys, masked</source>
        <translation>Hiển thị mọi khóa, đã che</translation>
    </message>
    <message>
        <source>Only keys of this provider</source>
        <translation>Chỉ khóa của nhà cung cấp này</translation>
    </message>
    <message>
        <source>Only active keys</source>
        <translation>Chỉ khóa đang hoạt động</translation>
    </message>
    <message>
        <source>Show everything about a key but the key itself</source>
        <translation>Hiển thị mọi thông tin về khóa trừ chính khóa</translation>
    </message>
    <message>
        <source>Print a key, and nothing else</source>
        <translation>In khóa và không gì khác</translation>
    </message>
    <message>
        <source>Delete a key</source>
        <translation>Xóa khóa</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Không hỏi</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Khóa nào</translation>
    </message>
    <message>
        <source>there are no keys; &quot;keyherd add PROVIDER&quot; adds one</source>
        <translation>chưa có khóa; “keyherd add PROVIDER” thêm một khóa</translation>
    </message>
    <message>
        <source>needed where nobody can be asked</source>
        <translation>cần thiết khi không thể hỏi ai</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Xóa hẳn %1?</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>đã xóa %1</translation>
    </message>
</context>
<context>
    <name>KeyOpinion</name>
    <message>
        <source>This is a key of %1.</source>
        <translation>Đây là khóa của %1.</translation>
    </message>
    <message>
        <source>This is most likely a key of %1.</source>
        <translation>Rất có thể đây là khóa của %1.</translation>
    </message>
    <message>
        <source>This may be a key of %1: check the provider.</source>
        <translation>Có thể đây là khóa của %1: hãy kiểm tra nhà cung cấp.</translation>
    </message>
    <message>
        <source>The provider cannot be told from this key: choose it.</source>
        <translation>Không nhận ra nhà cung cấp từ khóa này: hãy chọn.</translation>
    </message>
    <message>
        <source>This has the shape of a key of %1.</source>
        <translation>Có dạng khóa của %1.</translation>
    </message>
</context>
<context>
    <name>KeyReport</name>
    <message>
        <source>Id</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dùng lần cuối</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>chưa thử</translation>
    </message>
    <message>
        <source>%1/%2 (id %3)</source>
        <translation>%1/%2 (số %3)</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Nghĩa là</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Thử lần cuối</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL gốc</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Đã tạo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Lượt dùng</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Lỗi gần nhất</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Tiêu đề HTTP</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>issues other keys</source>
        <translation>cấp các khóa khác</translation>
    </message>
    <message>
        <source>asks before each use</source>
        <translation>hỏi trước mỗi lần dùng</translation>
    </message>
</context>
<context>
    <name>LinkCommands</name>
    <message>
        <source>Keep the keys in a .env file in step with the vault</source>
        <translation>Giữ các khóa trong một tệp .env khớp với kho</translation>
    </message>
    <message>
        <source>The file; its references and its providers&apos; variables get keys</source>
        <translation>Tệp; các tham chiếu và biến của nhà cung cấp trong đó nhận khóa</translation>
    </message>
    <message>
        <source>Take the vault&apos;s value where another one stands</source>
        <translation>Lấy giá trị của kho ở chỗ đang có giá trị khác</translation>
    </message>
    <message>
        <source>Keep a file in step no longer</source>
        <translation>Không giữ một tệp khớp với kho nữa</translation>
    </message>
    <message>
        <source>The file; its values stay as they are</source>
        <translation>Tệp; các giá trị giữ nguyên</translation>
    </message>
    <message>
        <source>Put references in the place of its keys</source>
        <translation>Đặt tham chiếu vào chỗ các khóa của tệp</translation>
    </message>
    <message>
        <source>Show the files that are kept in step</source>
        <translation>Hiện các tệp được giữ khớp với kho</translation>
    </message>
    <message>
        <source>linked %1: %2</source>
        <translation>đã liên kết %1: %2</translation>
    </message>
    <message>
        <source>others may read %1; &quot;chmod 600 &apos;%1&apos;&quot; takes that away</source>
        <translation>người khác có thể đọc %1; &quot;chmod 600 &apos;%1&apos;&quot; sẽ bỏ quyền đó</translation>
    </message>
    <message>
        <source>unlinked %1</source>
        <translation>đã bỏ liên kết %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>no file is linked; &quot;keyherd link FILE&quot; links one</source>
        <translation>không có tệp nào được liên kết; &quot;keyherd link FILE&quot; sẽ liên kết một tệp</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>in step</source>
        <translation>khớp</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>chưa cập nhật</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>bị sửa tay</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>không có khóa</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>không còn</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>%2 in %1 was changed by hand and was left alone; &quot;keyherd link --force &apos;%1&apos;&quot; takes the vault&apos;s value, &quot;keyherd unlink &apos;%1&apos;&quot; leaves it so</source>
        <translation>%2 trong %1 đã bị sửa tay và được để nguyên; &quot;keyherd link --force &apos;%1&apos;&quot; lấy giá trị của kho, &quot;keyherd unlink &apos;%1&apos;&quot; giữ như vậy</translation>
    </message>
    <message>
        <source>the vault has no key for %2 in %1 any more, whose last one still stands there; &quot;keyherd unlink &apos;%1&apos;&quot; leaves it so</source>
        <translation>kho không còn khóa cho %2 trong %1, khóa cuối vẫn còn ở đó; &quot;keyherd unlink &apos;%1&apos;&quot; giữ như vậy</translation>
    </message>
    <message>
        <source>the linked file %1 is gone; &quot;keyherd unlink &apos;%1&apos;&quot; forgets it</source>
        <translation>tệp liên kết %1 không còn; &quot;keyherd unlink &apos;%1&apos;&quot; sẽ quên nó</translation>
    </message>
</context>
<context>
    <name>LinkUpdate</name>
    <message>
        <source>brought %1 into step</source>
        <translation>đã cập nhật %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>keyherd: the memory is used up; close other programs and try again</source>
        <translation>keyherd: đã hết bộ nhớ; hãy đóng các chương trình khác rồi thử lại</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>User Commands</source>
        <translation>Lệnh của người dùng</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>TÓM TẮT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>MÔ TẢ</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>TÙY CHỌN</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>CÁC LỆNH</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>MÃ THOÁT</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>MÔI TRƯỜNG</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>TẬP TIN</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>VÍ DỤ</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>XEM THÊM</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>Every command accepts these, before or after its own name.</source>
        <translation>Mọi lệnh đều nhận các tùy chọn này, trước hoặc sau tên lệnh.</translation>
    </message>
    <message>
        <source>keep API keys safe, and hand them out</source>
        <translation>giữ khóa API an toàn và cung cấp chúng</translation>
    </message>
    <message>
        <source>keep API keys safe, in a window</source>
        <translation>giữ khóa API an toàn, trong một cửa sổ</translation>
    </message>
    <message>
        <source>The window of Keyherd. It shows the keys of the vault, which of them work and who got them, and adds, tests, replaces and hands out keys. All that it does, keyherd(1) does on the command line, with the same vault; the two may run at the same time.</source>
        <translation>Cửa sổ của Keyherd. Cửa sổ cho thấy các khóa trong kho, khóa nào còn dùng được và ai đã nhận khóa; thêm, thử, thay và cung cấp khóa. Mọi việc đó keyherd(1) cũng làm trên dòng lệnh, với cùng một kho; hai chương trình có thể chạy cùng lúc.</translation>
    </message>
    <message>
        <source>the window was closed</source>
        <translation>cửa sổ đã đóng</translation>
    </message>
    <message>
        <source>it could not start</source>
        <translation>không khởi động được</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase of the vault:</source>
        <translation>Cụm mật khẩu của kho:</translation>
    </message>
    <message>
        <source>New passphrase for the vault:</source>
        <translation>Cụm mật khẩu mới cho kho:</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Nhập lại cụm mật khẩu:</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>cụm mật khẩu</translation>
    </message>
    <message>
        <source>the two that were typed are different</source>
        <translation>hai lần nhập khác nhau</translation>
    </message>
    <message>
        <source>there is no terminal to ask for one, and no %1</source>
        <translation>không có terminal để hỏi, cũng không có %1</translation>
    </message>
</context>
<context>
    <name>ProgramFacts</name>
    <message>
        <source>Keeps API keys in an encrypted vault and hands them out safely.</source>
        <translation>Giữ khóa API trong kho mã hóa và cung cấp chúng an toàn.</translation>
    </message>
    <message>
        <source>KEY is a number, provider/name, or a provider alone: its active key.</source>
        <translation>KEY là số, nhà-cung-cấp/tên, hoặc chỉ nhà cung cấp: khóa đang hoạt động.</translation>
    </message>
    <message>
        <source>Exit codes: %1.</source>
        <translation>Mã thoát: %1.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>dùng sai</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không thấy</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>đang khóa</translation>
    </message>
    <message>
        <source>a tested key is not valid</source>
        <translation>khóa thử không hợp lệ</translation>
    </message>
    <message>
        <source>damaged or tampered with</source>
        <translation>hỏng hoặc bị can thiệp</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>không kết nối được</translation>
    </message>
    <message>
        <source>Each key is encrypted on its own in a vault, which the system&apos;s keychain or a passphrase opens. Keyherd shows which keys still work, and hands each program just the key that it needs. The history, which nobody can alter unseen, says who got which key and when.</source>
        <translation>Mỗi khóa được mã hóa riêng trong kho; chuỗi khóa của hệ thống hoặc cụm mật khẩu mở kho. Keyherd cho thấy khóa nào còn dùng được và chỉ cung cấp cho mỗi chương trình khóa mà nó cần. Lịch sử, không ai sửa được mà không bị phát hiện, cho biết ai đã nhận khóa nào và khi nào.</translation>
    </message>
    <message>
        <source>A secret is never taken from the argument list: it is read from standard input, or asked for. An error is one line on standard error that says what is wrong and what to do.</source>
        <translation>Bí mật không bao giờ được lấy từ danh sách đối số: nó được đọc từ đầu vào chuẩn hoặc được hỏi. Lỗi là một dòng trên đầu ra lỗi chuẩn, cho biết điều gì sai và cần làm gì.</translation>
    </message>
    <message>
        <source>The vault, where --vault names none.</source>
        <translation>Kho khóa, khi --vault không nêu kho nào.</translation>
    </message>
    <message>
        <source>The language of texts, where --lang names none.</source>
        <translation>Ngôn ngữ, khi --lang không nêu.</translation>
    </message>
    <message>
        <source>Where the folders of vault, settings and log are; else ~/.local/share, ~/.config and ~/.local/state.</source>
        <translation>Nơi chứa thư mục của kho, cài đặt và nhật ký; nếu không: ~/.local/share, ~/.config và ~/.local/state.</translation>
    </message>
    <message>
        <source>A file with the passphrase, where --passphrase-file names none.</source>
        <translation>Tập tin chứa cụm mật khẩu, khi --passphrase-file không nêu.</translation>
    </message>
    <message>
        <source>Set to anything: no colours.</source>
        <translation>Đặt giá trị bất kỳ: không dùng màu.</translation>
    </message>
    <message>
        <source>The vault. Only its owner can read and write it.</source>
        <translation>Kho khóa. Chỉ chủ sở hữu đọc và ghi được.</translation>
    </message>
    <message>
        <source>The settings. They hold no secret.</source>
        <translation>Cài đặt. Không chứa bí mật nào.</translation>
    </message>
    <message>
        <source>The log. Secrets in it are masked.</source>
        <translation>Nhật ký. Bí mật trong đó được che.</translation>
    </message>
    <message>
        <source>Make a vault.</source>
        <translation>Tạo kho khóa.</translation>
    </message>
    <message>
        <source>Keep a key that stands in a file.</source>
        <translation>Giữ khóa nằm trong một tập tin.</translation>
    </message>
    <message>
        <source>Take in the keys of a .env file.</source>
        <translation>Nhập các khóa của một tập tin .env.</translation>
    </message>
    <message>
        <source>Ask the providers which keys still work.</source>
        <translation>Hỏi các nhà cung cấp khóa nào còn dùng được.</translation>
    </message>
    <message>
        <source>Give a key to a program.</source>
        <translation>Cung cấp khóa cho một chương trình.</translation>
    </message>
    <message>
        <source>Have a key on the clipboard for 20 seconds.</source>
        <translation>Có khóa trong bảng nhớ tạm trong 20 giây.</translation>
    </message>
    <message>
        <source>See which programs got which key since that day.</source>
        <translation>Xem chương trình nào đã nhận khóa nào từ ngày đó.</translation>
    </message>
    <message>
        <source>Fail if a key lies in a file of the working folder, in a build for instance.</source>
        <translation>Thất bại nếu có khóa nằm trong tập tin của thư mục làm việc, chẳng hạn khi biên dịch.</translation>
    </message>
    <message>
        <source>Let this shell complete commands and keys.</source>
        <translation>Cho shell này tự hoàn thành lệnh và khóa.</translation>
    </message>
    <message>
        <source>The socket of the agent.</source>
        <translation>Socket của tác nhân.</translation>
    </message>
    <message>
        <source>The socket of the agent. Only its owner reaches it.</source>
        <translation>Socket của tác nhân. Chỉ chủ sở hữu truy cập được.</translation>
    </message>
</context>
<context>
    <name>ProviderCommands</name>
    <message>
        <source>List the providers that Keyherd knows</source>
        <translation>Liệt kê các nhà cung cấp Keyherd biết</translation>
    </message>
    <message>
        <source>Show what is known of a provider</source>
        <translation>Hiển thị thông tin về nhà cung cấp</translation>
    </message>
    <message>
        <source>An id or alias</source>
        <translation>Mã hoặc bí danh</translation>
    </message>
    <message>
        <source>Show or set how many keys of a provider may be active</source>
        <translation>Xem hoặc đặt số khóa của nhà cung cấp được hoạt động</translation>
    </message>
    <message>
        <source>single: one at a time; pool: several, fewest errors first</source>
        <translation>single: mỗi lần một khóa; pool: nhiều khóa, ít lỗi nhất trước</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Còn gọi là</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Cần khóa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Các biến</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL gốc</translation>
    </message>
    <message>
        <source>Keys are made at</source>
        <translation>Tạo khóa tại</translation>
    </message>
    <message>
        <source>single or pool is expected</source>
        <translation>cần single hoặc pool</translation>
    </message>
    <message>
        <source>Add a provider of your own, described in a JSON file</source>
        <translation>Thêm nhà cung cấp riêng được mô tả trong một tệp JSON</translation>
    </message>
    <message>
        <source>The file; - is standard input</source>
        <translation>Tệp; - là đầu vào chuẩn</translation>
    </message>
    <message>
        <source>Remove a provider of your own that has no keys</source>
        <translation>Xóa một nhà cung cấp riêng không còn khóa</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Riêng</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>đầu vào chuẩn</translation>
    </message>
    <message>
        <source>added %1 (%2)</source>
        <translation>đã thêm %1 (%2)</translation>
    </message>
    <message>
        <source>added %1 (%2); its keys will be sent to %3</source>
        <translation>đã thêm %1 (%2); các khóa của nó sẽ được gửi đến %3</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>đã xóa %1</translation>
    </message>
</context>
<context>
    <name>ProviderReader</name>
    <message>
        <source>must be given where there is no models_path: else any 200 would pass for a good answer</source>
        <translation>phải có khi không có models_path: nếu không mọi 200 đều bị coi là tốt</translation>
    </message>
    <message>
        <source>must begin with ^ and end with $</source>
        <translation>phải bắt đầu bằng ^ và kết thúc bằng $</translation>
    </message>
    <message>
        <source>is not a regular expression: %1</source>
        <translation>không phải biểu thức chính quy: %1</translation>
    </message>
    <message>
        <source>must be the name of an HTTP header</source>
        <translation>phải là tên header HTTP</translation>
    </message>
    <message>
        <source>must be printable ASCII</source>
        <translation>phải là ASCII in được</translation>
    </message>
    <message>
        <source>must be names of HTTP headers with printable ASCII values</source>
        <translation>phải là tên header HTTP với giá trị ASCII in được</translation>
    </message>
    <message>
        <source>must be GET or POST</source>
        <translation>phải là GET hoặc POST</translation>
    </message>
    <message>
        <source>must be a path that begins with a slash</source>
        <translation>phải là đường dẫn bắt đầu bằng dấu gạch chéo</translation>
    </message>
    <message>
        <source>must hold HTTP statuses from 100 to 599</source>
        <translation>phải chứa mã HTTP từ 100 đến 599</translation>
    </message>
    <message>
        <source>needs a status, or something to compare, that it follows from</source>
        <translation>cần một mã trạng thái hoặc thứ để so sánh làm căn cứ</translation>
    </message>
    <message>
        <source>must be a status that an answer can mean</source>
        <translation>phải là trạng thái mà câu trả lời có thể mang</translation>
    </message>
    <message>
        <source>must be a short text without control characters</source>
        <translation>phải là văn bản ngắn không có ký tự điều khiển</translation>
    </message>
    <message>
        <source>must be of lower-case ASCII letters, digits, _ and -, beginning with a letter</source>
        <translation>phải gồm chữ thường ASCII, số, _ và -, bắt đầu bằng chữ cái</translation>
    </message>
    <message>
        <source>must be of printable ASCII without spaces</source>
        <translation>phải là ASCII in được không có dấu cách</translation>
    </message>
    <message>
        <source>must hold names of environment variables</source>
        <translation>phải chứa tên biến môi trường</translation>
    </message>
    <message>
        <source>must be a URL with a host, without user, query, fragment or a slash at the end</source>
        <translation>phải là URL có máy chủ, không có người dùng, truy vấn, fragment hay dấu gạch chéo cuối</translation>
    </message>
    <message>
        <source>must be https, or http on this machine</source>
        <translation>phải là https, hoặc http trên máy này</translation>
    </message>
    <message>
        <source>must be an https URL</source>
        <translation>phải là URL https</translation>
    </message>
    <message>
        <source>must be # and six lower-case hexadecimal digits</source>
        <translation>phải là # và sáu chữ số hex viết thường</translation>
    </message>
    <message>
        <source>must be names joined by dots, each with [] after it if it is a list</source>
        <translation>phải là các tên nối bằng dấu chấm, thêm [] nếu là danh sách</translation>
    </message>
    <message>
        <source>is a header that only the connection itself sets</source>
        <translation>là tiêu đề mà chỉ chính kết nối mới đặt</translation>
    </message>
    <message>
        <source>must be a day, such as 2026-07-30</source>
        <translation>phải là một ngày, ví dụ 2026-07-30</translation>
    </message>
    <message>
        <source>must be given, or a header instead</source>
        <translation>phải có, hoặc thay bằng header</translation>
    </message>
    <message>
        <source>must not be zero</source>
        <translation>không được bằng không</translation>
    </message>
    <message>
        <source>must not be given together with a unit</source>
        <translation>không được dùng cùng với đơn vị</translation>
    </message>
    <message>
        <source>must be given, or remaining</source>
        <translation>phải có, hoặc remaining</translation>
    </message>
    <message>
        <source>must be given, unless the kind is custom</source>
        <translation>phải có, trừ khi loại là custom</translation>
    </message>
    <message>
        <source>is only for entries with a models_path</source>
        <translation>chỉ dành cho mục có models_path</translation>
    </message>
    <message>
        <source>must be programs, issuing or never_sent</source>
        <translation>phải là programs, issuing hoặc never_sent</translation>
    </message>
    <message>
        <source>must be given with a test of the family&apos;s own, and only then</source>
        <translation>phải có khi nhóm khóa có phép kiểm tra riêng, và chỉ khi đó</translation>
    </message>
    <message>
        <source>says that such a key is never sent; then there is nothing to say about requests</source>
        <translation>cho biết khóa loại này không bao giờ được gửi đi; khi đó không có gì để nói về yêu cầu</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>phải có</translation>
    </message>
    <message>
        <source>must be cloud, local or custom</source>
        <translation>phải là cloud, local hoặc custom</translation>
    </message>
    <message>
        <source>must be no, partly or yes</source>
        <translation>phải là no, partly hoặc yes</translation>
    </message>
    <message>
        <source>is only for POST</source>
        <translation>chỉ dành cho POST</translation>
    </message>
    <message>
        <source>must be printable ASCII with at most one {key}</source>
        <translation>phải là ASCII in được, có nhiều nhất một {key}</translation>
    </message>
    <message>
        <source>must be given with a body, and only then</source>
        <translation>phải có khi có nội dung yêu cầu, và chỉ khi đó</translation>
    </message>
    <message>
        <source>must be one of the hints that this format knows</source>
        <translation>phải là một trong những gợi ý mà định dạng này biết</translation>
    </message>
    <message>
        <source>must not be given together with a path</source>
        <translation>không được dùng cùng với path</translation>
    </message>
    <message>
        <source>must be openrouter</source>
        <translation>phải là openrouter</translation>
    </message>
</context>
<context>
    <name>ProvisionCommand</name>
    <message>
        <source>Have a provider issue a key, and keep it</source>
        <translation>Yêu cầu nhà cung cấp cấp một khóa và lưu lại</translation>
    </message>
    <message>
        <source>Which provider</source>
        <translation>Nhà cung cấp nào</translation>
    </message>
    <message>
        <source>What to call the key, here and at the provider</source>
        <translation>Tên của khóa, ở đây và tại nhà cung cấp</translation>
    </message>
    <message>
        <source>How many US dollars it may spend; else as many as the account</source>
        <translation>Số đô la Mỹ được phép chi; nếu không thì theo tài khoản</translation>
    </message>
    <message>
        <source>The last day it works (UTC), such as 2027-01-31</source>
        <translation>Ngày cuối khóa còn dùng được (UTC), ví dụ 2027-01-31</translation>
    </message>
    <message>
        <source>an amount such as 5 or 2.50 is expected</source>
        <translation>cần một số tiền như 5 hoặc 2.50</translation>
    </message>
    <message>
        <source>%1 issued %2: %3</source>
        <translation>%1 đã cấp %2: %3</translation>
    </message>
</context>
<context>
    <name>RotateCommand</name>
    <message>
        <source>Replace a key by a new one: read from standard input, asked for, or issued (--auto)</source>
        <translation>Thay một khóa bằng khóa mới: đọc từ đầu vào chuẩn, hỏi, hoặc được cấp (--auto)</translation>
    </message>
    <message>
        <source>Which key; it keeps its name and everything else</source>
        <translation>Khóa nào; tên và mọi thứ khác được giữ nguyên</translation>
    </message>
    <message>
        <source>Have the provider issue the new key, and disable and delete the old one</source>
        <translation>Yêu cầu nhà cung cấp cấp khóa mới, rồi tắt và xóa khóa cũ</translation>
    </message>
    <message>
        <source>With --auto: how long the old key must be unused before it is disabled, and disabled before it is deleted (24); 0: at once</source>
        <translation>Với --auto: khóa cũ phải không được dùng bao lâu thì bị tắt, và tắt bao lâu thì bị xóa (24); 0: ngay lập tức</translation>
    </message>
    <message>
        <source>With --auto: delete the old key as soon as it is disabled</source>
        <translation>Với --auto: xóa khóa cũ ngay khi đã tắt</translation>
    </message>
    <message>
        <source>The last day the new key works, such as 2027-01-31</source>
        <translation>Ngày cuối cùng khóa mới còn dùng được, ví dụ 2027-01-31</translation>
    </message>
    <message>
        <source>Do not test the new key before it takes the old one&apos;s place</source>
        <translation>Không thử khóa mới trước khi nó thay khóa cũ</translation>
    </message>
    <message>
        <source>Do what is due of replacements that were begun: of KEY, or of all</source>
        <translation>Làm những việc đã đến hạn của các lần thay đã bắt đầu: của KEY, hoặc của tất cả</translation>
    </message>
    <message>
        <source>The old key was deleted at the provider, or may stay: ask no more</source>
        <translation>Khóa cũ đã được xóa tại nhà cung cấp, hoặc được giữ lại: không nhắc nữa</translation>
    </message>
    <message>
        <source>Drop a new key that has not taken the old one&apos;s place yet</source>
        <translation>Bỏ khóa mới chưa thay khóa cũ</translation>
    </message>
    <message>
        <source>only one of --auto, --continue, --done and --cancel</source>
        <translation>chỉ một trong --auto, --continue, --done và --cancel</translation>
    </message>
    <message>
        <source>only together with --auto</source>
        <translation>chỉ dùng cùng --auto</translation>
    </message>
    <message>
        <source>this argument is missing</source>
        <translation>thiếu đối số này</translation>
    </message>
    <message>
        <source>new keys are made at %1</source>
        <translation>khóa mới được tạo tại %1</translation>
    </message>
    <message>
        <source>New key of %1 (not shown):</source>
        <translation>Khóa mới của %1 (không hiển thị):</translation>
    </message>
    <message>
        <source>no key is being replaced</source>
        <translation>không có khóa nào đang được thay</translation>
    </message>
    <message>
        <source>%1 is replaced</source>
        <translation>%1 đã được thay</translation>
    </message>
    <message>
        <source>%1 stays as it was</source>
        <translation>%1 vẫn như cũ</translation>
    </message>
</context>
<context>
    <name>RotationReport</name>
    <message>
        <source>%1 is replaced, and the old key is gone</source>
        <translation>%1 đã được thay, và khóa cũ không còn nữa</translation>
    </message>
    <message>
        <source>%1 stays as it was</source>
        <translation>%1 vẫn như cũ</translation>
    </message>
    <message>
        <source>%1: its keys were changed meanwhile, so nothing more is done</source>
        <translation>%1: các khóa đã bị thay đổi trong lúc đó, nên không làm gì thêm</translation>
    </message>
    <message>
        <source>%1 stays as it was so far</source>
        <translation>%1 tạm thời vẫn như cũ</translation>
    </message>
    <message>
        <source>%1 stays as it was until its new key is tested</source>
        <translation>%1 vẫn như cũ cho đến khi khóa mới được thử</translation>
    </message>
    <message>
        <source>%1 has its new key: %2</source>
        <translation>%1 đã có khóa mới: %2</translation>
    </message>
    <message>
        <source>%1 has its new key: %2; the old one is disabled</source>
        <translation>%1 đã có khóa mới: %2; khóa cũ đã tắt</translation>
    </message>
    <message>
        <source>the desktop application or &quot;keyherd rotate --continue&quot; does that</source>
        <translation>ứng dụng trên màn hình hoặc &quot;keyherd rotate --continue&quot; sẽ làm việc đó</translation>
    </message>
    <message>
        <source>after that, &quot;keyherd rotate --done %1&quot; ends the reminders</source>
        <translation>sau đó, &quot;keyherd rotate --done %1&quot; sẽ thôi nhắc</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (số %2)</translation>
    </message>
</context>
<context>
    <name>RotationText</name>
    <message>
        <source>the old key is kept as &quot;%1&quot;, inactive</source>
        <translation>khóa cũ được giữ với tên &quot;%1&quot;, không hoạt động</translation>
    </message>
    <message>
        <source>%1 still accepts the old key: delete it there</source>
        <translation>%1 vẫn chấp nhận khóa cũ: hãy xóa khóa ở đó</translation>
    </message>
    <message>
        <source>%1 still accepts the old key: delete it at %2</source>
        <translation>%1 vẫn chấp nhận khóa cũ: hãy xóa tại %2</translation>
    </message>
    <message>
        <source>%1 is asked to delete it after %2</source>
        <translation>%1 sẽ được yêu cầu xóa khóa sau %2</translation>
    </message>
    <message>
        <source>%1 is asked to disable it after %2, if nothing uses it until then</source>
        <translation>%1 sẽ được yêu cầu tắt khóa sau %2, nếu đến lúc đó không gì dùng khóa</translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>Run a program with keys in its environment, and nowhere else</source>
        <translation>Chạy chương trình với khóa trong môi trường của nó, và không ở đâu khác</translation>
    </message>
    <message>
        <source>Set the variable of this provider to its active key; PROVIDER/NAME: to that key</source>
        <translation>Đặt biến của nhà cung cấp này thành khóa đang hoạt động; PROVIDER/NAME: thành khóa đó</translation>
    </message>
    <message>
        <source>Set NAME to the key of a reference, keyherd://PROVIDER or keyherd://PROVIDER/NAME</source>
        <translation>Đặt NAME thành khóa của một tham chiếu, keyherd://PROVIDER hoặc keyherd://PROVIDER/NAME</translation>
    </message>
    <message>
        <source>Set the variables of a .env file, in which references stand for keys</source>
        <translation>Đặt các biến của một tệp .env, trong đó tham chiếu thay cho khóa</translation>
    </message>
    <message>
        <source>Say nothing of variables that are set already</source>
        <translation>Không nói gì về các biến đã được đặt</translation>
    </message>
    <message>
        <source>Leave variables as they are that are set already</source>
        <translation>Giữ nguyên các biến đã được đặt</translation>
    </message>
    <message>
        <source>Mask the keys in what the program prints</source>
        <translation>Che khóa trong những gì chương trình in ra</translation>
    </message>
    <message>
        <source>The program and its arguments, after --</source>
        <translation>Chương trình và các đối số của nó, sau --</translation>
    </message>
    <message>
        <source>not together with --keep</source>
        <translation>không dùng cùng --keep</translation>
    </message>
</context>
<context>
    <name>RunPlan</name>
    <message>
        <source>NAME=keyherd://PROVIDER or NAME=keyherd://PROVIDER/NAME is expected</source>
        <translation>cần NAME=keyherd://PROVIDER hoặc NAME=keyherd://PROVIDER/NAME</translation>
    </message>
    <message>
        <source>no variable is known for keys of %1; give --env NAME=keyherd://%2</source>
        <translation>không biết biến nào cho khóa của %1; hãy dùng --env NAME=keyherd://%2</translation>
    </message>
    <message>
        <source>two of them want %1; give one of them with --env</source>
        <translation>hai trong số đó cần %1; hãy đưa một cái bằng --env</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>có dấu nháy không được đóng</translation>
    </message>
    <message>
        <source>commands are not run here; put the value into single quotes</source>
        <translation>lệnh không được chạy ở đây; hãy đặt giá trị trong dấu nháy đơn</translation>
    </message>
    <message>
        <source>the variable %1 is not put in here; write its value, or put it into single quotes</source>
        <translation>biến %1 không được thay ở đây; hãy viết giá trị của nó, hoặc đặt trong dấu nháy đơn</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 is set here already; the program gets Keyherd&apos;s value instead (--keep leaves what is set, --override says nothing)</source>
        <translation>%1 đã được đặt ở đây; chương trình nhận giá trị của Keyherd thay vào (--keep giữ giá trị đã đặt, --override không nói gì)</translation>
    </message>
    <message>
        <source>%1 is set here already, and the program would have billed that account at %2; it gets Keyherd&apos;s value instead (--keep leaves what is set, --override says nothing)</source>
        <translation>%1 đã được đặt ở đây, và chương trình lẽ ra tính tiền vào tài khoản đó ở %2; nó nhận giá trị của Keyherd thay vào (--keep giữ giá trị đã đặt, --override không nói gì)</translation>
    </message>
    <message>
        <source>%1 is set here already, and stays as it is</source>
        <translation>%1 đã được đặt ở đây và giữ nguyên</translation>
    </message>
    <message>
        <source>%1 is set here already, and stays as it is: the program bills that account at %2</source>
        <translation>%1 đã được đặt ở đây và giữ nguyên: chương trình tính tiền vào tài khoản đó ở %2</translation>
    </message>
    <message>
        <source>%1 is set here: the program may send the key of %2 to that address</source>
        <translation>%1 được đặt ở đây: chương trình có thể gửi khóa của %2 đến địa chỉ đó</translation>
    </message>
    <message>
        <source>the key of %1 has an address of its own, which the program is not told: no variable is known for it</source>
        <translation>khóa của %1 có địa chỉ riêng mà chương trình không được biết: không biết biến nào cho việc đó</translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message>
        <source>Find keys lying about in files</source>
        <translation>Tìm các khóa nằm rải rác trong tệp</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>Đã kiểm tra %1 trên %2</translation>
    </message>
    <message>
        <source>%1 cannot be read and was not searched</source>
        <translation>không đọc được %1 nên chưa tìm trong đó</translation>
    </message>
    <message>
        <source>there are more keys than can be listed: search smaller parts</source>
        <translation>có nhiều khóa hơn mức liệt kê được: hãy tìm trong từng phần nhỏ hơn</translation>
    </message>
    <message>
        <source>the vault was not asked, for it is locked or missing</source>
        <translation>chưa hỏi kho vì kho đang khóa hoặc không có</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>không có gì thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) left out, as nothing tells whose they are: add them with &quot;keyherd add&quot;</source>
        <translation>
            <numerusform>bỏ qua %n khóa vì không rõ của ai: hãy thêm bằng “keyherd add”</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to look; without one, in the working folder</source>
        <translation>Nơi tìm; nếu không nêu thì tìm trong thư mục hiện tại</translation>
    </message>
    <message>
        <source>Look into shell profiles and histories, .env files and the files of known tools in your home</source>
        <translation>Tìm trong cấu hình và lịch sử shell, tệp .env và tệp của các công cụ quen thuộc trong thư mục cá nhân của bạn</translation>
    </message>
    <message>
        <source>Leave out what .gitignore files say</source>
        <translation>Bỏ qua những gì tệp .gitignore nêu</translation>
    </message>
    <message>
        <source>Look into the history of git repositories, too</source>
        <translation>Tìm cả trong lịch sử các kho mã git</translation>
    </message>
    <message>
        <source>Pass by files larger than this (256)</source>
        <translation>Bỏ qua tệp lớn hơn mức này (256)</translation>
    </message>
    <message>
        <source>Ask the providers whether the keys work</source>
        <translation>Hỏi nhà cung cấp xem khóa có dùng được không</translation>
    </message>
    <message>
        <source>Bring the keys that are new into the vault</source>
        <translation>Đưa các khóa mới vào kho</translation>
    </message>
    <message>
        <source>Replace keys that the vault holds by references; the vault keeps the originals, sealed</source>
        <translation>Thay các khóa đã có trong kho bằng tham chiếu; kho giữ bản gốc, được niêm phong</translation>
    </message>
    <message>
        <source>Give files their originals back: those that are named, or all; with --dry-run, list them</source>
        <translation>Trả lại bản gốc cho các tệp được nêu, hoặc tất cả; với --dry-run thì chỉ liệt kê</translation>
    </message>
    <message>
        <source>With --undo: also where the file was changed since, which is kept as NAME.changed</source>
        <translation>Với --undo: cả khi tệp đã bị sửa từ đó; tệp đó được giữ thành NAME.changed</translation>
    </message>
    <message>
        <source>Only say what would be done, and change nothing</source>
        <translation>Chỉ cho biết sẽ làm gì, không thay đổi gì</translation>
    </message>
    <message>
        <source>End with exit code 1 if a key was found, for hooks and builds</source>
        <translation>Kết thúc với mã thoát 1 nếu tìm thấy khóa, dành cho hook và build</translation>
    </message>
    <message>
        <source>it does not go with --undo</source>
        <translation>không dùng cùng --undo</translation>
    </message>
    <message>
        <source>it goes with --undo only</source>
        <translation>chỉ dùng cùng --undo</translation>
    </message>
    <message>
        <source>it goes with --import, --redact or --undo</source>
        <translation>dùng cùng --import, --redact hoặc --undo</translation>
    </message>
    <message>
        <source>%1 files searched, %2 MB</source>
        <translation>đã tìm trong %1 tệp, %2 MB</translation>
    </message>
    <message>
        <source>history of %1: %2 contents searched, %3 MB</source>
        <translation>lịch sử của %1: đã tìm trong %2 nội dung, %3 MB</translation>
    </message>
</context>
<context>
    <name>ScanRedaction</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Số khóa</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>would be replaced</source>
        <translation>sẽ được thay</translation>
    </message>
    <message>
        <source>replaced by references</source>
        <translation>đã thay bằng tham chiếu</translation>
    </message>
    <message>
        <source>interrupted: the other files were not changed</source>
        <translation>bị ngắt: các tệp khác không thay đổi</translation>
    </message>
    <message>
        <source>&quot;keyherd scan --undo&quot; gives the files their keys back</source>
        <translation>“keyherd scan --undo” trả lại khóa cho các tệp</translation>
    </message>
    <message>
        <source>no file holds a key that the vault has</source>
        <translation>không tệp nào chứa khóa có trong kho</translation>
    </message>
    <message>
        <source>the key %1 stays in the history of git (%2), whatever becomes of the file: have a new one issued and revoke this one</source>
        <translation>khóa %1 vẫn nằm trong lịch sử git (%2), dù tệp ra sao: hãy xin cấp khóa mới và thu hồi khóa này</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kho</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Dùng được</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>có: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>unclear: %1</source>
        <translation>không rõ: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>chưa hỏi</translation>
    </message>
    <message numerus="yes">
        <source>and at %n more place(s)</source>
        <translation>
            <numerusform>và ở %n chỗ khác</numerusform>
        </translation>
    </message>
    <message>
        <source>keys: %1, places: %2; files searched: %3, %4 MB</source>
        <translation>khóa: %1, chỗ: %2; tệp đã tìm: %3, %4 MB</translation>
    </message>
    <message>
        <source>keys: %1, places: %2; files searched: %3, contents of histories: %4, %5 MB</source>
        <translation>khóa: %1, chỗ: %2; tệp đã tìm: %3, nội dung trong lịch sử: %4, %5 MB</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>không đọc được: %1</translation>
    </message>
    <message>
        <source>larger than %2 MiB: %1</source>
        <translation>lớn hơn %2 MiB: %1</translation>
    </message>
    <message>
        <source>binary: %1</source>
        <translation>nhị phân: %1</translation>
    </message>
    <message>
        <source>symbolic links: %1</source>
        <translation>liên kết tượng trưng: %1</translation>
    </message>
    <message>
        <source>pipes, sockets and devices: %1</source>
        <translation>ống, socket và thiết bị: %1</translation>
    </message>
    <message>
        <source>not searched: %1</source>
        <translation>chưa tìm: %1</translation>
    </message>
</context>
<context>
    <name>ScanUndo</name>
    <message>
        <source>it was as before</source>
        <translation>vẫn như trước</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>đã trả lại</translation>
    </message>
    <message>
        <source>given back; the changed file is %1 now</source>
        <translation>đã trả lại; tệp đã sửa giờ là %1</translation>
    </message>
    <message>
        <source>can be given back</source>
        <translation>có thể trả lại</translation>
    </message>
    <message>
        <source>it is as before</source>
        <translation>vẫn như trước</translation>
    </message>
    <message>
        <source>was changed since: only with --force</source>
        <translation>đã bị sửa từ đó: chỉ với --force</translation>
    </message>
    <message>
        <source>is gone: would be made anew</source>
        <translation>đã mất: sẽ được tạo lại</translation>
    </message>
    <message>
        <source>the vault keeps no originals of files</source>
        <translation>kho không giữ bản gốc của tệp nào</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Số khóa</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã thay lúc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>standard input</source>
        <translation>đầu vào chuẩn</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Serve programs that have a token over HTTP, until it is ended</source>
        <translation>Phục vụ qua HTTP các chương trình có token, cho đến khi bị dừng</translation>
    </message>
    <message>
        <source>The port (else 8417); 0: a free one</source>
        <translation>Cổng (mặc định 8417); 0: một cổng trống</translation>
    </message>
    <message>
        <source>Requests a second that one program may send; 0: any number</source>
        <translation>Số yêu cầu mỗi giây một chương trình được gửi; 0: không giới hạn</translation>
    </message>
</context>
<context>
    <name>SlotCommands</name>
    <message>
        <source>this is the recovery key; write it down or print it, and keep it where no computer is: it is shown only now, and is typed where the passphrase is asked for</source>
        <translation>đây là khóa khôi phục; hãy chép hoặc in ra và cất ở nơi không có máy tính: nó chỉ hiện lúc này, và được nhập ở chỗ hỏi cụm mật khẩu</translation>
    </message>
    <message>
        <source>The ways to unlock the vault: list, add, remove</source>
        <translation>Các cách mở khóa kho: list, add, remove</translation>
    </message>
    <message>
        <source>Show the ways to unlock the vault</source>
        <translation>Hiện các cách mở khóa kho</translation>
    </message>
    <message>
        <source>Add a way to unlock the vault</source>
        <translation>Thêm một cách mở khóa kho</translation>
    </message>
    <message>
        <source>keychain: the system&apos;s; passphrase: one more; recovery: a key that is printed once, for the day when all else is lost</source>
        <translation>keychain: của hệ thống; passphrase: thêm một cụm; recovery: một khóa chỉ in ra một lần, phòng ngày mọi thứ khác đã mất</translation>
    </message>
    <message>
        <source>Take the new passphrase from the first line of FILE, &quot;-&quot; for standard input</source>
        <translation>Lấy cụm mật khẩu mới từ dòng đầu của FILE, &quot;-&quot; là đầu vào chuẩn</translation>
    </message>
    <message>
        <source>Take away a way to unlock the vault</source>
        <translation>Gỡ một cách mở khóa kho</translation>
    </message>
    <message>
        <source>Its number, as &quot;keyherd slot list&quot; shows it</source>
        <translation>Số của nó, như &quot;keyherd slot list&quot; hiển thị</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Mở bằng</translation>
    </message>
    <message>
        <source>keychain, passphrase or recovery is expected</source>
        <translation>cần là keychain, passphrase hoặc recovery</translation>
    </message>
    <message>
        <source>added as number %1: %2</source>
        <translation>đã thêm với số %1: %2</translation>
    </message>
    <message>
        <source>a number is expected, as &quot;keyherd slot list&quot; shows it</source>
        <translation>cần một số, như &quot;keyherd slot list&quot; hiển thị</translation>
    </message>
    <message>
        <source>number %1 does not open the vault any more</source>
        <translation>số %1 không còn mở được kho</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>it goes with &quot;passphrase&quot; only</source>
        <translation>nó chỉ đi với &quot;passphrase&quot;</translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>system keychain</source>
        <translation>chuỗi khóa hệ thống</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>cụm mật khẩu</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>khóa khôi phục</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Environment variables</source>
        <translation>Biến môi trường</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>Tệp .env</translation>
    </message>
    <message>
        <source>Key file (key.txt)</source>
        <translation>Tệp khóa (key.txt)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Bảng CSV</translation>
    </message>
    <message>
        <source>Another system&apos;s database</source>
        <translation>Cơ sở dữ liệu của hệ thống khác</translation>
    </message>
    <message>
        <source>The keys in the environment variables that providers document, as Keyherd was started with them.</source>
        <translation>Các khóa trong biến môi trường mà nhà cung cấp công bố, như khi Keyherd khởi động.</translation>
    </message>
    <message>
        <source>The keys of known providers among the settings of a program, and the addresses beside them.</source>
        <translation>Các khóa của nhà cung cấp đã biết trong thiết lập của một chương trình, cùng các địa chỉ bên cạnh.</translation>
    </message>
    <message>
        <source>A file with a key, or NAME=key, on each line. Only you may have the right to read it.</source>
        <translation>Tệp mà mỗi dòng là một khóa hoặc TÊN=khóa. Chỉ mình bạn được có quyền đọc tệp này.</translation>
    </message>
    <message>
        <source>A table with a header. Which column holds what can be chosen in the next step.</source>
        <translation>Bảng có dòng tiêu đề. Bước sau cho chọn cột nào chứa gì.</translation>
    </message>
    <message>
        <source>An export without encryption, as JSON or CSV. Of its entries only API keys come in.</source>
        <translation>Bản xuất không mã hóa, dạng JSON hoặc CSV. Chỉ các khóa API được nhập.</translation>
    </message>
    <message>
        <source>An export as 1PUX or CSV. Of its entries only API keys come in.</source>
        <translation>Bản xuất dạng 1PUX hoặc CSV. Chỉ các khóa API được nhập.</translation>
    </message>
    <message>
        <source>An export as CSV or XML. Of its entries only API keys come in.</source>
        <translation>Bản xuất dạng CSV hoặc XML. Chỉ các khóa API được nhập.</translation>
    </message>
    <message>
        <source>The keys in config.yaml of the LiteLLM proxy.</source>
        <translation>Các khóa trong config.yaml của proxy LiteLLM.</translation>
    </message>
    <message>
        <source>The file keys.json of the command line tool llm.</source>
        <translation>Tệp keys.json của công cụ dòng lệnh llm.</translation>
    </message>
    <message>
        <source>An SQLite file, a JSON export, or postgresql://USER@HOST/DATABASE. Keys encrypted with Fernet are decrypted.</source>
        <translation>Tệp SQLite, bản xuất JSON hoặc postgresql://NGƯỜI_DÙNG@MÁY_CHỦ/CƠ_SỞ_DỮ_LIỆU. Các khóa mã hóa bằng Fernet sẽ được giải mã.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Typed in</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Tệp khóa</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>Tệp .env</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Issued by the provider</source>
        <translation>Do nhà cung cấp cấp</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API cục bộ</translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>Say where the vault is, how it is opened and how many keys it holds</source>
        <translation>Cho biết kho ở đâu, mở thế nào và chứa bao nhiêu khóa</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>đang khóa</translation>
    </message>
    <message>
        <source>not created yet</source>
        <translation>chưa tạo</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Mở bằng</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Các khóa</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>không chạy</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>đã mở khóa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API cục bộ</translation>
    </message>
    <message>
        <source>not serving</source>
        <translation>không phục vụ</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Valid</source>
        <translation>Hợp lệ</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Không hợp lệ</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Bị cấm</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Quá nhiều yêu cầu</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Hết tín dụng</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Không kết nối được</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>Lỗi TLS</translation>
    </message>
    <message>
        <source>Provider error</source>
        <translation>Lỗi nhà cung cấp</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Bất thường</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Ngừng</translation>
    </message>
    <message>
        <source>The provider accepts this key.</source>
        <translation>Nhà cung cấp chấp nhận khóa này.</translation>
    </message>
    <message>
        <source>The provider does not know this key: it was revoked, has expired or was mistyped.</source>
        <translation>Nhà cung cấp không biết khóa này: đã bị thu hồi, hết hạn hoặc gõ sai.</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it do this: its rights, its region or the account stand in the way.</source>
        <translation>Nhà cung cấp biết khóa này nhưng không cho phép: do quyền, khu vực hoặc tài khoản.</translation>
    </message>
    <message>
        <source>The provider asks to wait: this key sent too many requests. It is not broken.</source>
        <translation>Nhà cung cấp yêu cầu chờ: khóa này gửi quá nhiều yêu cầu. Khóa không hỏng.</translation>
    </message>
    <message>
        <source>The account behind this key has no credit left.</source>
        <translation>Tài khoản của khóa này đã hết tín dụng.</translation>
    </message>
    <message>
        <source>No answer came: check the network connection. This says nothing about the key.</source>
        <translation>Không có trả lời: hãy kiểm tra kết nối mạng. Điều này không nói gì về khóa.</translation>
    </message>
    <message>
        <source>The connection was not trustworthy, so the key was not sent. Someone may be in between, or the clock of this computer is wrong.</source>
        <translation>Kết nối không đáng tin nên khóa không được gửi. Có thể ai đó xen vào giữa, hoặc đồng hồ máy sai.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own. This says nothing about the key; try again later.</source>
        <translation>Chính nhà cung cấp gặp sự cố. Điều này không nói gì về khóa; hãy thử lại sau.</translation>
    </message>
    <message>
        <source>What came back is not an answer of the provider. This says nothing about the key; check the base URL and the network.</source>
        <translation>Thứ nhận về không phải trả lời của nhà cung cấp. Điều này không nói gì về khóa; hãy kiểm tra URL gốc và mạng.</translation>
    </message>
    <message>
        <source>The key is switched off, so it was not sent.</source>
        <translation>Khóa đang tắt nên không được gửi.</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>Take in what the vault lacks: from key.txt, the environment, or issued anew</source>
        <translation>Bổ sung những gì kho còn thiếu: từ key.txt, môi trường, hoặc cấp mới</translation>
    </message>
    <message>
        <source>Only these; else all of which anything is known</source>
        <translation>Chỉ những nhà cung cấp này; nếu không thì mọi nhà cung cấp có thông tin</translation>
    </message>
    <message>
        <source>Change nothing and ask nobody: show what would come</source>
        <translation>Không thay đổi gì và không hỏi ai: chỉ cho biết điều sẽ xảy ra</translation>
    </message>
    <message>
        <source>key.txt: nobody knows whose key stands in line %1; write NAME=key, such as OPENAI_API_KEY=…</source>
        <translation>key.txt: không rõ khóa ở dòng %1 là của ai; hãy viết TÊN=khóa, ví dụ OPENAI_API_KEY=…</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>there are no keys: neither in the vault, nor in key.txt, nor in the environment</source>
        <translation>không có khóa nào: cả trong kho, trong key.txt lẫn trong môi trường</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>taken into the vault</source>
        <translation>đã đưa vào kho</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>kept; another key lies around</source>
        <translation>giữ nguyên; ở nơi khác có một khóa khác</translation>
    </message>
    <message>
        <source>would be issued</source>
        <translation>sẽ được cấp</translation>
    </message>
    <message>
        <source>would be taken in</source>
        <translation>sẽ được đưa vào</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>không có khóa</translation>
    </message>
    <message>
        <source>%1: %2 holds another key, %3; the vault&apos;s, %4, is kept</source>
        <translation>%1: %2 chứa khóa khác, %3; khóa trong kho, %4, được giữ nguyên</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were taken in.</source>
        <translation>
            <numerusform>Đã đưa vào %n khóa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other key(s) lie around: the vault&apos;s were kept.</source>
        <translation>
            <numerusform>Có %n khóa khác nằm rải rác: khóa trong kho được giữ nguyên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be taken in.</source>
        <translation>
            <numerusform>Không thể đưa vào %n khóa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemClipboard</name>
    <message>
        <source>there is no display</source>
        <translation>không có màn hình</translation>
    </message>
    <message>
        <source>install %1</source>
        <translation>hãy cài %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 không trả lời</translation>
    </message>
    <message>
        <source>%1 ended with code %2</source>
        <translation>%1 kết thúc với mã %2</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>&quot;%1&quot; is not of the form provider=COLUMN</source>
        <translation>“%1” không có dạng provider=CỘT</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes; &quot;y&quot; always works too.</extracomment>
        <translation>có</translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Ask providers whether keys work</source>
        <translation>Hỏi nhà cung cấp xem khóa có dùng được không</translation>
    </message>
    <message>
        <source>Which keys; a provider means all its keys</source>
        <translation>Khóa nào; nhà cung cấp nghĩa là mọi khóa của họ</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Mọi khóa</translation>
    </message>
    <message>
        <source>Send inactive keys too</source>
        <translation>Gửi cả khóa đang ngừng</translation>
    </message>
    <message>
        <source>How long to wait for each answer (10)</source>
        <translation>Chờ mỗi trả lời bao lâu (10)</translation>
    </message>
    <message>
        <source>How many at a time (8)</source>
        <translation>Bao nhiêu khóa một lúc (8)</translation>
    </message>
    <message>
        <source>either keys, or --all</source>
        <translation>hoặc các khóa, hoặc --all</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>đã thử %1 trên %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>there are no keys to test</source>
        <translation>không có khóa để thử</translation>
    </message>
    <message>
        <source>Models: %1.</source>
        <translation>Mô hình: %1.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Số dư</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>standard input</source>
        <translation>đầu vào chuẩn</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>en, fr, de or vi is expected</source>
        <translation>cần en, fr, de hoặc vi</translation>
    </message>
</context>
<context>
    <name>UsageCommand</name>
    <message>
        <source>Show how often each key was used, by which programs, and its errors</source>
        <translation>Cho thấy mỗi khóa được dùng bao nhiêu lần, bởi chương trình nào, và các lỗi</translation>
    </message>
    <message>
        <source>Only uses from this day on, such as 2026-01-31; errors are counted from the beginning</source>
        <translation>Chỉ những lần dùng từ ngày này, như 2026-01-31; lỗi được đếm từ đầu</translation>
    </message>
    <message>
        <source>there are no keys; &quot;keyherd add PROVIDER&quot; adds one</source>
        <translation>chưa có khóa; “keyherd add PROVIDER” thêm một khóa</translation>
    </message>
    <message>
        <source>Key or program</source>
        <translation>Khóa hoặc chương trình</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Lượt dùng</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dùng lần cuối</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Lỗi gần nhất</translation>
    </message>
</context>
<context>
    <name>keyherd::ActivityModel</name>
    <message>
        <source>Which program or file got the key, what a test found. A program&apos;s name is only a hint.</source>
        <translation>Chương trình hay tệp nào đã nhận khóa, phép thử cho kết quả gì. Tên chương trình chỉ là gợi ý.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bởi</translation>
    </message>
    <message>
        <source>Program or result</source>
        <translation>Chương trình hoặc kết quả</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Số lần</translation>
    </message>
</context>
<context>
    <name>keyherd::ActivityPage</name>
    <message>
        <source>Somebody or something changed the file from outside Keyherd. What is listed below may be incomplete; the keys are checked on their own.</source>
        <translation>Ai đó hoặc thứ gì đó đã sửa tệp từ bên ngoài Keyherd. Danh sách bên dưới có thể thiếu; các khóa được kiểm tra riêng.</translation>
    </message>
    <message>
        <source>Checking whether the history is whole…</source>
        <translation>Đang kiểm tra lịch sử có nguyên vẹn không…</translation>
    </message>
    <message>
        <source>Nothing like this happened. Clear the search or choose all events.</source>
        <translation>Không có việc nào như vậy. Hãy xóa nội dung tìm hoặc chọn mọi sự kiện.</translation>
    </message>
    <message>
        <source>What happens to your keys will be listed here.</source>
        <translation>Những gì xảy ra với khóa của bạn sẽ được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Check again that nobody altered or cut the history</source>
        <translation>Kiểm tra lại lịch sử không bị sửa hay cắt</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Tìm trong hoạt động</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Loại sự kiện</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Mọi sự kiện</translation>
    </message>
    <message>
        <source>Changes of keys</source>
        <translation>Thay đổi khóa</translation>
    </message>
    <message>
        <source>Uses of keys</source>
        <translation>Lượt dùng khóa</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Lần thử</translation>
    </message>
    <message>
        <source>Tokens of programs</source>
        <translation>Token của chương trình</translation>
    </message>
    <message>
        <source>Vault, providers, files</source>
        <translation>Kho, nhà cung cấp, tệp</translation>
    </message>
</context>
<context>
    <name>keyherd::ApiDialog</name>
    <message>
        <source>Choose another one.</source>
        <translation>Hãy chọn cổng khác.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Switching on…</source>
        <translation>Đang bật…</translation>
    </message>
    <message>
        <source>Let programs ask over HTTP</source>
        <translation>Cho chương trình hỏi qua HTTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Programs of this computer that have a token get keys at the address below while the vault is unlocked; other computers cannot reach it. You give the tokens under &quot;Programs&quot; in the menu, and can revoke each of them.</source>
        <translation>Các chương trình có token trên máy này lấy khóa tại địa chỉ bên dưới khi kho đang mở; máy khác không truy cập được. Bạn cấp token ở “Chương trình” trong menu và có thể thu hồi từng token.</translation>
    </message>
</context>
<context>
    <name>keyherd::ApiSettings</name>
    <message>
        <source>Local API</source>
        <translation>API cục bộ</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Hãy chọn cổng khác.</translation>
    </message>
    <message>
        <source>Let programs ask over HTTP</source>
        <translation>Cho chương trình hỏi qua HTTP</translation>
    </message>
    <message>
        <source>Programs of this computer that have a token get keys while the vault is unlocked.</source>
        <translation>Các chương trình có token trên máy này lấy khóa khi kho đang mở.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Programs that know the old one have to be told.</source>
        <translation>Phải báo cho các chương trình biết cổng cũ.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>Không phục vụ gì.</translation>
    </message>
</context>
<context>
    <name>keyherd::BringInPage</name>
    <message>
        <source>Your keys are in the vault</source>
        <translation>Các khóa của bạn đã ở trong kho</translation>
    </message>
    <message>
        <source>Your keys come into the vault</source>
        <translation>Các khóa của bạn đang được đưa vào kho</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>Đã đưa vào %n khóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing what was ticked into the vault…</source>
        <translation>Đang ghi những gì đã chọn vào kho…</translation>
    </message>
    <message>
        <source>Asking the providers whether they work: %1 of %2.</source>
        <translation>Đang hỏi các nhà cung cấp xem chúng có hoạt động không: %1 trên %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them work(s). Look at the others under &quot;Needs attention&quot;.</source>
        <translation>
            <numerusform>%n khóa trong số đó hoạt động. Hãy xem các khóa còn lại ở mục &quot;Cần chú ý&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Tiến độ kiểm tra</translation>
    </message>
    <message>
        <source>Your keys did not come in</source>
        <translation>Các khóa của bạn chưa được đưa vào</translation>
    </message>
    <message>
        <source>None of them is in the vault. They lie where they were; &quot;Import&quot; brings them in at any time.</source>
        <translation>Chưa có khóa nào trong kho. Chúng vẫn nằm ở chỗ cũ; &quot;Nhập&quot; đưa chúng vào bất cứ lúc nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) did not come in:</source>
        <translation>
            <numerusform>%n khóa chưa được đưa vào:</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that did not come in</source>
        <translation>Các khóa chưa được đưa vào</translation>
    </message>
</context>
<context>
    <name>keyherd::ClientDialog</name>
    <message>
        <source>Tick a provider, or all of them.</source>
        <translation>Hãy chọn một nhà cung cấp, hoặc tất cả.</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Tạo token</translation>
    </message>
    <message>
        <source>Making a token…</source>
        <translation>Đang tạo token…</translation>
    </message>
    <message>
        <source>Give a program a token</source>
        <translation>Cấp token cho một chương trình</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Tên chương trình</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Được làm gì</translation>
    </message>
    <message>
        <source>Get keys</source>
        <translation>Lấy khóa</translation>
    </message>
    <message>
        <source>It gets the keys themselves, to use them as it likes.</source>
        <translation>Nhận chính các khóa và dùng tùy ý.</translation>
    </message>
    <message>
        <source>Manage keys</source>
        <translation>Quản lý khóa</translation>
    </message>
    <message>
        <source>It adds, changes, tests and deletes keys, but never gets one.</source>
        <translation>Thêm, sửa, thử và xóa khóa, nhưng không bao giờ nhận được khóa.</translation>
    </message>
    <message>
        <source>Keys of all providers</source>
        <translation>Khóa của mọi nhà cung cấp</translation>
    </message>
    <message>
        <source>Only of these providers</source>
        <translation>Chỉ của các nhà cung cấp này</translation>
    </message>
</context>
<context>
    <name>keyherd::ClientTableModel</name>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>The token of %1 came from another program than before: %2, and before that %3. If this is not your doing, revoke it.</source>
        <translation>Token của %1 đến từ một chương trình khác trước: %2, trước đó là %3. Nếu không phải do bạn, hãy thu hồi nó.</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>đã bị sửa</translation>
    </message>
    <message>
        <source>gets keys</source>
        <translation>lấy khóa</translation>
    </message>
    <message>
        <source>manages keys</source>
        <translation>quản lý khóa</translation>
    </message>
    <message>
        <source>sends requests</source>
        <translation>gửi yêu cầu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa bao giờ</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <comment>a program</comment>
        <translation>%1, cảnh báo</translation>
    </message>
    <message>
        <source>Which program used the token last. Only a hint: a program of yours can pose as another one.</source>
        <translation>Chương trình dùng token lần cuối. Chỉ là gợi ý: một chương trình của bạn có thể giả làm chương trình khác.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Được làm gì</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dùng lần cuối</translation>
    </message>
    <message>
        <source>Program (hint)</source>
        <translation>Chương trình (gợi ý)</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Lỗi gần nhất</translation>
    </message>
</context>
<context>
    <name>keyherd::ColumnsPage</name>
    <message>
        <source>Which column holds what?</source>
        <translation>Cột nào chứa gì?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Cột của: %1</translation>
    </message>
    <message>
        <source>The first rows. What may be a key is masked.</source>
        <translation>Các dòng đầu. Những gì có thể là khóa đều được che.</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>Các dòng mẫu</translation>
    </message>
</context>
<context>
    <name>keyherd::ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>Có phải bạn không?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Cụm &amp;mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Hỏi %1</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Khóa khôi phục</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>Use recovery key</source>
        <translation>Dùng khóa khôi phục</translation>
    </message>
</context>
<context>
    <name>keyherd::DatabasePage</name>
    <message>
        <source>Which table holds the keys?</source>
        <translation>Bảng nào chứa các khóa?</translation>
    </message>
    <message>
        <source>All that look like tables of keys (%1)</source>
        <translation>Mọi bảng trông giống bảng khóa (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>Không có</translation>
    </message>
    <message>
        <source>No table looks like one of keys. Choose the table and its column of keys.</source>
        <translation>Không bảng nào trông giống bảng khóa. Hãy chọn bảng và cột chứa khóa.</translation>
    </message>
    <message>
        <source>What is encrypted with Fernet needs the program&apos;s key.</source>
        <translation>Những gì mã hóa bằng Fernet cần khóa của chương trình.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Bảng</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>&amp;Fernet key file, one key a line</source>
        <translation>Tệp khóa &amp;Fernet, mỗi dòng một khóa</translation>
    </message>
    <message>
        <source>Fernet key file</source>
        <translation>Tệp khóa Fernet</translation>
    </message>
    <message>
        <source>File with &amp;Django&apos;s SECRET_KEY, such as .env or settings.py</source>
        <translation>Tệp chứa SECRET_KEY của &amp;Django, chẳng hạn .env hoặc settings.py</translation>
    </message>
    <message>
        <source>File with Django&apos;s SECRET_KEY</source>
        <translation>Tệp chứa SECRET_KEY của Django</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Cột của: %1</translation>
    </message>
</context>
<context>
    <name>keyherd::DateField</name>
    <message>
        <source>Choose date</source>
        <translation>Chọn ngày</translation>
    </message>
    <message>
        <source>Choose date (%1)</source>
        <translation>Chọn ngày (%1)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or empty for never</source>
        <translation>NNNN-TT-NN, hoặc để trống nếu không hết hạn</translation>
    </message>
    <message>
        <source>This is not a date. Write it as in 2026-12-31, or leave it empty.</source>
        <translation>Đây không phải ngày. Hãy viết như 2026-12-31 hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>keyherd::DiscardQuestion</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Bỏ những gì bạn đã nhập?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Tiếp tục sửa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>keyherd::DropZone</name>
    <message>
        <source>Drop the key here to add it</source>
        <translation>Thả khóa vào đây để thêm</translation>
    </message>
    <message numerus="yes">
        <source>Drop the %n file(s) here to bring their keys in</source>
        <translation>
            <numerusform>Thả %n tệp vào đây để nhập các khóa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::FileField</name>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is chosen for</comment>
        <translation>Chọn: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
</context>
<context>
    <name>keyherd::FirstRunWizard</name>
    <message>
        <source>Welcome to Keyherd: step %1 of %2</source>
        <translation>Chào mừng đến Keyherd: bước %1 trên %2</translation>
    </message>
    <message>
        <source>Making the vault… If %1 opens a window of its own, answer it there.</source>
        <translation>Đang tạo kho… Nếu %1 mở cửa sổ riêng, hãy trả lời ở đó.</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Đang tạo kho…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
</context>
<context>
    <name>keyherd::FormDialog</name>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>keyherd::FoundPage</name>
    <message>
        <source>Keys on this computer</source>
        <translation>Các khóa trên máy tính này</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <comment>a variable</comment>
        <translation>Môi trường: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lie around. Those that are ticked come into the vault; nothing is changed where they lie.</source>
        <translation>
            <numerusform>Có %n khóa nằm rải rác. Những khóa được chọn sẽ vào kho; nơi chúng đang nằm không bị thay đổi gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking in the environment, in key files, and in .env files and settings of known tools in your home folder…</source>
        <translation>Đang tìm trong môi trường, trong các tệp khóa, trong các tệp .env và thiết đặt của các công cụ quen thuộc ở thư mục nhà của bạn…</translation>
    </message>
    <message>
        <source>No key was found in the environment, in key files or in the .env files of your home folder. You can add keys at any time.</source>
        <translation>Không tìm thấy khóa nào trong môi trường, trong các tệp khóa hay trong các tệp .env ở thư mục nhà của bạn. Bạn có thể thêm khóa bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Take in all keys that were found</source>
        <translation>Đưa vào tất cả các khóa tìm thấy</translation>
    </message>
    <message>
        <source>Found keys</source>
        <translation>Các khóa tìm thấy</translation>
    </message>
    <message>
        <source>Looking for keys</source>
        <translation>Đang tìm khóa</translation>
    </message>
    <message>
        <source>No key was found in what could be read. You can add keys at any time.</source>
        <translation>Không tìm thấy khóa nào trong những gì đọc được. Bạn có thể thêm khóa bất cứ lúc nào.</translation>
    </message>
</context>
<context>
    <name>keyherd::GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The language of this window. The command line follows the system&apos;s.</source>
        <translation>Ngôn ngữ của cửa sổ này. Dòng lệnh theo ngôn ngữ hệ thống.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Khởi động cùng phiên làm việc</translation>
    </message>
    <message>
        <source>Keyherd starts hidden when you log in, so that reminders come and programs are served.</source>
        <translation>Keyherd khởi động ẩn khi bạn đăng nhập, để nhắc việc và phục vụ các chương trình.</translation>
    </message>
    <message>
        <source>Closing the window keeps Keyherd running</source>
        <translation>Đóng cửa sổ thì Keyherd vẫn chạy</translation>
    </message>
    <message>
        <source>It stays as an icon beside the clock. Where the desktop has no place for one, closing quits.</source>
        <translation>Nó ở lại dưới dạng biểu tượng cạnh đồng hồ. Nếu môi trường không có chỗ cho biểu tượng, đóng là thoát.</translation>
    </message>
    <message>
        <source>Keys that lie around</source>
        <translation>Khóa nằm rải rác</translation>
    </message>
    <message>
        <source>What to do at each start with keys in the environment and in key files that the vault lacks.</source>
        <translation>Việc cần làm mỗi lần khởi động với các khóa trong môi trường và tệp khóa mà kho chưa có.</translation>
    </message>
</context>
<context>
    <name>keyherd::HomePage</name>
    <message>
        <source>%1 was added.</source>
        <translation>Đã thêm %1.</translation>
    </message>
    <message>
        <source>There is no key in what was pasted.</source>
        <translation>Nội dung vừa dán không có khóa nào.</translation>
    </message>
    <message>
        <source>Copy a key, or a line that holds one, and paste again.</source>
        <translation>Hãy sao chép một khóa, hoặc một dòng có khóa, rồi dán lại.</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>Thêm nội dung đã sao chép</translation>
    </message>
    <message>
        <source>Back to the keys</source>
        <translation>Quay lại các khóa</translation>
    </message>
    <message>
        <source>What was pasted is too long to look for a key in it.</source>
        <translation>Nội dung đã dán quá dài để tìm khóa trong đó.</translation>
    </message>
    <message>
        <source>Copy only the key, or save the text as a file and import it.</source>
        <translation>Hãy chỉ sao chép khóa, hoặc lưu văn bản thành tệp rồi nhập tệp đó.</translation>
    </message>
</context>
<context>
    <name>keyherd::ImportActions</name>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>Đã nhập %n khóa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were taken out again.</source>
        <translation>
            <numerusform>Đã lấy ra lại %n khóa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed since and stay.</source>
        <translation>
            <numerusform>%n khóa đã thay đổi từ đó và được giữ lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::ImportDialog</name>
    <message>
        <source>Looking at the file…</source>
        <translation>Đang xem tệp…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Đang xem các tệp…</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Đang xem các cột…</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>Đang xem các bảng…</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Đang đọc các khóa…</translation>
    </message>
    <message>
        <source>Bringing the keys in…</source>
        <translation>Đang nhập các khóa…</translation>
    </message>
    <message>
        <source>Bring keys in</source>
        <translation>Nhập khóa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
</context>
<context>
    <name>keyherd::ImportTableModel</name>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>keyherd::IssueDialog</name>
    <message>
        <source>Issue</source>
        <translation>Cấp khóa</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Đang cấp…</translation>
    </message>
    <message>
        <source>Have %1 issue a key</source>
        <translation>Yêu cầu %1 cấp một khóa</translation>
    </message>
    <message>
        <source>Name, here and at the provider (may be left empty)</source>
        <translation>Tên, ở đây và tại nhà cung cấp (có thể để trống)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>How many US dollars it may spend (empty: as many as the account)</source>
        <translation>Được tiêu bao nhiêu đô la Mỹ (để trống: bằng tài khoản)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>The last day it works (empty: for good)</source>
        <translation>Ngày cuối cùng còn dùng được (để trống: mãi mãi)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>This is not an amount. Write it as in 5 or 2.50, or leave it empty.</source>
        <translation>Đây không phải số tiền. Hãy viết như 5 hoặc 2,50, hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyActions</name>
    <message numerus="yes">
        <source>The test was cancelled after %n key(s).</source>
        <translation>
            <numerusform>Đã hủy thử sau %n khóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a key: verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) tested, %1 valid.</source>
        <translation>
            <numerusform>Đã thử %n khóa, %1 hợp lệ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <translation>%1 đang hoạt động.</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <translation>%1 đã ngừng.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Đã xóa %1.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 đã trở lại.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Đã thêm %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Đã sửa %1.</translation>
    </message>
    <message>
        <source>%1 is the active key of %2 now; the other one became inactive.</source>
        <translation>%1 hiện là khóa hoạt động của %2; khóa kia đã ngừng.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same key.</source>
        <translation>%1 và %2 là cùng một khóa.</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyDetail</name>
    <message>
        <source>Active</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Thử lần cuối</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dùng lần cuối</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Lượt dùng</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Lỗi gần nhất</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL gốc</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ngày thêm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a key to see what is known of it.</source>
        <translation>Chọn một khóa để xem thông tin.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation>Thử khóa này</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Ngừng</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Thay khóa</translation>
    </message>
    <message>
        <source>Asks before use</source>
        <translation>Hỏi trước khi dùng</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>time: what happened: who got the key</comment>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyDialog</name>
    <message>
        <source>Edit key</source>
        <translation>Sửa khóa</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Thêm khóa</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyForm</name>
    <message>
        <source>Choose the provider that issued the key.</source>
        <translation>Chọn nhà cung cấp đã cấp khóa.</translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation>Ngày này đã qua.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Khóa API</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Nhà cung cấp</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>&amp;URL gốc</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Hết hạn</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Th&amp;ẻ</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>Hoạt độn&amp;g</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>%1 (leave empty to keep it)</source>
        <translation>%1 (để trống để giữ nguyên)</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Dán khóa vào đây</translation>
    </message>
    <message>
        <source>Recognised from the key, or choose</source>
        <translation>Nhận ra từ khóa, hoặc hãy chọn</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Programs that ask for this provider get its active key.</source>
        <translation>Chương trình hỏi nhà cung cấp này sẽ nhận khóa đang hoạt động.</translation>
    </message>
    <message>
        <source>%1 has no address of its own: give the one of your server.</source>
        <translation>%1 không có địa chỉ riêng: hãy nhập địa chỉ máy chủ của bạn.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Tiêu đề HTTP</translation>
    </message>
    <message>
        <source>As&amp;k before use</source>
        <translation>Hỏi t&amp;rước khi dùng</translation>
    </message>
    <message>
        <source>Ask before use</source>
        <translation>Hỏi trước khi dùng</translation>
    </message>
    <message>
        <source>A program gets this key only once a person has allowed it, each time.</source>
        <translation>Chương trình chỉ nhận khóa này sau khi có người cho phép, mỗi lần.</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyNews</name>
    <message>
        <source>A key stopped working</source>
        <translation>Một khóa không còn hoạt động</translation>
    </message>
    <message>
        <source>%1 does not accept %2 any more.</source>
        <comment>provider, name of a key</comment>
        <translation>%1 không còn chấp nhận %2 nữa.</translation>
    </message>
    <message>
        <source>A key is due</source>
        <translation>Một khóa đã đến hạn</translation>
    </message>
    <message>
        <source>A key was replaced</source>
        <translation>Một khóa đã được thay</translation>
    </message>
    <message>
        <source>%1 has its new key, and the old one is gone.</source>
        <translation>%1 đã có khóa mới, và khóa cũ không còn nữa.</translation>
    </message>
    <message>
        <source>A key was not replaced</source>
        <translation>Một khóa chưa được thay</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyReach</name>
    <message>
        <source>%1, last on %2</source>
        <comment>name, time</comment>
        <translation>%1, lần cuối %2</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Khóa đi đâu</translation>
    </message>
    <message>
        <source>No program and no file that Keyherd knows of.</source>
        <translation>Không đến chương trình hay tệp nào mà Keyherd biết.</translation>
    </message>
    <message>
        <source>Programs whose token gets it</source>
        <translation>Chương trình có token lấy được khóa</translation>
    </message>
    <message>
        <source>Linked files that hold it</source>
        <translation>Tệp liên kết chứa khóa</translation>
    </message>
    <message>
        <source>Who got it last</source>
        <translation>Ai nhận khóa gần đây</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyTable</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyTableModel</name>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Chưa thử</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Ngừng</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Thử lần cuối</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dùng lần cuối</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Lượt dùng</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyTrends</name>
    <message>
        <source>Uses in 30 days</source>
        <translation>Lượt dùng trong 30 ngày</translation>
    </message>
    <message>
        <source>Latency of tests, in milliseconds</source>
        <translation>Độ trễ của các lần thử, tính bằng mili giây</translation>
    </message>
</context>
<context>
    <name>keyherd::KeysAtStart</name>
    <message numerus="yes">
        <source>%n key(s) that the vault lacks lie around (%1). Take them in, now and at every start?</source>
        <translation>
            <numerusform>Có %n khóa mà kho còn thiếu nằm rải rác (%1). Đưa vào ngay bây giờ và mỗi lần khởi động?</numerusform>
        </translation>
    </message>
    <message>
        <source>A key would also be issued by: %1.</source>
        <translation>Một khóa cũng sẽ được cấp bởi: %1.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không bao giờ</translation>
    </message>
</context>
<context>
    <name>keyherd::KeysPage</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Không có gì cần bạn chú ý.</translation>
    </message>
    <message>
        <source>No key fits. Clear the search or choose all keys.</source>
        <translation>Không có khóa phù hợp. Hãy xóa ô tìm hoặc chọn mọi khóa.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Các khóa</translation>
    </message>
    <message>
        <source>There are no keys yet. Press Ctrl+N to add one, paste a key here with Ctrl+V, or drop a file with keys on the window.</source>
        <translation>Chưa có khóa nào. Nhấn Ctrl+N để thêm, dán khóa vào đây bằng Ctrl+V, hoặc thả tệp chứa khóa vào cửa sổ.</translation>
    </message>
    <message>
        <source>Delete the chosen key</source>
        <translation>Xóa khóa đã chọn</translation>
    </message>
</context>
<context>
    <name>keyherd::LatencyPlot</name>
    <message numerus="yes">
        <source>%n answer(s) to tests, between %1 and %2 ms; the newest: %3 ms.</source>
        <translation>
            <numerusform>%n câu trả lời cho các lần thử, từ %1 đến %2 ms; mới nhất: %3 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Độ trễ theo thời gian</translation>
    </message>
    <message>
        <source>No test was answered yet.</source>
        <translation>Chưa có lần thử nào được trả lời.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>%1: %2 ms, %3</source>
        <comment>time, latency, verdict of a test</comment>
        <translation>%1: %2 ms, %3</translation>
    </message>
</context>
<context>
    <name>keyherd::LinkNews</name>
    <message>
        <source>A linked file needs you</source>
        <translation>Một tệp liên kết cần bạn</translation>
    </message>
    <message>
        <source>Linked files are not in step</source>
        <translation>Các tệp liên kết chưa được đồng bộ</translation>
    </message>
</context>
<context>
    <name>keyherd::MainMenu</name>
    <message>
        <source>About Keyherd</source>
        <translation>Giới thiệu Keyherd</translation>
    </message>
    <message>
        <source>Keyherd %1

Keeps API keys in an encrypted vault and hands them out safely.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Keyherd %1

Giữ khóa API trong kho mã hóa và cung cấp chúng an toàn.

Phần mềm tự do theo Giấy phép Công cộng GNU phiên bản 3 trở lên.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Cài đặt…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>keyherd::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Programs cannot ask over HTTP</source>
        <translation>Chương trình không thể hỏi qua HTTP</translation>
    </message>
</context>
<context>
    <name>keyherd::Message</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>keyherd::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> giây</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, after a number</comment>
        <translation> giờ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không bao giờ</translation>
    </message>
    <message>
        <source>Wait for a provider&apos;s answer</source>
        <translation>Chờ nhà cung cấp trả lời</translation>
    </message>
    <message>
        <source>A test that takes longer says that the provider does not answer.</source>
        <translation>Lần thử lâu hơn sẽ báo rằng nhà cung cấp không trả lời.</translation>
    </message>
    <message>
        <source>Tests at the same time</source>
        <translation>Số lần thử cùng lúc</translation>
    </message>
    <message>
        <source>How many requests are under way at once when all keys are tested.</source>
        <translation>Bao nhiêu yêu cầu chạy cùng lúc khi thử tất cả khóa.</translation>
    </message>
    <message>
        <source>Test all keys every</source>
        <translation>Thử tất cả khóa mỗi</translation>
    </message>
    <message>
        <source>While the vault is unlocked. You are told when a key that used to work stops working.</source>
        <translation>Trong khi kho đang mở. Bạn được báo khi một khóa đang dùng được ngừng hoạt động.</translation>
    </message>
</context>
<context>
    <name>keyherd::NewSlotDialog</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Đang thêm…</translation>
    </message>
    <message>
        <source>There will be one more way to unlock the vault.</source>
        <translation>Sẽ có thêm một cách mở khóa kho.</translation>
    </message>
</context>
<context>
    <name>keyherd::PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Chọn cụm mật khẩu</translation>
    </message>
    <message>
        <source>Poor: easy to guess. Several words that do not belong together are better.</source>
        <translation>Kém: dễ đoán. Nên dùng vài từ không liên quan nhau.</translation>
    </message>
    <message>
        <source>Weak: another word or two would make it hard to guess.</source>
        <translation>Yếu: thêm một hai từ sẽ khó đoán hơn.</translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation>Tốt: khó đoán.</translation>
    </message>
    <message>
        <source>Excellent: very hard to guess.</source>
        <translation>Xuất sắc: rất khó đoán.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Hai lần nhập giống nhau.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hai lần nhập khác nhau.</translation>
    </message>
    <message>
        <source>Nobody can look it up or reset it for you: write it down and keep it in a safe place.</source>
        <translation>Không ai tra lại hay đặt lại được: hãy ghi ra và cất nơi an toàn.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Cụm &amp;mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Độ mạnh của cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Nhậ&amp;p lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
</context>
<context>
    <name>keyherd::PasteMenu</name>
    <message>
        <source>Pasted keys</source>
        <translation>Các khóa đã dán</translation>
    </message>
    <message>
        <source>Which key is to be added?</source>
        <translation>Muốn thêm khóa nào?</translation>
    </message>
    <message>
        <source>Unknown provider</source>
        <translation>Nhà cung cấp chưa biết</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>provider: masked key</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyherd::PreviewPage</name>
    <message>
        <source>What is to come in?</source>
        <translation>Nhập những gì?</translation>
    </message>
    <message>
        <source>There are no keys of known providers here. Go back and choose something else.</source>
        <translation>Ở đây không có khóa nào của nhà cung cấp đã biết. Hãy quay lại và chọn nguồn khác.</translation>
    </message>
    <message>
        <source>Nothing here is new. Nothing is changed.</source>
        <translation>Không có gì mới ở đây. Không có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will come in. What the vault has already stays as it is.</source>
        <translation>
            <numerusform>Sẽ nhập %n khóa. Những gì kho đã có được giữ nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All new keys</source>
        <translation>Mọi khóa &amp;mới</translation>
    </message>
    <message>
        <source>All new keys</source>
        <translation>Mọi khóa mới</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Hiện</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Found keys</source>
        <translation>Các khóa tìm thấy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a verdict and how often it was given</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>keyherd::ProgramsPage</name>
    <message>
        <source>Revoke a token</source>
        <translation>Thu hồi token</translation>
    </message>
    <message>
        <source>Revoke the token of %1? It is worth nothing from then on, and cannot be brought back.</source>
        <translation>Thu hồi token của %1? Từ lúc đó nó không còn giá trị và không thể lấy lại.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Programs ask at %1.</source>
        <translation>Các chương trình hỏi tại %1.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Programs with a token</source>
        <translation>Chương trình có token</translation>
    </message>
    <message>
        <source>No program has a token yet. Add one, and give the program the token that you get.</source>
        <translation>Chưa có chương trình nào có token. Hãy thêm một chương trình và đưa cho nó token bạn nhận được.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Nobody answers programs yet: switch on &quot;Let programs ask over HTTP&quot; in the settings.</source>
        <translation>Chưa ai trả lời các chương trình: hãy bật “Cho chương trình hỏi qua HTTP” trong phần cài đặt.</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderBox</name>
    <message>
        <source>Other service…</source>
        <translation>Dịch vụ khác…</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderDialog</name>
    <message>
        <source>Open a provider</source>
        <translation>Mở nhà cung cấp</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Tệp JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Add a service of your own</source>
        <translation>Thêm dịch vụ riêng</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Fills in what a JSON file says; it may also be dropped here.</source>
        <translation>Điền theo nội dung tệp JSON; bạn cũng có thể thả tệp vào đây.</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderForm</name>
    <message>
        <source>This cannot be empty.</source>
        <translation>Không được để trống.</translation>
    </message>
    <message>
        <source>Its keys are sent to %1.</source>
        <translation>Các khóa của nó được gửi đến %1.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Mã</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Đị&amp;a chỉ</translation>
    </message>
    <message>
        <source>How the &amp;key travels</source>
        <translation>&amp;Cách gửi khóa</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>Tiê&amp;u đề HTTP</translation>
    </message>
    <message>
        <source>&amp;Test path</source>
        <translation>Đường &amp;dẫn kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Good answer holds</source>
        <translation>Câu trả lời tốt c&amp;hứa</translation>
    </message>
    <message>
        <source>&amp;Environment variables</source>
        <translation>&amp;Biến môi trường</translation>
    </message>
    <message>
        <source>As a bearer token (Authorization: Bearer …)</source>
        <translation>Dưới dạng bearer token (Authorization: Bearer …)</translation>
    </message>
    <message>
        <source>Alone in a header</source>
        <translation>Riêng trong một tiêu đề HTTP</translation>
    </message>
    <message>
        <source>Not at all: it needs no key</source>
        <translation>Không gửi: dịch vụ không cần khóa</translation>
    </message>
    <message>
        <source>What you call the service</source>
        <translation>Tên bạn đặt cho dịch vụ</translation>
    </message>
    <message>
        <source>What commands call it</source>
        <translation>Tên dùng trong dòng lệnh</translation>
    </message>
    <message>
        <source>Separated by commas, such as EXAMPLE_API_KEY</source>
        <translation>Phân cách bằng dấu phẩy, ví dụ EXAMPLE_API_KEY</translation>
    </message>
    <message>
        <source>What is asked for to see whether a key works. It must cost nothing and change nothing.</source>
        <translation>Nội dung được yêu cầu để xem khóa có hoạt động không. Yêu cầu này không được tốn phí và không được thay đổi gì.</translation>
    </message>
    <message>
        <source>A member that the JSON of a good answer has. Without it, the key is not called valid.</source>
        <translation>Một thành phần có trong JSON của câu trả lời tốt. Thiếu nó, khóa không được coi là hợp lệ.</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderListModel</name>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Mọi khóa</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %n khóa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderMenu</name>
    <message>
        <source>Add a service of your own…</source>
        <translation>Thêm dịch vụ riêng…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Đã xóa %1.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 đã trở lại.</translation>
    </message>
    <message>
        <source>Have %1 issue a key…</source>
        <translation>Yêu cầu %1 cấp một khóa…</translation>
    </message>
</context>
<context>
    <name>keyherd::RecoveryPage</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>Hãy giữ khóa khôi phục này</translation>
    </message>
    <message>
        <source>Recovery key of Keyherd

%1

It opens the vault at %2.
It was made on %3.

Keep it where no computer is: whoever has it and the vault can read every key in it.
To use it, choose &quot;Use recovery key&quot; where Keyherd asks for the passphrase.
</source>
        <extracomment>%1 is a key, %2 a file, %3 a date: a sheet of paper that somebody keeps</extracomment>
        <translation>Khóa khôi phục của Keyherd

%1

Nó mở kho tại %2.
Nó được tạo ngày %3.

Hãy cất ở nơi không có máy tính: ai có nó và kho đều đọc được mọi khóa bên trong.
Để dùng, chọn &quot;Dùng khóa khôi phục&quot; khi Keyherd hỏi cụm mật khẩu.
</translation>
    </message>
    <message>
        <source>Saved as %1. Take it off this computer.</source>
        <translation>Đã lưu vào %1. Hãy đưa tệp ra khỏi máy tính này.</translation>
    </message>
    <message>
        <source>It opens the vault when all else is lost. It is shown only now, and nobody can look it up for you: write it down, print it, or save it to a medium that you put away.</source>
        <translation>Nó mở kho khi mọi thứ khác đã mất. Nó chỉ hiện lúc này và không ai tra lại giúp bạn được: hãy chép ra, in ra, hoặc lưu vào một thiết bị rồi cất đi.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>In khóa khôi phục</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Lưu vào tệp…</translation>
    </message>
    <message>
        <source>Save the recovery key to a file</source>
        <translation>Lưu khóa khôi phục vào tệp</translation>
    </message>
    <message>
        <source>I have put it in a safe place</source>
        <translation>Tôi đã cất nó ở nơi an toàn</translation>
    </message>
    <message>
        <source>Recovery key, first half</source>
        <translation>Khóa khôi phục, nửa đầu</translation>
    </message>
    <message>
        <source>Recovery key, second half</source>
        <translation>Khóa khôi phục, nửa sau</translation>
    </message>
</context>
<context>
    <name>keyherd::ReminderSettings</name>
    <message>
        <source>Reminders</source>
        <translation>Nhắc việc</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không bao giờ</translation>
    </message>
    <message>
        <source>Days after which a key should be rotated</source>
        <translation>Số ngày sau đó nên thay khóa</translation>
    </message>
    <message>
        <source>A key that is older needs attention. Its age is counted from its last new secret.</source>
        <translation>Khóa cũ hơn cần được chú ý. Tuổi tính từ lần đổi giá trị gần nhất.</translation>
    </message>
    <message>
        <source>Days of notice before a key expires</source>
        <translation>Số ngày báo trước khi khóa hết hạn</translation>
    </message>
    <message>
        <source>A key needs attention this long before the date on which it expires.</source>
        <translation>Khóa cần được chú ý trước ngày hết hạn chừng này.</translation>
    </message>
</context>
<context>
    <name>keyherd::ResultPage</name>
    <message>
        <source>The keys are in the vault</source>
        <translation>Các khóa đã ở trong kho</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>Đã nhập %n khóa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) stayed out.</source>
        <translation>
            <numerusform>%n khóa khác không được nhập.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they came from they still lie, readable by whoever finds them. Once you have seen that the keys work, delete them there.</source>
        <translation>Ở nơi chúng đến, chúng vẫn còn đó, ai tìm thấy cũng đọc được. Khi đã thấy các khóa hoạt động, hãy xóa chúng ở đó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Hoàn tác lần nhập</translation>
    </message>
</context>
<context>
    <name>keyherd::RotateDialog</name>
    <message>
        <source>A new key of %1 waits for its test.</source>
        <translation>Một khóa mới của %1 đang chờ được thử.</translation>
    </message>
    <message>
        <source>%1 has its new key.</source>
        <translation>%1 đã có khóa mới.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Thay %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Switch without a test</source>
        <translation>Thay mà không thử</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Mở trang của %1</translation>
    </message>
    <message>
        <source>The old key is deleted</source>
        <translation>Khóa cũ đã xóa</translation>
    </message>
    <message>
        <source>Issue and switch</source>
        <translation>Cấp và thay</translation>
    </message>
    <message>
        <source>Test and switch</source>
        <translation>Thử và thay</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Đang thử…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>keyherd::RotateForm</name>
    <message>
        <source>Have %1 issue the new key</source>
        <translation>Yêu cầu %1 cấp khóa mới</translation>
    </message>
    <message>
        <source>Paste a key that you made yourself</source>
        <translation>Dán khóa do bạn tự tạo</translation>
    </message>
    <message>
        <source>Make a new key on the page of %1, and paste it here. Programs get the old one until a test says that the new one works.</source>
        <translation>Hãy tạo khóa mới trên trang của %1 rồi dán vào đây. Các chương trình vẫn nhận khóa cũ cho đến khi phép thử cho biết khóa mới dùng được.</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Mở trang của %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Mở trang</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Khóa mới</translation>
    </message>
    <message>
        <source>The old key is disabled when nothing has used it for this long, and deleted after as long again:</source>
        <translation>Khóa cũ bị tắt khi không gì dùng nó trong khoảng thời gian này, và bị xóa sau thêm một khoảng như vậy:</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Thời gian chờ</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Ngay lập tức</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Một giờ</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Một ngày</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Một tuần</translation>
    </message>
    <message>
        <source>The new key expires (may be left empty)</source>
        <translation>Khóa mới hết hạn (có thể để trống)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
</context>
<context>
    <name>keyherd::RotationActions</name>
    <message>
        <source>%1 was replaced.</source>
        <translation>%1 đã được thay.</translation>
    </message>
    <message>
        <source>%1 was issued.</source>
        <translation>%1 đã được cấp.</translation>
    </message>
</context>
<context>
    <name>keyherd::SearchField</name>
    <message>
        <source>Search keys</source>
        <translation>Tìm khóa</translation>
    </message>
    <message>
        <source>Words of name, provider, tags or note. Also provider:, tag:, status: and is:active, is:inactive, is:damaged, is:expiring. Quotes keep words together, a - before a word leaves out what has it. (Ctrl+F)</source>
        <translation>Các từ trong tên, nhà cung cấp, thẻ hoặc ghi chú. Cũng dùng được provider:, tag:, status: và is:active, is:inactive, is:damaged, is:expiring. Dấu ngoặc kép giữ các từ đi cùng nhau, dấu - trước một từ bỏ những gì có từ đó. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words for the search</source>
        <translation>Các từ để tìm kiếm</translation>
    </message>
</context>
<context>
    <name>keyherd::SecretBox</name>
    <message>
        <source>Key, revealed</source>
        <translation>Khóa, đang hiện</translation>
    </message>
    <message>
        <source>Key, masked</source>
        <translation>Khóa, đã che</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Copied (%1 s)</source>
        <translation>Đã chép (%1 giây)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
</context>
<context>
    <name>keyherd::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Hide what is typed (%1)</source>
        <translation>Ẩn nội dung nhập (%1)</translation>
    </message>
    <message>
        <source>Show what is typed (%1)</source>
        <translation>Hiện nội dung nhập (%1)</translation>
    </message>
</context>
<context>
    <name>keyherd::SecuritySettings</name>
    <message>
        <source>Security</source>
        <translation>Bảo mật</translation>
    </message>
    <message>
        <source>Keyherd will lock itself less often.</source>
        <translation>Keyherd sẽ tự khóa ít hơn.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> giây</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> phút</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không bao giờ</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Xóa bảng tạm sau</translation>
    </message>
    <message>
        <source>A copied key is taken off the clipboard again, unless something else is there by then.</source>
        <translation>Khóa đã sao chép được lấy khỏi bảng tạm, trừ khi lúc đó ở đấy đã là thứ khác.</translation>
    </message>
    <message>
        <source>Hide a revealed key after</source>
        <translation>Ẩn khóa đang hiện sau</translation>
    </message>
    <message>
        <source>Then only its first and last characters are shown.</source>
        <translation>Sau đó chỉ hiện các ký tự đầu và cuối.</translation>
    </message>
    <message>
        <source>Lock when Keyherd is not used for</source>
        <translation>Khóa lại khi Keyherd không được dùng trong</translation>
    </message>
    <message>
        <source>Nothing of the vault is on the screen then, and programs get no keys.</source>
        <translation>Khi đó trên màn hình không có gì của kho, và chương trình không nhận được khóa.</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Khóa lại khi màn hình bị khóa</translation>
    </message>
    <message>
        <source>Unlocking the screen does not unlock the vault.</source>
        <translation>Mở khóa màn hình không mở kho.</translation>
    </message>
    <message>
        <source>Lock when the computer is suspended</source>
        <translation>Khóa lại khi máy tạm ngủ</translation>
    </message>
    <message>
        <source>It is done before the computer sleeps, so that no key stays in its memory.</source>
        <translation>Việc này xong trước khi máy ngủ, để không khóa nào còn trong bộ nhớ.</translation>
    </message>
    <message>
        <source>Keep windows out of screen captures</source>
        <translation>Không cho chụp cửa sổ</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens do not show Keyherd.</source>
        <translation>Ảnh chụp, bản ghi và màn hình chia sẻ không hiện Keyherd.</translation>
    </message>
</context>
<context>
    <name>keyherd::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>keyherd::ShortcutsAction</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
</context>
<context>
    <name>keyherd::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
</context>
<context>
    <name>keyherd::Sidebar</name>
    <message>
        <source>Providers</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Mức dùng</translation>
    </message>
</context>
<context>
    <name>keyherd::SlotActions</name>
    <message>
        <source>There will be one more way to unlock the vault.</source>
        <translation>Sẽ có thêm một cách mở khóa kho.</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Khóa khôi phục…</translation>
    </message>
    <message>
        <source>This will not open the vault any more: %1.</source>
        <translation>Cách này sẽ không mở được kho nữa: %1.</translation>
    </message>
    <message>
        <source>Add a way to unlock…</source>
        <translation>Thêm cách mở khóa…</translation>
    </message>
    <message>
        <source>Remove a way to unlock…</source>
        <translation>Gỡ cách mở khóa…</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is a way to unlock the vault, %2 a moment</extracomment>
        <translation>%1, từ %2</translation>
    </message>
</context>
<context>
    <name>keyherd::SourcePage</name>
    <message>
        <source>Where are the keys?</source>
        <translation>Các khóa ở đâu?</translation>
    </message>
    <message>
        <source>Choose a file, or drop it on the window: what kind it is, it mostly tells itself.</source>
        <translation>Chọn một tệp, hoặc thả tệp vào cửa sổ: thường tự nó cho biết thuộc loại nào.</translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <translation>&amp;Tệp hoặc địa chỉ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Tệp hoặc địa chỉ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>A file of any kind</source>
        <translation>Tệp thuộc loại bất kỳ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>keyherd::StatusStrip</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Tiến độ thử</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>HTTP: %1</source>
        <comment>address</comment>
        <translation>HTTP: %1</translation>
    </message>
    <message>
        <source>Agent: on</source>
        <translation>Agent: bật</translation>
    </message>
    <message>
        <source>The command line uses the vault while it is unlocked here.</source>
        <translation>Dòng lệnh dùng kho khi kho đang được mở khóa tại đây.</translation>
    </message>
</context>
<context>
    <name>keyherd::SummaryPage</name>
    <message>
        <source>Ready to make the vault</source>
        <translation>Sẵn sàng tạo kho</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Nothing has been written so far. Finish makes the vault.</source>
        <translation>Chưa ghi gì cả. “Hoàn tất” sẽ tạo kho.</translation>
    </message>
    <message>
        <source>The vault is kept at</source>
        <translation>Kho nằm tại</translation>
    </message>
    <message>
        <source>It is unlocked by</source>
        <translation>Mở khóa bằng</translation>
    </message>
    <message>
        <source>The passphrase, when the keychain is not there</source>
        <translation>Cụm mật khẩu, khi không có chuỗi khóa</translation>
    </message>
    <message>
        <source>The recovery key, when all else is lost</source>
        <translation>Khóa khôi phục, khi mọi thứ khác đã mất</translation>
    </message>
</context>
<context>
    <name>keyherd::SyncDetails</name>
    <message>
        <source>Keys found at the start</source>
        <translation>Các khóa tìm thấy khi khởi động</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>keyherd::TestPanel</name>
    <message>
        <source>Tests before</source>
        <translation>Các lần kiểm tra trước</translation>
    </message>
    <message>
        <source>The provider&apos;s words: %1</source>
        <translation>Nhà cung cấp trả lời: %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Thử %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Models since the test before</source>
        <translation>Mô hình so với lần kiểm tra trước</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: verdict of a test</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyherd::TokenDialog</name>
    <message>
        <source>The token of %1</source>
        <translation>Token của %1</translation>
    </message>
    <message>
        <source>Give this token to %1 now. It is shown only this once: the vault keeps no copy of it.</source>
        <translation>Hãy đưa token này cho %1 ngay. Nó chỉ hiện lần này: kho không giữ bản sao.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copied (%1 s)</source>
        <translation>Đã sao chép (%1 giây)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>keyherd::TopBar</name>
    <message>
        <source>Add key</source>
        <translation>Thêm khóa</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Thử tất cả</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa lại</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
</context>
<context>
    <name>keyherd::Tray</name>
    <message>
        <source>Keyherd goes on running</source>
        <translation>Keyherd vẫn đang chạy</translation>
    </message>
    <message>
        <source>It is beside the clock now. &quot;Quit&quot; in its menu there ends it; the settings change what closing does.</source>
        <translation>Giờ nó ở cạnh đồng hồ. “Thoát” trong menu ở đó sẽ kết thúc; phần cài đặt thay đổi tác dụng của việc đóng.</translation>
    </message>
    <message>
        <source>A key is on the clipboard</source>
        <translation>Một khóa đang ở bảng tạm</translation>
    </message>
    <message numerus="yes">
        <source>The key of %1 is there for %n second(s).</source>
        <translation>
            <numerusform>Khóa của %1 ở đó trong %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyherd (locked)</source>
        <translation>Keyherd (đang khóa)</translation>
    </message>
    <message>
        <source>Open Keyherd</source>
        <translation>Mở Keyherd</translation>
    </message>
    <message>
        <source>Copy the key of</source>
        <translation>Sao chép khóa của</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Thử tất cả</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Mở khóa…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa lại</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>keyherd::UnlockPage</name>
    <message>
        <source>Looking at the vault…</source>
        <translation>Đang xem kho…</translation>
    </message>
    <message>
        <source>Asking %1 to unlock the vault…</source>
        <translation>Đang nhờ %1 mở kho…</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Đang kiểm tra cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Your keys are locked</source>
        <translation>Các khóa đang được khóa</translation>
    </message>
    <message>
        <source>If it opens a window of its own, answer it there.</source>
        <translation>Nếu nó mở cửa sổ riêng, hãy trả lời ở đó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Cụm &amp;mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Try keychain again</source>
        <translation>Thử lại chuỗi khóa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Unlock with %1</source>
        <translation>Mở bằng %1</translation>
    </message>
    <message>
        <source>Checking the recovery key…</source>
        <translation>Đang kiểm tra khóa khôi phục…</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Khóa khôi phục</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>Use recovery key</source>
        <translation>Dùng khóa khôi phục</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>Dùng cụm mật khẩu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>keyherd::UsageModel</name>
    <message>
        <source>never</source>
        <translation>chưa bao giờ</translation>
    </message>
    <message>
        <source>How often the provider refused the key since it was added, in tests or as programs report it.</source>
        <translation>Số lần nhà cung cấp từ chối khóa từ khi thêm, trong các lần thử hoặc theo báo cáo của chương trình.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Uses in 30 days</source>
        <translation>Lượt dùng trong 30 ngày</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dùng lần cuối</translation>
    </message>
</context>
<context>
    <name>keyherd::UsagePage</name>
    <message>
        <source>All programs</source>
        <translation>Mọi chương trình</translation>
    </message>
    <message>
        <source>Uses of all keys per day</source>
        <translation>Lượt dùng mọi khóa mỗi ngày</translation>
    </message>
    <message>
        <source>Uses of %1 per day</source>
        <translation>Lượt dùng %1 mỗi ngày</translation>
    </message>
    <message>
        <source>Latency in milliseconds</source>
        <translation>Độ trễ tính bằng mili giây</translation>
    </message>
    <message>
        <source>Latency of %1 in milliseconds</source>
        <translation>Độ trễ của %1 tính bằng mili giây</translation>
    </message>
    <message>
        <source>Choose a key below to see how fast its provider answers.</source>
        <translation>Hãy chọn một khóa bên dưới để xem nhà cung cấp trả lời nhanh thế nào.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Mức dùng</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Hiện mọi khóa</translation>
    </message>
    <message>
        <source>No key was used yet. Copy one, or start a program with &quot;keyherd run&quot;.</source>
        <translation>Chưa có khóa nào được dùng. Hãy sao chép một khóa, hoặc chạy chương trình bằng &quot;keyherd run&quot;.</translation>
    </message>
</context>
<context>
    <name>keyherd::UseDialog</name>
    <message>
        <source>A program asks for a key</source>
        <translation>Một chương trình xin một khóa</translation>
    </message>
    <message>
        <source>A program that cannot be told</source>
        <translation>Một chương trình không rõ</translation>
    </message>
    <message>
        <source>%1
wants to use
%2</source>
        <translation>%1
muốn dùng
%2</translation>
    </message>
    <message>
        <source>For this session means: until the vault is locked.</source>
        <translation>Trong phiên này nghĩa là: cho đến khi kho bị khóa.</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>Cho phép &amp;một lần</translation>
    </message>
    <message>
        <source>Allow for this &amp;session</source>
        <translation>Cho phép trong &amp;phiên này</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Từ chối</translation>
    </message>
</context>
<context>
    <name>keyherd::UsePlot</name>
    <message>
        <source>Uses in the last 30 days: %1; the most on %2: %3. Errors: %4.</source>
        <translation>Lượt dùng trong 30 ngày qua: %1; nhiều nhất vào %2: %3. Lỗi: %4.</translation>
    </message>
    <message>
        <source>Uses over time</source>
        <translation>Lượt dùng theo thời gian</translation>
    </message>
    <message>
        <source>No use in the last 30 days.</source>
        <translation>Không có lượt dùng nào trong 30 ngày qua.</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Lượt dùng</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>%1: uses %2, errors %3</source>
        <comment>date, numbers</comment>
        <translation>%1: lượt dùng %2, lỗi %3</translation>
    </message>
</context>
<context>
    <name>keyherd::VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Kho</translation>
    </message>
    <message>
        <source>Nothing is wrong with what can be seen of a locked vault.</source>
        <translation>Không có gì sai ở những gì thấy được của kho đang khóa.</translation>
    </message>
    <message>
        <source>Unlock it to have every key checked.</source>
        <translation>Hãy mở kho để kiểm tra từng khóa.</translation>
    </message>
    <message>
        <source>All is well: the vault, its history, every key, and the files around it.</source>
        <translation>Mọi thứ đều tốt: kho, lịch sử, từng khóa và các tệp xung quanh.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>What unlocks it</source>
        <translation>Cách mở</translation>
    </message>
    <message>
        <source>Keys in it</source>
        <translation>Số khóa bên trong</translation>
    </message>
    <message>
        <source>There is no vault yet.</source>
        <translation>Chưa có kho.</translation>
    </message>
    <message>
        <source>Check the vault now</source>
        <translation>Kiểm tra kho ngay</translation>
    </message>
</context>
<context>
    <name>keyherd::WaysInPage</name>
    <message>
        <source>How do you want to unlock your keys?</source>
        <translation>Bạn muốn mở khóa bằng cách nào?</translation>
    </message>
    <message>
        <source>Asking whether %1 answers…</source>
        <translation>Đang hỏi xem %1 có trả lời không…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 trả lời.</translation>
    </message>
    <message>
        <source>%1 Go on with a passphrase: it protects your keys just as well.</source>
        <extracomment>%1 is a sentence that says what is wrong with the system&apos;s keychain</extracomment>
        <translation>%1 Hãy tiếp tục với cụm mật khẩu: nó bảo vệ khóa của bạn không kém.</translation>
    </message>
    <message>
        <source>Choose at least one way to unlock.</source>
        <translation>Chọn ít nhất một cách mở khóa.</translation>
    </message>
    <message>
        <source>Opens the vault by itself while you are logged in.</source>
        <translation>Tự mở kho khi bạn đang đăng nhập.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Opens the vault wherever it is, also when the keychain is lost.</source>
        <translation>Mở kho ở bất cứ đâu, kể cả khi mất chuỗi khóa.</translation>
    </message>
    <message>
        <source>Choose another way beside it: a recovery key is for emergencies, not for every day.</source>
        <translation>Hãy chọn thêm cách khác: khóa khôi phục dành cho lúc khẩn cấp, không dùng hằng ngày.</translation>
    </message>
    <message>
        <source>If %1 ever loses its entry, nobody can open the vault. A passphrase or a recovery key is the way back in.</source>
        <translation>Nếu %1 mất mục đã lưu, không ai mở được kho. Cụm mật khẩu hoặc khóa khôi phục là lối vào dự phòng.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>A long key to print or to save, for the day when all else is lost or forgotten.</source>
        <translation>Một khóa dài để in hoặc lưu, phòng ngày mọi thứ khác đã mất hoặc bị quên.</translation>
    </message>
    <message>
        <source>Keyherd keeps your API keys in one encrypted vault on this machine. Choose how to open it; more than one way is the safest.</source>
        <translation>Keyherd giữ khóa API của bạn trong một kho mã hóa trên máy này. Hãy chọn cách mở; dùng nhiều cách cùng lúc là an toàn nhất.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keyherd is running already, but does not answer. End it, then start it again.</source>
        <translation>Keyherd đang chạy nhưng không trả lời. Hãy kết thúc nó rồi khởi động lại.</translation>
    </message>
    <message>
        <source>Commands do not get keys from this window</source>
        <translation>Các lệnh không lấy được khóa từ cửa sổ này</translation>
    </message>
</context>
</TS>
