package vn.vanho.policycomm.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The built jar, unpacked once for all tests of a JVM. */
final class UnpackedJar {

    /** Starts the application with the libraries that lie beside it. */
    static final Path JAR =
            unpack(Path.of(System.getProperty("packaged.jar")), Path.of(System.getProperty("unpacked.folder")));

    private UnpackedJar() {}

    private static Path unpack(Path jar, Path folder) {
        try {
            Process unpacking = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString())
                    .inheritIO()
                    .start();
            if (unpacking.waitFor() != 0) {
                throw new IllegalStateException("Not unpacked: " + jar);
            }
            return folder.resolve(jar.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
