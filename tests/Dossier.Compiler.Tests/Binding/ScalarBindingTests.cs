using System.Globalization;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Modelling;

namespace Dossier.Compiler.Tests.Binding;

/// <summary>Each type of field: what it takes, in which form it is kept, and what is said of anything else.</summary>
public class ScalarBindingTests
{
    private static readonly DomainModel Model = Models.Of("""
        kinds:
          thing:
            plural: things
            fields:
              text: text
              code: { type: text, pattern: '[A-Z]{2}|none' }
              id2: id
              flag: flag
              whole: integer
              small: { type: integer, min: 1, max: 9, unit: kg }
              decimal: decimal
              low: { type: decimal, min: 0.5 }
              high: { type: decimal, max: 100 }
              date: date
              time: time
              count: estimate
              load: { type: quantity, unit: t }
              part: { type: quantity, unit: '%', min: 0.5, max: 100 }
              point: point
              url: url
              country: country
              language: language
              zone: time-zone
              field: field
              term: enum harm
              ref: ref actor
              item: record alias
              texts: { type: text, many: true }
              last: text
        """);

    [Theory]
    // Text is what was written, whatever it looks like.
    [InlineData("text: Hello", "text=Hello")]
    [InlineData("text: 'it''s'", "text=it's")]
    [InlineData("text: 2023-11-22", "text=2023-11-22")]
    [InlineData("text: no", "text=no")]
    [InlineData("text: 'null'", "text=null")]
    [InlineData("text: |\n      one\n      two", "text=one\ntwo\n")]
    [InlineData("code: IQ", "code=IQ")]
    [InlineData("code: none", "code=none")]
    [InlineData("id2: a-b.c_1", "id2=a-b.c_1")]
    [InlineData("flag: true", "flag=true")]
    [InlineData("flag: false", "flag=false")]
    [InlineData("whole: 12", "whole=12")]
    [InlineData("whole: -12", "whole=-12")]
    [InlineData("whole: '12'", "whole=12")]
    [InlineData("whole: +007", "whole=7")]
    [InlineData("whole: 2147483647", "whole=2147483647")]
    [InlineData("small: 9", "small=9")]
    [InlineData("decimal: 1.50", "decimal=1.50")]
    [InlineData("decimal: -0.25", "decimal=-0.25")]
    [InlineData("low: 0.5", "low=0.5")]
    // As programs write them.
    [InlineData("whole: 5.0", "whole=5")]
    [InlineData("whole: -1.2E3", "whole=-1200")]
    [InlineData("decimal: -5e-06", "decimal=-0.000005")]
    [InlineData("decimal: 1e+05", "decimal=100000")]
    [InlineData("count: 5.0", "count=5")]
    [InlineData("count: 1e+05", "count=100000")]
    [InlineData("count: 0.00", "count=none")]
    [InlineData("point: { lat: -5e-06, lon: 4.5E1 }", "point=-5E-06, 45")]
    [InlineData("text: 1e+05", "text=1e+05")]
    [InlineData("text: 5.0", "text=5.0")]
    [InlineData("date: 2023-11-22", "date=2023-11-22")]
    [InlineData("date: 2023-11", "date=2023-11")]
    [InlineData("date: 2023-10-17/2023-11-21", "date=2023-10-17/2023-11-21")]
    [InlineData("date: '[..2023]'", "date=[..2023]")]
    [InlineData("date: 2023-11~", "date=2023-11~")]
    [InlineData("time: 05:30", "time=05:30")]
    [InlineData("time: early-morning", "time=early-morning")]
    [InlineData("load: 5", "load=5 t")]
    [InlineData("load: 5.50", "load=5.50 t")]
    [InlineData("load: 2.1e4", "load=21000 t")]
    [InlineData("load: 5.5 t", "load=5.5 t")]
    [InlineData("load: 5.5t", "load=5.5 t")]
    [InlineData("load: '~21000'", "load=~21000 t")]
    [InlineData("load: 20..25 t", "load=20..25 t")]
    [InlineData("load: '>=20 t'", "load=20+ t")]
    [InlineData("load: '?..22..? t'", "load=?..22..? t")]
    [InlineData("load: 0", "load=0 t")]
    [InlineData("load: unknown", "load=unknown")]
    [InlineData("part: 0.5..100", "part=0.5..100 %")]
    [InlineData("part: 12 %", "part=12 %")]
    [InlineData("count: 5+", "count=5+")]
    [InlineData("count: ~66", "count=~66")]
    [InlineData("count: several", "count=several")]
    [InlineData("count: 62..70", "count=62..70")]
    [InlineData("count: none-reported", "count=none-reported")]
    [InlineData("count: '<=5'", "count=<=5")]
    [InlineData("point: { lat: 33.3, lon: 44.4 }", "point=33.3, 44.4")]
    [InlineData("point: { lon: -0.5, lat: -90 }", "point=-90, -0.5")]
    [InlineData("url: https://example.org/a?b=c#d", "url=https://example.org/a?b=c#d")]
    [InlineData("country: IQ", "country=IQ")]
    [InlineData("country: XK", "country=XK")]
    [InlineData("zone: Asia/Baghdad", "zone=Asia/Baghdad")]
    [InlineData("zone: Asia/Calcutta", "zone=Asia/Calcutta")] // a former name
    [InlineData("zone: America/Argentina/Buenos_Aires", "zone=America/Argentina/Buenos_Aires")]
    [InlineData("zone: UTC", "zone=UTC")]
    [InlineData("zone: Z", "zone=Z")]
    [InlineData("zone: \"+03:00\"", "zone=+03:00")]
    [InlineData("zone: \"-03:30\"", "zone=-03:30")]
    [InlineData("zone: \"+14:00\"", "zone=+14:00")]
    [InlineData("language: ar", "language=ar")]
    [InlineData("language: ar-Latn-IQ", "language=ar-Latn-IQ")]
    [InlineData("field: whole", "field=whole")]
    [InlineData("term: killed-or-injured", "term=killed-or-injured")]
    [InlineData("ref: us-central-command", "ref=>us-central-command")]
    [InlineData("item: CENTCOM", "item={text=CENTCOM}")]
    [InlineData("item: { text: CENTCOM, spelling: acronym }", "item={text=CENTCOM, spelling=acronym}")]
    [InlineData("texts: one", "texts=[one]")]
    [InlineData("texts: [one, two]", "texts=[one, two]")]
    [InlineData("texts:\n      - one\n      - two", "texts=[one, two]")]
    // Nothing, in all the ways in which it is written.
    [InlineData("text:", "")]
    [InlineData("text: ~", "")]
    [InlineData("text: null", "")]
    [InlineData("date:", "")]
    [InlineData("point: null", "")]
    [InlineData("item: ~", "")]
    [InlineData("item: {}", "")]
    [InlineData("texts: []", "")]
    [InlineData("term: unspecified", "")]
    public void A_good_value_is_kept_in_its_own_notation(string field, string kept)
    {
        var document = Bound.Yaml(Seed(field), Model);

        // An empty record lacks what it must have; that is another matter.
        Assert.DoesNotContain(document.Problems, p => p.Rule.Id != "DSR2006");
        Assert.Equal($"thing x {{name=N{(kept.Length == 0 ? "" : ", " + kept)}}}", document.Show());
    }

