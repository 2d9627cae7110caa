package vn.vanho.policycomm.consultation.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import vn.vanho.policycomm.files.FileKinds;

/** Tells a ZIP from the other things people upload, by the first bytes; nothing is unpacked here. */
final class FileKindCheck {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORD_DOCUMENT = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    private FileKindCheck() {}

    static void requireDocx(byte[] content, String fileName, Refusals refusals) {
        if (content.length == 0) {
            throw refusals.empty();
        }
        if (content.length > FileKinds.LARGEST) {
            throw refusals.tooLarge();
        }
        requireNoOle(content, refusals);
        if (startsWith(content, PDF)) {
            throw refusals.pdf();
        }
        if (!startsWith(content, ZIP)) {
            throw refusals.notDocx();
        }
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".docm")) {
            throw refusals.macros();
        }
    }

    private static void requireNoOle(byte[] content, Refusals refusals) {
        if (!startsWith(content, OLE)) {
            return;
        }
        if (contains(content, ENCRYPTED_PACKAGE)) {
            throw refusals.encrypted();
        }
        throw contains(content, WORD_DOCUMENT) ? refusals.oldWord() : refusals.notDocx();
    }

    static int count(byte[] content, byte[] pattern) {
        int found = 0;
        for (int at = 0; at <= content.length - pattern.length; at++) {
            if (Arrays.equals(content, at, at + pattern.length, pattern, 0, pattern.length)) {
                found++;
            }
        }
        return found;
    }

    private static boolean contains(byte[] content, byte[] pattern) {
        return count(content, pattern) > 0;
    }

    private static boolean startsWith(byte[] content, byte[] prefix) {
        return content.length >= prefix.length && Arrays.equals(content, 0, prefix.length, prefix, 0, prefix.length);
    }
}
