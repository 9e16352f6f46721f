package dev.callwright.core.testing;

import dev.callwright.core.output.GeneratedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the pages of a site with a parser that is not ours: form, what may stand in them, and where links lead. */
public final class SiteCheck {
    private static final Set<String> ELEMENTS = Set.of(("html head meta title link script body a header nav main aside"
                    + " section h1 h2 h3 h4 h5 h6 p div span b s strong em code pre var kbd br bdi ul ol li table thead tbody tr"
                    + " th td blockquote details summary figure figcaption button noscript img fieldset legend label input select"
                    + " option textarea output #root")
            .split(" "));
    private static final Pattern SCRIPT = Pattern.compile("(\\.\\./)?assets/(first|site)\\.js\\?v=[0-9a-f]{10}");
    private static final Pattern OUTSIDE = Pattern.compile("(https?://|mailto:)[!-~]*");

    private final Map<String, Document> pages = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private SiteCheck() {}

    /** What is wrong with the pages among some files. */
    public static List<String> problems(List<GeneratedFile> files) {
        SiteCheck check = new SiteCheck();
        for (GeneratedFile file : files) {
            if (file.path().endsWith(".html")) {
                check.parse(file);
            }
        }
        check.pages.forEach(check::page);
        return check.problems;
    }

    private void parse(GeneratedFile file) {
        Parser parser = Parser.htmlParser();
        parser.setTrackErrors(10);
        pages.put(file.path(), parser.parseInput(file.content(), ""));
        parser.getErrors().forEach(error -> problems.add(file.path() + ": " + error));
    }

    private void page(String path, Document page) {
        Set<String> ids = new HashSet<>();
        for (Element element : page.getAllElements()) {
            if (!ELEMENTS.contains(element.normalName())) {
                problems.add(path + ": element " + element.normalName());
            }
            if (element.hasAttr("id") && !ids.add(element.id())) {
                problems.add(path + ": repeats the id " + element.id());
            }
            for (Attribute attribute : element.attributes()) {
                attribute(path, element, attribute);
            }
        }
        for (Element element : page.select("[aria-labelledby], [aria-controls]")) {
            String id =
                    element.hasAttr("aria-controls") ? element.attr("aria-controls") : element.attr("aria-labelledby");
            if (page.getElementById(id) == null) {
                problems.add(path + ": nothing has the id " + id);
            }
        }
        headings(path, page);
    }

    private void attribute(String path, Element element, Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (name.startsWith("on") || name.equals("style") || name.equals("srcset")) {
            problems.add(path + ": attribute " + name);
        } else if (element.normalName().equals("script")
                && !(name.equals("src") && SCRIPT.matcher(value).matches())) {
            if (!name.equals("defer")) {
                problems.add(path + ": script with " + name + "=" + value);
            }
        } else if (element.normalName().equals("a") && name.equals("href")) {
            link(path, value);
        }
    }

    private void link(String path, String href) {
        if (OUTSIDE.matcher(href).matches()) {
            return;
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        String target = file.isEmpty() ? path : resolved(folder, file);
        if (!pages.containsKey(target)) {
            problems.add(path + ": nothing is at " + href);
        } else if (hash >= 0 && pages.get(target).getElementById(href.substring(hash + 1)) == null) {
            problems.add(path + ": no anchor " + href);
        }
    }

    private static String resolved(String folder, String file) {
        return file.startsWith("../")
                ? folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1) + file.substring(3)
                : folder + file;
    }

    private void headings(String path, Document page) {
        int last = 0;
        if (page.select("h1").size() != 1) {
            problems.add(path + ": " + page.select("h1").size() + " titles");
        }
        for (Element heading : page.select("main :is(h1, h2, h3, h4, h5, h6)")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > last + 1 && !heading.parents().is("aside")) {
                problems.add(path + ": " + heading.normalName() + " after h" + last);
            }
            last = level;
        }
    }
}