    [Theory]
    [InlineData("code: iq", "iq", "DSR2012: 'iq' is not a valid 'code'. Did you mean 'IQ'?")]
    [InlineData("code: IQX", "IQX", "DSR2012: 'IQX' is not a valid 'code'. It must match the pattern '[A-Z]{2}|none'.")]
    [InlineData("code: \"IQ\\n\"", "\"IQ\\n\"", "DSR2012: 'IQ\\n' is not a valid 'code'. Did you mean 'IQ'?")]
    [InlineData("id2: a b", "a b", "DSR2008: 'a b' is not a valid id: an id is up to 128 letters, digits, '-', '_' and '.', and starts with a letter or a digit. Did you mean 'a-b'?")]
    [InlineData("flag: yes", "yes", "DSR2007: 'flag' must be true or false, but 'yes' was given. Write true.")]
    [InlineData("flag: True", "True", "DSR2007: 'flag' must be true or false, but 'True' was given. Write true.")]
    [InlineData("flag: 'true'", "'true'", "DSR2007: 'flag' must be true or false, but 'true' was given. Write true.")]
    [InlineData("whole: 1.5", "1.5", "DSR2007: 'whole' must be a whole number, but '1.5' was given.")]
    [InlineData("whole: twelve", "twelve", "DSR2007: 'whole' must be a whole number, but 'twelve' was given.")]
    [InlineData("whole: 1,000", "1,000", "DSR2007: 'whole' must be a whole number, but '1,000' was given. Write 1000.")]
    [InlineData("whole: 0x1F", "0x1F", "DSR2007: 'whole' must be a whole number, but '0x1F' was given.")]
    [InlineData("whole: 2147483648", "2147483648", "DSR5005: 'whole' must be a smaller number, but 2147483648 was given.")]
    [InlineData("small: 0", "0", "DSR5005: 'small' must be between 1 and 9 kg, but 0 was given.")]
    [InlineData("small: 10", "10", "DSR5005: 'small' must be between 1 and 9 kg, but 10 was given.")]
    [InlineData("low: 0.49", "0.49", "DSR5005: 'low' must be 0.5 or more, but 0.49 was given.")]
    [InlineData("high: 100.1", "100.1", "DSR5005: 'high' must be 100 or less, but 100.1 was given.")]
    [InlineData("flag: no", "no", "DSR2007: 'flag' must be true or false, but 'no' was given. Write false.")]
    [InlineData("flag: unknown", "unknown", "DSR2007: 'flag' must be true or false, but 'unknown' was given. Leave the field out if it is not known.")]
    [InlineData("whole: 5 km", "5 km", "DSR2007: 'whole' must be a whole number, but '5 km' was given. Write 5.")]
    [InlineData("decimal: 3,5", "3,5", "DSR2007: 'decimal' must be a number, but '3,5' was given. Write 3.5.")]
    [InlineData("decimal: 1,200,000", "1,200,000", "DSR2007: 'decimal' must be a number, but '1,200,000' was given. Write 1200000.")]
    [InlineData("decimal: N/A", "N/A", "DSR2007: 'decimal' must be a number, but 'N/A' was given. Leave the field out if it is not known.")]
    [InlineData("point: { lat: \"33,31\", lon: 44.4 }", "\"33,31\"", "DSR2007: 'lat' must be a number of degrees, but text was given. Write 33.31.")]
    [InlineData("point:\n      lat: 33,31\n      lon: 44.4", "33,31", "DSR2007: 'lat' must be a number of degrees, but text was given. Write 33.31.")]
    [InlineData("point: { lat: 33.31 S, lon: 44.4 }", "33.31 S", "DSR2007: 'lat' must be a number of degrees, but text was given. Write -33.31.")]
    [InlineData("point: { lat: 33, lon: W 44.4° }", "W 44.4°", "DSR2007: 'lon' must be a number of degrees, but text was given. Write -44.4.")]
    [InlineData("point: { lat: 33°18'N, lon: 44.4 }", "33°18'N", "DSR2007: 'lat' must be a number of degrees, but text was given. Write 33.3.")]
    [InlineData("point: { lat: 33, lon: \"44° 21′ 36″ E\" }", "\"44° 21′ 36″ E\"", "DSR2007: 'lon' must be a number of degrees, but text was given. Write 44.36.")]
    [InlineData("point: { lat: 33, lon: 44, alt: 5 }", "alt", "DSR2005: A point has no field 'alt'. A point has only 'lat' and 'lon'.")]
    [InlineData("point: [{ lat: 33.3, lon: 44.4 }]", "[{ lat: 33.3, lon: 44.4 }]", "DSR2007: 'point' must be a point, { lat: 33.3, lon: 44.4 }, but a list was given. Write 'point: { lat: 33.3, lon: 44.4 }'.")]
    [InlineData("url: www.example.org/x", "www.example.org/x", "DSR2012: 'www.example.org/x' is not a valid web address. Did you mean 'https://www.example.org/x'?")]
    [InlineData("url: \"<https://example.org>\"", "\"<https://example.org>\"", "DSR2012: '<https://example.org>' is not a valid web address. Did you mean 'https://example.org'?")]
    [InlineData("url: htp://example.org", "htp://example.org", "DSR2012: 'htp://example.org' is not a valid web address. Did you mean 'https://example.org'?")]
    [InlineData("url: \"https://a.org, https://b.org\"", "\"https://a.org, https://b.org\"", "DSR2012: 'https://a.org, https://b.org' is not a valid web address. Write only one address.")]
    [InlineData("language: en_US", "en_US", "DSR2012: 'en_US' is not a valid language code. Did you mean 'en-US'?")]
    [InlineData("language: Klingon", "Klingon", "DSR2012: 'Klingon' is not a valid language code. Write a BCP 47 code such as ar, ckb or ar-Latn.")]
    [InlineData("code: https://example.org/IQ", "https://example.org/IQ", "DSR2012: 'https://example.org/IQ' is not a valid 'code'. Did you mean 'IQ'?")]
    [InlineData("code: 123", "123", "DSR2012: '123' is not a valid 'code'. It must match the pattern '[A-Z]{2}|none'.")]
    [InlineData("country: unknown", "unknown", "DSR2012: 'unknown' is not a valid country code. Leave the field out if it is not known.")]
    [InlineData("country: [IQ, SY]", "[IQ, SY]", "DSR2007: 'country' must be a country code of two letters, but a list was given. Only one is allowed here.")]
    [InlineData("term: [killed]", "[killed]", "DSR2007: 'term' must be a term of harm, but a list was given. Write 'term: killed'.")]
    [InlineData("ref: { id: us }", "{ id: us }", "DSR2007: 'ref' must be the id of an actor, but a map was given. Write 'ref: us'.")]
    [InlineData("date: [2023-11-22, 2023-11-25]", "[2023-11-22, 2023-11-25]", "DSR2007: 'date' must be an EDTF date, such as 2023-11-22, but a list was given. Write '2023-11-22/2023-11-25' for the time from one to the other, or \"[2023-11-22,2023-11-25]\" with quotation marks for one of the two.")]
    [InlineData("date: { start: 2023-11-22, end: 2023-11-25 }", "{ start: 2023-11-22, end: 2023-11-25 }", "DSR2007: 'date' must be an EDTF date, such as 2023-11-22, but a map was given. Write 'date: 2023-11-22/2023-11-25'.")]
    [InlineData("date: { year: 2023, month: 3 }", "{ year: 2023, month: 3 }", "DSR2007: 'date' must be an EDTF date, such as 2023-11-22, but a map was given. Write 'date: 2023-03'.")]
    [InlineData("count: [3, 5]", "[3, 5]", "DSR2007: 'count' must be a count, such as 5, 5+, ~66 or several, but a list was given. Write 'count: 3..5'.")]
    [InlineData("count: { min: 3, best: 4, max: 5 }", "{ min: 3, best: 4, max: 5 }", "DSR2007: 'count' must be a count, such as 5, 5+, ~66 or several, but a map was given. Write 'count: 3..4..5'.")]
    [InlineData("decimal: 1e", "1e", "DSR2007: 'decimal' must be a number, but '1e' was given.")]
    [InlineData("decimal: '1e3'", "'1e3'", "DSR2007: 'decimal' must be a number, but '1e3' was given.")]
    [InlineData("count: '5.0'", "'5.0'", "DSR5003: '5.0' is not a valid count: '5.0' is a fraction; a count is a whole number.")]
    [InlineData("date: 2023-13-01", "2023-13-01", "DSR3001: '2023-13-01' is not a valid EDTF date: month 13 does not exist.")]
    [InlineData("date: 2023-02-30", "2023-02-30", "DSR3001: '2023-02-30' is not a valid EDTF date: day 30 does not exist in February.")]
    [InlineData("date: ''", "''", "DSR3001: '' is not a valid EDTF date: expected a date, but found no text.")]
    [InlineData("time: '25:00'", "'25:00'", "DSR3002: '25:00' is not a valid time: the hour 25 is beyond 23.")]
    [InlineData("time: dawn", "dawn", "DSR3002: 'dawn' is not a valid time: write early-morning.")]
    [InlineData("load: about 21,000 t", "about 21,000 t", "DSR5010: 'about 21,000 t' is not a valid quantity: write ~21000 t.")]
    [InlineData("load: between 20 and 25", "between 20 and 25", "DSR5010: 'between 20 and 25' is not a valid quantity: write 20..25 t.")]
    [InlineData("load: 1.5 million", "1.5 million", "DSR5010: '1.5 million' is not a valid quantity: write 1500000 t.")]
    [InlineData("load: 20 to 25 thousand t", "20 to 25 thousand t", "DSR5010: '20 to 25 thousand t' is not a valid quantity: write 20000..25000 t.")]
    [InlineData("load: 1.5 million kg", "1.5 million kg", "DSR5010: '1.5 million kg' is not a valid quantity: the unit of 'load' is t, and 'kg' was written; if both mean the same, write 1500000 t, otherwise convert the figure.")]
    [InlineData("load: '21,000'", "'21,000'", "DSR5010: '21,000' is not a valid quantity: write 21000 t.")]
    [InlineData("load: '5,5'", "'5,5'", "DSR5010: '5,5' is not a valid quantity: write 5.5 t.")]
    [InlineData("load: 5 tonnes", "5 tonnes", "DSR5010: '5 tonnes' is not a valid quantity: the unit of 'load' is t, and 'tonnes' was written; if both mean the same, write 5 t, otherwise convert the figure.")]
    [InlineData("load: 5 kg", "5 kg", "DSR5010: '5 kg' is not a valid quantity: the unit of 'load' is t, and 'kg' was written; if both mean the same, write 5 t, otherwise convert the figure.")]
    [InlineData("load: over 5 kg", "over 5 kg", "DSR5010: 'over 5 kg' is not a valid quantity: the unit of 'load' is t, and 'kg' was written; if both mean the same, write 5+ t, otherwise convert the figure.")]
    [InlineData("load: over 5 T", "over 5 T", "DSR5010: 'over 5 T' is not a valid quantity: the unit of 'load' is t, and 'T' was written; if both mean the same, write 5+ t, otherwise convert the figure.")]
    [InlineData("load: -5", "-5", "DSR5010: '-5' is not a valid quantity: a quantity is never below 0.")]
    [InlineData("load: -99", "-99", "DSR5010: '-99' is not a valid quantity: '-99' is a placeholder for missing data; write unknown, or leave the field out.")]
    [InlineData("load: 25..20 t", "25..20 t", "DSR5010: '25..20 t' is not a valid quantity: the low figure 25 is above the high figure 20.")]
    [InlineData("load: several", "several", "DSR5010: 'several' is not a valid quantity: write 5.5 t, 5+ t (at least), <=5 t, ~21000 t (about), 20..25 t, 20..22..25 t, ?..22..? t (best figure alone) or unknown.")]
    [InlineData("part: 0.4", "0.4", "DSR5005: 'part' must be between 0.5 and 100 %, but 0.4 was given.")]
    [InlineData("part: 99..100.1", "99..100.1", "DSR5005: 'part' must be between 0.5 and 100 %, but 99..100.1 was given.")]
    [InlineData("part: '<=0.4'", "'<=0.4'", "DSR5005: 'part' must be between 0.5 and 100 %, but <=0.4 was given.")]
    [InlineData("load: [20, 25]", "[20, 25]", "DSR2007: 'load' must be a quantity, such as 5.5 t, but a list was given. Write 'load: 20..25 t'.")]
    [InlineData("load: { low: 20, best: 22, high: 25.5 }", "{ low: 20, best: 22, high: 25.5 }", "DSR2007: 'load' must be a quantity, such as 5.5 t, but a map was given. Write 'load: 20..22..25.5 t'.")]
    [InlineData("count: -3", "-3", "DSR5003: '-3' is not a valid count: '-3' is below 0; a count is never negative.")]
    [InlineData("count: 2.5", "2.5", "DSR5003: '2.5' is not a valid count: '2.5' is a fraction; a count is a whole number.")]
    [InlineData("count: -99", "-99", "DSR5004: '-99' is a placeholder for missing data, not a count. Write 'unknown', or leave the field out.")]
    [InlineData("count: 70..62", "70..62", "DSR5002: '70..62' is not a valid count: the low figure 70 is above the high figure 62.")]
    [InlineData("count: about 66", "about 66", "DSR5001: 'about 66' is not a valid count: write ~66.")]
    [InlineData("count: ''", "''", "DSR5001: '' is not a valid count: a count is missing; write unknown if it is not known.")]
    [InlineData("count: 62 - 70", "62 - 70", "DSR5001: '62 - 70' is not a valid count: write 62..70.")]
    [InlineData("point: { lat: 91, lon: 0 }", "91", "DSR4001: The latitude must be between -90 and 90 degrees, but 91 was given.")]
    [InlineData("point: { lat: 0, lon: -180.5 }", "-180.5", "DSR4001: The longitude must be between -180 and 180 degrees, but -180.5 was given.")]
    [InlineData("point: { lat: north, lon: 4 }", "north", "DSR2007: 'lat' must be a number of degrees, but text was given.")]
    [InlineData("point: { lat: 33.3 }", "{ lat: 33.3 }", "DSR2006: The point 'point' needs 'lon': add 'lon' and its value.")]
    [InlineData("point: { lng: 4, lat: 3, lon: 4 }", "lng", "DSR2005: A point has no field 'lng'. Did you mean 'lon'?")]
    [InlineData("point: 33.3, 44.4", "33.3, 44.4", "DSR2007: 'point' must be a point, { lat: 33.3, lon: 44.4 }, but '33.3, 44.4' was given. Write '{ lat: 33.3, lon: 44.4 }'.")]
    [InlineData("url: example.org", "example.org", "DSR2012: 'example.org' is not a valid web address. It begins with https:// or http://.")]
    [InlineData("url: ftp://example.org", "ftp://example.org", "DSR2012: 'ftp://example.org' is not a valid web address. It begins with https:// or http://.")]
    [InlineData("url: javascript:alert(1)", "javascript:alert(1)", "DSR2012: 'javascript:alert(1)' is not a valid web address. It begins with https:// or http://.")]
    [InlineData("country: iq", "iq", "DSR2012: 'iq' is not a valid country code. Did you mean 'IQ'?")]
    [InlineData("country: Iraq", "Iraq", "DSR2012: 'Iraq' is not a valid country code. Did you mean 'IQ'?")]
    [InlineData("country: UK", "UK", "DSR2012: 'UK' is not a valid country code. Did you mean 'GB'?")]
    [InlineData("zone: Baghdad time", "Baghdad time", "DSR2012: 'Baghdad time' is not a valid time zone. Did you mean 'Asia/Baghdad'?")]
    [InlineData("zone: Asia/Bagdad", "Asia/Bagdad", "DSR2012: 'Asia/Bagdad' is not a valid time zone. Did you mean 'Asia/Baghdad'?")]
    [InlineData("zone: asia/baghdad", "asia/baghdad", "DSR2012: 'asia/baghdad' is not a valid time zone. Did you mean 'Asia/Baghdad'?")]
    [InlineData("zone: Beirut", "Beirut", "DSR2012: 'Beirut' is not a valid time zone. Did you mean 'Asia/Beirut'?")]
    [InlineData("zone: AST", "AST", "DSR2012: 'AST' is not a valid time zone. It may mean several zones: write 'Asia/Baghdad' or 'America/Halifax', or the offset.")]
    [InlineData("zone: IRST", "IRST", "DSR2012: 'IRST' is not a valid time zone. Did you mean 'Asia/Tehran'?")]
    [InlineData("zone: IST", "IST", "DSR2012: 'IST' is not a valid time zone. It may mean several zones: write 'Asia/Kolkata', 'Asia/Jerusalem' or 'Europe/Dublin', or the offset.")]
    [InlineData("zone: IQ", "IQ", "DSR2012: 'IQ' is not a valid time zone. Did you mean 'Asia/Baghdad'?")]
    [InlineData("zone: Iraq", "Iraq", "DSR2012: 'Iraq' is not a valid time zone. Did you mean 'Asia/Baghdad'?")]
    [InlineData("zone: Saudi Arabia", "Saudi Arabia", "DSR2012: 'Saudi Arabia' is not a valid time zone. Did you mean 'Asia/Riyadh'?")]
    [InlineData("zone: Arabic Standard Time", "Arabic Standard Time", "DSR2012: 'Arabic Standard Time' is not a valid time zone. Did you mean 'Asia/Baghdad'?")]
    [InlineData("zone: UTC+3", "UTC+3", "DSR2012: 'UTC+3' is not a valid time zone. Did you mean '+03:00'?")]
    [InlineData("zone: \"+3:30\"", "\"+3:30\"", "DSR2012: '+3:30' is not a valid time zone. Did you mean '+03:30'?")]
    [InlineData("zone: local", "local", "DSR2012: 'local' is not a valid time zone. Write an IANA name such as Asia/Baghdad, or an offset such as +03:00.")]
    [InlineData("language: arabic", "arabic", "DSR2012: 'arabic' is not a valid language code. Did you mean 'ar'?")]
    [InlineData("field: hole", "hole", "DSR2012: 'hole' is not a valid field of a thing. Did you mean 'whole'?")]
    [InlineData("term: kiled", "kiled", "DSR2004: 'kiled' is not a valid harm. Did you mean 'killed'? Write one of: killed, injured, killed-or-injured, missing, captured.")]
    [InlineData("term: Killed", "Killed", "DSR2004: 'Killed' is not a valid harm. Did you mean 'killed'? Write one of: killed, injured, killed-or-injured, missing, captured.")]
    [InlineData("ref: '-- --'", "'-- --'", "DSR2012: '-- --' is not a valid id of an actor.")]
    // Of the wrong form.
    [InlineData("text: [a, b]", "[a, b]", "DSR2007: 'text' must be text, but a list was given. If the brackets belong to the value, quote it.")]
    [InlineData("text:\n      - a", "- a", "DSR2007: 'text' must be text, but a list was given.")]
    [InlineData("text: { a: b }", "{ a: b }", "DSR2007: 'text' must be text, but a map was given. If the braces belong to the value, quote it.")]
    [InlineData("date: [..2023]", "[..2023]", "DSR2007: 'date' must be an EDTF date, such as 2023-11-22, but a list was given. If the brackets belong to the value, quote it.")]
    [InlineData("date: {2022,2023}", "{2022,2023}", "DSR2007: 'date' must be an EDTF date, such as 2023-11-22, but a map was given. If the braces belong to the value, quote it.")]
    [InlineData("ref:\n      a: b", "a: b", "DSR2007: 'ref' must be the id of an actor, but a map was given. Put the record under 'actors' at the top of a file, and write its id here.")]
    [InlineData("term: { a: b }", "{ a: b }", "DSR2007: 'term' must be a term of harm, but a map was given. If the braces belong to the value, quote it.")]
    [InlineData("item: [a]", "[a]", "DSR2007: 'item' must be a map of fields, but a list was given. Write 'item: a'.")]
    [InlineData("texts: [a, [b]]", "[b]", "DSR2007: 'texts' must be text, but a list was given. If the brackets belong to the value, quote it.")]
    [InlineData("text: ''", "''", "DSR2007: 'text' must be text, but nothing was given. Leave the field out if there is nothing to say.")]
    [InlineData("text: \"\"", "\"\"", "DSR2007: 'text' must be text, but nothing was given. Leave the field out if there is nothing to say.")]
    [InlineData("country: ''", "''", "DSR2012: '' is not a valid country code. Write the two letters of ISO 3166-1, such as IQ.")]
    [InlineData("item: { text: '' }", "''", "DSR2007: 'text' must be text, but nothing was given. Leave the field out if there is nothing to say.")]
    [InlineData("texts: [a, '']", "''", "DSR2007: 'texts' must be text, but nothing was given. Leave the field out if there is nothing to say.")]
    [InlineData("texts: [a, ~]", "~", "DSR2007: 'texts' must be text, but nothing was given.")]
    public void A_bad_value_is_reported_at_itself_and_the_rest_is_kept(string field, string culprit, string message)
    {
        string seed = Seed(field + "\n    last: L");
        var document = Bound.Yaml(seed, Model);

        var problem = Assert.Single(document.Problems);
        string said = Models.Said(problem);
        Assert.Equal(message, said[(said.IndexOf("): ", StringComparison.Ordinal) + 3)..]);
        Assert.Equal(culprit, seed[problem.Span.Start..problem.Span.End]);
        Assert.Equal("name last", string.Join(' ', document.Only().Fields.Select(f => f.Field.Name).Where(n => n is not ("texts" or "point"))));
    }

    [Fact]
    public void Every_type_of_the_model_language_is_tried_here()
        => Assert.Equal(Enum.GetValues<FieldType>().Where(type => type != FieldType.Item), Model.Kind("thing").Fields.Select(f => f.Type).Distinct().Order());

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        const string Fields = "decimal: 1.5\n    point: { lat: -33.3, lon: 44.4 }\n    whole: -12\n    country: iq\n    small: 10\n    field: HIGH";
        CultureInfo before = CultureInfo.CurrentCulture;
        var expected = Bound.Yaml(Seed(Fields), Model);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            var document = Bound.Yaml(Seed(Fields), Model);
            Assert.Equal(expected.Show(), document.Show());
            Assert.Equal(expected.Messages(), document.Messages());
            Assert.Contains("decimal=1.5", document.Show());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Seed(string field) => $"things:\n  x:\n    name: N\n    {field}\n";
}
