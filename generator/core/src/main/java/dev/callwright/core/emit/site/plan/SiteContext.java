package dev.callwright.core.emit.site.plan;

import dev.callwright.core.emit.site.field.FieldTree;
import dev.callwright.core.emit.site.field.TypePhrases;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.text.Descriptions;
import java.util.Map;

/**
 * What all pages of a site share.
 *
 * @param model the API
 * @param types its types by their id
 * @param names its names
 * @param pages the pages made from the document
 * @param fields the fields that pages list
 * @param phrases the words for types
 * @param descriptions the descriptions
 * @param packages the packages of the SDKs
 * @param design what the user sets
 */
public record SiteContext(
        ApiModel model,
        Map<TypeId, TypeDefinition> types,
        PlannedNames names,
        SitePages pages,
        FieldTree fields,
        TypePhrases phrases,
        Descriptions descriptions,
        SitePackages packages,
        SiteDesign design) {

    /** The context of an API. */
    public static SiteContext of(
            ApiModel model, PlannedNames names, Descriptions descriptions, SitePackages packages, SiteDesign design) {
        TypePhrases phrases = new TypePhrases(model, names.typeScript());
        FieldTree fields = new FieldTree(model, phrases);
        SitePages pages = SitePages.of(model, names, new SitePages.Own(design.title(), LinkedTypes.of(model, fields)));
        return new SiteContext(model, model.typesById(), names, pages, fields, phrases, descriptions, packages, design);
    }
}
