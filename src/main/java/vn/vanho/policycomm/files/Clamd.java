package vn.vanho.policycomm.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks clamd by its command INSTREAM. One deadline holds for connecting, sending and the answer: a daemon that falls
 * silent, or takes nothing more, holds nobody up beyond it.
 */
class Clamd {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final Pattern VERDICT = Pattern.compile("stream: (?:OK|(?<signature>[^\\p{C}]{1,200}) FOUND)");

    private final ScannerProperties settings;

    Clamd(ScannerProperties settings) {
        this.settings = settings;
    }

    /**
     * The name of what was found; empty for a clean file.
     *
     * @throws IOException when there is no verdict: nobody answers, not in time, or with a fault
     */
    Optional<String> signatureIn(byte[] content) throws IOException {
        long deadline = System.nanoTime() + settings.timeout().toNanos();
        InetSocketAddress address = new InetSocketAddress(settings.host(), settings.port());
        if (address.isUnresolved()) {
            throw new IOException("unknown host " + settings.host());
        }
        try (AsynchronousSocketChannel channel = AsynchronousSocketChannel.open()) {
            await(channel.connect(address), settings.connectTimeout().toNanos());
            send(channel, content, deadline);
            return verdict(answer(channel, deadline));
        }
    }

    private static void send(AsynchronousSocketChannel channel, byte[] content, long deadline) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)), deadline);
        for (int at = 0; at < content.length; at += CHUNK) {
            int length = Math.min(CHUNK, content.length - at);
            write(channel, size(length), deadline);
            write(channel, ByteBuffer.wrap(content, at, length), deadline);
        }
        write(channel, size(0), deadline);
    }

    /** Four bytes, the highest first. */
    private static ByteBuffer size(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
    }

    private static void write(AsynchronousSocketChannel channel, ByteBuffer bytes, long deadline) throws IOException {
        while (bytes.hasRemaining()) {
            await(channel.write(bytes), deadline - System.nanoTime());
        }
    }

    private static String answer(AsynchronousSocketChannel channel, long deadline) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteBuffer part = ByteBuffer.allocate(LONGEST_ANSWER);
        while (await(channel.read(part), deadline - System.nanoTime()) >= 0) {
            answer.write(part.array(), 0, part.position());
            String said = answer.toString(StandardCharsets.UTF_8);
            if (said.indexOf('\0') >= 0) {
                return said.substring(0, said.indexOf('\0'));
            }
            if (answer.size() > LONGEST_ANSWER) {
                break;
            }
            part.clear();
        }
        throw new IOException("the connection ended before the verdict");
    }

    private static Optional<String> verdict(String answer) throws IOException {
        Matcher verdict = VERDICT.matcher(answer);
        if (!verdict.matches()) {
            throw new IOException("the answer is no verdict: " + answer.replaceAll("\\p{C}", " "));
        }
        return Optional.ofNullable(verdict.group("signature"));
    }

    private static <T> T await(Future<T> work, long nanos) throws IOException {
        try {
            return work.get(Math.max(1, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new IOException("no answer in time", late);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
