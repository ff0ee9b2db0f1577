namespace Dossier.Tool.Tests.Editors;

/// <summary>A model with kinds, fields, patterns and terms of its own, in more than one script, and seeds of it.</summary>
internal static class ExtendedModel
{
    public const string Text =
        """
        vocabularies:
          harm: { terms: { displaced: Was driven from home. } }
          cargo: { terms: { grain: Wheat and the like., fuel: Petrol and the like. } }
        kinds:
          convoy:
            plural: convoys
            doc: Vehicles or ships that travel together.
            hover: [[departed, cargo, escort], [route]]
            fields:
              departed: date
              cargo: enum cargo
              escort: { type: ref actor, doc: Who protects it. }
              losses: { type: estimate, doc: What it costs. }
              route: { type: text, pattern: '^[A-Z]-[0-9]+$', doc: "The road, such as N-12." }
          قافلة: { plural: قوافل, fields: { رقم: { type: text, pattern: '\d+' } } }
        """;

    public const string Seeds =
        """
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire" }
        actors:
          navy: { name: The navy, kind: armed-force, country: US }
          raiders: { name: The raiders, kind: militia }
        places:
          harbour: { name: Harbour, kind: town, country: YE }
        convoys:
          first:
            name: First convoy
            departed: 2023-11-19~
            cargo: grain
            escort: navy
            route: N-12
            sources: [wire]

        """;
}
