using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>
/// The built-in mappings on rows that are made up, since real rows of these datasets may not be passed on. The headers of UCDP GED 26.1, ACLED and
/// GTD are the real ones; that of Airwars is made up as well, since its exports differ.
/// </summary>
public sealed class BuiltInMappingTests
{
    private const string Ged261 =
        "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

    private const string Acled =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

    private const string Gtd =
        "eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,region_txt,provstate,city,latitude,longitude,specificity,vicinity,location,summary,crit1,crit2,crit3,doubtterr,alternative,alternative_txt,multiple,success,suicide,attacktype1,attacktype1_txt,attacktype2,attacktype2_txt,attacktype3,attacktype3_txt,targtype1,targtype1_txt,targsubtype1,targsubtype1_txt,corp1,target1,natlty1,natlty1_txt,targtype2,targtype2_txt,targsubtype2,targsubtype2_txt,corp2,target2,natlty2,natlty2_txt,targtype3,targtype3_txt,targsubtype3,targsubtype3_txt,corp3,target3,natlty3,natlty3_txt,gname,gsubname,gname2,gsubname2,gname3,gsubname3,motive,guncertain1,guncertain2,guncertain3,individual,nperps,nperpcap,claimed,claimmode,claimmode_txt,claim2,claimmode2,claimmode2_txt,claim3,claimmode3,claimmode3_txt,compclaim,weaptype1,weaptype1_txt,weapsubtype1,weapsubtype1_txt,weaptype2,weaptype2_txt,weapsubtype2,weapsubtype2_txt,weaptype3,weaptype3_txt,weapsubtype3,weapsubtype3_txt,weaptype4,weaptype4_txt,weapsubtype4,weapsubtype4_txt,weapdetail,nkill,nkillus,nkillter,nwound,nwoundus,nwoundte,property,propextent,propextent_txt,propvalue,propcomment,ishostkid,nhostkid,nhostkidus,nhours,ndays,divert,kidhijcountry,ransom,ransomamt,ransomamtus,ransompaid,ransompaidus,ransomnote,hostkidoutcome,hostkidoutcome_txt,nreleased,addnotes,scite1,scite2,scite3,dbsource,INT_LOG,INT_IDEO,INT_MISC,INT_ANY,related";

    private const string Airwars =
        "code,date,country,location,latitude,longitude,geolocation_accuracy,mgrs,strike_type,grading,killed_min,killed_max,women_killed_min,women_killed_max,children_killed_min,children_killed_max,injured_min,injured_max,belligerent_1,belligerent_1_grading,belligerent_1_conceded_min,belligerent_1_conceded_max,belligerent_2,belligerent_2_grading,belligerent_2_conceded_min,belligerent_2_conceded_max,belligerent_3,belligerent_3_grading,sources,assessment";

