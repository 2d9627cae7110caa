package vn.vanho.policycomm.dissemination.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.vanho.policycomm.dissemination.PublicPages;
import vn.vanho.policycomm.engine.Phrases;

/** A site on this machine that answers as it is told and remembers what it was asked. */
public final class LocalSite implements AutoCloseable {

    /** Writes whatever it likes. */
    public interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public LocalSite() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "local-site");
        thread.setDaemon(true);
        thread.start();
    }

    public LocalSite at(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    public LocalSite at(String path, String head, String body) {
        return at(
                path,
                out -> out.write((head + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII)));
    }

    public String url(String path) {
        return "http://site.example:%d%s".formatted(server.getLocalPort(), path);
    }

    /** Whole requests, line by line. */
    List<String> asked() {
        return asked;
    }

    /** Looks at pages of this site by any name, without TLS; of other addresses none is allowed. */
    public OpenedPages pages() {
        return pages(Duration.ofSeconds(6));
    }

    OpenedPages pages(Duration patience) {
        InetAddress here = InetAddress.getLoopbackAddress();
        return new OpenedPages(
                phrases(),
                new PageRules(
                        "http",
                        true,
                        host -> host.endsWith(".inside")
                                ? InetAddress.getAllByName("10.1.2.3")
                                : new InetAddress[] {here},
                        here::equals,
                        3,
                        patience,
                        256 * 1024));
    }

    /** The same for addresses that people paste, whose scheme is https. */
    public PublicPages asIfPublic() {
        OpenedPages pages = pages();
        return address -> pages.look(address.replaceFirst("^https://([^/]+)", "http://$1:" + server.getLocalPort()));
    }

    public static Phrases phrases() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return new Phrases(messages);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> answer(socket), "local-site-answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket open) {
        try (Socket socket = open) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String first = String.valueOf(in.readLine());
            StringBuilder whole = new StringBuilder(first);
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                whole.append('\n').append(line);
            }
            asked.add(whole.toString());
            String path = first.split(" ", -1)[1];
            answers.getOrDefault(
                            path,
                            out -> out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII)))
                    .write(socket.getOutputStream());
        } catch (IOException | InterruptedException gone) {
            // Whoever asked went away.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
