package vn.vanho.policycomm.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people of a test: each has a window of their own, in which they stay signed in. */
final class People implements AutoCloseable {

    private static final String PASSWORD = "Chinh-sach-407!";
    private static final String SOMEBODY = "citizen";

    private final Browser browser;
    private final String origin;
    private final Album album;
    private final int patience;
    private final Map<String, Person> atWork = new LinkedHashMap<>();

    People(Browser browser, String origin, Album album, int patience) {
        this.browser = browser;
        this.origin = origin;
        this.album = album;
        this.patience = patience;
    }

    /** Who has this account, signed in through the common page. */
    Person of(String account) {
        return atWork.computeIfAbsent(account, this::signIn);
    }

    /** The same person, signed in at a second computer too. */
    Person atAnotherScreen(String account) {
        return atWork.computeIfAbsent(account + " again", unused -> signIn(account));
    }

    /** Somebody without an account. */
    Person citizen() {
        return atWork.computeIfAbsent(SOMEBODY, this::sitDown);
    }

    private Person signIn(String account) {
        Person person = sitDown(account);
        person.open("/login");
        person.page().getByLabel("Tài khoản").fill(account);
        person.page().getByLabel("Mật khẩu").fill(PASSWORD);
        person.press("Đăng nhập");
        person.sees("Bàn làm việc");
        return person;
    }

    /** Office screens of this size are the ones met most often. */
    private Person sitDown(String name) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setViewportSize(1366, 768)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        window.setDefaultTimeout(patience);
        return new Person(name, window.newPage(), album);
    }

    /** A picture and the words of each open window. */
    void keepWhatTheySee() {
        atWork.values().forEach(Person::keepWhatIsSeen);
    }

    @Override
    public void close() {
        atWork.values().forEach(Person::leave);
    }
}
