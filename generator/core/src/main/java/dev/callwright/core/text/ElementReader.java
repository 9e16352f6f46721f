package dev.callwright.core.text;

import java.util.List;
import org.jsoup.nodes.Element;

/** Converts the content of HTML elements to blocks. */
interface ElementReader {
    /** The blocks inside an element. */
    List<Block> inside(Element element);

    /** The blocks inside an element whose whole content is strong, such as a heading. */
    List<Block> insideStrong(Element element);
}
