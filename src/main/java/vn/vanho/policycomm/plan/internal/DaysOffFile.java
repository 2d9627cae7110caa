package vn.vanho.policycomm.plan.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The file that {@code policycomm.plan.days-off} names. */
@Component
class DaysOffFile {

    private final Resource file;

    DaysOffFile(PlanProperties properties) {
        this.file = properties.daysOff();
    }

    /** @throws vn.vanho.policycomm.plan.DaysOffRefused naming every fault by its line */
    List<DecidedDay> read() throws IOException {
        if (!file.isReadable()) {
            throw new IllegalStateException("Không đọc được tệp ngày nghỉ %s; hãy sửa policycomm.plan.days-off"
                    .formatted(file.getDescription()));
        }
        return new DaysOffReader(file.getDescription()).read(file.getContentAsString(StandardCharsets.UTF_8));
    }
}
