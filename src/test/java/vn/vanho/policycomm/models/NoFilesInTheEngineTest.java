package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** A draft's file goes to our table; the engine keeps neither its bytes nor its name. */
@OnH2
class NoFilesInTheEngineTest {

    @Autowired
    private DraftLine line;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theFileOfAStartIsInOurTableOnly() {
        int before = engineBytesLikeTheLaw();
        String key = "2024/II.3a/khong-tep-trong-engine";
        line.start(key, "Luật có tệp");
        assertThat(drafts.fileInForce(line.draftId(key))).isPresent();
        assertThat(engineBytesLikeTheLaw()).isEqualTo(before);
        for (String table : List.of("ACT_RU_VARIABLE", "ACT_HI_VARINST", "ACT_HI_DETAIL")) {
            assertThat(count("select count(*) from " + table + " where NAME_ = 'draftFile'"))
                    .as(table)
                    .isZero();
        }
    }

    /** Byte arrays of the engine that are as long as the uploaded file. */
    private int engineBytesLikeTheLaw() {
        return count("select count(*) from ACT_GE_BYTEARRAY where octet_length(BYTES_) = " + DraftLine.law().length);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
