package vn.vanho.policycomm.support;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers INSTREAM as clamd does: what holds {@link #HARMFUL} is found. Or it misbehaves, in one of several ways. */
public final class FakeClamd implements AutoCloseable {

    /** What this scanner takes for malware. */
    public static final String HARMFUL = "THIS-IS-WHAT-THE-SCANNER-LOOKS-FOR";

    public static final String SIGNATURE = "Eicar-Test-Signature";

    /** How it behaves. */
    public enum Manner {
        HONEST,
        /** Reads everything and never answers. */
        SILENT,
        /** Takes the connection and reads nothing. */
        DEAF,
        /** Ends the connection in the middle of the file. */
        CLOSING,
        /** Ends the connection within its answer. */
        BREAKING_OFF,
        /** Has a limit below that of the application. */
        LIMITED
    }

    private final ServerSocket door;
    private final Thread thread;
    private final List<Socket> held = new CopyOnWriteArrayList<>();
    private final List<byte[]> seen = new CopyOnWriteArrayList<>();
    private volatile Manner manner = Manner.HONEST;

    public FakeClamd() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    public void behave(Manner next) {
        manner = next;
    }

    /** Everything that was sent whole. */
    public List<byte[]> seen() {
        return seen;
    }

    public static boolean isHarmful(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(HARMFUL);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                held.add(caller);
                answer(caller);
            } catch (IOException gone) {
                // The caller went away, or the door was closed.
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        if (manner == Manner.DEAF) {
            return;
        }
        DataInputStream in = new DataInputStream(caller.getInputStream());
        expect(in, "zINSTREAM\0");
        if (manner == Manner.CLOSING) {
            in.readNBytes(10);
            caller.close();
            return;
        }
        byte[] content = stream(in);
        seen.add(content);
        if (manner != Manner.SILENT) {
            caller.getOutputStream().write(verdict(content).getBytes(StandardCharsets.UTF_8));
            caller.close();
        }
    }

    private static void expect(DataInputStream in, String command) throws IOException {
        if (!new String(in.readNBytes(command.length()), StandardCharsets.US_ASCII).equals(command)) {
            throw new EOFException("another command");
        }
    }

    private static byte[] stream(DataInputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all.write(in.readNBytes(length));
        }
        return all.toByteArray();
    }

    private String verdict(byte[] content) {
        return switch (manner) {
            case BREAKING_OFF -> "stream: O";
            case LIMITED -> "INSTREAM size limit exceeded. ERROR\0";
            default -> isHarmful(content) ? "stream: %s FOUND\0".formatted(SIGNATURE) : "stream: OK\0";
        };
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket caller : held) {
                caller.close();
            }
            thread.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
