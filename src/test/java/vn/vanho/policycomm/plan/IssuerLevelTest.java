package vn.vanho.policycomm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The level of an issuer in the words that people write. */
class IssuerLevelTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Quốc hội, CENTRAL",
        "QUỐC HỘI, CENTRAL",
        "Ủy ban Thường vụ Quốc hội, CENTRAL",
        "Chính phủ, CENTRAL",
        "Thủ tướng Chính phủ, CENTRAL",
        "TTg, CENTRAL",
        "Bộ Công an, CENTRAL",
        "Bộ Lao động - Thương binh và Xã hội, CENTRAL",
        "Bộ trưởng Bộ Tư pháp, CENTRAL",
        "Tòa án nhân dân tối cao, CENTRAL",
        "Ngân hàng Nhà nước Việt Nam, CENTRAL",
        "HĐND tỉnh Sơn La, PROVINCE",
        "Hội đồng nhân dân cấp tỉnh, PROVINCE",
        "Uỷ  ban nhân dân Tỉnh Sơn La, PROVINCE",
        "UBND thành phố Hà Nội, PROVINCE",
        "UBND TP. Hồ Chí Minh, PROVINCE",
        "Chủ tịch UBND tỉnh Sơn La, PROVINCE_CHAIRMAN",
        "chu tich ubnd thanh pho hai phong, PROVINCE_CHAIRMAN",
        "UBND huyện Vân Hồ, DISTRICT",
        "Hội đồng nhân dân thị xã Mộc Châu, DISTRICT",
        "UBND thành phố Sơn La, DISTRICT",
        "Chủ tịch UBND huyện Vân Hồ, DISTRICT",
        "UBND xã Vân Hồ, COMMUNE",
        "HĐND và UBND phường Thảo Nguyên, COMMUNE"
    })
    void theWordsTellTheLevel(String issuer, IssuerLevel level) {
        assertThat(IssuerLevel.ofIssuer(issuer)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sở Tư pháp", "UBND", "Sơn La", "Hội đồng nhân dân các cấp", "Cơ quan có thẩm quyền"})
    void otherWordsDoNot(String issuer) {
        assertThat(IssuerLevel.ofIssuer(issuer)).isEmpty();
    }
}
