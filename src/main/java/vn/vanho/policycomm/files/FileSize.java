package vn.vanho.policycomm.files;

import vn.vanho.policycomm.engine.Phrases;

/** How large a file is, as people write it. */
public final class FileSize {

    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = KILOBYTE * KILOBYTE;

    private FileSize() {}

    /** E.g. {@code 1,2 MB}. */
    public static String of(int bytes) {
        return bytes < MEGABYTE
                ? "%d KB".formatted(Math.max(1, bytes / KILOBYTE))
                : String.format(Phrases.VIETNAMESE, "%.1f MB", bytes / (double) MEGABYTE);
    }
}
