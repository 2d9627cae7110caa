package vn.vanho.policycomm.channels.zalo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.web.util.HtmlUtils;
import vn.vanho.policycomm.channels.Post;

/** A post as Zalo's articles are written (Zalo, 'Tạo bài viết'): texts are HTML there, a part for each paragraph. */
final class ZaloArticle {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SHOW = "show";

    private final String author;
    private final String cover;

    ZaloArticle(String author, String cover) {
        this.author = author;
        this.cover = cover;
    }

    ObjectNode of(Post post) {
        ObjectNode article = JSON.objectNode();
        article.put("type", "normal");
        article.put("title", post.text(ZaloAccount.TITLE));
        article.put("author", author);
        article.putObject("cover")
                .put("cover_type", "photo")
                .put("photo_url", cover)
                .put("status", SHOW);
        article.put("description", post.text(ZaloAccount.SUMMARY));
        article.set("body", body(post));
        article.put("status", SHOW);
        article.put("comment", SHOW);
        return article;
    }

    private static ArrayNode body(Post post) {
        ArrayNode body = JSON.arrayNode();
        for (String paragraph : post.text(ZaloAccount.TEXT).strip().split("\\R\\s*\\R", -1)) {
            part(body, escaped(paragraph.strip()).replaceAll("\\R", "<br>"));
        }
        String link = escaped(post.link().toString());
        part(body, "<a href=\"" + link + "\">" + link + "</a>");
        return body;
    }

    private static void part(ArrayNode body, String html) {
        body.addObject().put("type", "text").put("content", "<p>" + html + "</p>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
