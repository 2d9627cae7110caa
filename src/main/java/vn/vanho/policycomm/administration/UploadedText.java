package vn.vanho.policycomm.administration;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.vanho.policycomm.plan.DaysOffRefused;

/** The text of an uploaded list. */
final class UploadedText {

    private static final int MOST_BYTES = 200_000;

    private UploadedText() {}

    /** @throws DaysOffRefused when it is no text or too long for a list of days */
    static String of(String file, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new DaysOffRefused(file, List.of("tệp dài quá %d kB".formatted(MOST_BYTES / 1000)));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DaysOffRefused(file, List.of("tệp phải là CSV ghi bằng bảng mã UTF-8"));
        }
    }
}
