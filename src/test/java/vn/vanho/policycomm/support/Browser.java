package vn.vanho.policycomm.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without scripts: it keeps cookies, follows redirects and sends the forms that it sees. */
public final class Browser {

    private final String origin;
    private final Connection session =
            Jsoup.newSession().ignoreHttpErrors(true).ignoreContentType(true).header("Accept", "text/html,*/*");

    public Browser(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** What came back. */
    public record Page(int status, Document document, Connection.Response response) {

        public String text() {
            return document.text();
        }

        public Element find(String selector) {
            return document.expectFirst(selector);
        }
    }

    public Browser signIn(String account) {
        Page page = open("/login");
        submit(page.find("form[action$=/login]"), Map.of("username", account, "password", "Chinh-sach-407!"));
        return this;
    }

    public Page open(String path) {
        return send(session.newRequest(origin + path));
    }

    /** As Tasklist asks for what it shows beside a task. */
    public Page openForTasklist(String path) {
        return openWithin("tasklist", path);
    }

    /** Sends what Tasklist sends when somebody completes a task with these answers, texts all; returns the status. */
    public int completeInTasklist(String task, Map<String, String> answers) {
        String variables = answers.entrySet().stream()
                .map(answer -> "\"%s\": {\"value\": \"%s\"}".formatted(answer.getKey(), answer.getValue()))
                .collect(Collectors.joining(", "));
        open("/camunda/app/tasklist/default/");
        String token = session.cookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        return send(session.newRequest(origin + "/camunda/api/engine/engine/default/task/" + task + "/submit-form")
                        .method(Connection.Method.POST)
                        .header("X-XSRF-TOKEN", token)
                        .header("Content-Type", "application/json")
                        .requestBody("{\"variables\": {" + variables + "}}"))
                .status();
    }

    /** Asks for a page as one of Camunda's applications does that shows it within its own. */
    public Page openWithin(String app, String path) {
        return send(session.newRequest(origin + path).header("X-Requested-With", app));
    }

    /** Asks anew for a page that was seen, as a browser does that kept it: 304 when it is still the same. */
    public Page openAgain(String path, Page seen) {
        return send(session.newRequest(origin + path)
                .header("If-None-Match", seen.response().header("ETag")));
    }

    public byte[] download(String path) {
        try {
            return session.newRequest(origin + path).maxBodySize(0).execute().bodyAsBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a form with these values in place of what it holds; a list-like field may be given several times. */
    public Page submit(Element form, Map<String, String> values) {
        return send(prepare(form, values));
    }

    private Connection prepare(Element form, Map<String, String> values) {
        Connection request = ((FormElement) form)
                .submit()
                .ignoreHttpErrors(true)
                .header("Accept", "text/html,*/*")
                .header("Origin", origin);
        // A form of a page that answered an upload would be sent like a file.
        request.request().removeHeader("Content-Type");
        values.forEach((name, value) -> {
            Connection.KeyVal known = request.data(name);
            if (known == null) {
                request.data(name, value);
            } else {
                known.value(value);
            }
        });
        return request;
    }

    /** Sends a form with a file in one of its fields. */
    public Page upload(Element form, Map<String, String> values, String field, String fileName, byte[] content) {
        Connection request = prepare(form, values);
        request.data(field).value(fileName).inputStream(new ByteArrayInputStream(content));
        return send(request);
    }

    /** Sends a form that holds one file. */
    public Page upload(Element form, String fileName, byte[] content) {
        Connection request = ((FormElement) form)
                .submit()
                .ignoreHttpErrors(true)
                .header("Accept", "text/html,*/*")
                .header("Origin", origin);
        Connection.KeyVal field =
                request.data(form.expectFirst("input[type=file]").attr("name"));
        if (field != null) {
            request.request().data().remove(field);
        }
        request.data(form.expectFirst("input[type=file]").attr("name"), fileName, new ByteArrayInputStream(content));
        return send(request);
    }

    /** Sends a request that was made from a form of a page. */
    public static Page send(Connection request) {
        try {
            Connection.Response response = request.execute();
            Document document = response.parse();
            assertThat(document.outerHtml()).as("texts of the page").doesNotContainPattern("\\?\\?[\\w.-]+_vi\\?\\?");
            return new Page(response.statusCode(), document, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
