package vn.vanho.policycomm.channels.facebook;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Fills the queue of a server that takes nobody in, so that the next one waits for a connection in vain. */
final class Crowd implements AutoCloseable {

    private static final int MOST = 64;

    private final List<Socket> waiting = new ArrayList<>();

    Crowd(ServerSocket full) throws IOException {
        for (int i = 0; i < MOST; i++) {
            Socket socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 200);
            } catch (IOException nobodyMoreFits) {
                return;
            }
        }
    }

    int size() {
        return waiting.size();
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : waiting) {
            socket.close();
        }
    }
}
