package vn.vanho.policycomm.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.OnH2;

/** Whose draft it is, decided by its drafting agency's name as people write it. */
@OnH2
class OwnOrRelayedTest {

    @Autowired
    private Drafts drafts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Tư pháp",
                "PHÒNG TƯ PHÁP",
                " phong  tu phap ",
                "PTP",
                "Phòng Tư pháp huyện Vân Hồ",
                "Phòng Tư pháp - UBND huyện Vân Hồ",
                "Phòng Tư pháp thuộc UBND huyện Vân Hồ",
                "Phòng Văn hoá - Thông tin",
                "Công an huyện Vân Hồ",
                "Ủy ban nhân dân huyện Vân Hồ",
                "UBND huyện Vân Hồ",
                "UBND xã Lóng Luông",
                "Văn phòng HĐND và UBND huyện Vân Hồ"
            })
    void aUnitOfOursDraftsIt(String agency) {
        assertThat(isOwn(agency)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bộ Công an",
                "Bộ Tư pháp",
                "Sở Tư pháp tỉnh Sơn La",
                "UBND tỉnh Sơn La",
                "UBND huyện Mộc Châu",
                "Phòng Tư pháp huyện Mộc Châu",
                "UBND xã Chiềng Sơn",
                "Công an tỉnh"
            })
    void anotherAgencyDraftsIt(String agency) {
        assertThat(isOwn(agency)).isFalse();
    }

    private boolean isOwn(String agency) {
        String subject = "quyet-dinh-" + UUID.randomUUID();
        var directive = new Directive("512/STP", LocalDate.of(2024, 4, 1), "Sở Tư pháp", null);
        return drafts.get(drafts.register(new NewDraft(
                        "2024/II.3a/" + subject, 2024, subject, "Quyết định", "quyet-dinh", "UBND", agency, directive)))
                .own();
    }
}
