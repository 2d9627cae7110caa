package vn.vanho.policycomm.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.monitoring.BoardOpening;
import vn.vanho.policycomm.monitoring.BoardOpenings;
import vn.vanho.policycomm.support.Browser;

/** A unit opens no board unless the Council's secretary opened that year's; then it reads and no more. */
abstract class OpeningTheBoard extends LateInSummer {

    private static final String BOARD = PLAN + "/bang";
    private static final String SWITCH = "form[action$=/mo-bang]";
    private static final List<String> OF_UNITS =
            List.of(COMMUNE + "-cv", COMMUNE + "-lanhdao", HEALTH + "-cv", "mttq-cv", "van-thu-cv");

    @Autowired
    private BoardOpenings openings;

    @Test
    void closedUntilTheCouncilSaysOtherwise() {
        for (String account : OF_UNITS) {
            for (String page : List.of(BOARD, PLAN + "/bang.xlsx", PLAN + "/ra-soat")) {
                assertThat(signedIn(account).open(page).status())
                        .as("%s: %s", account, page)
                        .isEqualTo(403);
            }
            assertThat(json(account, YEAR)).as(account).isEqualTo(403);
        }
        assertThat(json("tich-hop", YEAR)).isEqualTo(200);
        assertThat(signedIn(SECRETARY).open(BOARD).text()).contains("Bảng năm 2039 đang đóng", "Mở cho các đơn vị xem");
    }

    @Test
    void openToUnitsForReadingAlone() {
        set(SECRETARY, "Mở cho các đơn vị xem");
        for (String account : OF_UNITS) {
            Browser unit = signedIn(account);
            Browser.Page board = unit.open(BOARD);
            assertThat(board.status()).as(account).isEqualTo(200);
            assertThat(board.text()).contains("Ủy ban nhân dân xã Tô Múa");
            assertThat(board.document().select(".to-urge, " + SWITCH))
                    .as(account)
                    .isEmpty();
            assertThat(board.document().select("main form").eachAttr("method"))
                    .as(account)
                    .containsOnly("get");
            assertThat(unit.open(PLAN + "/bang.xlsx").status()).as(account).isEqualTo(200);
            assertThat(json(account, YEAR)).as(account).isEqualTo(200);
            assertThat(json(account, YEAR + 1)).as("another year").isEqualTo(403);
            assertThat(unit.open(BOARD.replace("2039", "2040")).status()).isEqualTo(403);
            assertThat(unit.open(PLAN + "/don-doc?muc=II.1a&don-vi=xa-to-mua").status())
                    .as(account)
                    .isEqualTo(403);
            assertThat(unit.open(PLAN + "/ra-soat").status()).as(account).isEqualTo(403);
        }
    }

    @Test
    void closedAgain() {
        set(SECRETARY, "Mở cho các đơn vị xem");
        itIs("2039-07-09");
        set("hoi-dong-lanhdao", "Đóng đối với các đơn vị");

        assertThat(json(COMMUNE + "-cv", YEAR)).isEqualTo(403);
        assertThat(signedIn(COMMUNE + "-cv").open(BOARD).status()).isEqualTo(403);
        assertThat(openings.of(YEAR))
                .extracting(BoardOpening::open, BoardOpening::by)
                .containsExactly(tuple(false, "hoi-dong-lanhdao"), tuple(true, SECRETARY));
        assertThat(signedIn(SECRETARY).open(PLAN + "/ra-soat").text())
                .contains("Đóng: 09:00 09/07/2039", "Mở: 09:00 08/07/2039, Chuyên viên HĐ");
    }

    @Test
    void nobodyElseOpensIt() {
        Element form = signedIn(SECRETARY).open(BOARD).find(SWITCH);
        for (String account : OTHERS) {
            Browser other = signedIn(account);
            form.select("[name=_csrf]")
                    .attr("value", other.open("/lam-viec").find("[name=_csrf]").attr("value"));
            assertThat(other.submit(form, Map.of()).status()).as(account).isEqualTo(403);
        }
        form.select("[name=_csrf]").remove();
        assertThat(signedIn(SECRETARY).submit(form, Map.of()).status()).isEqualTo(403);
        assertThat(openings.of(YEAR)).isEmpty();
    }

    @Test
    void whatIsNeitherOpenNorClosedIsRefused() {
        Browser secretary = signedIn(SECRETARY);
        Browser.Page refused = secretary.submit(secretary.open(BOARD).find(SWITCH), Map.of("mo", "<b>có</b>"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Mở bảng (mo): không có lựa chọn “<b>có</b>”; dùng true để mở");
        assertThat(openings.of(YEAR)).isEmpty();
    }

    @Test
    void theSecretaryUrgesFromTheCellsThatAreLate() {
        Browser.Page board = signedIn(SECRETARY).open(BOARD);
        assertThat(board.document().select(".to-urge").eachAttr("href"))
                .contains(PLAN + "/don-doc?muc=II.1a&don-vi=xa-to-mua", PLAN + "/don-doc?muc=II.1a&don-vi=phong-y-te")
                .allMatch(href -> href.contains("muc=II.1a"));
        assertThat(signedIn(JUSTICE).open(BOARD).document().select(".to-urge, " + SWITCH))
                .isEmpty();
    }

    private void set(String account, String button) {
        Browser secretary = signedIn(account);
        Browser.Page board = secretary.open(BOARD);
        assertThat(board.find(SWITCH).text()).contains(button);
        assertThat(secretary.submit(board.find(SWITCH), Map.of()).status()).isEqualTo(200);
    }

    private int json(String account, int year) {
        return line.office(account)
                .get("/api/plan/" + year, JsonNode.class)
                .getStatusCode()
                .value();
    }
}
