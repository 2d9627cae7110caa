package vn.vanho.policycomm.packaged;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.vanho.policycomm.support.Browser;

/** The built application, running in a process of its own as on a server. */
final class PackagedApplication {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path jar;
    private final Path folder;
    private final int port;
    private final List<String> arguments;
    private final Process process;

    private PackagedApplication(Path jar, Path folder, int port, List<String> arguments) throws IOException {
        this.jar = jar;
        this.folder = folder;
        this.port = port;
        this.arguments = arguments;
        this.process = start();
    }

    /** Starts the jar in a folder, where its database and its log stay. */
    static PackagedApplication launch(Path folder, String... arguments) throws IOException {
        return new PackagedApplication(
                Path.of(System.getProperty("packaged.jar")), folder, freePort(), List.of(arguments));
    }

    /** The same, of the jar unpacked as README has it: quicker, for who starts it often. */
    static PackagedApplication launchUnpacked(Path folder, String... arguments) throws IOException {
        return new PackagedApplication(UnpackedJar.JAR, folder, freePort(), List.of(arguments));
    }

    /** Starts it once more after it ended, at the same address. */
    PackagedApplication again() throws IOException {
        return new PackagedApplication(jar, folder, port, arguments);
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
                .start();
    }

    int port() {
        return port;
    }

    PackagedApplication awaitUp() {
        await().atMost(PATIENCE).until(() -> !process.isAlive() || health() == 200);
        if (!process.isAlive()) {
            throw new IllegalStateException(output());
        }
        return this;
    }

    /** The path of the draft that the demo puts before the public. */
    String awaitDraft() {
        Browser citizen = new Browser(port);
        return await().atMost(PATIENCE)
                .until(
                        () -> citizen.open("/")
                                .document()
                                .select("a[href^=/du-thao/]")
                                .attr("href"),
                        link -> !link.isEmpty());
    }

    /** Ends it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as an administrator does. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("It does not stop");
        }
    }

    /** Waits until it has ended by itself. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** What it logged as wrong. */
    List<String> complaints() {
        return output().lines()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .toList();
    }

    String output() {
        try {
            return Files.readString(log(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of the first answer that it gives at all, to somebody of the demo. */
    int firstAnswer(String account) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> status("/engine-rest/task/count", account), status -> status > 0);
    }

    private int health() {
        return status("/actuator/health", "");
    }

    /** Zero while it does not answer. */
    private int status(String path, String account) {
        try {
            var connection = (HttpURLConnection) URI.create("http://127.0.0.1:%d%s".formatted(port, path))
                    .toURL()
                    .openConnection();
            connection.setRequestProperty("Authorization", basic(account));
            return connection.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static String basic(String account) {
        byte[] credentials = (account + ":Chinh-sach-407!").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    private static Path log(Path folder) {
        return folder.resolve("console.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
