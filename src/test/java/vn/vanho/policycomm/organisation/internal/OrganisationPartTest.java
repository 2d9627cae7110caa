package vn.vanho.policycomm.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.organisation.Colours;
import vn.vanho.policycomm.organisation.Language;
import vn.vanho.policycomm.organisation.NewPerson;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.profile.internal.ProfileTexts;

/** Every fault of the units is named by its line, all of them at once. */
class OrganisationPartTest {

    private static final String HEAD = """
            authority: UBND huyện Thử
            short-authority: UBND Thử
            symbol: UBND
            place: Thử
            units:
            """;
    private static final String SOUND = HEAD
            + unit("tu-phap", "justice")
            + unit("van-hoa", "culture")
            + unit("lanh-dao", "leadership")
            + unit("van-thu", "records");

    private static String unit(String id, String role, String... more) {
        return """
                  - id: %s
                    roles: [%s]
                    name: Đơn vị %s
                    short-name: %s
                    email: %s@thu.example
                """.formatted(id, role, id, id, id)
                + String.join(
                        "", List.of(more).stream().map("    %s\n"::formatted).toList());
    }

    @Test
    void readsWhatIsSound() {
        Organisation read = ProfileTexts.read(SOUND, new OrganisationPart()).part(Organisation.class);

        assertThat(read.locality().place()).isEqualTo("Thử");
        assertThat(read.units()).extracting(Unit::id).containsExactly("tu-phap", "van-hoa", "lanh-dao", "van-thu");
    }

    @Test
    void namesEveryFaultByItsLine() {
        String wrong = SOUND
                + unit("tu-phap", "justice")
                + unit("xa-a", "comune")
                + unit("xa-b", "commune", "until: 2025-06-30")
                + unit("xa-c", "commune", "from: 2025-07-01", "until: 2025-06-30", "successors: [xa-d]")
                + unit("xa-e", "commune", "from: 1/7/2025", "colour: red");

        assertThat(ProfileTexts.faults(wrong, new OrganisationPart()))
                .containsExactly(
                        "dòng 6: vai trò 'justice' phải do đúng một đơn vị giữ, hiện có 2",
                        "dòng 26: đơn vị 'tu-phap' ghi hai lần",
                        "dòng 32: không có vai trò 'comune'",
                        "dòng 41: 'xa-b' kết thúc nhưng không có đơn vị kế tục (successors)",
                        "dòng 48: 'xa-c' kết thúc trước khi bắt đầu",
                        "dòng 49: không có đơn vị 'xa-d'",
                        "dòng 55: 'from' phải là ngày dạng năm-tháng-ngày, ví dụ 2024-04-25",
                        "dòng 56: không có mục 'colour'");
    }

    @Test
    void communesMayHaveLanguages() {
        String text = SOUND + unit("xa-a", "commune", "languages: [viet, thai, mong]") + unit("xa-b", "commune");
        Organisation read = ProfileTexts.read(text, new OrganisationPart()).part(Organisation.class);
        ProfileLanguages spoken = new ProfileLanguages(read);
        assertThat(spoken.of("xa-a")).containsExactly(Language.VIET, Language.THAI, Language.MONG);
        assertThat(spoken.of("xa-b")).containsExactly(Language.VIET);
    }

    @Test
    void faultsOfLanguagesAreNamed() {
        String wrong = SOUND
                + unit("xa-a", "commune", "languages: [viet, tay]")
                + unit("xa-b", "commune", "languages: [mong, mong]")
                + unit("phong-c", "office", "languages: [viet]");
        assertThat(ProfileTexts.faults(wrong, new OrganisationPart()))
                .containsExactly(
                        "dòng 31: không có ngôn ngữ 'tay' (có: viet, thai, mong)",
                        "dòng 37: ngôn ngữ 'mong' ghi hai lần",
                        "dòng 43: 'phong-c' không phải xã, bản nên không ghi ngôn ngữ");
    }

    @Test
    void coloursAreReadable() {
        assertThat(ProfileTexts.read(
                                SOUND + "colours: {main: \"#1d4f7c\", accent: \"#c58a12\"}\n", new OrganisationPart())
                        .part(Organisation.class)
                        .locality()
                        .colours())
                .isEqualTo(new Colours("#1d4f7c", "#c58a12"));
        assertThat(ProfileTexts.faults(SOUND + "colours: {main: \"#ffcc00\", accent: red}\n", new OrganisationPart()))
                .containsExactly(
                        "dòng 26: 'accent' (red) phải là màu dạng #rrggbb, chữ thường, trong ngoặc kép",
                        "dòng 26: 'main' (#ffcc00) quá nhạt, chữ trắng trên nền này khó đọc");
    }

