using Dossier;
using Microsoft.AspNetCore.Mvc;

namespace Parameters;

/// <summary>The same parameters in a controller, which binds them by other means than a route handler.</summary>
[ApiController]
[Route("controller")]
public sealed class StrikesController : ControllerBase
{
    [HttpGet("{window}")]
    public string Get(EdtfDate window, [FromQuery] Estimate killed, [FromQuery] GeoPoint near, [FromQuery] TimeOfDay after)
        => $"{window}; {killed}; {near}; {after}";
}
