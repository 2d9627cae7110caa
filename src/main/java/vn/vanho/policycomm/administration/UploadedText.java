package vn.vanho.policycomm.administration;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.files.FileScan;
import vn.vanho.policycomm.plan.DaysOffRefused;

/** The text of an uploaded list. */
@Component
class UploadedText {

    private static final int MOST_BYTES = 200_000;

    private final FileScan scan;

    UploadedText(FileScan scan) {
        this.scan = scan;
    }

    /** @throws DaysOffRefused when it is no text, too long for a list of days or harmful */
    String of(String file, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new DaysOffRefused(file, List.of("tệp dài quá %d kB".formatted(MOST_BYTES / 1000)));
        }
        scan.objection(file, content).ifPresent(reason -> {
            throw new DaysOffRefused(file, List.of(reason));
        });
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