    @Test
    void aCouncilHasMembersAmongTheUnits() {
        String council = SOUND + unit("hoi-dong", "council");

        assertThat(ProfileTexts.faults(council, new OrganisationPart()))
                .containsExactly("dòng 1: Hội đồng phải có thành viên (council-members)");
        assertThat(ProfileTexts.faults(council + "council-members: [tu-phap, so-tu-phap]\n", new OrganisationPart()))
                .containsExactly("dòng 31: không có đơn vị 'so-tu-phap'");
    }

    @Test
    void namesWhatIsMissingOrNoYaml() {
        assertThat(ProfileTexts.faults("authority: A\nauthority: B\n", new OrganisationPart()))
                .contains("dòng 1: thiếu 'place'", "dòng 2: mục 'authority' ghi hai lần");
        assertThat(ProfileTexts.faults("", new OrganisationPart())).containsExactly("dòng 1: tệp trống");
        assertThat(ProfileTexts.faults("units: [", new OrganisationPart()))
                .singleElement()
                .asString()
                .startsWith("dòng 1: không đọc được YAML");
    }

    private static String person(String id, String name, String units, String... more) {
        return """
                  - id: %s
                    name: %s
                    email: %s@thu.example
                    units: [%s]
                """.formatted(id, name, id, units)
                + String.join(
                        "", List.of(more).stream().map("    %s\n"::formatted).toList());
    }

    @Test
    void readsPeople() {
        String yaml = SOUND
                + "people:\n"
                + person("lo-van-pan", "Lò Văn Pản", "tu-phap")
                + person("ha-thi-mai", "Hà Thị Mai", "tu-phap, van-hoa", "head: true");

        assertThat(ProfileTexts.read(yaml, new OrganisationPart())
                        .part(Organisation.class)
                        .roster()
                        .people())
                .containsExactly(
                        new NewPerson("lo-van-pan", "Lò Văn Pản", "lo-van-pan@thu.example", List.of("tu-phap"), false),
                        new NewPerson(
                                "ha-thi-mai",
                                "Hà Thị Mai",
                                "ha-thi-mai@thu.example",
                                List.of("tu-phap", "van-hoa"),
                                true));
    }

    @Test
    void namesEveryFaultOfPeopleByItsLine() {
        String wrong = SOUND
                + "people:\n"
                + person("lo-van-pan", "Lò Văn Pản", "tu-phap, phong-la")
                + person("lo-van-pan", "Hà Thị Mai", "")
                + person("Lò_Pản", "Mai", "tu-phap", "head: yes")
                + person("tu-phap-cv", "Vì Thị Lan", "tu-phap")
                + person("quan-tri", "Vì Thị Hoa", "tu-phap");

        assertThat(ProfileTexts.faults(wrong, new OrganisationPart()))
                .containsExactly(
                        "dòng 30: không có đơn vị 'phong-la'",
                        "dòng 31: tài khoản 'lo-van-pan' ghi hai lần",
                        "dòng 34: 'lo-van-pan' không thuộc đơn vị nào (units)",
                        "dòng 35: 'id' (Lò_Pản) chỉ gồm chữ thường không dấu, số, dấu gạch nối, 3 đến 64 ký tự",
                        "dòng 36: 'name' (Mai) phải là họ và tên đầy đủ, từ hai từ, tối đa 100 ký tự",
                        "dòng 39: 'head' phải là true hoặc false",
                        "dòng 40: tài khoản 'tu-phap-cv' dành riêng cho hệ thống",
                        "dòng 44: tài khoản 'quan-tri' dành riêng cho hệ thống");
    }

    @Test
    void onePersonHasOneAccount() {
        String wrong = SOUND
                + "people:\n"
                + person("lo-van-pan", "Lò Văn Pản", "tu-phap")
                + person("lo-van-pan-2", "LÒ VĂN PẢN", "van-hoa, tu-phap")
                + person("lo-van-pan-3", "Lò Văn Pản", "van-thu")
                + person("lo-van-pan-4", "Lò Văn Phong", "van-thu")
                        .replace("lo-van-pan-4@thu.example", "Lo-Van-Pan@thu.example")
                + person("lo-van-pan-5", "Lò Văn Panh", "van-thu").replace("lo-van-pan-5@thu.example", "pan@thu");

        assertThat(ProfileTexts.faults(wrong, new OrganisationPart()))
                .containsExactly(
                        "dòng 32: 'lo-van-pan' và 'lo-van-pan-2' cùng họ tên và đơn vị: một người chỉ có một tài khoản",
                        "dòng 41: 'lo-van-pan' và 'lo-van-pan-4' cùng địa chỉ thư: một người chỉ có một tài khoản",
                        "dòng 45: 'email' (pan@thu) không phải địa chỉ thư điện tử");
    }
}