    public static TheoryData<string> Names => [.. Dossier.Tool.Importing.BuiltInMappings.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mapping_has_no_mistake_and_is_called_as_its_file_is(string name)
    {
        var problems = new List<Dossier.Compiler.Mapping.TableProblem>();

        Dossier.Compiler.Mapping.ImportMapping mapping = Dossier.Compiler.Mapping.MappingReader.Read(name + ".map.yaml", Dossier.Tool.Importing.BuiltInMappings.TextOf(name)!, Dossier.Compiler.Modelling.ModelLoader.BuiltIn, problems);

        Assert.Empty(problems);
        Assert.Equal(name, mapping.Name);
        Assert.NotEmpty(mapping.Doc);
    }

    [Fact]
    public void Ucdp_26_and_its_candidate_events()
    {
        using var import = new Imported("ucdp-ged", "ged.csv", Ged261,
            ["id", "601234", "date_start", "2026-05-02 00:00:00.000", "date_end", "2026-05-02 00:00:00.000", "code_status", "Clear", "type_of_violence", "1", "conflict_new_id", "333", "dyad_new_id", "724", "side_a_new_id", "118", "side_a", "Government of Examplia", "side_b_new_id", "505", "side_b", "Example Front", "where_prec", "1", "where_coordinates", "Lantern town", "adm_1", "North province", "adm_2", "Harbour district", "latitude", "15.5", "longitude", "44.2", "priogrid_gid", "150089", "country", "Yemen (North Yemen)", "event_clarity", "1", "deaths_a", "2", "deaths_b", "0", "deaths_civilians", "1", "deaths_unknown", "0", "best", "3", "high", "4", "low", "3"],
            ["id", "601235", "date_start", "2026-05-01", "date_end", "2026-05-31", "code_status", "Check high", "type_of_violence", "3", "conflict_new_id", "-99", "dyad_new_id", "-99", "side_a_new_id", "505", "side_a", "Example Front", "side_b_new_id", "9999", "side_b", "Civilians", "where_prec", "6", "where_coordinates", "Yemen", "latitude", "15.5", "longitude", "44.2", "country", "Yemen (North Yemen)", "event_clarity", "2", "deaths_a", "0", "deaths_b", "0", "deaths_civilians", "0", "deaths_unknown", "0", "best", "0", "high", "0", "low", "0"]);

        Assert.Equal(0, import.Ran.Code);
        string text = import.Folder.Read("seeds/x/incidents-2026-05.yaml");
        Assert.Contains("    date: 2026-05-02\n", text, StringComparison.Ordinal);
        Assert.Contains("    date: 2026-05-01/2026-05-31\n", text, StringComparison.Ordinal);
        Assert.Contains("        count: 3..3..4\n        locator: row 601234\n", text, StringComparison.Ordinal);
        Assert.Contains("      - harm: killed\n        count: \"?..1..?\"\n        of: ucdp-civilians\n", text, StringComparison.Ordinal);
        Assert.Contains("      - actor: ucdp-civilians\n        role: victim\n", text, StringComparison.Ordinal);
        Assert.Contains("UCDP marks this event as one that it still checks.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("-99", text, StringComparison.Ordinal);
        import.IsChecked();
    }

    [Fact]
    public void Acled_as_exported_and_as_its_api_has_it()
    {
        string[] Row(string date, string inter, string fatalities) =>
            ["event_id_cnty", "YEM1", "event_date", date, "time_precision", "3", "event_type", "Explosions/Remote violence", "sub_event_type", "Shelling/artillery/missile attack", "actor1", "Military Forces of Examplia", "assoc_actor_1", "First Brigade; \"Second; Brigade\"", "inter1", inter, "actor2", "Example Front", "inter2", "Rebel group", "country", "Yemen", "admin1", "North", "admin2", "Harbour", "location", "Lantern", "latitude", "15.5", "longitude", "44.2", "geo_precision", "3", "source", "Gazette; Radio", "notes", "Shells hit the harbour.", "fatalities", fatalities];
        using var import = new Imported("acled", "acled.csv", Acled, Row("16 May 2025", "State forces", "0"));

        Assert.Equal(0, import.Ran.Code);
        string text = import.Folder.Read("seeds/x/incidents-yemen.yaml");
        Assert.Contains("    kind: attack\n    subkind: Explosions/Remote violence / Shelling/artillery/missile attack\n    date: 2025-05\n", text, StringComparison.Ordinal);
        Assert.Contains("      - actor: first-brigade-associate\n        role: participant\n      - actor: second-brigade-associate\n        role: participant\n", text, StringComparison.Ordinal);
        Assert.Contains("count: \"?..0..?\"", text, StringComparison.Ordinal);
        Assert.Contains("geo_precision '3' (1 row), inter1 'State forces' (1 row)", import.Ran.Output, StringComparison.Ordinal);
        import.IsChecked();
        import.IsNotForThePublic();

        using var again = new Imported("acled", "acled.csv", Acled, Row("2025-05-16", "1", "0"));
        Assert.Equal(text, again.Folder.Read("seeds/x/incidents-yemen.yaml").Replace("2025-05-16\n", "16 May 2025\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Gtd_with_days_that_are_not_known()
    {
        using var import = new Imported("gtd", "gtd.csv", Gtd,
            ["eventid", "201405000001", "iyear", "2014", "imonth", "5", "iday", "0", "approxdate", "early May 2014", "country_txt", "Yemen", "provstate", "North", "city", "Lantern", "latitude", "15.5", "longitude", "44.2", "specificity", "2", "success", "1", "attacktype1", "3", "attacktype1_txt", "Bombing/Explosion", "targtype1", "14", "targtype1_txt", "Private Citizens & Property", "target1", "A market", "gname", "Unknown", "weaptype1", "6", "weapdetail", "A parcel", "nkill", "-99", "nwound", "4.0", "propextent", "3", "propvalue", "-99"],
            ["eventid", "201405000002", "iyear", "2014", "imonth", "5", "iday", "7", "country_txt", "Yemen", "city", "Lantern", "specificity", "1", "success", "1", "suicide", "1", "attacktype1", "3", "attacktype1_txt", "Bombing/Explosion", "attacktype2", "2", "attacktype2_txt", "Armed Assault", "targtype1", "2", "targtype2", "19", "targtype2_txt", "Transportation", "gname", "Example Front", "guncertain1", "1", "gname2", "Example Brigade", "guncertain2", "0", "claimed", "1", "weaptype1", "6"]);

        Assert.Equal(0, import.Ran.Code);
        string text = import.Folder.Read("seeds/x/incidents-2014.yaml");
        Assert.Contains("    date: 2014-05\n", text, StringComparison.Ordinal);
        Assert.Contains("      - harm: injured\n        count: 4\n", text, StringComparison.Ordinal);
        Assert.Contains("      - \"Date as reported: early May 2014\"\n      - \"Target: A market\"\n", text, StringComparison.Ordinal);
        int second = text.IndexOf("gtd-201405000002:", StringComparison.Ordinal);
        Assert.DoesNotContain("participants", text[..second], StringComparison.Ordinal);
        Assert.DoesNotContain("killed", text, StringComparison.Ordinal);

        // A group that is only suspected is no perpetrator without a doubt.
        Assert.Contains("      - actor: example-front\n        role: attacker\n        stance: suggests\n      - actor: example-brigade\n        role: attacker\n", text[second..], StringComparison.Ordinal);
        Assert.Contains("    targets:\n      - kind: vehicle\n", text[second..], StringComparison.Ordinal);
        Assert.Contains("      - GTD lists it as a suicide attack.\n      - GTD has a claim of responsibility for it.\n", text[second..], StringComparison.Ordinal);
        import.IsChecked();
        import.IsNotForThePublic();
    }

    [Fact]
    public void Gtd_with_degrees_that_mean_in_other_columns_that_nothing_is_known()
    {
        string[] Row(string id, string latitude, string longitude) =>
            ["eventid", id, "iyear", "1994", "imonth", "1", "iday", "1", "country_txt", "Mexico", "city", "Lantern", "latitude", latitude, "longitude", longitude, "specificity", "1", "success", "1", "attacktype1", "2", "attacktype1_txt", "Armed Assault", "targtype1", "14", "gname", "Example Front", "weaptype1", "5", "nkill", "-9", "nwound", "-99", "claimed", "-9", "propvalue", "-99", "addnotes", "-9"];
        using var import = new Imported("gtd", "gtd.csv", Gtd, Row("199401010001", "16.5", "-99"), Row("199401010002", "-9.0", "-99.0"), Row("199401010003", "-9", "33.4"));

        Assert.Equal(0, import.Ran.Code);
        string text = import.Folder.Read("seeds/x/incidents-1994.yaml");
        Assert.Equal(["16.5", "-99", "-9.0", "-99.0", "-9", "33.4"], text.Split('\n').Where(static line => line.Contains(" lat: ", StringComparison.Ordinal) || line.Contains(" lon: ", StringComparison.Ordinal)).Select(static line => line.Split(": ")[1]));
        Assert.DoesNotContain("casualties", text, StringComparison.Ordinal);
        Assert.DoesNotContain("damage", text, StringComparison.Ordinal);
        Assert.DoesNotContain("claim", text, StringComparison.Ordinal);
        Assert.Contains("      - -9\n", text, StringComparison.Ordinal);
        import.IsChecked();
    }

    [Fact]
    public void Airwars_with_belligerents_that_are_graded_apart()
    {
        using var import = new Imported("airwars", "airwars.csv", Airwars,
            ["code", "CS1", "date", "2017", "country", "Syria", "location", "Lantern", "latitude", "35.5", "longitude", "38.2", "geolocation_accuracy", "Village", "grading", "Fair", "killed_min", "null", "killed_max", "4", "injured_min", "2", "injured_max", "2", "belligerent_1", "First Coalition", "belligerent_1_grading", "Confirmed", "belligerent_1_conceded_min", "1", "belligerent_1_conceded_max", "1", "belligerent_2", "Second Coalition", "belligerent_2_grading", "Discounted", "sources", "https://example.org/a;HIDDEN", "assessment", "A house was hit."],
            ["code", "CS2", "date", "2018", "country", "Syria", "location", "Lantern", "killed_min", "x", "killed_max", "0"]);

        Assert.Equal(1, import.Ran.Code);
        Assert.Contains("2 rows: 1 in seeds, 1 rejected", import.Ran.Output, StringComparison.Ordinal);
        string text = import.Folder.Read("seeds/x/incidents-syria.yaml");
        Assert.Contains("    date: 2017\n", text, StringComparison.Ordinal);
        Assert.Contains("        count: <=4\n", text, StringComparison.Ordinal);
        Assert.Contains("      - actor: second-coalition\n        role: attacker\n        stance: denies\n", text, StringComparison.Ordinal);
        Assert.Contains("        by: first-coalition\n", text, StringComparison.Ordinal);
        import.IsChecked();
        import.IsNotForThePublic();
    }

    [Fact]
    public void TimeMap_with_a_source_that_is_hidden()
    {
        using var folder = new TemporaryFolder();
        folder.Write("events.json", """[{"id":"CIV0001","date":"2/9/2022","latitude":"49.1","longitude":"36.2","location":"Lantern","description":"A house was hit.","sources":[{"id":"A1","path":"https://example.org/a","description":"Video of the house"},{"id":"A2","path":"HIDDEN","description":""}],"filters":[{"key":"Type","value":"Shelling"}]},{"id":"CIV0002","date":"10/12/2022","latitude":"49.1","longitude":"36.2","location":"Lantern","description":"","sources":[],"filters":[]}]""");

        Ran ran = Ran.Command("import", "--from", "timemap", folder.PathOf("events.json"), "-o", folder.PathOf("seeds/x"));

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        string sources = folder.Read("seeds/x/sources.yaml");
        Assert.Contains("  timemap-a1:\n    name: Video of the house\n    kind: other\n    url: \"https://example.org/a\"\n", sources, StringComparison.Ordinal);
        Assert.Contains("  timemap-a2:\n    name: Source A2\n    kind: other\n    url:\n      withheld: true\n", sources, StringComparison.Ordinal);
        string text = folder.Read("seeds/x/incidents.yaml");
        Assert.Contains("    date: 2022-02-09\n", text, StringComparison.Ordinal);
        Assert.Contains("    date: 2022-10-12\n", text, StringComparison.Ordinal);
        Assert.Contains("    sources:\n      - timemap\n      - timemap-a1\n      - timemap-a2\n", text, StringComparison.Ordinal);
        Imported.Check(folder);
    }

    [Fact]
    public void Misp_with_a_record_that_lists_its_own_name()
    {
        using var folder = new TemporaryFolder();
        folder.Write("threat-actor.json", """{"name":"Threat actor","uuid":"7cdff317","values":[{"uuid":"11111111-aaaa","value":"EXAMPLE BEAR","description":"A made-up group.","meta":{"synonyms":["EXAMPLE BEAR","Example 28"],"refs":["https://example.org/bear"],"country":"RU"},"related":[{"dest-uuid":"2","type":"similar","tags":[]}]},{"uuid":"22222222-bbbb","value":"Other"}]}""");

        Ran ran = Ran.Command("import", "--from", "misp-threat-actors", folder.PathOf("threat-actor.json"), "-o", folder.PathOf("seeds/x"));

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.Contains(
            "  example-bear-11111111:\n    name: EXAMPLE BEAR\n    aliases:\n      - text: Example 28\n    country: RU\n    summary: A made-up group.\n    sources:\n      - misp-galaxy\n      - misp-https-example-org-bear\n",
            folder.Read("seeds/x/threat-actors.yaml"), StringComparison.Ordinal);
        Imported.Check(folder);
    }

    /// <summary>Rows under a header, imported.</summary>
    private sealed class Imported : IDisposable
    {
        public Imported(string mapping, string file, string header, params string[][] rows)
        {
            string[] names = header.Split(',');
            var lines = new List<string> { header };
            foreach (string[] row in rows)
            {
                Dictionary<string, string> cells = row.Chunk(2).ToDictionary(static pair => pair[0], static pair => pair[1]);
                Assert.Empty(cells.Keys.Except(names));
                lines.Add(string.Join(",", names.Select(name => "\"" + cells.GetValueOrDefault(name, "").Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")));
            }

            Folder.Write(file, string.Join("\r\n", lines));
            Ran = Ran.Command("import", "--from", mapping, Folder.PathOf(file), "-o", Folder.PathOf("seeds/x"));
            Assert.Equal("", Ran.Errors);
            Assert.DoesNotContain("does not read", Ran.Output, StringComparison.Ordinal);
        }

        public TemporaryFolder Folder { get; } = new();

        public Ran Ran { get; }

        public static void Check(TemporaryFolder folder)
        {
            Ran check = Ran.Command("check", folder.Path, "--no-project", "--format", "msbuild", "--audience", "internal");
            Assert.DoesNotContain(check.Lines, static line => line.Contains(": error ", StringComparison.Ordinal));
        }

        public void IsChecked() => Check(Folder);

        // The rows may not be passed on, which a public build says.
        public void IsNotForThePublic()
            => Assert.Contains("license: no-redistribution", Folder.Read("seeds/x/sources.yaml"), StringComparison.Ordinal);

        public void Dispose() => Folder.Dispose();
    }
}
